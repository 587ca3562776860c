"""What every section of the settings has: a title, load and save, and how its fields are set."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.heading import Heading
from ui.widgets.label import Label

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

NARROWEST_FIELD = 220


class Section(QWidget):
    """A small page: everything on it applies and is saved as soon as it is chosen or typed."""

    key: ClassVar[str] = ""
    title: ClassVar[str] = ""
    purpose: ClassVar[str] = ""

    command_wanted = Signal(str)

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.autosave = autosave
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.setSpacing(18)
        self.setAccessibleName(self.shown_title())
        purpose = QCoreApplication.translate("settings", self.purpose)
        self.down.addWidget(Heading(self.shown_title(), self, purpose))
        self.build()
        self.down.addStretch(1)

    @classmethod
    def shown_title(cls) -> str:
        """Give the title in the user's language."""
        return QCoreApplication.translate("settings", cls.title)

    def build(self) -> None:
        """Put the cards into the section."""

    def load(self, changed: Changed | None = None) -> None:
        """Bring up to date what is shown, but for bound fields; None means everything."""

    def save(self) -> bool:
        """Save what is typed now; False when something could not be saved."""
        return self.autosave.flush()

    def card(self, title: str = "", words: str = "") -> Card:
        """Add a card with a title and a sentence."""
        card = Card(self, title)
        card.body.setSpacing(14)
        if words:
            card.add(Label(words, card, "soft", wrap=True))
        self.down.addWidget(card)
        return card

    def bind(
        self,
        field: Field,
        card: Card,
        *,
        load: Callable[[], Any],
        save: Callable[[Any], object],
    ) -> None:
        """Put a field of ordinary width into a card; what is chosen in it applies at once."""
        editor = field.editor
        editor.setMinimumWidth(NARROWEST_FIELD)
        layout = field.layout()
        if layout is not None:
            layout.setAlignment(editor, Qt.AlignmentFlag.AlignLeft)
        card.add(field)
        self.autosave.bind(editor, load=load, save=save)
        if isinstance(editor, QComboBox) and not editor.isEditable():
            editor.currentIndexChanged.connect(self._on_chosen)

    def check(
        self,
        words: str,
        card: Card,
        *,
        hint: str,
        load: Callable[[], bool],
        save: Callable[[bool], object],
    ) -> QCheckBox:
        """Put a box to tick into a card, with a sentence below."""
        holder = QWidget(card)
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        box = QCheckBox(words.replace("&", "&&"), holder)
        box.setAccessibleName(words)
        box.setAccessibleDescription(hint)
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        down.addWidget(box)
        down.addWidget(Label(hint, holder, "small", wrap=True))
        card.add(holder)
        self.autosave.bind(box, load=load, save=save)
        box.toggled.connect(self._on_chosen)
        return box

    def _on_chosen(self, _value: object) -> None:
        self.autosave.flush()
