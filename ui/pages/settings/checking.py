"""Whether the journal is sound: a full check beside the window, and the search made anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from netjournal.checkup import Finding
from ui.background import Task
from ui.pages.page import Desk
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class CheckingCard(Card):
    """Says in words what was found."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Is everything sound?"))
        self._desk = desk
        self.body.setSpacing(10)
        words = self.tr(
            "A check reads the whole journal and changes nothing. The search can be made anew at "
            "any time; nothing is lost by it."
        )
        self.add(Label(words, self, "soft", wrap=True))
        row = QWidget(self)
        flow = FlowLayout(row, 10)
        self.check = Button(self.tr("Check the journal"), row)
        self.rebuild = Button(self.tr("Make the search anew"), row)
        flow.addWidget(self.check)
        flow.addWidget(self.rebuild)
        self.add(row)
        self.result = Label("", self, wrap=True)
        self.result.hide()
        self.add(self.result)
        self.check.clicked.connect(self._on_check)
        self.rebuild.clicked.connect(self._on_rebuild)

    def _on_check(self) -> None:
        self._begin(self.tr("Checking…"))
        task = self._desk.background.run(
            self._checked,
            title=self.tr("Checking the journal"),
            done=self._on_checked,
            failed=self._on_failed,
        )
        task.cancellable = False

    def _checked(self, _task: Task) -> list[Finding]:
        return self._desk.journal.check()

    def _on_checked(self, found: Sequence[Finding]) -> None:
        self._end()
        wrong = [self._said(one) for one in found if not one.sound]
        if not wrong:
            self.result.set_kind("accent")
            self.result.set_text(
                self.tr("Everything is sound: the file, its links, the search and the stages.")
            )
            return
        self.result.set_kind("stop")
        todo = self.tr("Take a backup, then open the last backup that is sound.")
        if all(not one.sound for one in found if one.checked == "search index") and len(wrong) == 1:
            todo = self.tr("Make the search anew: that mends it.")
        self.result.set_text("\n".join((*wrong, todo)))

    def _said(self, finding: Finding) -> str:
        words = {
            "integrity": self.tr("Pages of the file are damaged."),
            "foreign keys": self.tr("Something refers to what is not there."),
            "search index": self.tr("The search does not hold all that is written."),
            "derived stages": self.tr("Somebody stands at another stage than their story says."),
        }
        return words.get(finding.checked, finding.wrong)

    def _on_rebuild(self) -> None:
        self._begin(self.tr("Making the search anew…"))
        task = self._desk.background.run(
            self._rebuilt,
            title=self.tr("Making the search anew"),
            done=self._on_rebuilt,
            failed=self._on_failed,
        )
        task.cancellable = False

    def _rebuilt(self, _task: Task) -> None:
        self._desk.journal.rebuild_search()

    def _on_rebuilt(self, _nothing: object) -> None:
        self._end()
        self.result.set_kind("accent")
        self.result.set_text(self.tr("The search was made anew from everything written."))

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        self.result.set_text("")
        self._desk.messages.failure(error)

    def _begin(self, words: str) -> None:
        self.check.setEnabled(False)
        self.rebuild.setEnabled(False)
        self.result.set_kind("soft")
        self.result.set_text(words)

    def _end(self) -> None:
        self.check.setEnabled(True)
        self.rebuild.setEnabled(True)
