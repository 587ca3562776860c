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
from netjournal.nextstep import MarkState, Step
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.known import Known
from ui.reservations.ending import Ending
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.label import Label
from ui.widgets.stage_line import StageLine, StageState

WORDS_WIDTH = 330
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
    person_asked = Signal(object)

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: Known | None = None
        self._beside: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(14)
        self._row.addLayout(self._build_words(), 1)
        self._row.addWidget(self._build_buttons())
        layout.addLayout(self._row)
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
        rename = QShortcut(QKeySequence(Qt.Key.Key_F2), parent)
        rename.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rename.activated.connect(self._on_rename)

    def show_known(self, known: Known) -> None:
        """Show a person, or the same one after a change."""
        if self._known is not None and self._known.person.id != known.person.id:
            self._ending.fold()
        self._known = known
        name = known.person.name
        self.avatar.set_name(name)
        self._binding.refresh()
        self.subtitle.set_text(known.subtitle(self._desk.journal.now.date()))
        self.introducer.set_text(self.tr("Introduced by {name}").format(name=known.introduced_by))
        self.introducer.setVisible(bool(known.introduced_by))
        self._show_steps(known)
        marks = [(mark.said, STATES[mark.state]) for mark in known.line.marks]
        self._make_room()
        self.line.set_stages(marks, known.line.ended)
        self.note.set_text(known.line.note)

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
        needed = self._desk.theme.px(WORDS_WIDTH) + self._buttons.sizeHint().width()
        wanted = directions.TopToBottom if self.width() < needed else directions.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)

    def _build_words(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        self.avatar = Avatar(self._desk.theme, "", self, 52)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.name = QLineEdit(self)
        self.name.setProperty("kind", "title")
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setTextMargins(-2, 0, 0, 0)
        self.subtitle = Label("", self, "soft", wrap=True)
        self.introducer = Button("", self, ButtonKind.LINK)
        self.introducer.clicked.connect(self._on_introducer)
        words.addWidget(self.name)
        words.addWidget(self.subtitle)
        words.addWidget(self.introducer)
        row.addLayout(words, 1)
        return row

    def _build_buttons(self) -> QWidget:
        self._buttons = QWidget(self)
        self._buttons_row = QHBoxLayout(self._buttons)
        self._buttons_row.setContentsMargins(0, 0, 0, 0)
        self._buttons_row.setSpacing(10)
        self.sheet = Button(self.tr("Prep sheet"), self)
        self.sheet.clicked.connect(self.sheet_asked)
        self.primary = Button("", self, ButtonKind.PRIMARY)
        self.primary.clicked.connect(self._on_primary)
        self.more = IconButton(self._desk.icons.get("more"), self.tr("More"), self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.tr("More"), self.more)
        self.more.setMenu(self.menu)
        self._buttons_row.addWidget(self.sheet)
        self._buttons_row.addWidget(self.primary)
        self._buttons_row.addWidget(self.more)
        self._buttons_row.addStretch(0)
        return self._buttons

    def _show_steps(self, known: Known) -> None:
        name, step = known.person.name, known.next_step
        self.primary.set_text(step.said)
        self.primary.setAccessibleName(self._named(step.kind, name))
        self.sheet.setAccessibleName(self.tr("Prep sheet for {name}").format(name=name))
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
                self._add_action(other.said, other)
        if step.others:
            self.menu.addSeparator()
        delete = self._add_action(self.tr("Delete {name}").format(name=name), None)
        delete.setIcon(self._desk.icons.get("bin"))

    def _add_beside(self, step: Step, name: str) -> None:
        button = Button(step.said, self._buttons)
        button.setAccessibleName(self._named(step, name))
        button.clicked.connect(partial(self.step_asked.emit, step))
        self._buttons_row.insertWidget(self._buttons_row.indexOf(self.primary), button)
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
        return words.format(step=step.said, name=name)

    def _load_name(self) -> str:
        return self._known.person.name if self._known is not None else ""

    def _save_name(self, name: str) -> None:
        if self._known is not None and name.strip():
            self._desk.journal.people.edit(self._known.person.id, name=name)

    def _on_name_left(self) -> None:
        if not self.name.text().strip():
            self.name.setText(self._load_name())

    def _on_rename(self) -> None:
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
