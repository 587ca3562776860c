"""The only rooms that know SQLite."""
