"""A damaged journal: what is wrong, what can be done, and doing what the user chooses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.safekeeping.places import Place
from netjournal.safekeeping.rescue import Diagnosis, Offer, Taken, diagnose, take
from netjournal.safekeeping.stopping import Stopped
from ui.accessible import announce
from ui.background import Background, Task
from ui.links import open_local
from ui.reading_order import focus_next
from ui.rescue.offer_list import OfferList
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody
from ui.words import counted, said

WIDTH, HEIGHT = 660, 560
MOST_FAULTS = 3


class RescueDialog(QDialog):
    """Looks at copies only. Emits rescued(Taken or None) when the journal opens again, else left().

    None says that it was found to be whole; failed(error) that it is not damage at all.
    """

    rescued = Signal(object)
    failed = Signal(object)
    left = Signal()

    def __init__(
        self,
        journal: Path,
        passphrase: str | None,
        places: Sequence[Place],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._passphrase = passphrase
        self._places = tuple(places)
        self._task: Task | None = None
        self._over = False
        self.offers: OfferList | None = None
        self.diagnosis: Diagnosis | None = None
        self._background = Background(self)
        self.setWindowTitle(self.tr("{name} is damaged").format(name=journal.stem))
        self._build()
        self.resize(WIDTH, HEIGHT)

    def begin(self) -> None:
        """Find out what is wrong, beside the window."""
        self._run(
            self._diagnose,
            self.tr("Looking at what is damaged…"),
            self.tr("Everything is tried on copies; your file is only read."),
            done=self._on_diagnosed,
        )

    def reject(self) -> None:
        """Stop what is under way; else leave everything as it is."""
        if self._task is not None:
            self._task.cancel()
            return
        if not self._over:
            self._over = True
            super().reject()
            self.left.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move with Tab in the order of reading."""
        return focus_next(self, forward=forward)

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(28, 24, 28, 22)
        down.setSpacing(8)
        title = self.tr("{name} is damaged").format(name=self._journal.stem)
        self.title = Label(title, self, "section", wrap=True)
        self.what = Label("", self, wrap=True)
        self.kept = Label("", self, "soft", wrap=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        for part in (self.title, self.what, self.kept, self.bar):
            down.addWidget(part)
        self.body = PageBody(self, margins=(0, 6))
        down.addWidget(self.body, 1)
        self.problem = Label("", self, "stop", wrap=True)
        self.problem.hide()
        down.addWidget(self.problem)
        row = QWidget(self)
        flow = FlowLayout(row, 10)
        self.go_on = Button(self.tr("Do this and open the journal"), row, ButtonKind.PRIMARY)
        self.folder = Button(self.tr("Show the file in its folder"), row)
        self.leave = Button(self.tr("Leave it as it is"), row)
        self.cancel = Button(self.tr("Cancel"), row)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._on_go_on)
        self.folder.clicked.connect(self._on_folder)
        self.leave.clicked.connect(self.reject)
        self.cancel.clicked.connect(self.reject)
        for button in (self.go_on, self.folder, self.leave, self.cancel):
            flow.addWidget(button)
        down.addWidget(row)

    def _run(self, work: object, what: str, more: str, *, done: object) -> None:
        assert callable(work)
        assert callable(done)
        self.what.setText(what)
        self.kept.setText(more)
        self.bar.setAccessibleName(what)
        self.bar.setRange(0, 0)
        self._show_working(True)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._task = self._background.run(work, title=what, done=done, failed=self._on_failed)
        self._task.progressed.connect(self._on_progress)
        self._task.cancelled.connect(self._on_cancelled)

    def _show_working(self, working: bool) -> None:
        for part in (self.bar, self.cancel):
            part.setVisible(working)
        for part in (self.folder, self.leave):
            part.setVisible(not working)
        self.go_on.setVisible(not working and self.offers is not None)
        self.body.setVisible(self.offers is not None)
        if self.offers is not None:
            self.offers.setEnabled(not working)
        if working:
            self.problem.hide()

    def _diagnose(self, task: Task) -> Diagnosis:
        return diagnose(
            self._journal,
            self._passphrase,
            self._places,
            progress=lambda part: task.report(round(part * 100), 100),
            stop=lambda: task.stopping,
        )

    def _take(self, task: Task) -> Taken:
        return take(
            self._chosen(),
            self._journal,
            self._passphrase,
            progress=lambda part: task.report(round(part * 100), 100),
            stop=lambda: task.stopping,
        )

    def _chosen(self) -> Offer:
        assert self.offers is not None
        return self.offers.chosen

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_diagnosed(self, found: Diagnosis) -> None:
        self._task = None
        self.diagnosis = found
        if found.sound:
            self._finish(None)
            return
        if found.offers:
            self.offers = OfferList(found.offers, self.body.content)
            self.body.add(self.offers)
        self._show_found()
        self._show_working(False)
        if self.offers is not None:
            self.offers.begin()
        else:
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, " ".join((self.title.text(), self.what.text(), self.kept.text())))

    def _show_found(self) -> None:
        found = self.diagnosis
        if found is None:
            return
        self.what.setText(said(found.what))
        if not found.offers:
            words = self.tr(
                "Nothing of it can be read, and there is no good backup. The file was left as it "
                "is: keep it, for somebody may still be able to help."
            )
        else:
            words = counted(
                "This can be done. Whatever you choose, the damaged file is kept beside it.",
                "{count} things can be done, the best first. Whatever you choose, the damaged "
                "file is kept beside it.",
                len(found.offers),
            )
        self.kept.setText(words)

    def _on_go_on(self) -> None:
        self._run(
            self._take,
            self.tr("Putting a sound journal in its place…"),
            self.tr("The damaged file is set aside, with what lies beside it."),
            done=self._on_taken,
        )

    def _on_taken(self, taken: Taken) -> None:
        self._task = None
        self._finish(taken)

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        if isinstance(error, Stopped):
            self._on_cancelled()
        elif self.diagnosis is None or not isinstance(error, JournalError):
            self._over = True
            self.hide()
            self.failed.emit(error)
        else:
            self._show_found()
            self._show_working(False)
            parts = (error.what, error.meaning, error.todo)
            self.problem.set_text(" ".join(said(part) for part in parts if part))
            announce(self, self.problem.text())

    def _on_cancelled(self) -> None:
        self._task = None
        if self.diagnosis is None:
            self.reject()
            return
        self._show_found()
        self._show_working(False)

    def _on_folder(self) -> None:
        open_local(self._journal.parent)

    def _finish(self, taken: Taken | None) -> None:
        self._over = True
        self.hide()
        self.rescued.emit(taken)
