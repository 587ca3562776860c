"""The Settings page: the sections at the left, or in a list above when narrow, and one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.page import Desk, Page
from ui.pages.settings.journal import JournalSection
from ui.pages.settings.language import LanguageSection
from ui.pages.settings.look import LookSection
from ui.pages.settings.messages import MessagesSection
from ui.pages.settings.paper import SheetsSection
from ui.pages.settings.reminding import RemindingSection
from ui.pages.settings.script import ScriptSection
from ui.pages.settings.section import Section
from ui.widgets.card import Line
from ui.widgets.field import Choice
from ui.widgets.page_body import PageBody

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

SECTIONS: tuple[type[Section], ...] = (
    LookSection,
    LanguageSection,
    RemindingSection,
    SheetsSection,
    ScriptSection,
    MessagesSection,
    JournalSection,
)
KEYS = tuple(section.key for section in SECTIONS)
LAST = "settings.section"
LIST_WIDTH = 230
WIDE_FROM = 720
COLUMN = 720


class SettingsPage(Page):
    """Goes to the section named by the hint `section`, else to the one that was open last."""

    key: ClassVar[str] = "settings"
    title: ClassVar[str] = "Settings"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._made: dict[str, Section] = {}
        self._bodies: dict[str, PageBody] = {}
        self.shown = ""
        self._build()
        desk.theme.changed.connect(self._fit)
        self.list.currentRowChanged.connect(self._on_row)
        self.choice.currentIndexChanged.connect(self._on_row)

    def open(self, target: int | None = None, **hints: object) -> None:
        """Show a section and let the arrow keys go through them."""
        last = self.shown or self.desk.settings.get(LAST)
        wanted = hints.get("section") or last
        self.show_section(wanted if isinstance(wanted, str) and wanted in KEYS else KEYS[0])
        self._sections().setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changed: Changed | None) -> None:
        """Bring the section shown up to date."""
        if self.shown:
            self._made[self.shown].load(changed)
            self.autosave.refresh()

    def flush(self) -> bool:
        """Save what is typed in any section."""
        results = [section.save() for section in self._made.values()]
        return super().flush() and all(results)

    def show_section(self, key: str) -> None:
        """Show a section, made when it is first gone to."""
        if key != self.shown:
            self.flush()
        if key not in self._made:
            self._make(key)
        self.shown = key
        self.desk.settings.set(LAST, key)
        row = KEYS.index(key)
        self.list.setCurrentRow(row)
        self.choice.setCurrentIndex(row)
        self._mark()
        self.stack.setCurrentWidget(self._bodies[key])
        self._made[key].load(None)
        self.autosave.refresh()

    def section(self, key: str) -> Section:
        """Give a section that was made."""
        return self._made[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list of sections above when there is little room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self.side = QWidget(self)
        beside = QVBoxLayout(self.side)
        beside.setContentsMargins(20, 26, 20, 24)
        self.list = QListWidget(self.side)
        self.list.setProperty("kind", "sections")
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.addItems([section.shown_title() for section in SECTIONS])
        beside.addWidget(self.list)
        self.line = Line(self, upright=True)
        down = QVBoxLayout()
        down.setSpacing(0)
        self.above = QWidget(self)
        over = QVBoxLayout(self.above)
        over.setContentsMargins(28, 16, 28, 0)
        titles: list[tuple[object, str]] = [(one.key, one.shown_title()) for one in SECTIONS]
        self.choice = Choice(self.tr("Section"), self.above, titles)
        over.addWidget(self.choice)
        self.stack = QStackedWidget(self)
        down.addWidget(self.above)
        down.addWidget(self.stack, 1)
        across.addWidget(self.side)
        across.addWidget(self.line)
        across.addLayout(down, 1)
        self._fit()

    def _make(self, key: str) -> None:
        body = PageBody(self.stack, max_width=COLUMN)
        section = SECTIONS[KEYS.index(key)](self.desk, self.autosave, body.content)
        section.command_wanted.connect(self.command_wanted)
        body.add(section)
        self.stack.addWidget(body)
        self._made[key], self._bodies[key] = section, body

    def _fit(self) -> None:
        self._mark()
        self.side.setFixedWidth(self.desk.theme.px(LIST_WIDTH))
        narrow = self.width() < self.desk.theme.px(WIDE_FROM)
        chooses = self.focusWidget() in (self.choice, self.list)
        self.above.setVisible(narrow)
        for part in (self.side, self.line):
            part.setVisible(not narrow)
        if chooses:
            self._sections().setFocus(Qt.FocusReason.OtherFocusReason)

    def _sections(self) -> QWidget:
        """Give what the sections are chosen from, in this width."""
        return self.list if self.above.isHidden() else self.choice

    def _mark(self) -> None:
        """Write the section shown in stronger letters."""
        for row, key in enumerate(KEYS):
            font = self.desk.theme.font(14, 600 if key == self.shown else 400)
            self.list.item(row).setFont(font)

    def _on_row(self, row: int) -> None:
        if row >= 0 and KEYS[row] != self.shown:
            self.show_section(KEYS[row])
