"""Finds for the search field: what is in the journal, pages, commands, and where one was."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from netjournal.search import ENGLISH
from ui.find import wording
from ui.find.begun import begins, marked
from ui.find.results import GROUP_OF, result_of
from ui.find.settings import sections
from ui.widgets.search_box import Answer, SearchBox, SearchResult

if TYPE_CHECKING:
    from netjournal.search import Found, Hit, Vocabulary
    from ui.background import Task
    from ui.pages.page import Desk

BEGUN = 2
RECENT = 6
MOST_COMMANDS = 10
WITHOUT = frozenset({"search", "quit"})


class Finder:
    """Searches a journal while one types; people come first when their name begins so."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._box: SearchBox | None = None
        self._actions: Callable[[], Sequence[QAction]] | None = None
        self._words: Vocabulary | None = None

    def attend(self, box: SearchBox, actions: Callable[[], Sequence[QAction]]) -> None:
        """Offer a window's commands and pages too, and find everything when it is asked for."""
        self._box = box
        self._actions = actions
        box.everything_wanted.connect(self._on_everything)

    def __call__(self, text: str) -> Answer:
        """Give the results for what was typed so far."""
        headings = wording.groups()
        if not text.strip():
            return Answer([*self._recent(headings), *self._offers("", headings)])
        words = self._vocabulary()
        search = self._desk.journal.search
        found = search.look(text, words=words)
        completions = self._completions(text, headings) if ":" in text else []
        hits = self._results([*found.named, *found.hits], headings)
        offers = [] if ":" in text else self._offers(text, headings)
        keys = [] if ":" in text else self._completions(text, headings)
        results = [*completions, *_in_order(hits, offers, keys, text, found)]
        if found.more:
            results.append(self._more(text))
        return Answer(results, self._remark(text, found, bool(results)))

    def _results(self, hits: Sequence[Hit], headings: dict[str, str]) -> list[SearchResult]:
        today = self._desk.journal.now.date()
        order = list(headings)
        ranked = sorted(hits, key=lambda hit: order.index(GROUP_OF[hit.kind]))
        results = (result_of(hit, today, headings) for hit in ranked)
        return [result for result in results if result is not None]

    def _recent(self, headings: dict[str, str]) -> Iterator[SearchResult]:
        places = [one for one in self._desk.navigation.lately if one.target is not None]
        places = places[:RECENT]
        hits = self._desk.journal.search.of([one.target for one in places if one.target])
        lines = {hit.id: line for hit, line in self._lines(hits, headings)}
        for place in places:
            line = lines.get(place.target or 0)
            if line is not None:
                yield line._replace(
                    page_key=place.page,
                    target=place.target,
                    hints=(),
                    group=headings["recent"],
                )

    def _lines(
        self, hits: Sequence[Hit], headings: dict[str, str]
    ) -> Iterator[tuple[Hit, SearchResult]]:
        today = self._desk.journal.now.date()
        for hit in hits:
            line = result_of(hit, today, headings)
            if line is not None:
                yield hit, line

    def _offers(self, text: str, headings: dict[str, str]) -> list[SearchResult]:
        """Pages and commands: all of them, or those whose words begin as was typed."""
        typed = text.strip().casefold()
        pages: list[SearchResult] = []
        commands: list[SearchResult] = []
        for action in self._actions() if self._actions is not None else ():
            title = action.text().replace("&", "").removesuffix("…")
            if not _can_be_done(action) or not begins(title, typed):
                continue
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            is_page = isinstance(action.data(), str)
            group = headings["page" if is_page else "command"]
            line = SearchResult(marked(title, typed), tag=keys, group=group, action=action)
            (pages if is_page else commands).append(line)
        pages += self._settings(typed, headings) if typed else []
        return [*pages, *(commands if not typed else commands[:MOST_COMMANDS])]

    def _settings(self, typed: str, headings: dict[str, str]) -> list[SearchResult]:
        """The sections of Settings whose title, or another word for it, begins as was typed."""
        return [
            SearchResult(
                marked(title, typed) if begins(title, typed) else title,
                tag=QCoreApplication.translate("pages", "Settings"),
                page_key="settings",
                hints=(("section", key),),
                group=headings["page"],
            )
            for key, title, words in sections()
            if begins(title, typed) or begins(words, typed)
        ]

    def _completions(self, text: str, headings: dict[str, str]) -> list[SearchResult]:
        words = self._vocabulary()
        group = headings["filters" if ":" in text else "key"]
        return [
            SearchResult(
                one.offered,
                tag=wording.meaning_of(words.keys.get(one.offered.removesuffix(":"), "")),
                group=group,
                text=one.text,
            )
            for one in self._desk.journal.search.completions(text, words)
        ]

    def _remark(self, text: str, found: Found, anything: bool) -> str:
        if found.problems or anything:
            return wording.remark(found.problems)
        words = QCoreApplication.translate("Finder", "Nothing found for “{text}”.")
        return words.format(text=text.strip())

    def _more(self, text: str) -> SearchResult:
        words = QCoreApplication.translate("Finder", "Everything for “{text}”, best first")
        keys = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        return SearchResult(words.format(text=text.strip()), tag=shown, everything=True)

    def _vocabulary(self) -> Vocabulary:
        if self._words is None:
            self._words = wording.vocabulary() if self._actions is not None else ENGLISH
        return self._words

    def _on_everything(self, text: str) -> None:
        self._desk.background.run(
            partial(self._everything, text, self._vocabulary()),
            title=QCoreApplication.translate("Finder", "Searching everything"),
            done=self._on_everything_found,
            failed=self._desk.messages.failure,
        )

    def _everything(self, text: str, words: Vocabulary, _task: Task) -> tuple[str, Found]:
        return text, self._desk.journal.search.everything(text, words=words)

    def _on_everything_found(self, outcome: tuple[str, Found]) -> None:
        text, found = outcome
        results = self._results(found.hits, wording.groups())
        answer = Answer(results, self._remark(text, found, bool(results)))
        if self._box is not None:
            self._box.show_answer(text, answer)


def _in_order(
    hits: list[SearchResult],
    offers: list[SearchResult],
    keys: list[SearchResult],
    text: str,
    found: Found,
) -> list[SearchResult]:
    """What is in the journal first, unless no name begins so and a page or command does."""
    by_name = bool(found.named) and found.named[0].kind == "person"
    begun = [
        offer
        for offer in offers
        if len(text.strip()) >= BEGUN and offer.title.startswith("\x02") and not by_name
    ]
    rest = [offer for offer in offers if offer not in begun]
    return [*begun, *hits, *rest, *keys]


def _can_be_done(action: QAction) -> bool:
    if action.objectName() in WITHOUT or action.menu() is not None:
        return False
    return action.isEnabled() and action.isVisible() and bool(action.text())
