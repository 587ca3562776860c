"""A list model that holds ids and fetches the rows to show page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtCore import QPersistentModelIndex as Persistent

PAGE = 100
MOST_PAGES = 40
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
ID_ROLE = ROW_ROLE + 1


class ListRow(NamedTuple):
    """One line of a list of people (or of anything with a name)."""

    id: int
    title: str
    subtitle: str = ""
    trailing: str = ""

    @property
    def words(self) -> str:
        """Everything the row says, for a screen reader."""
        return ", ".join(part for part in (self.title, self.subtitle, self.trailing) if part)


class PagedRows(QAbstractListModel):
    """Ids in memory, rows by page; fetch(ids) gives ListRows for ids in any order."""

    def __init__(
        self,
        ids: Sequence[int],
        fetch: Callable[[Sequence[int]], Iterable[ListRow]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ids = tuple(ids)
        self._fetch = fetch
        self._pages: dict[int, dict[int, ListRow]] = {}
        self._wanted: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._load_wanted)

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids in the order shown."""
        return self._ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show other ids or another order; rows are fetched anew."""
        self.beginResetModel()
        self._ids = tuple(ids)
        self._pages.clear()
        self._wanted.clear()
        self.endResetModel()

    def renew(self, ids: Iterable[int] | None = None) -> None:
        """Fetch the rows of these ids anew (all when None) because they changed."""
        changed = None if ids is None else set(ids)
        for page, rows in list(self._pages.items()):
            if changed is None or not changed.isdisjoint(rows):
                del self._pages[page]
                first = self.index(page * PAGE)
                last = self.index(min((page + 1) * PAGE, len(self._ids)) - 1)
                self.dataChanged.emit(first, last)

    def index_of(self, key: int) -> QModelIndex:
        """Give the index of an id, an invalid one when it is not in the list."""
        return self.index(self._ids.index(key)) if key in self._ids else QModelIndex()

    def id_at(self, row: int) -> int | None:
        """Give the id in a row, None outside."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def load(self, first: int, last: int) -> None:
        """Fetch the rows from first to last now; the view calls it before it paints."""
        for page in range(max(first, 0) // PAGE, min(last, len(self._ids) - 1) // PAGE + 1):
            if page not in self._pages:
                self._load_page(page)

    def rowCount(self, parent: QModelIndex | Persistent | None = None) -> int:
        """Count the ids."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give what is known of a row; one not fetched yet is fetched a moment later."""
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        key = self._ids[index.row()]
        if role == ID_ROLE:
            return key
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE)
        if role not in shown:
            return None
        row = self._row(index.row(), key)
        if role == ROW_ROLE or row is None:
            return row
        return row.title if role == Qt.ItemDataRole.DisplayRole else row.words

    def _row(self, position: int, key: int) -> ListRow | None:
        page = self._pages.get(position // PAGE)
        if page is None:
            self._wanted.add(position // PAGE)
            self._timer.start(0)
            return None
        return page.get(key)

    def _load_page(self, page: int) -> None:
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        while len(self._pages) >= MOST_PAGES:
            del self._pages[next(iter(self._pages))]
        self._pages[page] = {row.id: row for row in self._fetch(ids)}

    def _load_wanted(self) -> None:
        wanted, self._wanted = sorted(self._wanted)[-MOST_PAGES // 2 :], set()
        for page in wanted:
            if page not in self._pages and page * PAGE < len(self._ids):
                self._load_page(page)
                first = self.index(page * PAGE)
                last = self.index(min((page + 1) * PAGE, len(self._ids)) - 1)
                self.dataChanged.emit(first, last)
