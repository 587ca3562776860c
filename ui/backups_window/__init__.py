"""The window of all backups, and what one sees inside of one."""
