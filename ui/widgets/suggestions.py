"""The list below a field that suggests: a module of its own, for it comes in when first shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtWidgets import QListView

from ui.widgets.suggest import Suggestion

DATA_ROLE = int(Qt.ItemDataRole.UserRole)
DETAIL_ROLE = DATA_ROLE + 1
TAG_ROLE = DATA_ROLE + 2


class SuggestionList(QListView):
    """The list."""


class SuggestionModel(QAbstractListModel):
    """The suggestions of the moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Suggestion, ...] = ()

    def set_items(self, items: Sequence[Suggestion]) -> None:
        """Show other suggestions."""
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | Persistent | None = None) -> int:
        """Count them."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give what a role asks of a suggestion."""
        if not index.isValid() or not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        spoken = ", ".join(part for part in (item.title, item.detail, item.tag) if part)
        return {
            int(Qt.ItemDataRole.DisplayRole): item.title,
            int(Qt.ItemDataRole.AccessibleTextRole): spoken,
            DATA_ROLE: item.data,
            DETAIL_ROLE: item.detail,
            TAG_ROLE: item.tag,
        }.get(int(role))
