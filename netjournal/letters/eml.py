"""A letter as a file that mail programs open as a draft: nothing of it claims to be sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from pathlib import Path

from netjournal.errors import JournalError
from netjournal.files import write_whole
from netjournal.letters.letter import Letter, is_address, one_line
from netjournal.saying import saying
from netjournal.sheets.gather.written import file_name

SUFFIX = ".eml"
# Longer than any header: a name or a subject broken over lines is not always read back whole.
LONGEST_HEADER = 20_000

Progress = Callable[[int, int], None]
Sender = tuple[str, str]
NOBODY: Sender = ("", "")


def as_eml(letter: Letter, sender: Sender = NOBODY) -> bytes:
    """Return a letter as a draft; `sender` is my name and address, left out without one.

    It has no date and no number of its own: the program that sends it gives it both.
    """
    mine = [_addressed(*sender)] if is_address(sender[1]) else []
    to = [_addressed(*one) for one in letter.recipients if is_address(one[1])]
    plain = all(one.addr_spec.isascii() for one in (*mine, *to))
    policy = (SMTP if plain else SMTPUTF8).clone(max_line_length=LONGEST_HEADER)
    message = EmailMessage(policy)
    if mine:
        message["From"] = mine
    if to:
        message["To"] = to
    message["Subject"] = _in_header(letter.subject)
    message["X-Unsent"] = "1"
    text = "\n".join(_storable(letter.text).splitlines())
    message.set_content(f"{text}\n", charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def name_for(letter: Letter) -> str:
    """Return a name for the file of a letter, such as "Thank you – Hal Okoro.eml"."""
    kind = str(letter.kind.said)
    parts = [kind[:1].upper() + kind[1:], letter.name]
    return file_name(*(part for part in (*parts, letter.other_name) if part.strip())) + SUFFIX


def save(letter: Letter, path: Path, sender: Sender = NOBODY) -> None:
    """Write a letter whole or not at all, readable by its owner only; raises CannotStore."""
    write_whole(path, as_eml(letter, sender))


def save_all(
    letters: Sequence[Letter],
    folder: Path,
    sender: Sender = NOBODY,
    progress: Progress | None = None,
) -> list[Path]:
    """Write a file for each letter and return them; what is in the folder stays as it is.

    `progress` may raise to stop between two files. Raises CannotStore.
    """
    written = []
    for number, letter in enumerate(letters):
        if progress is not None:
            progress(number, len(letters))
        path = free(folder / name_for(letter))
        save(letter, path, sender)
        written.append(path)
    if progress is not None:
        progress(len(letters), len(letters))
    return written


def free(path: Path) -> Path:
    """Return this name, or the first with a number behind it that nothing has yet."""
    for number in range(1, 10_000):
        found = path if number == 1 else path.with_name(f"{path.stem} {number}{path.suffix}")
        if not found.exists() and not found.is_symlink():
            return found
    raise JournalError(saying("There are too many files of this name in the folder."))


def _addressed(name: str, address: str) -> Address:
    user, _at, host = address.strip().rpartition("@")
    return Address(_in_header(name), user, _in_plain_letters(host))


def _in_plain_letters(host: str) -> str:
    """Return a host as mail is sent to it: "xn--exmple-cua.org" for "exämple.org"."""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _in_header(text: str) -> str:
    """Return a text on one line; what would be taken for an encoded word is none."""
    return _storable(one_line(text)).replace("=?", "= ?")


def _storable(text: str) -> str:
    """Return a text that can be written: no half of a surrogate pair."""
    return text.encode("utf-8", "replace").decode("utf-8")
