"""What letters are called while they are written, and what is said once they were sent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netjournal.letters import Letter, LetterKind
from ui.words import counted


def title_of(letter: Letter) -> str:
    """Say what is being done: "Invite Mina Frost"."""
    words = {
        LetterKind.INVITATION: QCoreApplication.translate("letters", "Invite {name}"),
        LetterKind.NUDGE: QCoreApplication.translate("letters", "Nudge {name}"),
        LetterKind.CONFIRMATION: QCoreApplication.translate(
            "letters", "Confirm the one-to-one with {name}"
        ),
        LetterKind.THANKS: QCoreApplication.translate("letters", "Thank {name}"),
        LetterKind.INTRODUCTION: QCoreApplication.translate(
            "letters", "Introduce {name} to {other}"
        ),
        LetterKind.ASKING: QCoreApplication.translate("letters", "Write to {name}"),
    }[letter.kind]
    return words.format(name=letter.name, other=letter.other_name)


def told(kind: LetterKind, count: int) -> str:
    """Say how many were written to."""
    return {
        LetterKind.INVITATION: counted("Invited 1 person", "Invited {count} people", count),
        LetterKind.NUDGE: counted("Nudged 1 person", "Nudged {count} people", count),
        LetterKind.CONFIRMATION: counted(
            "Confirmed 1 one-to-one", "Confirmed {count} one-to-ones", count
        ),
        LetterKind.THANKS: counted("Thanked 1 person", "Thanked {count} people", count),
        LetterKind.INTRODUCTION: counted(
            "Introduced 1 person to another", "Introduced {count} people to others", count
        ),
        LetterKind.ASKING: counted("Wrote to 1 person", "Wrote to {count} people", count),
    }[kind]
