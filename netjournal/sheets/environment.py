"""The Jinja2 environment of each format: every value is text in its output, never markup."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from markupsafe import escape as escaped_html

from netjournal.sheets import escape

EMPTY_LINES = re.compile(r"\n(?: *\n){2,}")

E = TypeVar("E", bound=Environment)


def environment(kind: type[E], format: str, *folders: Path) -> E:
    """Make an environment for a format, which reads templates from folders."""
    written = {"pdf": escape.typst, "html": _html, "markdown": escape.markdown}[format]
    return kind(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=partial(_literal, written=written),
    )


def finished(text: str) -> bytes:
    """Return a rendered text as a file's content, without what empty lines gaps left behind."""
    return (EMPTY_LINES.sub("\n\n", text).strip() + "\n").encode()


def _literal(value: Any, written: Callable[[str], str]) -> Markup:
    """Let every value of a template into its output as text; what a macro made goes as it is."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, int):
        return Markup(value)
    return Markup(written(str(value)))


def _html(text: str) -> str:
    return str(escaped_html(text)).replace("\n", "<br>")
