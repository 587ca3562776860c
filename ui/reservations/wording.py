"""How a reservation is said in the checklist: its state, and what is known of it in one line."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from netjournal.relationships.reservations import Reservation
from netjournal.words import Basis, ReservationState, Side
from ui.dates import due_day, near_day, short_day
from ui.widgets.chip import Tone
from ui.words import said

TONES = {
    ReservationState.OPEN: Tone.WARN,
    ReservationState.RESOLVED: Tone.ACCENT,
    ReservationState.STANDS: Tone.STOP,
}


def tr(text: str) -> str:
    """Say a text of the checklist in the user's language."""
    return QCoreApplication.translate("reservations", text)


def first_name(name: str) -> str:
    """Give the first word of a name."""
    return name.split()[0] if name.split() else name


def side_words(side: Side, name: str) -> str:
    """Say whose reservations they are: "Mine about Hal" or "Hal’s about me"."""
    words = tr("Mine about {who}") if side is Side.MINE else tr("{who}’s about me")
    return words.format(who=first_name(name))


def within(words: str, name: str) -> str:
    """Put the words of a side inside a sentence, where only a name begins with a capital."""
    return words if words.startswith(first_name(name)) else words[:1].lower() + words[1:]


def state_words(one: Reservation, today: date) -> str:
    """Say the state of a reservation, with the day it was resolved."""
    if one.state is ReservationState.RESOLVED and one.settled_on is not None:
        return tr("resolved {day}").format(day=short_day(one.settled_on, today))
    return said(one.state)


def details(one: Reservation, today: date, answer_due: date | None = None) -> str:
    """Say in one line what a reservation rests on, and what was done about it."""
    parts = [_basis(one, today), _shared(one, today)]
    if one.state is ReservationState.STANDS:
        parts.append(_accepted(one, today))
    if answer_due is not None:
        parts.append(answer_words(answer_due, today))
    return " · ".join(parts)


def answer_words(due: date, today: date) -> str:
    """Say when an answer is due: "answer due Wed"."""
    if due <= today:
        return tr("answer due {day}").format(day=near_day(due, today))
    return tr("answer due {day}").format(day=due_day(due, today))


def _basis(one: Reservation, today: date) -> str:
    if one.basis is Basis.HUNCH:
        return tr("a hunch")
    return tr("fact, {day}").format(day=short_day(one.raised_on, today))


def _shared(one: Reservation, today: date) -> str:
    if one.shared_on is None:
        return tr("not yet shared")
    return tr("shared {day}").format(day=short_day(one.shared_on, today))


def _accepted(one: Reservation, today: date) -> str:
    if one.accepted_on is None:
        return tr("not accepted yet")
    return tr("accepted {day}").format(day=short_day(one.accepted_on, today))
