"""The dialog in which letters are read, changed and sent, one person after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from netjournal.errors import JournalError
from netjournal.letters import LetterKind
from ui.letters.channels import EMAIL, MESSAGE, channel_choices
from ui.letters.letter_form import LetterForm
from ui.letters.mail import OpenMail, open_in_mail_program
from ui.letters.template_editor import TemplateEditor
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Line
from ui.widgets.field import ChoiceField
from ui.widgets.label import Label
from ui.words import counted, said

SIZE = (760, 680)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LetterDialog(QDialog):
    """Walks through people: open in the mail program or copy, note that it was sent, next.

    Each one noted is a change of its own. What was written by hand is kept when it is closed
    without being sent. The dialog is freed when it closes.
    """

    def __init__(
        self,
        desk: Desk,
        kind: LetterKind,
        people: Sequence[int],
        parent: QWidget,
        *,
        event: int | None = None,
        open_mail: OpenMail = open_in_mail_program,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = LetterKind(kind)
        self._event = event
        self._open_mail = open_mail
        self._waiting = list(people)
        self._all = len(self._waiting)
        self._written: list[str] = []
        self._at = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._connect()
        self._show()

    @classmethod
    def open_for(
        cls,
        desk: Desk,
        kind: LetterKind,
        people: Sequence[int],
        parent: QWidget,
        *,
        event: int | None = None,
        open_mail: OpenMail = open_in_mail_program,
    ) -> LetterDialog:
        """Open the dialog without blocking, for one person or several in their order."""
        dialog = cls(desk, kind, people, parent, event=event, open_mail=open_mail)
        wanted = QSize(desk.theme.px(SIZE[0]), desk.theme.px(SIZE[1]))
        dialog.resize(wanted.boundedTo(parent.window().size()))
        dialog.open()
        dialog.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        return dialog

    def done(self, result: int) -> None:
        """Keep what is half written, and say who was written to."""
        self.form.keep()
        self.editor.keep()
        self._tell()
        super().done(result)

    def reject(self) -> None:
        """Go back to the letter from its template; close from the letter."""
        if self.views.currentWidget() is self.editor:
            self.editor.finish()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Ctrl+Enter for what is done next; Enter in a field sends nothing by accident."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            button = self.editor.done_button if self.foot.isHidden() else self.primary
            button.click()

    def copy(self) -> None:
        """Put the message on the clipboard."""
        self.form.copy()
        self._choose_channel(MESSAGE)
        self.status.set_text(self.tr("Copied: paste it wherever you write to them."))

    def open_in_mail(self) -> bool:
        """Open the letter in the mail program; when there is none, copy it instead."""
        self.form.keep()
        if self._open_mail(self.form.letter.mailto):
            self._choose_channel(EMAIL)
            self.status.set_text(self.tr("Opened in your mail program."))
            return True
        self.form.copy()
        self.status.set_text(
            self.tr("No mail program answered. The message was copied: paste it where you write.")
        )
        return False

    def note_sent(self) -> None:
        """Record that this one was sent, and go on to the next."""
        letter = self.form.letter
        self.form.keep()
        try:
            self._desk.journal.letters.sent(
                self._kind, letter.person, self._event, str(self.channel.edit.currentData())
            )
        except JournalError as error:
            self.problem.set_text(" ".join(said(p) for p in (error.what, error.meaning) if p))
            return
        self.form.forget()
        self._written.append(letter.name)
        self._waiting.remove(letter.person)
        if not self._waiting:
            self.accept()
            return
        self._at %= len(self._waiting)
        self._show()
        self.status.set_text(self.tr("Noted: {name}.").format(name=letter.name))
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._make()
        self._waiting = [person for person in self._waiting if person in self._made]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addLayout(self._head())
        self.views = QStackedWidget(self)
        self.form = LetterForm(self._desk, self._kind, self.views)
        self.editor = TemplateEditor(self._desk, self._kind, self.views)
        for view in (self.form, self.editor):
            self.views.addWidget(view)
        layout.addWidget(self.views, 1)
        self.problem = Label("", self, "stop", wrap=True)
        self.problem.setAccessibleName(self.tr("What stands against it"))
        self.problem.hide()
        layout.addWidget(self.problem)
        self.foot = self._foot()
        layout.addWidget(self.foot)

    def _make(self) -> None:
        letters = self._desk.journal.letters
        made = letters.make_all(self._kind, self._waiting, self._event)
        self._made = {letter.person: letter for letter in made}

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.heading = Label("", self, "section", wrap=True)
        self.count = Label("", self, "soft")
        self.before = Button(self.tr("Previous"), self, ButtonKind.SMALL)
        self.after = Button(self.tr("Next"), self, ButtonKind.SMALL)
        self.change = Button(self.tr("Change the template"), self, ButtonKind.LINK)
        row.addWidget(self.heading, 1)
        for part in (self.change, self.count, self.before, self.after):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        down = QVBoxLayout(foot)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(Line(foot))
        self.status = Label("", foot, "soft", wrap=True)
        self.status.hide()
        down.addWidget(self.status)
        across = QHBoxLayout()
        across.setSpacing(12)
        self.channel = ChoiceField(self.tr("How"), foot, channel_choices())
        self.channel.setVisible(self._kind is LetterKind.INVITATION)
        across.addWidget(self.channel, 0, Qt.AlignmentFlag.AlignBottom)
        across.addStretch(1)
        self.copy_button = Button(self.tr("Copy"), foot)
        self.mail_button = Button(self.tr("Open in mail program"), foot)
        self.sent_button = Button(self.tr("I sent it"), foot)
        self.next_button = Button("", foot, ButtonKind.PRIMARY)
        for button in (self.copy_button, self.mail_button, self.sent_button, self.next_button):
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        down.addLayout(across)
        return foot

    @property
    def primary(self) -> Button:
        """What is done next in most cases: open and note at once."""
        return self.next_button

    def _connect(self) -> None:
        self.copy_button.clicked.connect(self.copy)
        self.mail_button.clicked.connect(self.open_in_mail)
        self.sent_button.clicked.connect(self.note_sent)
        self.next_button.clicked.connect(self._open_and_next)
        self.before.clicked.connect(self._go_back)
        self.after.clicked.connect(self._go_on)
        self.change.clicked.connect(self._edit_template)
        self.form.mend_wanted.connect(self._edit_template)
        self.form.address_changed.connect(self._offer)
        self.editor.finished.connect(self._leave_template)

    def _show(self) -> None:
        if not self._waiting:
            return
        person = self._waiting[self._at]
        self.form.show_letter(self._made[person])
        self._say_whom()
        several = len(self._waiting) > 1
        self.before.setVisible(several)
        self.after.setVisible(several)
        self.problem.set_text("")
        self.status.set_text("")
        self._offer()

    def _say_whom(self) -> None:
        name = self.form.letter.name
        title = self.tr("Invite {name}")
        if self._kind is LetterKind.NUDGE:
            title = self.tr("Nudge {name}")
        self.heading.setText(title.format(name=name))
        self.setWindowTitle(title.format(name=name))
        self.setAccessibleName(title.format(name=name))
        number = self._all - len(self._waiting) + self._at + 1
        words = self.tr("{number} of {count}").format(number=number, count=self._all)
        self.count.set_text(words if self._all > 1 else "")

    def _offer(self) -> None:
        """Offer what can be done with an address, or without one."""
        has_address = bool(self.form.letter.to)
        self.mail_button.setEnabled(has_address)
        self._choose_channel(EMAIL if has_address else MESSAGE)
        last = len(self._waiting) == 1
        if has_address:
            words = self.tr("Open and finish") if last else self.tr("Open and next")
        else:
            words = self.tr("Copy and finish") if last else self.tr("Copy and next")
        self.next_button.set_text(words)

    def _open_and_next(self) -> None:
        if not self.form.letter.to:
            self.copy()
        elif not self.open_in_mail():
            return
        self.note_sent()

    def _go_back(self) -> None:
        self._go(-1)

    def _go_on(self) -> None:
        self._go(1)

    def _go(self, step: int) -> None:
        self.form.keep()
        self._at = (self._at + step) % len(self._waiting)
        self._show()

    def _edit_template(self) -> None:
        self.form.keep()
        self.editor.start()
        self._show_editor(True)
        self.editor.subject.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_template(self) -> None:
        self._make()
        self._show_editor(False)
        self._show()
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_editor(self, shown: bool) -> None:
        self.views.setCurrentIndex(1 if shown else 0)
        self.foot.setVisible(not shown)
        for part in (self.change, self.count, self.before, self.after):
            part.setVisible(not shown)
        if shown:
            self.heading.setText(self.tr("The message everybody is sent"))

    def _choose_channel(self, channel: str) -> None:
        self.channel.edit.setCurrentIndex(self.channel.edit.findData(channel))

    def _tell(self) -> None:
        """Say on the page who was written to; one of them can be taken back at once."""
        count = len(self._written)
        if not count:
            return
        words = counted("Invited 1 person", "Invited {count} people", count)
        if self._kind is LetterKind.NUDGE:
            words = counted("Nudged 1 person", "Nudged {count} people", count)
        self._desk.messages.undoable(words, self._desk.journal.undo_name)
