"""The story as a list model: what happened, the words of each line, and which lines lead on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from netjournal.overview.timeline import Entry
from netjournal.saying import Saying
from ui.dates import dated_day
from ui.widgets.spans import Span, plain
from ui.words import said

Index = QModelIndex | Persistent
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
DASHED = frozenset({"help", "conversation", "follow_up", "message", "note"})
LEADS = frozenset(
    {
        "conversation",
        "encounter",
        "reservation",
        "note",
        "help",
        "referral",
        "introduction",
        "message",
        "follow_up",
        "person",
    }
)


def in_words(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Say what the journal says of entries in the user's language, the same words once."""
    known: dict[str, str] = {}
    for one in entries:
        texts = (one.title, one.rest, one.detail, one.chip)
        title, rest, detail, chip = [
            text if type(text) is str else _said(text, known) for text in texts
        ]
        yield Entry(one.kind, one.id, one.on, title, rest, detail, chip, one.tone, one.private)


def folded(entry: Entry) -> Entry:
    """Give a message with its first line only."""
    return entry._replace(rest=entry.rest.partition("\n")[0])


def _said(text: str, known: dict[str, str]) -> str:
    if isinstance(text, Saying) and not text.values:
        if text.sentence not in known:
            known[text.sentence] = said(text)
        return known[text.sentence]
    return said(text)


def head_of(entry: Entry) -> tuple[Span, ...]:
    """Give the first line of an entry: what it was in bold, and the rest of that line."""
    rest = entry.rest.partition("\n")[0]
    if not rest:
        return (Span(entry.title, bold=True),)
    between = " — " if entry.kind in DASHED else " "
    return (Span(entry.title, bold=True), Span(between + rest))


def body_of(entry: Entry) -> str:
    """Give what is written below the first line of an entry."""
    return entry.rest.partition("\n")[2].strip("\n")


class StoryModel(QAbstractListModel):
    """What happened with a person, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; what is the same stays, so that nothing being edited is disturbed."""
        old, new = self.entries, tuple(in_words(entries))
        keys_old, keys_new = [key_of(one) for one in old], [key_of(one) for one in new]
        start = _same(keys_old, keys_new)
        end = _same(keys_old[start:][::-1], keys_new[start:][::-1])
        self._replace(start, len(old) - end, new[start : len(new) - end])
        for row, entry in enumerate(new):
            if self.entries[row] != entry:
                self.entries = (*self.entries[:row], entry, *self.entries[row + 1 :])
                self.dataChanged.emit(self.index(row), self.index(row))

    def index_of(self, kind: str, entry_id: int) -> QModelIndex:
        """Give the place of an entry, an invalid one when it is not there."""
        for row, entry in enumerate(self.entries):
            if key_of(entry) == (kind, entry_id):
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | Persistent | None = None) -> int:
        """Count the entries."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the entry, or its words."""
        if not index.isValid() or not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(head_of(entry))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            day = dated_day(entry.on)
            parts = (day, plain(head_of(entry)), body_of(entry), entry.detail, entry.chip)
            return ", ".join(part for part in parts if part)
        return None

    def _replace(self, start: int, stop: int, entries: tuple[Entry, ...]) -> None:
        if stop > start:
            self.beginRemoveRows(QModelIndex(), start, stop - 1)
            self.entries = self.entries[:start] + self.entries[stop:]
            self.endRemoveRows()
        if entries:
            self.beginInsertRows(QModelIndex(), start, start + len(entries) - 1)
            self.entries = self.entries[:start] + entries + self.entries[start:]
            self.endInsertRows()


def key_of(entry: Entry) -> tuple[str, int]:
    """Give what an entry is known by."""
    return entry.kind, entry.id


def _same(a: Sequence[object], b: Sequence[object]) -> int:
    count = 0
    for one, other in zip(a, b, strict=False):
        if one != other:
            break
        count += 1
    return count
