"""A list model that holds ids and fetches the rows to show page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt, QTimer
from PySide6.QtCore import QPersistentModelIndex as Persistent

PAGE = 50
MOST_PAGES = 40
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
ID_ROLE = ROW_ROLE + 1


class HasId(Protocol):
    """A row of something that has an id."""

    @property
    def id(self) -> int:
        """The id."""


R = TypeVar("R", bound=HasId)


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


class Pages(Generic[R]):
    """The rows of a model that holds ids: fetched by page, and the least used ones forgotten."""

    def __init__(
        self, ids: Sequence[int], fetch: Callable[[Sequence[int]], Iterable[R]], parent: QObject
    ) -> None:
        self.ids = tuple(ids)
        self._places: dict[int, int] | None = None
        self._fetch = fetch
        self._pages: dict[int, dict[int, R]] = {}
        self._wanted: set[int] = set()
        self.timer = QTimer(parent)
        self.timer.setSingleShot(True)

    def __len__(self) -> int:
        return len(self._pages)

    def set_ids(self, ids: Sequence[int]) -> None:
        """Hold other ids; every row is fetched anew."""
        self.ids = tuple(ids)
        self._places = None
        self._pages.clear()
        self._wanted.clear()

    def place_of(self, key: int) -> int:
        """Give the row of an id, -1 when it is not there."""
        if self._places is not None:
            return self._places.get(key, -1)
        return self.ids.index(key) if key in self.ids else -1

    def places_of(self, keys: Iterable[int]) -> list[int]:
        """Give the rows of those of these ids that are there; better for many than one by one."""
        wanted = list(keys)
        if wanted and self._places is None:
            self._places = {one: row for row, one in enumerate(self.ids)}
        return [row for row in map(self.place_of, wanted) if row >= 0]

    def id_at(self, row: int) -> int | None:
        """Give the id in a row, None outside."""
        return self.ids[row] if 0 <= row < len(self.ids) else None

    def load(self, first: int, last: int) -> None:
        """Fetch the rows from first to last now."""
        for page in range(max(first, 0) // PAGE, min(last, len(self.ids) - 1) // PAGE + 1):
            if page not in self._pages:
                self._load_page(page)

    def row(self, position: int) -> R | None:
        """Give a row, or None when it is gone or not fetched; it is then fetched a moment later."""
        page = self._pages.get(position // PAGE)
        if page is None:
            self._wanted.add(position // PAGE)
            self.timer.start(0)
            return None
        return page.get(self.ids[position])

    def forget(self, ids: Iterable[int] | None) -> Iterator[tuple[int, int]]:
        """Forget the pages of these ids (all when None); give the first and last row of each."""
        changed = None if ids is None else set(ids)
        for page, rows in list(self._pages.items()):
            if changed is None or not changed.isdisjoint(rows):
                del self._pages[page]
                yield self._span(page)

    def load_wanted(self) -> Iterator[tuple[int, int]]:
        """Fetch what was asked for; give the first and last row of each page fetched."""
        wanted, self._wanted = sorted(self._wanted)[-MOST_PAGES // 2 :], set()
        for page in wanted:
            if page not in self._pages and page * PAGE < len(self.ids):
                self._load_page(page)
                yield self._span(page)

    def _span(self, page: int) -> tuple[int, int]:
        return page * PAGE, min((page + 1) * PAGE, len(self.ids)) - 1

    def _load_page(self, page: int) -> None:
        ids = self.ids[page * PAGE : (page + 1) * PAGE]
        while len(self._pages) >= MOST_PAGES:
            del self._pages[next(iter(self._pages))]
        self._pages[page] = {row.id: row for row in self._fetch(ids)}


class PagedRows(QStringListModel):
    """Ids in memory, rows by page; fetch(ids) gives ListRows for ids in any order.

    Its strings are empty: a list view asks for the number of rows once for each row whenever it
    lays itself out, and this model answers that without going through Python ten thousand times.
    """

    def __init__(
        self,
        ids: Sequence[int],
        fetch: Callable[[Sequence[int]], Iterable[ListRow]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = Pages[ListRow](ids, fetch, self)
        self.setStringList([""] * len(self._pages.ids))
        self._pages.timer.timeout.connect(self._load_wanted)

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids in the order shown."""
        return self._pages.ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show other ids or another order; rows are fetched anew."""
        self._pages.set_ids(ids)
        self.setStringList([""] * len(self._pages.ids))

    def renew(self, ids: Iterable[int] | None = None) -> None:
        """Fetch the rows of these ids anew (all when None) because they changed."""
        for first, last in self._pages.forget(ids):
            self.dataChanged.emit(self.index(first), self.index(last))

    def index_of(self, key: int) -> QModelIndex:
        """Give the index of an id, an invalid one when it is not in the list."""
        row = self._pages.place_of(key)
        return self.index(row) if row >= 0 else QModelIndex()

    def id_at(self, row: int) -> int | None:
        """Give the id in a row, None outside."""
        return self._pages.id_at(row)

    def load(self, first: int, last: int) -> None:
        """Fetch the rows from first to last now; the view calls it before it paints."""
        self._pages.load(first, last)

    def flags(self, index: QModelIndex | Persistent) -> Qt.ItemFlag:
        """Let rows be chosen, not written in or dragged."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        never = Qt.ItemFlag.ItemNeverHasChildren
        return chosen | never if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give what is known of a row; one not fetched yet is fetched a moment later."""
        if not index.isValid() or not 0 <= index.row() < len(self.ids):
            return None
        if role == ID_ROLE:
            return self.ids[index.row()]
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE)
        if role not in shown:
            return None
        row = self._pages.row(index.row())
        if role == ROW_ROLE or row is None:
            return row
        return row.title if role == Qt.ItemDataRole.DisplayRole else row.words

    def _load_wanted(self) -> None:
        for first, last in self._pages.load_wanted():
            self.dataChanged.emit(self.index(first), self.index(last))
