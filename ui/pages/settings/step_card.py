"""One step of the script: its words, its hint to reword, and a step of my own after it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from netjournal.conversations.script import Step
from netjournal.errors import NotFound
from netjournal.words import ConversationStage
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.chip import Chip, Tone
from ui.widgets.field import LineField, TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class TitleLine(QLineEdit):
    """The title of a step to add: Enter adds it, Escape leaves."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class StepCard(Card):
    """A step of the method shows its words; one of my own is written here whole."""

    add_wanted = Signal(str, str)
    move_wanted = Signal(str, int)
    remove_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        autosave: Autosave,
        stage: ConversationStage,
        step: Step,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, " ", padding=(20, 16))
        self._desk = desk
        self._autosave = autosave
        self._stage = stage
        self._step = step
        self.body.setSpacing(10)
        self._chip = Chip("", self, Tone.QUIET)
        self.add_to_head(self._chip)
        if step.own:
            self._build_own()
        else:
            self._build_of_method()
        self.hint = TextField(
            self.tr("Hint for “{title}”").format(title=step.title), self, min_lines=1
        )
        self.hint.label.setText(self.tr("Hint"))
        self.add(self.hint)
        autosave.bind(self.hint.edit, load=self._load_hint, save=self._save_hint)
        self._build_foot()

    def show_step(self, step: Step, place: int, *, first: bool, last: bool) -> None:
        """Show the step at its place; `first` and `last` are where it cannot go on to."""
        self._step = step
        number = self.tr("{number}. {title}").format(number=place + 1, title=step.title)
        self.set_title(number)
        self._say_names(step.title)
        if step.own:
            self._chip.set_chip(self.tr("My own"), Tone.ACCENT)
            self.up.setEnabled(not first)
            self.below.setEnabled(not last)
        elif step.fixed:
            self._chip.set_chip(self.tr("Locked"), Tone.QUIET)
        else:
            minutes = self.tr("about {count} minutes").format(count=step.minutes)
            self._chip.set_chip(minutes if step.minutes else "")
            self.words.setText(step.words)
        if not step.own:
            first_hint = self._desk.journal.script.first_hint(self._stage, step.key)
            self.back.setVisible(step.hint != first_hint)

    def begin(self) -> None:
        """Write the words of a step just added."""
        self.said.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_add(self) -> None:
        """Put the focus where a step can be added."""
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_move(self, by: int) -> None:
        """Keep the focus on the button that moved it, or on the other one at the end."""
        button = self.below if by > 0 else self.up
        other = self.up if by > 0 else self.below
        (button if button.isEnabled() else other).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_of_method(self) -> None:
        step = self._step
        words = f"“{step.words}”" if step.fixed else step.words
        self.words = Label(words, self, "strong" if step.fixed else "", wrap=True)
        self.add(self.words)
        if step.fixed:
            why = self.tr(
                "The method stands on these words: they are said exactly so, and nothing rewords "
                "them. The hint below them is yours."
            )
            self.add(Label(why, self, "small", wrap=True))

    def _build_own(self) -> None:
        self.name = LineField(self.tr("Title"), self)
        self.said = TextField(self.tr("Words to say"), self, min_lines=2)
        for field in (self.name, self.said):
            self.add(field)
        self._autosave.bind(self.name.edit, load=self._load_title, save=self._save_title)
        self._autosave.bind(self.said.edit, load=self._load_words, save=self._save_words)

    def _build_foot(self) -> None:
        self._foot = QWidget(self)
        flow = FlowLayout(self._foot, 8)
        self.more = Button(self.tr("Add a step after it"), self._foot, ButtonKind.LINK)
        self.more.clicked.connect(self._on_more)
        flow.addWidget(self.more)
        if self._step.own:
            self.up = Button(self.tr("Move up"), self._foot, ButtonKind.LINK)
            self.below = Button(self.tr("Move down"), self._foot, ButtonKind.LINK)
            self.remove = Button(self.tr("Remove"), self._foot, ButtonKind.LINK)
            self.up.clicked.connect(self._on_up)
            self.below.clicked.connect(self._on_down)
            self.remove.clicked.connect(self._on_remove)
            for button in (self.up, self.below, self.remove):
                flow.addWidget(button)
        else:
            self.back = Button(self.tr("Back to the first hint"), self._foot, ButtonKind.LINK)
            self.back.clicked.connect(self._on_back)
            flow.addWidget(self.back)
        self.add(self._foot)
        self._form = QWidget(self)
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.title_line = TitleLine(self._form)
        self.title_line.setPlaceholderText(self.tr("Its title, then Enter"))
        self.add_button = Button(self.tr("Add"), self._form)
        row.addWidget(self.title_line, 1)
        row.addWidget(self.add_button)
        self._form.hide()
        self.add(self._form)
        self.title_line.returnPressed.connect(self._on_add)
        self.title_line.left.connect(self._on_left)
        self.add_button.clicked.connect(self._on_add)

    def _say_names(self, title: str) -> None:
        """Name every control with its step: the same ones stand in each card."""
        self.hint.edit.setAccessibleName(self.tr("Hint for “{title}”").format(title=title))
        names = {
            self.more: self.tr("Add a step after “{title}”"),
            self.add_button: self.tr("Add the step after “{title}”"),
        }
        if self._step.own:
            names |= {
                self.up: self.tr("Move “{title}” up"),
                self.below: self.tr("Move “{title}” down"),
                self.remove: self.tr("Remove “{title}”"),
            }
            self.name.edit.setAccessibleName(self.tr("Title of “{title}”").format(title=title))
            words = self.tr("Words to say at “{title}”").format(title=title)
            self.said.edit.setAccessibleName(words)
        else:
            names |= {self.back: self.tr("Back to the first hint for “{title}”")}
        for button, name in names.items():
            button.setAccessibleName(name.format(title=title))
        name = self.tr("Title of the step after “{title}”").format(title=title)
        self.title_line.setAccessibleName(name)

    def _now(self) -> Step:
        try:
            return self._desk.journal.script.step(self._stage, self._step.key)
        except NotFound:
            return self._step

    def _load_hint(self) -> str:
        return self._step.hint

    def _save_hint(self, hint: str) -> None:
        self._desk.journal.script.reword_hint(self._stage, self._step.key, hint)
        self._step = self._now()

    def _load_title(self) -> str:
        return self._step.title

    def _save_title(self, title: str) -> None:
        if title.strip():
            self._desk.journal.script.retitle(self._stage, self._step.key, title)
            self._step = self._now()

    def _load_words(self) -> str:
        return self._step.words

    def _save_words(self, words: str) -> None:
        self._desk.journal.script.reword(self._stage, self._step.key, words)
        self._step = self._now()

    def _on_back(self) -> None:
        self._autosave.flush()
        self._desk.journal.script.reword_hint(self._stage, self._step.key, "")
        self.hint.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_more(self) -> None:
        self._foot.hide()
        self._form.show()
        self.title_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        self.title_line.clear()
        self._form.hide()
        self._foot.show()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        title = self.title_line.text().strip()
        if not title:
            self.title_line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._on_left()
        self.add_wanted.emit(self._step.key, title)

    def _on_up(self) -> None:
        self.move_wanted.emit(self._step.key, -1)

    def _on_down(self) -> None:
        self.move_wanted.emit(self._step.key, 1)

    def _on_remove(self) -> None:
        self.remove_wanted.emit(self._step.key)
