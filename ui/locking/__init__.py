"""Locking: nothing of the journal is shown, and it is closed until its passphrase opens it."""
