"""What stands on a sheet, as frozen values of plain text; `plain` hands them to the templates."""

from dataclasses import dataclass, field

FORMATS = ("pdf", "html", "markdown")
PAPERS = ("a4", "us-letter")


@dataclass(frozen=True)
class Fact:
    """A label and what is known under it; an empty text leaves room to write."""

    label: str
    text: str


@dataclass(frozen=True)
class Header:
    """The head of a sheet: its kind, what it is about, who that is, and the circumstances.

    `aside` stands opposite the name; where its text is empty there is room to write. `day` is in
    the name of the file. Without a `name` the kind is the title; `to_write` are then the labels of
    the lines on which somebody writes who or what it is about.
    """

    kind: str
    name: str
    who: str = ""
    day: str = ""
    aside: tuple[Fact, ...] = ()
    facts: tuple[Fact, ...] = ()
    to_write: tuple[str, ...] = ()


@dataclass(frozen=True)
class Foot:
    """What stands at the foot of every page."""

    left: str
    eyes: str


@dataclass(frozen=True)
class Promises:
    """What is still to be done, in both directions."""

    mine: tuple[str, ...]
    theirs: tuple[str, ...]


@dataclass(frozen=True)
class Box:
    """A box to tick: what it says, its mark ("", "yes" or "no"), and a note."""

    label: str
    mark: str = ""
    note: str = ""


@dataclass(frozen=True)
class Step:
    """One step of the script: what is still to be found out, what was written, room to write."""

    number: int
    title: str
    words: str
    to_find_out: str
    answer: str
    room: int
    records: tuple[str, ...]


@dataclass(frozen=True)
class NameGiven:
    """A name given, what was said about them, and what came of it."""

    name: str
    said: str
    came: str


@dataclass(frozen=True)
class Doubt:
    """One reservation: the doubt, the lines below it, and what would settle it."""

    text: str
    lines: tuple[str, ...]
    would_settle: str
    open: bool
    shared: str
    resolved: str


@dataclass(frozen=True)
class DoubtSide:
    """What one side has to say about one kind."""

    doubts: tuple[Doubt, ...]
    none: bool


@dataclass(frozen=True)
class DoubtKind:
    """One kind of reservation, on both sides."""

    label: str
    asks: str
    colleagues: str
    mine: DoubtSide
    theirs: DoubtSide


@dataclass(frozen=True)
class Private:
    """What is on a sheet only when it was asked for."""

    notes: tuple[Fact, ...] = field(default=())
    reservations: tuple[Fact, ...] = field(default=())
