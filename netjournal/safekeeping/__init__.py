"""Keeps a journal from being lost: backups, what they hold, and what can be done about damage."""
