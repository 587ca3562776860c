"""What a letter is: subject, text and address, and the link by which a mail program opens it."""

from typing import NamedTuple
from urllib.parse import quote

from netjournal.words import Said


class LetterKind(Said):
    """What a letter is for; its template is the file of that name."""

    INVITATION = "invitation", "invitation"
    NUDGE = "nudge", "nudge"


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


class Letter(NamedTuple):
    """What is written to one person; `note` is what I wrote down for myself and it quotes."""

    person: int
    name: str
    subject: str
    text: str
    to: str = ""
    note: str = ""

    @property
    def mailto(self) -> str:
        """The link of RFC 6068; empty without an address."""
        if not self.to:
            return ""
        fields = f"subject={_encoded(_one_line(self.subject))}&body={_encoded(_lines(self.text))}"
        return f"mailto:{_address(self.to)}?{fields}"


def is_address(text: str) -> bool:
    """Whether a text can be written to: something, an @, something, and nothing between."""
    text = text.strip()
    user, at, host = text.rpartition("@")
    return bool(user and at and host) and text.isprintable() and not set(text) & set(" <>")


def _address(to: str) -> str:
    user, _at, host = to.strip().rpartition("@")
    return f"{_encoded(user)}@{_encoded(host)}"


def _encoded(text: str) -> str:
    return quote(text, safe="", errors="replace")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> str:
    return "\r\n".join(text.splitlines())
