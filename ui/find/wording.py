"""What is said about things found: their groups, the words of filters, what was not understood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from netjournal.search import ENGLISH, Problem, Trouble, Vocabulary
from netjournal.words import (
    ConversationStage,
    Direction,
    FollowUpState,
    HelpState,
    LetterKind,
    ReservationState,
    Stage,
)
from ui.words import said

NAMED_AT_MOST = 8


def groups() -> dict[str, str]:
    """Give the headings of the groups, in the order in which they are shown."""
    return {
        "filters": QCoreApplication.translate("Finder", "Filters"),
        "recent": QCoreApplication.translate("Finder", "Where you were"),
        "person": QCoreApplication.translate("Finder", "People"),
        "note": QCoreApplication.translate("Finder", "Notes"),
        "event": QCoreApplication.translate("Finder", "Events"),
        "one-to-one": QCoreApplication.translate("Finder", "One-to-ones"),
        "reservation": QCoreApplication.translate("Finder", "Reservations"),
        "follow-up": QCoreApplication.translate("Finder", "Follow-ups"),
        "organisation": QCoreApplication.translate("Finder", "Organisations"),
        "help": QCoreApplication.translate("Finder", "Help"),
        "referral": QCoreApplication.translate("Finder", "Referrals and introductions"),
        "message": QCoreApplication.translate("Finder", "Messages"),
        "relationship": QCoreApplication.translate("Finder", "Relationships"),
        "page": QCoreApplication.translate("Finder", "Pages"),
        "command": QCoreApplication.translate("Finder", "Commands"),
        "key": QCoreApplication.translate("Finder", "Filters"),
        "": "",
    }


def of_kind(kind: str) -> str:
    """Give the word for a kind of thing found."""
    words = {
        "person": QCoreApplication.translate("Finder", "Person"),
        "reach": QCoreApplication.translate("Finder", "How to reach them"),
        "role": QCoreApplication.translate("Finder", "Role"),
        "own_value": QCoreApplication.translate("Finder", "Field of my own"),
        "picture": QCoreApplication.translate("Finder", "Picture"),
        "note": QCoreApplication.translate("Finder", "Note"),
        "event": QCoreApplication.translate("Finder", "Event"),
        "encounter": QCoreApplication.translate("Finder", "Met"),
        "conversation": QCoreApplication.translate("Finder", "One-to-one"),
        "answer": QCoreApplication.translate("Finder", "Answer"),
        "connection": QCoreApplication.translate("Finder", "Point of connection"),
        "name_given": QCoreApplication.translate("Finder", "Name given"),
        "reservation": QCoreApplication.translate("Finder", "Reservation"),
        "decision": QCoreApplication.translate("Finder", "Relationship"),
        "partner_check": QCoreApplication.translate("Finder", "Check"),
        "help": QCoreApplication.translate("Finder", "Help"),
        "referral": QCoreApplication.translate("Finder", "Referral"),
        "introduction": QCoreApplication.translate("Finder", "Introduction"),
        "message": QCoreApplication.translate("Finder", "Message"),
        "follow_up": QCoreApplication.translate("Finder", "To do"),
        "organisation": QCoreApplication.translate("Finder", "Organisation"),
    }
    return words.get(kind, "")


def state_of(kind: str, state: str) -> str:
    """Give the word for where a thing found stands, or for its kind."""
    if kind == "person":
        return said(Stage(state))
    if kind == "conversation":
        return said(ConversationStage(state))
    if kind == "reservation":
        return said(ReservationState(state))
    if kind == "follow_up":
        return said(FollowUpState(state))
    if kind == "help":
        return said(HelpState(state))
    if kind == "referral":
        return said(Direction(state))
    if kind == "message":
        return said(LetterKind(state))
    return "" if kind in ("note", "event", "organisation") else of_kind(kind)


def vocabulary() -> Vocabulary:
    """Give the words of filters: English ones, and those of the user's language."""
    keys = {
        QCoreApplication.translate("Filters", "stage"): "stage",
        QCoreApplication.translate("Filters", "tag"): "tag",
        QCoreApplication.translate("Filters", "org"): "org",
        QCoreApplication.translate("Filters", "kind"): "kind",
        QCoreApplication.translate("Filters", "by"): "by",
        QCoreApplication.translate("Filters", "help"): "help",
        QCoreApplication.translate("Filters", "is"): "is",
        QCoreApplication.translate("Filters", "after"): "after",
        QCoreApplication.translate("Filters", "before"): "before",
    }
    kinds = {
        QCoreApplication.translate("Filters", "person"): "person",
        QCoreApplication.translate("Filters", "note"): "note",
        QCoreApplication.translate("Filters", "event"): "event",
        QCoreApplication.translate("Filters", "one-to-one"): "one-to-one",
        QCoreApplication.translate("Filters", "reservation"): "reservation",
        QCoreApplication.translate("Filters", "follow-up"): "follow-up",
        QCoreApplication.translate("Filters", "organisation"): "organisation",
        QCoreApplication.translate("Filters", "referral"): "referral",
        QCoreApplication.translate("Filters", "message"): "message",
    }
    states = {
        QCoreApplication.translate("Filters", "open"): "open",
        QCoreApplication.translate("Filters", "closed"): "closed",
        QCoreApplication.translate("Filters", "arranged"): "arranged",
        QCoreApplication.translate("Filters", "held"): "held",
    }
    stages = {said(stage): stage.value for stage in Stage}
    return ENGLISH.with_words(keys, {"stage": stages, "kind": kinds, "is": states})


def meaning_of(key: str) -> str:
    """Say what a filter looks for."""
    meanings = {
        "stage": QCoreApplication.translate("Finder", "where you stand with them"),
        "tag": QCoreApplication.translate("Finder", "people with a tag"),
        "org": QCoreApplication.translate("Finder", "who is or was there"),
        "kind": QCoreApplication.translate("Finder", "notes, events, one-to-ones…"),
        "by": QCoreApplication.translate("Finder", "who introduced them"),
        "help": QCoreApplication.translate("Finder", "how far you can help, at least"),
        "is": QCoreApplication.translate("Finder", "open or closed, arranged or held"),
        "after": QCoreApplication.translate("Finder", "from a day, month or year on"),
        "before": QCoreApplication.translate("Finder", "earlier than a day, month or year"),
    }
    return meanings.get(key, "")


def remark(problems: Sequence[Problem]) -> str:
    """Say calmly what was not understood of a search, and what could be typed."""
    return " ".join(_sentence(problem) for problem in problems[:2])


def _sentence(problem: Problem) -> str:
    if problem.trouble is Trouble.WORD:
        words = QCoreApplication.translate(
            "Finder",
            "“-{word}” leaves out what has the word “{word}”. For the stage, type -stage:{word}.",
        )
        return words.format(word=problem.value)
    if problem.trouble is Trouble.KEY:
        words = QCoreApplication.translate(
            "Finder", "There is no filter “{key}:”, so it is sought as words. Filters: {choices}."
        )
        return words.format(key=problem.key, choices=", ".join(problem.choices))
    choices = [_choice(problem.key, choice) for choice in problem.choices]
    listed = ", ".join(choices[:NAMED_AT_MOST])
    if len(choices) > NAMED_AT_MOST:
        listed += ", …"
    return _unknown(problem.key, bool(choices)).format(value=problem.value, choices=listed)


def _choice(key: str, choice: str) -> str:
    return said(Stage(choice)).lower() if key == "stage" else choice


def _unknown(key: str, has_choices: bool) -> str:
    """The sentence for a value that a filter does not know."""
    if key in ("after", "before"):
        return QCoreApplication.translate(
            "Finder", "“{value}” is no day. Type one as 2026-10-01, 2026-10 or 2026."
        )
    if not has_choices:
        return {
            "tag": QCoreApplication.translate("Finder", "There are no tags yet."),
            "org": QCoreApplication.translate("Finder", "There are no organisations yet."),
        }.get(key, QCoreApplication.translate("Finder", "Nobody is called “{value}”."))
    return {
        "stage": QCoreApplication.translate(
            "Finder", "No stage is called “{value}”. Stages: {choices}."
        ),
        "tag": QCoreApplication.translate("Finder", "No tag begins “{value}”. Tags: {choices}."),
        "org": QCoreApplication.translate(
            "Finder", "No organisation is called “{value}”. There are: {choices}."
        ),
        "kind": QCoreApplication.translate(
            "Finder", "There is no kind “{value}”. Kinds: {choices}."
        ),
        "by": QCoreApplication.translate(
            "Finder", "Nobody is called “{value}”. People who introduced somebody: {choices}."
        ),
        "help": QCoreApplication.translate(
            "Finder", "How far you can help is {choices}, not “{value}”."
        ),
        "is": QCoreApplication.translate("Finder", "Nothing is “{value}”. Type one of: {choices}."),
    }.get(key, QCoreApplication.translate("Finder", "“{value}” is not known."))
