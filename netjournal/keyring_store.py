"""The passphrase in the keyring of the operating system, for whoever chose that.

It is a convenience that may vanish at any moment: whatever a keyring does is told as a plain
value, nothing is raised, and the passphrase typed by hand opens the journal as before.
"""

import contextlib
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netjournal.saying import saying

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Networking Journal"
SAFE_ENOUGH = 1
"""The priority from which on the library recommends a keyring; below are those in plain text."""


class Keyring(Enum):
    """What came of asking the keyring."""

    DONE = saying("The keyring of this computer has it.")
    NOTHING = saying("The keyring of this computer has no passphrase for this journal.")
    NONE_THERE = saying("This computer has no keyring that keeps a passphrase safely.")
    REFUSED = saying("The keyring is locked, or does not answer.")

    @property
    def said(self) -> str:
        """Return what came of it as it is told."""
        return self.value


class Remembered(NamedTuple):
    """What the keyring had: a passphrase, or none and why."""

    passphrase: str | None
    keyring: Keyring

    def __repr__(self) -> str:
        """Say no more than whether there is one; this may come into a log."""
        return f"Remembered({'…' if self.passphrase else None}, {self.keyring.name})"


def there() -> bool:
    """Whether this computer has a keyring that may be chosen; takes some tenths of a second."""
    return isinstance(_keyring(), Keyring) is False


def remember(journal: Path, passphrase: str) -> Keyring:
    """Let the keyring keep the passphrase of a journal, and see that it does."""
    keyring = _keyring()
    if isinstance(keyring, Keyring):
        return keyring
    try:
        keyring.set_password(SERVICE, _name(journal), passphrase)
        kept = keyring.get_password(SERVICE, _name(journal)) == passphrase
    except Exception:
        return Keyring.REFUSED
    return Keyring.DONE if kept else Keyring.REFUSED


def read(journal: Path) -> Remembered:
    """Return the passphrase that the keyring has for a journal; it may be a former one."""
    keyring = _keyring()
    if isinstance(keyring, Keyring):
        return Remembered(None, keyring)
    try:
        found = keyring.get_password(SERVICE, _name(journal))
    except Exception:
        return Remembered(None, Keyring.REFUSED)
    if not isinstance(found, str) or not found:
        return Remembered(None, Keyring.NOTHING)
    return Remembered(found, Keyring.DONE)


def forget(journal: Path) -> Keyring:
    """Take the passphrase of a journal out of the keyring; NOTHING when it is not there now."""
    keyring = _keyring()
    if isinstance(keyring, Keyring):
        return keyring
    # Some raise when there is nothing to delete; whether it is gone is seen afterwards.
    with contextlib.suppress(Exception):
        keyring.delete_password(SERVICE, _name(journal))
    try:
        gone = keyring.get_password(SERVICE, _name(journal)) is None
    except Exception:
        return Keyring.REFUSED
    return Keyring.NOTHING if gone else Keyring.REFUSED


def _name(journal: Path) -> str:
    return str(journal.absolute())


def _keyring() -> "KeyringBackend | Keyring":
    try:
        # 76 ms or more, and only for whoever chose it; it may be missing or broken.
        import keyring

        found = keyring.get_keyring()
        return found if found.priority >= SAFE_ENOUGH else Keyring.NONE_THERE
    except Exception:
        return Keyring.NONE_THERE
