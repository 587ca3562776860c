"""What a letter is: subject, text and addresses, and the link by which a mail program opens it."""

import re
from typing import NamedTuple
from urllib.parse import quote

from netjournal.words import LetterKind

LONGEST_LINK = 2000
"""Some mail programs, those on Windows above all, are handed no longer link than this."""

HOST = re.compile(r"\w(?:[\w.-]*\w)?")


class Mistake(NamedTuple):
    """What is wrong in a template, and in which line of it; 0 is the subject."""

    line: int
    what: str


class Wording(NamedTuple):
    """A template as it is written: of the program, or in my own words."""

    subject: str
    text: str
    own: bool = False
    mistake: Mistake | None = None


class About(NamedTuple):
    """What a letter is about, besides the one it is written to; `other` is introduced to them."""

    event: int | None = None
    conversation: int | None = None
    other: int | None = None
    name_given: int | None = None
    help: int | None = None
    referral: int | None = None

    @property
    def key(self) -> str:
        """What letters of one kind to one person are told apart by; an invitation is one."""
        told = ("conversation", "other", "help", "referral", "event")
        given = ((name, getattr(self, name)) for name in told)
        return next((f"{name}-{row}" for name, row in given if row is not None), "")


class Letter(NamedTuple):
    """What is written to one person, or to two who are introduced.

    `note` is what I wrote down for myself and it quotes; `also_to` is the address of the other.
    """

    person: int
    name: str
    subject: str
    text: str
    to: str = ""
    note: str = ""
    kind: LetterKind = LetterKind.INVITATION
    about: About = About()
    other_name: str = ""
    also_to: str = ""

    @property
    def recipients(self) -> tuple[tuple[str, str], ...]:
        """Everybody it goes to, by name and address; the address may be missing."""
        one = (self.name, self.to)
        return (one,) if self.about.other is None else (one, (self.other_name, self.also_to))

    @property
    def has_addresses(self) -> bool:
        """Whether everybody it goes to has an address."""
        return all(address for _name, address in self.recipients)

    @property
    def mailto(self) -> str:
        """The link of RFC 6068; empty unless everybody has an address."""
        return self._link(f"&body={_encoded(_lines(self.text))}")

    @property
    def is_long(self) -> bool:
        """Whether the link is longer than some mail programs take."""
        return len(self.mailto) > LONGEST_LINK

    @property
    def short_mailto(self) -> str:
        """The link with the subject only, for a text that is pasted."""
        return self._link("")

    def _link(self, body: str) -> str:
        if not self.has_addresses:
            return ""
        to = ",".join(_address(address) for _name, address in self.recipients)
        return f"mailto:{to}?subject={_encoded(one_line(self.subject))}{body}"


def is_address(text: str) -> bool:
    """Whether a text can be written to: a name, one @, and a host of letters, figures and dots."""
    user, at, host = text.strip().rpartition("@")
    plain = text.strip().isprintable() and not set(user) & set(' <>@"\\,;:()[]')
    return bool(user and at and plain and HOST.fullmatch(host))


def one_line(text: str) -> str:
    """Return a text on one line, without what no header takes."""
    shown = "".join(" " if letter.isspace() or _is_control(letter) else letter for letter in text)
    return " ".join(shown.split())


def _is_control(letter: str) -> bool:
    return letter < " " or "\x7f" <= letter <= "\x9f"


def _address(to: str) -> str:
    user, _at, host = to.strip().rpartition("@")
    return f"{_encoded(user)}@{_encoded(host)}"


def _encoded(text: str) -> str:
    return quote(text, safe="", errors="replace")


def _lines(text: str) -> str:
    return "\r\n".join(text.splitlines())
