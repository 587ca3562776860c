"""The look: light or dark, how strong the contrast, and how large the letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from ui.look import LEAST_PERCENT, MOST_PERCENT
from ui.pages.settings.radios import Radios
from ui.pages.settings.section import Section
from ui.widgets.field import Field

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

STEP_PERCENT = 10
MARGIN = 9


class NumberEdit(QSpinBox):
    """A number that does not change while the page is scrolled past it, nor half typed."""

    def __init__(self, name: str, parent: QWidget, least: int, most: int) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(MARGIN, 0, MARGIN, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class LookSection(Section):
    """Theme, contrast and font size; the whole window follows at once."""

    key: ClassVar[str] = "look"
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("settings", "Look"))
    purpose: ClassVar[str] = str(
        QT_TRANSLATE_NOOP("settings", "The whole window follows at once, and remembers it.")
    )

    def build(self) -> None:
        """Make the choices."""
        card = self.card()
        self.theme = Radios(
            self.tr("Theme"),
            card,
            (
                ("system", self.tr("As the system is")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ),
            self.tr("As the system is: light by day and dark by night, if it changes so."),
        )
        card.add(self.theme)
        card = self.card()
        self.contrast = Radios(
            self.tr("Contrast"),
            card,
            (
                ("system", self.tr("As the system asks")),
                ("normal", self.tr("Ordinary")),
                ("high", self.tr("High")),
            ),
            self.tr("High contrast has stronger letters, and lines around everything."),
        )
        card.add(self.contrast)
        card = self.card()
        self.percent = NumberEdit(self.tr("Font size"), card, LEAST_PERCENT, MOST_PERCENT)
        self.percent.setSingleStep(STEP_PERCENT)
        self.percent.setSuffix(self.tr(" %"))
        hint = self.tr("From 80 to 200 %. Everything grows with the letters.")
        field = Field(self.tr("Font size"), self.percent, card, hint)
        self.bind(field, card, load=self._percent, save=self._choose_percent)
        self.theme.chosen.connect(self._choose_theme)
        self.contrast.chosen.connect(self._choose_contrast)
        self.load()

    def load(self, changed: Changed | None = None) -> None:
        """Show what is chosen."""
        self.theme.show_value(self.desk.theme.wishes.name)
        self.contrast.show_value(self.desk.theme.wishes.contrast)

    def _percent(self) -> int:
        return self.desk.theme.wishes.percent

    def _choose_percent(self, percent: int) -> None:
        self.desk.theme.choose(percent=percent)

    def _choose_theme(self, name: str) -> None:
        self.desk.theme.choose(name=name)

    def _choose_contrast(self, contrast: str) -> None:
        self.desk.theme.choose(contrast=contrast)
