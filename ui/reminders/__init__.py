"""Reminders while the program runs: in the morning what is due, and shortly before a one-to-one."""
