"""A journal without one plain letter, and a walk past everything the window says about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from peewee import CharField, TextField
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)

from netjournal.journal import Journal
from netjournal.store import models
from netjournal.words import ConversationStage
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.pages.settings.page import SECTIONS

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
GREEK = "αβχδεφγηιξκλμνοπθρστυωψχυζΑΒΧΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΩΨΧΥΖ"
NOT_WRITTEN = frozenset(
    ("key", "after", "step", "media_type", "wanted", "join", "starts", "series")
)
KEYS = "Ctrl|Alt|Shift|Enter|Esc|Return|Tab|Del|Home|End|PgUp|PgDown|Left|Right|Up|Down|Space|F\\d+"
ALLOWED = re.compile(
    rf"\b(?:(?:{KEYS})\b(?:\s*\+\s*(?:{KEYS}|[A-Z])\b)*|Networking Journal|A4"
    r"|[\w.-]+\.(?:njournal(?: templates)?|typ|html|md)|\.\w+|PDF|CSV|HTML|Markdown|[kM]B|English)"
    r"|https?://\S+|/(?:[\w.-]+/)*[\w.-]+\.njournal templates|/(?:[\w.-]+/)*[\w.-]+"
    r"|\{\{[^}]*\}\}|\{%[^%]*%\}"
)
TAGS = re.compile(r"<[^>]+>|&(?:amp|lt|gt|quot|nbsp);|&#\w+;")
ROWS = 12
TABLE = 0
PARTS = ("before", "door", "after")
# What can be gone to within a page, beside what it shows first.
WITHIN: tuple[tuple[str, dict[str, Any]], ...] = (
    ("people", {"table": True}),
    ("people", {"new": True}),
    ("events", {"new": True}),
    ("conversations", {"write_up": True}),
    *(("referrals", {"tab": tab}) for tab in ("referrals", "introductions", "names", "picture")),
    *(("settings", {"section": section.key}) for section in SECTIONS),
)
TABS = ("story", "profile", "reservations", "help", "pictures")


class Said(NamedTuple):
    """One text that somebody can read or hear, and where it is."""

    place: str
    what: str
    text: str


def in_greek(text: str) -> str:
    """Put other letters in the place of the plain ones."""
    return text.translate(str.maketrans(PLAIN, GREEK))


def write_in_greek(path: Path) -> None:
    """Put all that a person wrote in a journal in Greek letters."""
    with Journal.open(path) as journal:
        with journal.change("Γ"):
            for table in models.RECORDED:
                columns = [one for one in table._meta.sorted_fields if _is_written(table, one)]
                if columns:
                    _rewrite(journal, table, columns)
        journal.forget_history()


def _is_written(table: Any, column: Any) -> bool:
    if table is models.Preference or column.name in NOT_WRITTEN:
        return False
    return isinstance(column, (TextField, CharField)) and not column.constraints


def _rewrite(journal: Journal, table: Any, columns: list[Any]) -> None:
    for row_id, *texts in journal._store.values(table.select(table.id, *columns)):
        named = zip(columns, texts, strict=True)
        said = {one.name: in_greek(text) for one, text in named if isinstance(text, str)}
        journal._store.change(table, row_id, **said)


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def places(window: MainWindow) -> Iterator[str]:
    """Go to every page there is, and to what can be opened on each; gives a name for each."""
    journal, go = window.desk.journal, window.desk.navigation.go
    for entry in PAGES:
        go(entry.key)
        settle()
        yield entry.key
    for key, hints in WITHIN:
        go(key, TABLE if hints.get("table") else None, **hints)
        settle()
        yield ", ".join((key, *map(str, hints.values())))
    for person in told_most_of(journal):
        for tab in TABS:
            go("people", person, tab=tab)
            settle()
            yield f"people, {tab}, {journal.people.get(person).stage}"
    event = max(journal.events.all(), key=lambda one: one.met).id
    for part in PARTS:
        go("events", event, part=part)
        settle()
        yield f"event, {part}"
    for stage in ConversationStage:
        talk = next(one for one in journal.conversations.all() if one.stage is stage)
        for step in journal.script.steps(stage):
            go("conversations", talk.id, step=step.key)
            settle()
            yield f"{stage.value}, {step.key}"


def menus(window: QWidget) -> Iterator[tuple[str, QMenu]]:
    """Open the menu of the first row of each list and table that has one, and close it again."""
    for view in window.findChildren(QAbstractItemView):
        if not view.isVisible() or view.model() is None or view.model().rowCount() == 0:
            continue
        view.setCurrentIndex(view.model().index(0, 0))
        middle = view.visualRect(view.currentIndex()).center()
        place = view.viewport().mapToGlobal(middle)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, place)
        QApplication.sendEvent(view.viewport(), asked)
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            yield type(view).__name__, menu
            menu.close()


def told_most_of(journal: Journal) -> tuple[int, ...]:
    """Give the people with the longest story and the most reservations."""
    everybody = list(journal.people.ids())
    story = max(everybody, key=lambda one: len(journal.timeline.of(one)))
    doubts = max(everybody, key=lambda one: len(journal.reservations.checklist(one).open))
    return tuple(dict.fromkeys((story, doubts)))


def everything_said(place: str, window: QWidget) -> Iterator[Said]:
    """Give every text of a window that is seen or heard, with what it is on."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            for what, text in _texts(widget):
                if text:
                    yield Said(place, f"{type(widget).__name__}.{what}", text)


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tooltip", widget.toolTip()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield "text", widget.text()
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QLineEdit):
        yield "text", widget.displayText()
    if isinstance(widget, QPlainTextEdit):
        yield "text", widget.toPlainText()
    if isinstance(widget, QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, QSpinBox):
        yield "words", " ".join((widget.prefix(), widget.suffix(), widget.specialValueText()))
    if isinstance(widget, QComboBox):
        for at in range(widget.count()):
            yield "choice", widget.itemText(at)
    if isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield "tab", f"{widget.tabText(at)} {widget.tabToolTip(at)}"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _rows(widget.model())
    for menu in widget.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        for action in menu.actions():
            yield "menu", " ".join((action.text(), action.statusTip()))


def _rows(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(header, str):
            yield "header", header
        for row in range(min(ROWS, model.rowCount())):
            index = model.index(row, column)
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.AccessibleTextRole,
                Qt.ItemDataRole.AccessibleDescriptionRole,
            ):
                text = index.data(role)
                if isinstance(text, str):
                    yield "row", text


def plain_words(text: str) -> list[str]:
    """Give the words of a text that are still in plain letters, but for names of keys and such."""
    left = ALLOWED.sub(" ", TAGS.sub(" ", text))
    return re.findall(r"[A-Za-z]{2,}", left)
