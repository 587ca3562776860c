"""Finds anything that was written, from one full-text index."""

from typing import NamedTuple

from playhouse.sqlite_ext import FTS5Model, SearchField

from netjournal.area import Area

MARKS = "\x02", "\x03"
LONGEST = 200

# Two queries: joined in one, SQLite would walk all that fits before it takes the newest.
FIND = """
SELECT rowid, snippet(search, 1, char(2), char(3), '…', 12)
FROM search WHERE search MATCH ? ORDER BY {order} LIMIT ?
"""
READ = """
SELECT written.id, written.kind, person.id,
    CASE WHEN written.title <> '' THEN written.title ELSE person.name END
FROM searchable AS written
LEFT JOIN person ON person.id = CASE written.kind
    WHEN 'answer' THEN (SELECT person_id FROM conversation WHERE id =
                        (SELECT conversation_id FROM answer WHERE answer.id = written.id))
    ELSE written.person_id END
WHERE written.id IN ({ids})
"""
NEWEST_FIRST = "rowid DESC"
BEST_FIRST = "rank"


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
        found = self._store.sql(FIND.format(order=order), (query, limit))
        marks = ", ".join("?" * len(found))
        rows = self._store.sql(READ.format(ids=marks), [row_id for row_id, _excerpt in found])
        written = {row[0]: row for row in rows}
        return [_hit(written[row_id], excerpt) for row_id, excerpt in found if row_id in written]


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


def _hit(row: tuple[int, str, int | None, str | None], excerpt: str) -> Hit:
    row_id, kind, person, title = row
    return Hit(row_id, kind, person, title or "", " ".join(excerpt.split()))
