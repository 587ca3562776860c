"""What is said to a person, kept as a sentence with gaps and what fills them.

The core knows English only. A `Saying` reads as English wherever a text is wanted, and still
knows its parts, so that the window can say the same in another language and with its own dates.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Self

from netjournal.dates import MONTHS

Filler = Callable[[object], str]


class Saying(str):
    """An English text that still knows the sentence it was made from and what filled its gaps."""

    __slots__ = ("sentence", "values")

    sentence: str
    values: Mapping[str, object]

    def __new__(cls, sentence: str, values: Mapping[str, object]) -> Self:
        """Fill the gaps in English."""
        text = super().__new__(cls, filled(sentence, values, in_english))
        text.sentence = sentence
        text.values = dict(values)
        return text

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle by the parts."""
        return type(self), (self.sentence, self.values)


def saying(sentence: str, /, **values: object) -> Saying:
    """Say a sentence, its {gaps} filled; write it as a literal, for translators find it there."""
    return Saying(sentence, values)


class Counting(Saying):
    """A sentence about so many things, which another language may have more forms of."""

    __slots__ = ("one",)

    one: str

    def __new__(cls, one: str, sentence: str, values: Mapping[str, object]) -> Self:
        """Fill the gaps of the form that English uses for this many."""
        text = Saying.__new__(cls, one if values["count"] == 1 else sentence, values)
        text.one = one
        text.sentence = sentence
        return text

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle by the parts."""
        return type(self), (self.one, self.sentence, self.values)


def counting(one: str, several: str, count: int, /, **values: object) -> Counting:
    """Say so many: `counting("Invite 1 person", "Invite {count} people", 3)`, as literals."""
    return Counting(one, several, {"count": count, **values})


class _Filling(str):
    """What goes into a gap; `{kind:lower}` begins it small, which not every language wants."""

    def __format__(self, how: str) -> str:
        if how == "lower":
            return self[:1].lower() + self[1:]
        return super().__format__(how)


def in_a_row(texts: Sequence[str], between: str = " ") -> Saying:
    """Say several texts one after the other."""
    gaps = {f"text{number}": text for number, text in enumerate(texts)}
    return Saying(between.join(f"{{{gap}}}" for gap in gaps), gaps)


def filled(sentence: str, values: Mapping[str, object], filler: Filler) -> str:
    """Return a sentence with its gaps filled by what `filler` makes of each value."""
    return sentence.format_map({name: _Filling(filler(value)) for name, value in values.items()})


def in_english(value: object) -> str:
    """Say one value in English: a day as 3 Nov, words of a fixed set as they are said."""
    if isinstance(value, dt.date):
        return f"{value.day} {MONTHS[value.month - 1]}"
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    return str(getattr(value, "said", value))
