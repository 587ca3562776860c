"""Finds anything that was written, from one full-text index."""

from typing import NamedTuple

from playhouse.sqlite_ext import FTS5Model, SearchField

from netjournal.area import Area

MARKS = "\x02", "\x03"
LONGEST = 200

FIND = """
SELECT written.id, written.kind, person.id,
    CASE WHEN written.title <> '' THEN written.title ELSE person.name END AS title,
    snippet(search, 1, char(2), char(3), '…', 12) AS excerpt
FROM search
JOIN searchable AS written ON written.id = search.rowid
LEFT JOIN person ON person.id = CASE written.kind
    WHEN 'answer' THEN (SELECT person_id FROM conversation WHERE id =
                        (SELECT conversation_id FROM answer WHERE answer.id = written.id))
    ELSE written.person_id END
WHERE search MATCH ?
ORDER BY {order}
LIMIT ?
"""
NEWEST_FIRST = "search.rowid DESC"
BEST_FIRST = "search.rank"


class Hit(NamedTuple):
    """Something found: what kind of thing, about whom, and the words around what was sought.

    In the excerpt what was found stands between the characters of `MARKS`.
    """

    id: int
    kind: str
    person: int | None
    title: str
    excerpt: str


class SearchArea(Area):
    """Search over people, notes, events, conversations and reservations."""

    def find(self, text: str, limit: int = 20, *, best_first: bool = False) -> list[Hit]:
        """Return what was found, newest first or best first; any text is a fine query."""
        query = as_query(text)
        if not query:
            return []
        order = BEST_FIRST if best_first else NEWEST_FIRST
        rows = self._store.sql(FIND.format(order=order), (query, limit))
        return [_hit(row) for row in rows]


class _Index(FTS5Model):  # type: ignore[misc]  # playhouse has no types
    """The columns of the index, for reading what was typed into a query."""

    title = SearchField()
    body = SearchField()


def as_query(text: str) -> str:
    """Return what was typed as a query of the index, its last word as the beginning of one."""
    query = _Index.web_query(text.replace("\0", " ")[:LONGEST].strip())
    if not query or query == '""':
        return ""
    return f"{query}*" if query.endswith('"') and not text.rstrip().endswith('"') else str(query)


def _hit(row: tuple[int, str, int | None, str | None, str]) -> Hit:
    row_id, kind, person, title, excerpt = row
    return Hit(row_id, kind, person, title or "", " ".join(excerpt.split()))
