"""One of the ways to begin: a wide button with a picture, a title and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.label import Label

PICTURE = 22


class ChoiceButton(QPushButton):
    """A button as wide as the page; its name is the title, its description the sentence."""

    def __init__(
        self, theme: Theme, icon: QIcon, title: str, sentence: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = Label(title, self, "section")
        self._sentence = Label(sentence, self, "soft", wrap=True)
        self._row = across = QHBoxLayout(self)
        across.setContentsMargins(20, 18, 20, 18)
        across.setSpacing(16)
        picture = QLabel(self)
        picture.setPixmap(icon.pixmap(QSize(theme.px(PICTURE), theme.px(PICTURE))))
        down = QVBoxLayout()
        down.setSpacing(2)
        for label in (self._title, self._sentence):
            down.addWidget(label)
        across.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addLayout(down, 1)
        for part in (picture, self._title, self._sentence):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Be as large as what it says."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Be no smaller than what it says."""
        return self._row.minimumSize()
