"""Finds the line of a template from which a place in its output came."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

# Plain values hold no such letters.
MARK = "\x01{line}\x02"
MARKS = re.compile("\x01([0-9]+)\x02")


class Marking(Extension):
    """Writes into the output from which line of the template each piece of it came."""

    def filter_stream(self, stream: TokenStream) -> TokenStream | Iterable[Token]:
        """Mark what stands literally in the user's own template; its parts have a file's name."""
        return stream if stream.filename else _marked(stream)


def _marked(stream: TokenStream) -> Iterator[Token]:
    for token in stream:
        yield token._replace(value=_with_marks(token)) if token.type == "data" else token


def _with_marks(token: Token) -> str:
    lines = token.value.split("\n")
    return "\n".join(
        MARK.format(line=number) + line for number, line in enumerate(lines, token.lineno)
    )


def line_of(marked: str, line: int, column: int) -> int:
    """Return the template's line for a line (from 1) and column (from 0) of the unmarked output."""
    plain = MARKS.sub("", marked).split("\n")
    if not 1 <= line <= len(plain):
        return 0
    starts = list(accumulate((len(text) + 1 for text in plain), initial=0))
    place = starts[line - 1] + column
    places, lines, removed = [], [], 0
    for mark in MARKS.finditer(marked):
        places.append(mark.start() - removed)
        lines.append(int(mark[1]))
        removed += len(mark[0])
    found = bisect_right(places, place)
    return lines[found - 1] if found else 0
