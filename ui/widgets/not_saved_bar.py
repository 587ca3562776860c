"""The bar that stays while what was typed cannot be saved: why, what to do, and trying again."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.accessible import Role, announce
from ui.unsaved import Unsaved
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.words import counted, said


class NotSavedBar(QFrame):
    """Stands at the foot of the page, which stays usable above it; goes when all is saved."""

    spoken_role = Role.AlertMessage

    def __init__(self, unsaved: Unsaved, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unsaved")
        self.setAccessibleName(self.tr("Not saved"))
        self._unsaved = unsaved
        self._row: QHBoxLayout | None = None
        unsaved.changed.connect(self._on_changed)
        self.hide()

    def _build(self) -> None:
        """Put it together only when a disk fails: most never do."""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(28, 10, 28, 12)
        self._row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.what = Label("", self, "strong", wrap=True)
        self.more = Label("", self, wrap=True)
        words.addWidget(self.what)
        words.addWidget(self.more)
        self._row.addLayout(words, 1)
        self.again = Button(self.tr("Try again"), self)
        self.again.clicked.connect(self._unsaved.retry)
        self._row.addWidget(self.again)

    def _on_changed(self) -> None:
        why = self._unsaved.why
        if why is None:
            self.hide()
            return
        if self._row is None:
            self._build()
        texts = max(1, len(self._unsaved.texts()))
        self.what.setText(
            counted(
                "What you typed is not saved. {why}",
                "What you typed in {count} places is not saved. {why}",
                texts,
                why=said(why.what),
            )
        )
        self.more.setText(
            self.tr(
                "It stays on the screen, and is saved by itself as soon as it can be. {todo}"
            ).format(todo=said(why.todo))
        )
        spoken = " ".join((self.what.text(), self.more.text()))
        self.setAccessibleDescription(spoken)
        self.show()
        announce(self, spoken)
