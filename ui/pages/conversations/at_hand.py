"""The pane "What I know" beside the steps: read-only, with a line to write a note there at once.

No reservation stands in it: somebody sits opposite. Private notes show only when asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from netjournal.conversations.at_hand import AtHand
from netjournal.conversations.conversations import Conversation
from netjournal.errors import JournalError
from ui.accessible import Role
from ui.autosave import Autosave
from ui.pages.conversations.known_lines import Section, private_notes, sections
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody
from ui.words import counted

WIDTH = 290
LINK_PADDING = -5


class SectionView(QWidget):
    """A title and its lines; the labels are kept and reused."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[tuple[Label, Label]] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(6)
        self._title = Label("", self, "label", wrap=True)
        self._down.addWidget(self._title)

    def show_section(self, section: Section) -> None:
        """Show this section."""
        self._title.setText(section.title)
        while len(self._lines) < len(section.lines):
            self._lines.append(self._new_line())
        for (text, below), line in zip(self._lines, section.lines, strict=False):
            text.set_text(line.text.strip())
            below.set_text(line.below)
        for text, below in self._lines[len(section.lines) :]:
            text.hide()
            below.hide()
        self.show()

    def _new_line(self) -> tuple[Label, Label]:
        text, below = Label("", self, wrap=True), Label("", self, "small", wrap=True)
        pair = QVBoxLayout()
        pair.setSpacing(1)
        pair.addWidget(text)
        pair.addWidget(below)
        self._down.addLayout(pair)
        return text, below


class Reading(PageBody):
    """What is read with the arrow keys; a screen reader is told that it is text."""

    spoken_role = Role.Document


class AtHandPane(QWidget):
    """Everything I may need to know about the person while we talk."""

    spoken_role = Role.Grouping

    hidden_wanted = Signal()
    person_wanted = Signal()

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._autosave = autosave
        self._shown: Conversation | None = None
        self._known: AtHand | None = None
        self._views: list[SectionView] = []
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 20, 16, 20)
        down.setSpacing(12)
        down.addLayout(self._head())
        self._scroll = Reading(self, margins=(0, 0))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.installEventFilter(self)
        self._scroll.body.setSpacing(16)
        down.addWidget(self._scroll, 1)
        self._nothing = Label(
            self.tr("Nothing is written yet. What you write at the steps will be here."),
            self._scroll.content,
            "soft",
            wrap=True,
        )
        self._private = Button("", self._scroll.content, ButtonKind.LINK)
        self._private.setCheckable(True)
        self._private.toggled.connect(self._show_sections)
        self._scroll.add(self._nothing)
        self._scroll.body.addWidget(self._private, 0, Qt.AlignmentFlag.AlignLeading)
        down.addLayout(self._foot())
        desk.theme.changed.connect(self._fit)
        self._fit()

    def show_during(self, shown: Conversation) -> None:
        """Show what I know about the one a conversation is with; somebody else begins at the top.

        Private notes are put away again for another conversation.
        """
        if self._shown is None or shown.id != self._shown.id:
            self._private.setChecked(False)
            self._scroll.verticalScrollBar().setValue(0)
        if self._shown is None or shown.person_name != self._shown.person_name:
            title = self.tr("What I know about {name}").format(name=shown.person_name)
            self._title.setText(title)
            self.setAccessibleName(title)
            self._scroll.setAccessibleName(title)
            words = self.tr("Open {name}").format(name=shown.person_name)
            self._person.setAccessibleName(words)
            note = self.tr("A note about {name}").format(name=shown.person_name)
            self._note.setAccessibleName(note)
        self._shown = shown
        known = self._desk.journal.at_hand.of(shown.person, during=shown.id)
        if known != self._known:
            self._known = known
            self._show_sections()

    def finish(self) -> None:
        """Write the note that was typed."""
        text = self._note.text()
        if self._shown is None or not text.strip() or not self._autosave.flush():
            return
        write = partial(self._desk.journal.notes.write, self._shown.person, text.strip())
        private = self._keep_private.isChecked()
        self._note.clear()
        self._keep_private.setChecked(False)
        try:
            write(private=private)
        except JournalError as error:
            self._note.setText(text)
            self._keep_private.setChecked(private)
            self._desk.messages.failure(error)

    def take_focus(self) -> None:
        """Let it be read with the arrow keys."""
        self._scroll.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show that what is read has the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus ring around what is read."""
        if self._scroll.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._desk.theme.color("accent"), 2))
            painter.drawRoundedRect(self._scroll.geometry().adjusted(-8, -6, 8, 4), 6, 6)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = Label("", self, "section", wrap=True)
        words.addWidget(self._title)
        flush = QHBoxLayout()
        flush.setSpacing(0)
        flush.addSpacing(LINK_PADDING)
        self._person = Button(self.tr("Open this person"), self, ButtonKind.LINK)
        self._person.clicked.connect(self.person_wanted)
        flush.addWidget(self._person)
        flush.addStretch(1)
        words.addLayout(flush)
        head.addLayout(words, 1)
        hide = IconButton(self._desk.icons.get("close"), self.tr("Hide what I know (F9)"), self)
        hide.clicked.connect(self.hidden_wanted)
        head.addWidget(hide, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setSpacing(6)
        self._note = QLineEdit(self)
        self._note.setPlaceholderText(self.tr("A note — Enter to add"))
        self._note.returnPressed.connect(self.finish)
        self._keep_private = QCheckBox(self.tr("Keep this note private"), self)
        self._keep_private.setAccessibleName(self.tr("Keep this note private"))
        foot.addWidget(self._note)
        foot.addWidget(self._keep_private)
        return foot

    def _show_sections(self) -> None:
        if self._known is None:
            return
        count = private_notes(self._known)
        today = self._desk.journal.now.date()
        shown = sections(self._known, today, private=self._private.isChecked())
        self._show_lines(shown)
        self._nothing.setVisible(not shown and not count)
        hide = self.tr("Hide the private notes")
        show = counted("Show 1 private note", "Show {count} private notes", count)
        self._private.set_text(hide if self._private.isChecked() else show)
        self._private.setVisible(count > 0)

    def _show_lines(self, shown: Sequence[Section]) -> None:
        while len(self._views) < len(shown):
            view = SectionView(self._scroll.content)
            self._scroll.body.insertWidget(len(self._views), view)
            self._views.append(view)
        for view, section in zip(self._views, shown, strict=False):
            view.show_section(section)
        for view in self._views[len(shown) :]:
            view.hide()

    def _fit(self) -> None:
        """Grow with the letters, but leave the step most of a small window."""
        self.setFixedWidth(min(self._desk.theme.px(WIDTH), WIDTH + WIDTH // 4))
