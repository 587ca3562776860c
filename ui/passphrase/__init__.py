"""Gives the open journal a passphrase, another one, or none; and the keyring that may keep it."""
