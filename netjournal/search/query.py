"""Reads what was typed into the search: words, "phrases", key:value filters, and - for not.

Any text is a fine query: what is not understood is searched as words or left out, and said.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from netjournal.store.folding import fold
from netjournal.words import Stage

LONGEST = 200

# A key is followed by no slash, so that a web address is a word.
TERM = re.compile(
    r"""(?P<no>-?)
    (?:(?P<key>[^\W\d_][\w-]*):(?!/))?
    (?:"(?P<quoted>[^"]*)(?P<closed>"?)|(?P<bare>[^\s"]*))""",
    re.VERBOSE,
)


class Key(StrEnum):
    """What can be filtered by, as it is typed before the colon."""

    STAGE = "stage"
    TAG = "tag"
    ORGANISATION = "org"
    KIND = "kind"
    BY = "by"
    HELP = "help"
    IS = "is"
    AFTER = "after"
    BEFORE = "before"


GROUPS: Mapping[str, tuple[str, ...]] = {
    "person": ("person", "reach", "role", "own_value", "picture"),
    "note": ("note",),
    "event": ("event", "encounter"),
    "one-to-one": ("conversation", "answer", "connection", "name_given"),
    "reservation": ("reservation",),
    "follow-up": ("follow_up",),
    "organisation": ("organisation",),
    "help": ("help",),
    "referral": ("referral", "introduction"),
    "message": ("message",),
    "relationship": ("decision", "partner_check"),
}
"""What kind: takes, and which tables each of them stands for."""

STATES = ("open", "closed", "arranged", "held")
ALSO = {"conversation": "one-to-one", "followup": "follow-up", "todo": "follow-up"}


class Vocabulary(NamedTuple):
    """The keys and values of filters as a person may type them: folded, English ones and others."""

    keys: Mapping[str, str]
    values: Mapping[str, Mapping[str, str]]

    def with_words(
        self, keys: Mapping[str, str], values: Mapping[str, Mapping[str, str]]
    ) -> "Vocabulary":
        """Return one that knows words of another language too; English always stays."""
        spoken = {fold(word).replace(" ", "-"): key for word, key in keys.items()}
        more = {
            key: {fold(word).replace(" ", "-"): value for word, value in words.items()}
            for key, words in values.items()
        }
        known = {key: {**more.get(key, {}), **own} for key, own in self.values.items()}
        return Vocabulary({**spoken, **self.keys}, known)


ENGLISH = Vocabulary(
    {**{key.value: key.value for key in Key}, "organisation": "org", "introduced-by": "by"},
    {
        Key.STAGE: {stage.value: stage.value for stage in Stage},
        Key.KIND: {**{kind: kind for kind in GROUPS}, **ALSO},
        Key.IS: {state: state for state in STATES},
    },
)


class Trouble(StrEnum):
    """What is not right about a filter, or worth saying about a word."""

    VALUE = "value"
    KEY = "key"
    WORD = "word"


class Problem(NamedTuple):
    """Something that was not understood, where it stands, and what could have been typed."""

    trouble: Trouble
    key: str
    value: str
    choices: tuple[str, ...] = ()


class Completion(NamedTuple):
    """What the text could become, and the part of it that is new."""

    text: str
    offered: str


class Word(NamedTuple):
    """A word or a phrase that must be there, or must not."""

    text: str
    no: bool = False
    begun: bool = False


class Filter(NamedTuple):
    """What must hold, or must not; any one of the values will do."""

    key: str
    values: tuple[str, ...]
    no: bool = False


class Query(NamedTuple):
    """What was typed, understood as far as that goes."""

    words: tuple[Word, ...]
    filters: tuple[Filter, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing."""
        return not self.words and not self.filters

    def match(self) -> str:
        """Return the words as a query of the index, "" when none must be there."""
        wanted = " ".join(_quoted(word) for word in self.words if not word.no)
        return f"({wanted}){self._unwanted(' NOT ')}" if wanted else ""

    def refused(self) -> str:
        """Return the words that must not be there as a query of the index."""
        return self._unwanted(" OR ").removeprefix(" OR ")

    def _unwanted(self, joined: str) -> str:
        return "".join(f"{joined}{_quoted(word)}" for word in self.words if word.no)


def parse(text: str, words: Vocabulary = ENGLISH, own: Mapping[str, str] | None = None) -> Query:
    """Understand a text; `own` are the keys that fields of my own make, and their ids."""
    found: dict[Word, None] = {}
    filters: list[Filter] = []
    problems: list[Problem] = []
    for term in _terms(text):
        key = _key(term, words, own or {})
        if key is None:
            if term["key"] and term["key"].isalpha() and (term["bare"] or term["quoted"]):
                problems.append(Problem(Trouble.KEY, term["key"], "", tuple(Key)))
            word = _word(term, last=term.end() == len(term.string))
            if word is not None:
                found[word] = None
                problems += _said_of(word, words)
            continue
        values = _values(term)
        if values:
            filters.append(Filter(key, values, bool(term["no"])))
    return Query(tuple(found), tuple(filters), tuple(problems))


def last_term(text: str, words: Vocabulary, own: Mapping[str, str]) -> tuple[str, str, str]:
    """Return what comes before the last term, its filter key ("" for none) and what it says."""
    terms = list(_terms(text))
    if not terms or (text[-1:].isspace() and terms[-1]["closed"] != ""):
        return text, "", ""
    term = terms[-1]
    key = _key(term, words, own)
    said = term["bare"] if term["quoted"] is None else term["quoted"]
    at = term.start() + len(term["no"])
    if key is None:
        return text[:at], "", term.group(0)[len(term["no"]) :]
    return text[:at] + term["key"] + ":", key, said or ""


def _terms(text: str) -> Iterator[re.Match[str]]:
    cut = _storable(text)[:LONGEST].rstrip()
    for term in TERM.finditer(cut):
        if term["key"] or term["bare"] or term["quoted"]:
            yield term


def _storable(text: str) -> str:
    """The text without what SQLite cannot take: NUL, and half of a surrogate pair."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _key(term: re.Match[str], words: Vocabulary, own: Mapping[str, str]) -> str | None:
    if not term["key"]:
        return None
    typed = fold(term["key"])
    return words.keys.get(typed) or own.get(typed)


def _word(term: re.Match[str], *, last: bool) -> Word | None:
    text = term.group(0)[len(term["no"]) :].replace('"', " ").strip()
    # What holds no letter and no figure is nothing that the index knows.
    if not any(letter.isalnum() for letter in text):
        return None
    return Word(text, bool(term["no"]), last and not term["no"] and term["closed"] != '"')


def _values(term: re.Match[str]) -> tuple[str, ...]:
    if term["quoted"] is not None:
        return (term["quoted"].strip(),) if term["quoted"].strip() else ()
    return tuple(value for value in term["bare"].split(",") if value)


def _said_of(word: Word, words: Vocabulary) -> Sequence[Problem]:
    """A word left out that is a stage too: that it is meant as a word is worth saying."""
    if not word.no or fold(word.text) not in words.values[Key.STAGE]:
        return ()
    return (Problem(Trouble.WORD, Key.STAGE, word.text),)


def _quoted(word: Word) -> str:
    return f'"{word.text}" *' if word.begun else f'"{word.text}"'
