"""The dialog in which letters are read, changed and sent, one person after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.letters import About, Letter, LetterKind
from ui.letters.channels import EMAIL, MESSAGE
from ui.letters.foot import LetterFoot
from ui.letters.head import LetterHead
from ui.letters.letter_form import LetterForm
from ui.letters.mail import OpenMail, open_in_mail_program
from ui.letters.saving import Places, Saver, SystemPlaces
from ui.letters.telling import title_of, told
from ui.letters.template_editor import TemplateEditor
from ui.pages.page import Desk
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody
from ui.words import said

SIZE = (820, 680)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LETTER, TEMPLATE = range(2)
SYSTEM_PLACES = SystemPlaces()


class LetterDialog(QDialog):
    """Walks through people: open in the mail program, copy or save, note that it was sent, next.

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
        about: About,
        open_mail: OpenMail,
        places: Places,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = LetterKind(kind)
        self._about = about
        self._open_mail = open_mail
        self.saver = Saver(desk, self, places)
        self._waiting = list(people)
        self._all = len(self._waiting)
        self._written = 0
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
        about: About | None = None,
        open_mail: OpenMail = open_in_mail_program,
        places: Places = SYSTEM_PLACES,
    ) -> LetterDialog:
        """Open the dialog without blocking, for one person or several in their order.

        It is about an event, or about something else.
        """
        about = about or About(event)
        dialog = cls(desk, kind, people, parent, about=about, open_mail=open_mail, places=places)
        wanted = QSize(desk.theme.px(SIZE[0]), desk.theme.px(SIZE[1]))
        dialog.resize(wanted.boundedTo(parent.window().size()))
        dialog.open()
        dialog.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        return dialog

    def done(self, result: int) -> None:
        """Keep what is half written, and say who was written to."""
        self.saver.stop()
        self.form.keep()
        self.editor.keep()
        if self._written:
            words = told(self._kind, self._written)
            self._desk.messages.undoable(words, self._desk.journal.undo_name)
        super().done(result)

    def reject(self) -> None:
        """Go back to the letter from its template; close from the letter."""
        if self.views.currentIndex() == TEMPLATE:
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
        self.foot.choose_channel(MESSAGE)
        self.foot.status.set_text(self.tr("Copied: paste it wherever you write to them."))

    def open_in_mail(self) -> bool:
        """Open the letter in the mail program; when there is none, copy it instead.

        The text of one that is too long for a link is copied, to be pasted.
        """
        self.form.keep()
        letter = self.form.letter
        words = self.tr("Opened in your mail program.")
        if letter.is_long:
            self.form.copy()
            words = self.tr(
                "This message is longer than some mail programs are handed. It was copied: paste "
                "it into the one that opened."
            )
        if self._open_mail(letter.short_mailto if letter.is_long else letter.mailto):
            self.foot.choose_channel(EMAIL)
            self.foot.status.set_text(words)
            return True
        self.form.copy()
        self.foot.status.set_text(
            self.tr("No mail program answered. The message was copied: paste it where you write.")
        )
        return False

    def note_sent(self) -> None:
        """Record that this one was sent, and go on to the next."""
        letter, channel = self.form.letter, str(self.foot.channel.edit.currentData())
        self.form.keep()
        try:
            self._desk.journal.letters.sent(letter, channel)
        except JournalError as error:
            self._say_problem(error)
            return
        self.form.forget()
        self._written += 1
        self._waiting.remove(letter.person)
        if not self._waiting:
            self.accept()
            return
        self._at %= len(self._waiting)
        self._show()
        self.foot.status.set_text(self.tr("Noted: {name}.").format(name=letter.name))
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def note_all_sent(self) -> None:
        """Record that all that are left were sent, as one change, and close."""
        letters = self._as_they_stand()
        try:
            self._desk.journal.letters.sent_all(letters, EMAIL)
        except JournalError as error:
            self._say_problem(error)
            return
        self.form.forget()
        self._written += len(letters)
        self.accept()

    def _build(self) -> None:
        self._make()
        self._waiting = [person for person in self._waiting if person in self._made]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        self.head = LetterHead(self)
        layout.addWidget(self.head)
        if self._kind is LetterKind.THANKS and self._all == 1 and self._waiting:
            found = self._desk.journal.letters.to_thank_for(self._waiting[0])
            self.head.offer_reasons(found, self._about)
        self.views = QStackedWidget(self)
        self.form = LetterForm(self._desk, self._kind, self.views)
        self.editor = TemplateEditor(self._desk, self._kind, self.views)
        for parts in ((self.head.reason, self.form), (self.editor,)):
            self.views.addWidget(self._scrolling(parts))
        layout.addWidget(self.views, 1)
        self.problem = Label("", self, "stop", wrap=True)
        self.problem.setAccessibleName(self.tr("What stands against it"))
        self.problem.hide()
        layout.addWidget(self.problem)
        self.foot = LetterFoot(self)
        layout.addWidget(self.foot)

    def _scrolling(self, parts: Sequence[QWidget]) -> QWidget:
        """Let these take the height there is, and scroll where letters are large."""
        body = PageBody(self.views, margins=(0, 0))
        body.fill()
        body.body.setSpacing(12)
        for part in parts:
            body.add(part, 1 if part is parts[-1] else 0)
        return body

    def _make(self) -> None:
        made = self._desk.journal.letters.make_all(self._kind, self._waiting, about=self._about)
        self._made = {letter.person: letter for letter in made}

    @property
    def primary(self) -> Button:
        """What is done next in most cases: open and note at once."""
        return self.foot.next

    def _connect(self) -> None:
        foot, head, saver = self.foot, self.head, self.saver
        foot.copy.clicked.connect(self.copy)
        foot.mail.clicked.connect(self.open_in_mail)
        foot.sent.clicked.connect(self.note_sent)
        foot.sent_all.clicked.connect(self.note_all_sent)
        foot.next.clicked.connect(self._open_and_next)
        foot.save_one.connect(self._save_one)
        foot.save_all.connect(self._save_all)
        foot.stop.connect(saver.stop)
        saver.told.connect(foot.status.set_text)
        saver.running.connect(self._on_saving)
        saver.saved.connect(self._on_saved)
        head.before.clicked.connect(self._go_back)
        head.after.clicked.connect(self._go_on)
        head.change.clicked.connect(self._edit_template)
        head.about_chosen.connect(self._choose_about)
        self.form.mend_wanted.connect(self._edit_template)
        self.form.address_changed.connect(self._offer)
        self.editor.finished.connect(self._leave_template)

    def _show(self) -> None:
        if not self._waiting:
            return
        self.form.show_letter(self._made[self._waiting[self._at]])
        title = title_of(self.form.letter)
        self.head.heading.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        number = self._all - len(self._waiting) + self._at + 1
        self.head.show_place(number, self._all, several=len(self._waiting) > 1)
        self.problem.set_text("")
        self.foot.status.set_text("")
        self.foot.offer_all_sent(False)
        self._offer()

    def _offer(self) -> None:
        self.foot.offer(self.form.letter, len(self._waiting))

    def _open_and_next(self) -> None:
        if not self.form.letter.has_addresses:
            self.copy()
        elif not self.open_in_mail():
            return
        self.note_sent()

    def _save_one(self) -> None:
        self.form.keep()
        self.saver.save(self.form.letter)
        self.foot.choose_channel(EMAIL)

    def _save_all(self) -> None:
        self.saver.save_all(self._as_they_stand())

    def _as_they_stand(self) -> list[Letter]:
        """The letters that are left, as they were made or changed by hand."""
        self.form.keep()
        self._make()
        letters, shown = self._desk.journal.letters, self.form.letter
        own = self._made[shown.person]
        self._made[shown.person] = own._replace(to=shown.to, also_to=shown.also_to)
        found = []
        for person in self._waiting:
            made = self._made[person]
            subject, text = letters.draft(made) or (made.subject, made.text)
            found.append(made._replace(subject=subject, text=text))
        return found

    def _on_saving(self, saving: bool) -> None:
        self.foot.show_saving(saving)
        if not saving:
            self._offer()

    def _on_saved(self, count: int) -> None:
        self.foot.offer_all_sent(count > 1)

    def _choose_about(self, about: About) -> None:
        self.form.keep()
        self._about = about
        self._make()
        self._show()

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
        self.views.setCurrentIndex(TEMPLATE if shown else LETTER)
        self.foot.setVisible(not shown)
        self.head.make_room(shown)

    def _say_problem(self, error: JournalError) -> None:
        self.problem.set_text(" ".join(said(p) for p in (error.what, error.meaning) if p))
