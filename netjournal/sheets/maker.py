"""Makes the sheets of one journal: gathers plain values, and has them rendered."""

from __future__ import annotations

import datetime as dt
import importlib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netjournal.paths import template_folder
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.written import file_name
from netjournal.sheets.kinds import kind_of
from netjournal.sheets.plain import one_line, plain, shortened
from netjournal.sheets.printed import Printed
from netjournal.sheets.wording import FOLDER, WORDS, Words, days_in, words_in
from netjournal.voice import ENGLISH, read_from_the_right

if TYPE_CHECKING:
    from netjournal.journal import Journal
    from netjournal.sheets.order import Order
    from netjournal.sheets.render import Renderer


def load_renderer() -> Renderer:
    """Return what renders sheets; it is kept as long as sheets are made, for its speed."""
    module = importlib.import_module("netjournal.sheets.render")
    renderer: Renderer = module.Renderer(FOLDER)
    return renderer


class Sheets:
    """Makes the sheets of one journal."""

    def __init__(self, journal: Journal, renderer: Renderer | None = None) -> None:
        """Read from an open journal; a renderer that was kept makes the first sheet quick."""
        self._journal = journal
        self._kept = renderer

    @property
    def own_templates(self) -> Path:
        """The folder in which the user's own templates of this journal lie, if there are any."""
        return template_folder(self._journal.path)

    def make(
        self,
        order: Order,
        *,
        format: str = "pdf",
        paper: str = "a4",
        now: dt.datetime | None = None,
    ) -> Printed:
        """Return a sheet as a file's content; raises JournalError for what there is not.

        The same journal at the same moment gives the same bytes.
        """
        context = self.context(order, now=now)
        return self._renderer.render(context, format=format, paper=paper, own=self.own_templates)

    def context(self, order: Order, *, now: dt.datetime | None = None) -> dict[str, Any]:
        """Return the plain values of a sheet, which any thread can render."""
        kind = kind_of(order.kind)
        now = now or self._journal.now
        hand = Hand(
            journal=self._journal,
            now=now,
            words=self._words,
            sections=tuple(dict.fromkeys((kind.key, kind.template))),
            days=days_in(self._journal.voice, self._words),
        )
        values: dict[str, Any] = plain(kind.context(hand, order))
        header = values["header"]
        header["name"] = one_line(header["name"])
        parts = [part for part in (header["kind"], shortened(header["name"])) if part]
        sheet = {
            "kind": kind.key,
            "template": kind.template,
            "title": " – ".join(parts),
            "made": now.replace(microsecond=0, tzinfo=None).isoformat(),
            "file_name": file_name(header["kind"], header["name"], header["day"]),
            **_language(self._journal.voice.file("sheets", WORDS).parent.name),
        }
        return {"sheet": sheet, "words": hand.own_words, **values}

    @cached_property
    def _renderer(self) -> Renderer:
        return self._kept or load_renderer()

    @cached_property
    def _words(self) -> Words:
        return words_in(self._journal.voice)


def _language(tag: str) -> dict[str, str]:
    """What a file says of its language, so that it is read aloud, broken and turned rightly."""
    language, _, country = tag.partition("_")
    country = country or ("GB" if language == ENGLISH else "")
    return {
        "language": language,
        "country": country,
        "direction": "rtl" if read_from_the_right(language) else "ltr",
    }
