"""Ways to damage a journal, for tests."""

from netjournal.journal import Journal
from netjournal.store import salvage
from netjournal.store.verifier import PAGE


def damage(path, pages):
    """Flip a bit in pages of an encrypted file; write over those of a plain one."""
    content = bytearray(path.read_bytes())
    plain = content.startswith(b"SQLite format 3")
    for page in pages:
        start = (page - 1) * PAGE
        if plain:
            content[start + (100 if page == 1 else 0) : start + PAGE] = b"\xff" * (
                PAGE - (100 if page == 1 else 0)
            )
        else:
            content[start + 300] ^= 1
    path.write_bytes(bytes(content))


def rows_by_page(path, passphrase):
    """The page of every row of the recorded tables, as SQLite itself says."""
    owners = {}
    with Journal.open(path, passphrase) as journal:
        for table in salvage.TABLES:
            pages = journal._store.sql(
                "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,)
            )
            owners[table] = {page for (page,) in pages}
    return owners
