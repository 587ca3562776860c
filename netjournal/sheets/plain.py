"""Turns what a sheet holds into plain values: clean text, numbers, lists and dictionaries."""

import re
import unicodedata
from dataclasses import asdict, is_dataclass
from typing import Any

LONGEST_IN_TITLE = 80
LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# Controls, byte order marks, halves of pairs and non-characters cannot be printed; marks that turn
# the direction of all that follows would leave the value they were typed in.
UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)


def clean(text: str) -> str:
    """Return a text as it can be printed, its lines ending in a line feed."""
    text = LINE_ENDS.sub("\n", str(text)).replace("\t", " ")
    lines = UNPRINTABLE.sub("", text).split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def one_line(text: str) -> str:
    """Return a text on one line, for names and titles."""
    return " ".join(clean(text).split())


def shortened(text: str) -> str:
    """Return a name as it fits a title."""
    return text if len(text) <= LONGEST_IN_TITLE else text[: LONGEST_IN_TITLE - 1] + "…"


def kept_together(value: Any) -> Any:
    """Return plain values for a page that is read from the right, Latin lines in their own order.

    Only a line that begins or ends with a mark needs it: its full stop would go to the other end;
    and one of nothing but numbers: the last group of a telephone number would come first.
    """
    if isinstance(value, str):
        return "\n".join(map(_kept_together, value.split("\n")))
    if isinstance(value, list):
        return [kept_together(one) for one in value]
    if isinstance(value, dict):
        return {key: kept_together(one) for key, one in value.items()}
    return value


def _kept_together(line: str) -> str:
    if not line or line.isalnum():
        return line
    kinds = {unicodedata.bidirectional(letter) for letter in line}
    within = line[0].isalnum() and line[-1].isalnum()
    turned = "EN" in kinds if "L" not in kinds else not within
    return f"\u2066{line}\u2069" if turned and not kinds & {"R", "AL"} else line


def plain(value: Any) -> Any:
    """Return a value with nothing in it but clean text, numbers, lists and dictionaries.

    Raises TypeError for anything that has methods of its own.
    """
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool | int):
        return value
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {clean(key): plain(one) for key, one in value.items()}
    raise TypeError(f"a sheet cannot hold a {type(value).__name__}")
