"""What is said to a person, kept as a sentence with gaps and what fills them.

The core knows English only. A `Saying` reads as English wherever a text is wanted, and still
knows its parts, so that the window can say the same in another language and with its own dates.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Self

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


def filled(sentence: str, values: Mapping[str, object], filler: Filler) -> str:
    """Return a sentence with its gaps filled by what `filler` makes of each value."""
    return sentence.format_map({name: filler(value) for name, value in values.items()})


def in_english(value: object) -> str:
    """Say one value in English: a day as 3 Nov, words of a fixed set as they are said."""
    if isinstance(value, dt.date):
        return f"{value.day} {value:%b}"
    return str(getattr(value, "said", value))
