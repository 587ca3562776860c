"""The fields of a person's profile, in the groups and the order in which a sheet asks for them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True)
class FieldWords:
    """One field: its column, its label, and how it is written."""

    key: str
    label: str
    line: bool = False

    @property
    def shown_label(self) -> str:
        """The label in the user's language."""
        return QCoreApplication.translate("people", self.label)


def _field(key: str, label: str, *, line: bool = False) -> FieldWords:
    return FieldWords(key, label, line)


BUSINESS = (
    _field("does", str(QT_TRANSLATE_NOOP("people", "What they do")), line=True),
    _field("years_in_business", str(QT_TRANSLATE_NOOP("people", "Years in business")), line=True),
    _field("target_market", str(QT_TRANSLATE_NOOP("people", "Target market"))),
    _field("best_clients", str(QT_TRANSLATE_NOOP("people", "Best clients"))),
    _field("top_problem", str(QT_TRANSLATE_NOOP("people", "Top problem solved"))),
    _field("looking_for", str(QT_TRANSLATE_NOOP("people", "Looking for"))),
    _field("good_referral", str(QT_TRANSLATE_NOOP("people", "A good referral"))),
    _field("bad_referral", str(QT_TRANSLATE_NOOP("people", "A bad referral"))),
)
ABOUT = (
    _field("goals", str(QT_TRANSLATE_NOOP("people", "Goals"))),
    _field("accomplishments", str(QT_TRANSLATE_NOOP("people", "Accomplishments"))),
    _field("interests", str(QT_TRANSLATE_NOOP("people", "Interests"))),
    _field("networks", str(QT_TRANSLATE_NOOP("people", "Networks"))),
    _field("skills", str(QT_TRANSLATE_NOOP("people", "Skills"))),
)
FAMILY = (
    _field("family", str(QT_TRANSLATE_NOOP("people", "Family"))),
    _field("hobbies", str(QT_TRANSLATE_NOOP("people", "Hobbies"))),
)
PRIVATE = (_field("private_note", str(QT_TRANSLATE_NOOP("people", "Private note"))),)
MET = (_field("met_at", str(QT_TRANSLATE_NOOP("people", "Met at")), line=True),)
