"""Small parts of the lists: a sentence with links in it, rows kept by key, finding people."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.dates import dated_day
from ui.theme import Theme
from ui.widgets.bare_area import MARGIN
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import FlowLayout
from ui.widgets.keyed_rows import KeyedRows
from ui.widgets.label import Label, set_tip
from ui.words import without_direction

if TYPE_CHECKING:
    from netjournal.journal import Journal

Found = tuple[int, str, str]
MOST_FOUND = 8
FIRST_SHOWN = 30
LEAST_LETTERS = 24
"""Room that names have at least beside what stands at the end of their row."""
LONGEST_LINK = 48
LONG_DAY = date(2028, 9, 28)
LINK_PADDING = 5
EDIT_PADDING = LINK_PADDING - MARGIN
"""How much further the words of a link, and of a bare field, begin than what they stand in."""


def day_width(theme: Theme) -> int:
    """Give the room that a day with its year takes, as it is written where the user is."""
    return QFontMetrics(theme.font(13)).horizontalAdvance(dated_day(LONG_DAY)) + 4


class Line(Protocol):
    """A row that can be given its item again after a change."""

    def show_item(self, item: Any) -> None:
        """Show an item."""


class Sentence(QWidget):
    """Words with links in the gaps, in whatever order the language has; asked(id) on a link."""

    asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, 0)
        self._words: list[Label] = []
        self._shown: tuple[object, ...] = ()

    def say(self, template: str, **links: tuple[int, str, str]) -> None:
        """Show a sentence, each gap filled with a link of (id, words, what it is called)."""
        shown = (template, *links.items())
        if shown == self._shown:
            return
        self._shown = shown
        self._empty_out()
        rest = without_direction(template)
        while "{" in rest and "}" in rest:
            before, _, tail = rest.partition("{")
            key, _, rest = tail.partition("}")
            self._add_words(before)
            self._add_link(*links[key])
        self._add_words(rest)
        self._level()

    def _add_words(self, words: str) -> None:
        if words.strip():
            label = Label(words.strip(), self, "soft")
            self._words.append(label)
            self._flow.addWidget(label)
            label.show()

    def _add_link(self, key: int, words: str, name: str) -> None:
        short = words if len(words) <= LONGEST_LINK else f"{words[: LONGEST_LINK - 1]}…"
        link = Button(short, self, ButtonKind.LINK)
        link.setAccessibleName(name)
        set_tip(link, words if short != words else "")
        link.clicked.connect(partial(self.asked.emit, key))
        self._flow.addWidget(link)
        link.show()

    def _level(self) -> None:
        """Make the words as high as the links, so that all stand on one line."""
        link = self.findChild(Button)
        for label in self._words:
            if link is not None:
                label.setFixedHeight(link.sizeHint().height())

    def _empty_out(self) -> None:
        self._words.clear()
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class LongRows(QWidget):
    """Rows that show their item; of a long list the first, and more when asked for."""

    def __init__(self, parent: QWidget, build: Callable[[Any, QWidget], QWidget]) -> None:
        super().__init__(parent)
        self._items: list[tuple[Hashable, Any]] = []
        self._most = FIRST_SHOWN
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        self._rows = KeyedRows(self, build, spacing=0)
        whole.addWidget(self._rows)
        self._more = Button("", self, ButtonKind.LINK)
        self._more.clicked.connect(self._on_more)
        whole.addWidget(self._more)

    def set_items(self, items: Sequence[tuple[Hashable, Any]]) -> None:
        """Show (key, item) in this order; what is no longer there goes."""
        self._items = list(items)
        shown = self._items[: self._most]
        self._rows.set_items(shown)
        for key, item in shown:
            row: Any = self._rows.row(key)
            row.show_item(item)
        left = len(self._items) - len(shown)
        words = QCoreApplication.translate("Referrals", "Show {count} more")
        self._more.set_text(words.format(count=left))
        self._more.setVisible(left > 0)
        self.setVisible(bool(items))

    def _on_more(self) -> None:
        self._most += FIRST_SHOWN
        self.set_items(self._items)


def find_people(journal: Journal) -> Callable[[str], Sequence[Found]]:
    """Give what finds people by the beginning of a name."""
    return partial(_people, journal)


def _people(journal: Journal, text: str) -> Sequence[Found]:
    return [(row.id, row.name, row.does) for row in journal.people.suggest(text, MOST_FOUND)]


def indented(widget: QWidget, by: int = LINK_PADDING) -> QHBoxLayout:
    """Let words begin where the words of a link above begin."""
    layout = QHBoxLayout()
    layout.setSpacing(0)
    layout.addSpacing(by)
    layout.addWidget(widget, 1)
    return layout


def one_below_the_other(*parts: QWidget | QLayout, parent: QWidget) -> QWidget:
    """Put words below each other, in the middle of the height there is."""
    holder = QWidget(parent)
    down = QVBoxLayout(holder)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(2)
    down.addStretch(1)
    for part in parts:
        if isinstance(part, QLayout):
            down.addLayout(part)
        else:
            down.addWidget(part)
    down.addStretch(1)
    return holder


def in_the_middle(widget: QWidget) -> QVBoxLayout:
    """Let a widget that grows in height stand in the middle of its row."""
    layout = QVBoxLayout()
    layout.setSpacing(0)
    layout.addStretch(1)
    layout.addWidget(widget)
    layout.addStretch(1)
    return layout
