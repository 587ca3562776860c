"""The dialog that forgets somebody for good, because they ask for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.forgetting.area import Erased
from netjournal.forgetting.held import Held
from ui.accessible import announce
from ui.forgetting.copies import Cleared, Copies, clear, copies_of
from ui.forgetting.holdings import Holdings
from ui.forgetting.naming import Naming
from ui.forgetting.outcome import Outcome
from ui.merging.wording import shortened
from ui.pages.page import Desk
from ui.reading_order import focus_next
from ui.sheets.progress import Progress
from ui.widgets.button import Button
from ui.widgets.card import Card, Line
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody
from ui.words import counted, said

SIZE = (880, 680)
PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class ForgetDialog(QDialog):
    """Escape closes and nothing has happened, until the one button that names the person.

    The dialog is freed when it closes.
    """

    def __init__(self, desk: Desk, person: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held: Held = desk.journal.forgetting.everything_about(person)
        self._erased: Erased | None = None
        self._cleared = Cleared((), ())
        self._working = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = self._down = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        self.heading = Label("", self, "section", wrap=True)
        layout.addWidget(self.heading)
        self.problem = Label("", self, "stop", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        self._body: PageBody = self._asked()
        layout.addWidget(self._body, 1)
        self.progress = Progress(self, lying=True)
        layout.addWidget(self.progress)
        layout.addWidget(Line(self))
        layout.addLayout(self._foot())
        self._say(self.tr("Forget {name} for good").format(name=shortened(self._held.name)))

    @classmethod
    def open_for(cls, desk: Desk, person: int, parent: QWidget) -> ForgetDialog | None:
        """Open the dialog without blocking."""
        try:
            dialog = cls(desk, person, parent)
        except JournalError as error:
            desk.messages.failure(error)
            return None
        wanted = QSize(desk.theme.px(SIZE[0]), desk.theme.px(SIZE[1]))
        dialog.resize(wanted.boundedTo(parent.window().size()))
        dialog.open()
        dialog.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return dialog

    def reject(self) -> None:
        """Close; while backups are written anew, stop between two of them."""
        if self._working:
            self.progress.cancel_button.click()
        elif self._erased is not None:
            self.accept()
        else:
            super().reject()

    def accept(self) -> None:
        """Close after the deed, at the list of people."""
        super().accept()
        self._desk.navigation.go("people")

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move with Tab in the order of reading."""
        return focus_next(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll what is shown wherever the focus is."""
        pages = PAGES.get(Qt.Key(event.key()))
        if pages is None:
            super().keyPressEvent(event)
            return
        bar = self._body.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def _asked(self) -> PageBody:
        """Build everything one has to know before."""
        body = PageBody(self, margins=(0, 0))
        body.setAccessibleName(self.tr("What is held and what is erased"))
        body.body.setSpacing(16)
        words = self.tr(
            "Everything about {name} is erased from this journal and its search. "
            "This cannot be undone."
        )
        name = shortened(self._held.name)
        body.add(Label(words.format(name=name), body.content, "strong", wrap=True))
        other = self.tr("To be able to take it back, use Delete in the same menu instead.")
        body.add(Label(other, body.content, "soft", wrap=True))
        self.holdings = Holdings(self._desk, self._held, body.content)
        body.add(self.holdings)
        self.naming: Naming | None = None
        if self._held.named:
            self.naming = Naming(self._desk, self._held, body.content)
            body.add(self.naming)
        self.copies = Copies(self._desk, name, body.content)
        body.add(self.copies)
        body.add(self._meaning(body.content))
        return body

    def _meaning(self, parent: QWidget) -> Card:
        card = Card(parent, self.tr("What this means"))
        undo = self.tr("No change in the history holds them.")
        if self._held.history:
            undo = counted(
                "Undo ends at their last change: 1 change can no longer be taken back.",
                "Undo ends at their last change: {count} changes, also those of others made "
                "before it, can no longer be taken back.",
                self._held.history,
            )
        lines = (
            self.tr("Nobody can bring it back, not even this program."),
            undo,
            self.tr(
                "Not reached: copies in other places, sheets and letters saved or printed, what a "
                "synced folder keeps of former files, and old blocks of the disk."
            ),
        )
        for line in lines:
            card.add(Label(line, card, wrap=True))
        return card

    def _foot(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(10)
        name = self._held.name
        words = self.tr("Erase {name} for good")
        self.deed = Button(words.format(name=shortened(name)), self)
        self.deed.setAccessibleName(words.format(name=name))
        self.deed.setAutoDefault(False)
        self.deed.clicked.connect(self._begin)
        self.go_on = Button(self.tr("Go on with the backups"), self)
        self.go_on.setAutoDefault(False)
        self.go_on.clicked.connect(self._on_go_on)
        self.go_on.hide()
        self.close_button = Button(self.tr("Cancel"), self)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        across.addWidget(self.deed)
        across.addWidget(self.go_on)
        across.addStretch(1)
        across.addWidget(self.close_button)
        return across

    @Slot()
    def _begin(self) -> None:
        """Show that it is under way before anything is done."""
        self._work(True)
        self.progress.begin(self.tr("Erasing {name}").format(name=shortened(self._held.name)))
        self.progress.cancel_button.hide()
        QTimer.singleShot(0, self, self._erase)

    @Slot()
    def _erase(self) -> None:
        """Erase through the journal's own connection, as every change is made."""
        held, journal = self._held, self._desk.journal
        decided = self.naming.decided() if self.naming is not None else None
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            self._erased = journal.forgetting.erase_for_good(held.person, decided)
        except JournalError as error:
            self.progress.end()
            self._work(False)
            self.problem.set_text(" ".join(said(one) for one in error_words(error)))
            return
        finally:
            self.unsetCursor()
        self._desk.navigation.forget("people", held.person)
        # What the bar says may name them, and offer to undo what can no longer be undone.
        self._desk.messages.dismiss()
        self._clear(self.copies.wanted)

    def _clear(self, paths: list[Path]) -> None:
        assert self._erased is not None
        if not paths:
            self._show_outcome(Cleared((), ()))
            return
        self._work(True)
        task = self._desk.background.run(
            partial(clear, self._desk.journal.forgetting, self._erased, paths),
            title=self.tr("Erasing from the backups"),
            done=self._show_outcome,
            failed=self._on_failed,
        )
        self.progress.cancel_button.show()
        self.progress.follow(task)

    def _show_outcome(self, cleared: Cleared) -> None:
        assert self._erased is not None
        self._work(False)
        self.progress.end()
        self._cleared = Cleared((*self._cleared.copies, *cleared.copies), cleared.rest)
        outcome = Outcome(self._erased, self._cleared, self)
        self._down.replaceWidget(self._body, outcome)
        self._body.hide()
        outcome.show()
        self._body.deleteLater()
        self._body = outcome
        self.naming = None
        self.deed.hide()
        self.go_on.setVisible(bool(cleared.rest))
        self.close_button.set_text(self.tr("Close"))
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        failed = cleared.rest or any(one.failed for one in self._cleared.copies)
        words = self.tr("{name} is erased from the journal")
        if failed:
            words = self.tr("{name} is erased from the journal, but not from every backup")
        self._say(words.format(name=shortened(self._erased.name)))

    def _on_failed(self, error: BaseException) -> None:
        self._show_outcome(Cleared((), tuple(self.copies_left())))
        self._desk.messages.failure(error)

    def copies_left(self) -> list[Path]:
        """Give the backups not written anew yet."""
        done = {one.path for one in self._cleared.copies}
        return [path for path in copies_of(self._desk) if path not in done]

    @Slot()
    def _on_go_on(self) -> None:
        self.go_on.hide()
        self._clear(list(self._cleared.rest))

    def _work(self, working: bool) -> None:
        self._working = working
        for part in (self._body, self.deed, self.close_button):
            part.setEnabled(not working)
        self.problem.hide()

    def _say(self, title: str) -> None:
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        announce(self, title)


def error_words(error: JournalError) -> tuple[object, ...]:
    """Give what an error says of itself."""
    return tuple(one for one in (error.what, error.meaning, error.todo) if one)
