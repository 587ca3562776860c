"""Renders the plain values of a sheet with Jinja2, and its PDF with Typst."""

import datetime as dt
from pathlib import Path
from typing import Any

from jinja2 import Environment

from netjournal.errors import JournalError
from netjournal.saying import saying
from netjournal.sheets.environment import environment, finished
from netjournal.sheets.own.folder import ENDINGS, Unusable, found, names_of
from netjournal.sheets.own.helper import Helper
from netjournal.sheets.own.wrong import TemplateWrong, mistake_of
from netjournal.sheets.plain import kept_together
from netjournal.sheets.press import Press
from netjournal.sheets.printed import Mistake, Printed
from netjournal.sheets.values import FORMATS, PAPERS


class Renderer:
    """Turns plain values into files; made once and kept, so that later sheets take a few ms."""

    def __init__(self, folder: Path) -> None:
        """Read templates, and the parts they share, from the folders in a folder."""
        self._press = Press(folder)
        self._helper = Helper(folder)
        folders = (folder / "templates", folder / "parts")
        self._environments = {
            format: environment(Environment, format, *folders) for format in FORMATS
        }

    def render(
        self,
        context: dict[str, Any],
        *,
        format: str = "pdf",
        paper: str = "a4",
        own: Path | None = None,
    ) -> Printed:
        """Return the sheet as a file's content; safe to call from any thread.

        Where there is a template of one's own in a folder, it is used, in a process of its own;
        with a mistake in it, the sheet is made by the program's template.
        """
        if format not in FORMATS:
            raise _unknown(saying("There is no format “{name}”.", name=format), FORMATS)
        if paper not in PAPERS:
            raise _unknown(saying("There is no paper “{name}”.", name=paper), PAPERS)
        if format == "pdf" and context["sheet"]["direction"] == "rtl":
            context = kept_together(context)
        content, mistake = self._by_own(context, format, paper, own) if own else (None, None)
        if content is None:
            content = self._by_original(context, format, paper)
        return Printed(content, mistake)

    def close(self) -> None:
        """End the process that renders one's own templates, whatever it does."""
        self._helper.close()

    def _by_original(self, context: dict[str, Any], format: str, paper: str) -> bytes:
        name = f"{context['sheet']['template']}.{ENDINGS[format]}"
        text = self._environments[format].get_template(name).render(context, paper=paper)
        if format != "pdf":
            return finished(text)
        made = dt.datetime.fromisoformat(context["sheet"]["made"]).replace(tzinfo=dt.UTC)
        return self._press.pdf(text, made)

    def _by_own(
        self, context: dict[str, Any], format: str, paper: str, folder: Path
    ) -> tuple[bytes | None, Mistake | None]:
        """Return what a template of one's own makes, or the mistake in it; nothing without one."""
        names = names_of(context["sheet"]["kind"], context["sheet"]["template"], format)
        try:
            source = found(folder, names)
        except Unusable as error:
            return None, mistake_of(error.name, error.report)
        if source is None:
            return None, None
        job = {"format": format, "paper": paper, "source": source.text, "context": context}
        try:
            return self._helper.make(job), None
        except TemplateWrong as error:
            return None, mistake_of(source.name, error.report)


def _unknown(what: str, known: tuple[str, ...]) -> JournalError:
    return JournalError(what, "", saying("Choose {names}.", names=", ".join(known)))
