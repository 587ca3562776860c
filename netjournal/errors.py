"""What can go wrong that a person can act on; a bug is any other exception."""


class JournalError(Exception):
    """Something a person can act on: what happened, what it means for the data, what to do."""

    def __init__(self, what: str, meaning: str = "", todo: str = "") -> None:
        """Keep the three sentences apart, so that a window can show them one below the other."""
        super().__init__(" ".join(part for part in (what, meaning, todo) if part))
        self.what = what
        self.meaning = meaning
        self.todo = todo


class NotAllowed(JournalError):
    """A rule of the method stands against it; the message says which and what is missing."""


class NotFound(JournalError):
    """What was asked for is not in the journal."""


class NotAJournal(JournalError):
    """The file is not a journal, or is one that cannot be read."""


class NewerJournal(JournalError):
    """The file was written by a newer version of the program."""


class PassphraseNeeded(JournalError):
    """The journal is encrypted and no passphrase was given."""


class WrongPassphrase(JournalError):
    """The passphrase does not open the file."""


class Damaged(JournalError):
    """Part of the file cannot be read."""


class CannotStore(JournalError):
    """The change could not be written; nothing of it is in the file."""


class OutOfReach(CannotStore):
    """The file cannot be written to where it is now; opening it anew may help."""


class Locked(JournalError):
    """The journal is locked: nothing of it can be read or written until it is unlocked."""


class AlreadyOpen(JournalError):
    """Another program has the journal open, and only one may write to it."""


class FileExists(JournalError):
    """A file that would be overwritten is already there."""
