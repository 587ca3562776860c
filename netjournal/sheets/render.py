"""Renders the plain values of a sheet with Jinja2, and its PDF with Typst."""

import datetime as dt
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from markupsafe import escape as escaped_html

from netjournal.errors import JournalError
from netjournal.saying import saying
from netjournal.sheets import escape
from netjournal.sheets.plain import kept_together
from netjournal.sheets.press import Press
from netjournal.sheets.printed import Printed
from netjournal.sheets.values import FORMATS, PAPERS

EMPTY_LINES = re.compile(r"\n(?: *\n){2,}")
ENDINGS = {"pdf": "typ", "html": "html", "markdown": "md"}


class Renderer:
    """Turns plain values into files; made once and kept, so that later sheets take a few ms."""

    def __init__(self, folder: Path) -> None:
        """Read templates, and the parts they share, from the folders in a folder."""
        self._press = Press(folder)
        self._environments = {
            "pdf": _environment(folder, escape.typst),
            "html": _environment(folder, _html),
            "markdown": _environment(folder, escape.markdown),
        }

    def render(
        self,
        context: dict[str, Any],
        *,
        format: str = "pdf",
        paper: str = "a4",
        own: Path | None = None,
    ) -> Printed:
        """Return the sheet as a file's content; safe to call from any thread."""
        if format not in FORMATS:
            raise _unknown(saying("There is no format “{name}”.", name=format), FORMATS)
        if paper not in PAPERS:
            raise _unknown(saying("There is no paper “{name}”.", name=paper), PAPERS)
        name = f"{context['sheet']['template']}.{ENDINGS[format]}"
        template = self._environments[format].get_template(name)
        if format == "pdf" and context["sheet"]["direction"] == "rtl":
            context = kept_together(context)
        text = template.render(context, paper=paper)
        if format != "pdf":
            return Printed((EMPTY_LINES.sub("\n\n", text).strip() + "\n").encode())
        made = dt.datetime.fromisoformat(context["sheet"]["made"]).replace(tzinfo=dt.UTC)
        return Printed(self._press.pdf(text, made))


def _environment(folder: Path, written: Callable[[str], str]) -> Environment:
    return Environment(
        loader=FileSystemLoader((folder / "templates", folder / "parts")),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=partial(_literal, written=written),
    )


def _literal(value: Any, written: Callable[[str], str]) -> Markup:
    """Let every value of a template into its output as text; what a macro made goes as it is."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, int):
        return Markup(value)
    return Markup(written(str(value)))


def _html(text: str) -> str:
    return str(escaped_html(text)).replace("\n", "<br>")


def _unknown(what: str, known: tuple[str, ...]) -> JournalError:
    return JournalError(what, "", saying("Choose {names}.", names=", ".join(known)))
