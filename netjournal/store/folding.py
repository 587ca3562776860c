"""Text as it is compared: without capitals and accents, which SQLite knows of in ASCII only."""

import unicodedata

import apsw


def fold(text: str) -> str:
    """Return the text without capitals and accents: Éva Straße -> eva strasse."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def make_known(connection: apsw.Connection) -> None:
    """Let SQL call `fold`."""
    connection.create_scalar_function("fold", _fold, 1, deterministic=True)


def _fold(*values: object) -> str:
    return fold(str(values[0] or ""))
