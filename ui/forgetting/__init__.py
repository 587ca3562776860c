"""The dialog that forgets somebody for good: what is held, what becomes of it, what was done."""
