"""Tells a wrong passphrase from damage: which pages a passphrase signs, and with which salt.

Every page of an encrypted file is signed with a key made of the passphrase and the salt in its
first 16 bytes. A copy of that salt beside the journal tells when those bytes were damaged. A salt
is no secret and says nothing of the passphrase; the copy may be wrong or missing.
"""

import hashlib
import hmac
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path

import apsw

from netjournal.errors import Damaged, WrongPassphrase
from netjournal.saying import saying
from netjournal.store.database import PLAIN_HEADER, header

SALT_BYTES = 16
# What SQLCipher 4 signs a page with; tests hold it against files that the driver wrote.
ROUNDS, SIGNING_ROUNDS, SIGNING_MASK = 256_000, 2, 0x3A
PAGE, RESERVED, INITIAL, SIGNATURE = 4096, 80, 16, 64
PAGES_LOOKED_AT = 256


class Proof(Enum):
    """What can be proved of a file that a passphrase does not open."""

    NOTHING = "nothing"
    """No page is signed with the passphrase: it is wrong, or nothing of the file is left."""
    SALT = "salt"
    """The passphrase is right; the salt in the file is not the one it was written with."""
    BESIDE = "beside"
    """The passphrase is right and the first page sound; what lies beside it does not belong."""
    PAGES = "pages"
    """The passphrase is right; the first page, at least, is damaged."""


def salt_file(journal: Path) -> Path:
    """Return where the copy of a journal's salt is kept."""
    return journal.with_name(journal.name + "-salt")


def kept_salt(journal: Path) -> bytes | None:
    """Return the salt with which a journal was last opened, if that is known."""
    try:
        salt = bytes.fromhex(salt_file(journal).read_text(encoding="ascii").strip())
    except (OSError, ValueError):
        return None
    return salt if len(salt) == SALT_BYTES else None


def keep_salt(journal: Path) -> None:
    """Keep the salt of a journal that was just opened; where that fails nothing is lost."""
    file = salt_file(journal)
    with suppress(OSError, apsw.Error):
        salt = header(journal)[0][:SALT_BYTES]
        if salt == PLAIN_HEADER:
            file.unlink(missing_ok=True)
        elif salt != kept_salt(journal):
            # Torn, it counts as missing.
            handle = os.open(file, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as writing:
                writing.write(salt.hex() + "\n")


@contextmanager
def telling_apart(path: Path, key: str | None) -> Iterator[None]:
    """Let WrongPassphrase become Damaged where the passphrase is proved to be right."""
    try:
        yield
    except WrongPassphrase as error:
        proof = proof_of(path, key)
        if proof is Proof.NOTHING:
            raise
        raise _damaged(path, proof) from error


def proof_of(path: Path, key: str | None) -> Proof:
    """Look for what the passphrase signed in a file that it does not open."""
    if key is None:
        return Proof.NOTHING
    try:
        pages = _pages(path)
    except apsw.Error:
        return Proof.NOTHING
    own, kept = pages[0][:SALT_BYTES] if pages else b"", kept_salt(path)
    if len(own) == SALT_BYTES and (signed := _signed(pages, key, own)):
        return Proof.BESIDE if 1 in signed else Proof.PAGES
    if kept is not None and kept != own and _signed(pages, key, kept):
        return Proof.SALT
    return Proof.NOTHING


def _pages(path: Path) -> list[bytes]:
    """Read the first pages through SQLite's own file layer, which keeps its locks."""
    file = apsw.VFSFile("", str(path), [apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_MAIN_DB, 0])
    try:
        count = min(file.xFileSize() // PAGE, PAGES_LOOKED_AT)
        return [file.xRead(PAGE, number * PAGE) for number in range(count)]
    finally:
        file.xClose()


def _signed(pages: list[bytes], key: str, salt: bytes) -> set[int]:
    """Return the numbers of the pages that this passphrase signed."""
    cipher_key = hashlib.pbkdf2_hmac("sha512", key.encode(), salt, ROUNDS, 32)
    mask = bytes(byte ^ SIGNING_MASK for byte in salt)
    signing_key = hashlib.pbkdf2_hmac("sha512", cipher_key, mask, SIGNING_ROUNDS, 32)
    end = PAGE - RESERVED + INITIAL
    found = set()
    for number, page in enumerate(pages, start=1):
        content = page[SALT_BYTES if number == 1 else 0 : end]
        signature = hmac.digest(signing_key, content + number.to_bytes(4, "little"), "sha512")
        if hmac.compare_digest(signature, page[end : end + SIGNATURE]):
            found.add(number)
    return found


def _damaged(path: Path, proof: Proof) -> Damaged:
    if proof is Proof.BESIDE:
        return Damaged(
            saying(
                "The passphrase is right, but what lies beside {path} is not its own.", path=path
            ),
            saying("The file was left as it is."),
            saying("Keep it with the file whose name ends in -wal, and restore the newest backup."),
        )
    return Damaged(
        saying("The passphrase is right, but the beginning of {path} is damaged.", path=path),
        saying("The file was left as it is."),
        saying("Keep it, and restore the newest backup."),
    )
