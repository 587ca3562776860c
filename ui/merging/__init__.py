"""Duplicates: noticed while a name is typed, and two entries made one after a preview."""
