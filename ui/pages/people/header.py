"""The head of a person: who they are, where we stand, and the next step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netjournal.errors import JournalError
from netjournal.people.duplicates import Alike
from netjournal.relationships.nextstep import MarkState, Step
from ui.autosave import Autosave
from ui.merging.notice import AlikeNotice
from ui.pages.page import Desk
from ui.pages.people.known import Known
from ui.pages.people.pixmaps import PhotoAvatar, Pixmaps
from ui.pages.people.touch import KeepInTouch
from ui.reservations.ending import Ending
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label, begin_where_reading_begins
from ui.widgets.papers_menu import Offered, PapersMenu
from ui.widgets.stage_line import StageLine, StageState
from ui.words import said

WORDS_WIDTH = 320
JOINED = 2
PHOTO = 56
LINK_PADDING = 5
BESIDE = frozenset({Step.DECLINED, Step.ACCEPTED})
REPLIES = frozenset(
    {Step.ACCEPTED, Step.DECLINED, Step.NO_REPLY, Step.NUDGE, Step.REFER, Step.INVITE_AGAIN}
)
STATES = {
    MarkState.DONE: StageState.DONE,
    MarkState.CURRENT: StageState.CURRENT,
    MarkState.TODO: StageState.TODO,
}


class Header(QWidget):
    """Name, one line about them, the buttons and the stage line; step_asked says which step."""

    step_asked = Signal(object)
    sheet_asked = Signal()
    delete_asked = Signal()
    forget_asked = Signal()
    merge_asked = Signal(object)
    person_asked = Signal(object)
    renaming = Signal()
    list_asked = Signal()

    def __init__(self, desk: Desk, autosave: Autosave, pixmaps: Pixmaps, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: Known | None = None
        self._beside: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        self.alike = AlikeNotice(desk, self.tr("&Yes, merge the two…"), self)
        self.alike.accepted.connect(self._on_alike)
        self.way_back = Button(self.tr("All people"), self, ButtonKind.SMALL)
        self.way_back.clicked.connect(self.list_asked)
        self.way_back.hide()
        layout.addWidget(self.way_back, 0, Qt.AlignmentFlag.AlignLeading)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(14)
        self._row.addLayout(self._build_words(pixmaps), 1)
        self._row.addWidget(self._build_buttons())
        above = QVBoxLayout()
        above.setSpacing(2)
        above.addLayout(self._row)
        above.addWidget(self.alike)
        above.addWidget(self._build_links())
        layout.addLayout(above)
        self._ending = Ending(self)
        self._ending.ended.connect(self._on_let_go)
        layout.addWidget(self._ending)
        self.line = StageLine(desk.theme, self)
        layout.addWidget(self.line)
        self.note = Label("", self, "small", wrap=True)
        self.note.hide()
        layout.addWidget(self.note)
        self._binding = autosave.bind(self.name, load=self._load_name, save=self._save_name)
        self.name.editingFinished.connect(self._on_name_left)
        self.name.textEdited.connect(self._on_name_edited)
        rename = QShortcut(QKeySequence(Qt.Key.Key_F2), parent)
        rename.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rename.activated.connect(self._on_rename)

    def show_known(self, known: Known) -> None:
        """Show a person, or the same one after a change."""
        if self._known is not None and self._known.person.id != known.person.id:
            self._ending.fold()
            self.alike.take_away()
        self._known = known
        name = known.person.name
        self.avatar.set_name(name)
        self.avatar.set_photo(known.photo)
        self.touch.show_known(known)
        self._binding.refresh()
        self.subtitle.set_text(known.subtitle(self._desk.journal.now.date()))
        self.introducer.set_text(self.tr("Introduced by {name}").format(name=known.introduced_by))
        self.introducer.setVisible(bool(known.introduced_by))
        self._show_steps(known)
        marks = [(said(mark.said), STATES[mark.state]) for mark in known.line.marks]
        self._make_room()
        self.line.set_stages(marks, known.line.ended)
        self.note.set_text(said(known.line.note))

    def offer_papers(self, offered: Offered) -> None:
        """Put these into the menu beside the prep sheet."""
        self.papers.setMenu(PapersMenu(self.tr("Other sheets, calendar"), offered, self.papers))

    def offer_letters(self, offered: Offered) -> None:
        """Put these into the menu of letters."""
        self.letters.setMenu(PapersMenu(self.tr("Write"), offered, self.letters))

    def show_way_back(self, on: bool) -> None:
        """Offer the way to the list where it is not beside the person."""
        self.way_back.setVisible(on)

    def ask_reason(self) -> None:
        """Ask in place why it is let go."""
        if self._known is not None:
            self._ending.unfold(self._known.person.name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the name where there is no room beside it."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        directions = QBoxLayout.Direction
        side_by_side = self._buttons_width()
        needed = self._desk.theme.px(WORDS_WIDTH) + side_by_side
        wanted = directions.TopToBottom if self.width() < needed else directions.LeftToRight
        beside = wanted == directions.LeftToRight
        self._buttons.setMinimumWidth(side_by_side if beside else 0)
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self._indent_links()

    def _indent_links(self) -> None:
        """Keep the links in line with the name, or with the buttons when those are below it."""
        beside = self._row.direction() == QBoxLayout.Direction.LeftToRight
        start = self._desk.theme.px(PHOTO) + self._row.spacing() if beside else LINK_PADDING
        away = self.isRightToLeft()
        self.alike.setContentsMargins(0 if away else start, 0, start if away else 0, 0)
        start -= LINK_PADDING
        self._links.setContentsMargins(0 if away else start, 0, start if away else 0, 0)

    def _build_words(self, pixmaps: Pixmaps) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        self.avatar = PhotoAvatar(self._desk, pixmaps, self, PHOTO)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.name = QLineEdit(self)
        self.name.setProperty("kind", "title")
        begin_where_reading_begins(self.name)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setTextMargins(-2, 0, 0, 0)
        self.subtitle = Label("", self, "soft", wrap=True)
        words.addWidget(self.name)
        words.addWidget(self.subtitle)
        row.addLayout(words, 1)
        return row

    def _build_links(self) -> QWidget:
        """Who introduced them, and how often to keep in touch."""
        links = QWidget(self)
        self._links = flow = FlowLayout(links, 8)
        self._indent_links()
        self.introducer = Button("", links, ButtonKind.LINK)
        self.introducer.clicked.connect(self._on_introducer)
        self.touch = KeepInTouch(self._desk, links)
        flow.addWidget(self.introducer)
        flow.addWidget(self.touch)
        return links

    def _build_buttons(self) -> QWidget:
        self._buttons = QWidget(self)
        self._buttons_row = FlowLayout(self._buttons, 10)
        self.primary = Button("", self, ButtonKind.PRIMARY)
        self.primary.clicked.connect(self._on_primary)
        self.more = IconButton(self._desk.icons.get("more"), self.tr("More"), self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.tr("More"), self.more)
        self.more.setMenu(self.menu)
        self._buttons_row.addWidget(self._sheets())
        self._buttons_row.addWidget(self.primary)
        self._buttons_row.addWidget(self.more)
        return self._buttons

    def _sheets(self) -> QWidget:
        """The sheet that fits at one click, and what else there is to print or send in a menu."""
        self._both = QWidget(self._buttons)
        across = QHBoxLayout(self._both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(JOINED)
        self.sheet = Button(self.tr("Prep sheet"), self._both)
        self.sheet.clicked.connect(self.sheet_asked)
        words = self.tr("Other sheets, calendar")
        self.papers = IconButton(self._desk.icons.get("down"), words, self._both)
        self.papers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.letters = IconButton(self._desk.icons.get("mail"), self.tr("Write"), self._both)
        self.letters.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        across.addWidget(self.sheet)
        across.addWidget(self.papers)
        across.addWidget(self.letters)
        return self._both

    def _buttons_width(self) -> int:
        shown = (self._both, *self._beside, self.primary, self.more)
        spaces = self._buttons_row.spacing() * (len(shown) - 1)
        return sum(one.sizeHint().width() for one in shown) + spaces

    def _show_steps(self, known: Known) -> None:
        name, step = known.person.name, known.next_step
        self.primary.set_text(said(step.kind))
        self.primary.setAccessibleName(self._named(step.kind, name))
        self.sheet.setAccessibleName(self.tr("Prep sheet for {name}").format(name=name))
        self.papers.setAccessibleName(self.tr("Other sheets for {name}").format(name=name))
        self.letters.setAccessibleName(self.tr("Write to {name}").format(name=name))
        self.more.setAccessibleName(self.tr("More about {name}").format(name=name))
        for old in self._beside:
            self._buttons_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._beside = []
        self.menu.clear()
        for other in step.others:
            if other in BESIDE:
                self._add_beside(other, name)
            else:
                self._add_action(said(other), other)
        if step.others:
            self.menu.addSeparator()
        merge = QAction(self.tr("Merge with another entry…"), self.menu)
        merge.triggered.connect(self._on_merge)
        self.menu.addAction(merge)
        delete = self._add_action(self.tr("Delete {name}").format(name=name), None)
        delete.setIcon(self._desk.icons.get("bin"))
        forget = QAction(self.tr("Forget for good…"), self.menu)
        forget.triggered.connect(self.forget_asked)
        self.menu.addAction(forget)

    def _add_beside(self, step: Step, name: str) -> None:
        button = Button(said(step), self._buttons)
        button.setAccessibleName(self._named(step, name))
        button.clicked.connect(partial(self.step_asked.emit, step))
        for widget in (self.primary, self.more):
            self._buttons_row.removeWidget(widget)
        for widget in (button, self.primary, self.more):
            self._buttons_row.addWidget(widget)
        button.show()
        self._beside.append(button)

    def _add_action(self, words: str, step: Step | None) -> QAction:
        action = QAction(words.replace("&", "&&"), self.menu)
        action.triggered.connect(self.delete_asked if step is None else self._on_other)
        action.setData(step)
        self.menu.addAction(action)
        return action

    def _named(self, step: Step, name: str) -> str:
        words = self.tr("{step} with {name}")
        if step in REPLIES:
            words = self.tr("{step}: {name}")
        elif step is Step.INVITE:
            words = self.tr("{step} {name}")
        return words.format(step=said(step), name=name)

    def _load_name(self) -> str:
        return self._known.person.name if self._known is not None else ""

    def _save_name(self, name: str) -> None:
        if self._known is not None and name.strip():
            self._desk.journal.people.edit(self._known.person.id, name=name)

    def _on_name_left(self) -> None:
        if not self.name.text().strip():
            self.name.setText(self._load_name())

    def _on_name_edited(self, name: str) -> None:
        if self._known is not None:
            self.alike.look_at(name, [self._known.person.id])

    def _on_alike(self, alike: Alike) -> None:
        self.merge_asked.emit(alike.id)

    def _on_merge(self) -> None:
        self.merge_asked.emit(None)

    def _on_rename(self) -> None:
        self.renaming.emit()
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def _on_introducer(self) -> None:
        if self._known is not None:
            self.person_asked.emit(self._known.person.introduced_by)

    def _on_primary(self) -> None:
        if self._known is not None:
            self.step_asked.emit(self._known.next_step.kind)

    def _on_other(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.step_asked.emit(Step(action.data()))

    def _on_let_go(self, reason: str) -> None:
        if self._known is None:
            return
        self._ending.fold()
        journal = self._desk.journal
        try:
            journal.relationship.end(self._known.person.id, reason)
        except JournalError as error:
            self._desk.messages.failure(error)
        else:
            self._desk.messages.undoable(f"{journal.undo_name}.", journal.undo_name)
