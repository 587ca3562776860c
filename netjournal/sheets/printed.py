"""What comes out of rendering: a file's content, and the mistake in a template if there is one."""

from typing import NamedTuple


class Mistake(NamedTuple):
    """What is wrong in a template, in which file and in which line of it (0: nowhere in it)."""

    template: str
    line: int
    what: str


class Printed(NamedTuple):
    """A sheet as a file's content; with a mistake, it was made by the program's own template."""

    content: bytes
    mistake: Mistake | None = None
