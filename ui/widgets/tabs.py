"""Tabs that call themselves by fewer letters before they have to scroll, and turn by keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

TURNS = {"Ctrl+Tab": 1, "Ctrl+Shift+Tab": -1, "Ctrl+PgDown": 1, "Ctrl+PgUp": -1}


class TabWords(NamedTuple):
    """What a tab is called, and in fewer letters where there is little room."""

    whole: str
    short: str = ""


class TabBar(QTabBar):
    """A row of tabs; a tip says the whole words of those that are shortened."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: dict[int, TabWords] = {}
        self.setAccessibleName(name)
        self.setExpanding(False)

    def say(self, at: int, words: TabWords) -> None:
        """Call a tab by these words."""
        if self._words.get(at) != words:
            self._words[at] = words
            self.fit()

    def fit(self) -> None:
        """Choose the words that fit."""
        self._write(whole=True)
        if self.sizeHint().width() > self._room():
            self._write(whole=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the words that fit, where the bar is on its own."""
        super().resizeEvent(event)
        if not isinstance(self.parentWidget(), QTabWidget):
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Choose the words that fit in another size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def _room(self) -> int:
        above = self.parentWidget()
        return above.width() if isinstance(above, QTabWidget) else self.width()

    def _write(self, *, whole: bool) -> None:
        for at, words in self._words.items():
            text = words.whole if whole else words.short or words.whole
            if self.tabText(at) != text:
                self.setTabText(at, text)
                self.setAccessibleTabName(at, words.whole)
                self.setTabToolTip(at, "" if text == words.whole else words.whole)


class Tabs(QTabWidget):
    """Pages behind such a row of tabs."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = TabBar(name, self)
        self.setTabBar(self._bar)
        self.setDocumentMode(True)

    def say(self, at: int, words: TabWords) -> None:
        """Call a tab by these words."""
        self._bar.say(at, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the words that fit."""
        if event.size().width() != event.oldSize().width():
            self._bar.fit()
        super().resizeEvent(event)


def turn_by_keys(page: QWidget, turn: Callable[[int], None]) -> None:
    """Turn to the next tab or the one before by key, wherever in the window the focus is."""
    for keys, way in TURNS.items():
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(partial(turn, way))
