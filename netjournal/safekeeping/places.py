"""Where the backups of a journal lie: in the folder beside it, and in a second one if wished."""

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from netjournal.errors import CannotStore, JournalError
from netjournal.safekeeping.memory import Memory
from netjournal.saying import saying
from netjournal.store import backup
from netjournal.store.whole_file import writing

MOST_NAMES = 100


class Where(StrEnum):
    """Which of the two places it is."""

    BESIDE = "beside"
    SECOND = "second"


class Place(NamedTuple):
    """One folder of backups; a stick may not be there now."""

    where: Where
    folder: Path

    @property
    def is_there(self) -> bool:
        """Whether backups can be looked for in it; the one beside is made when it is needed."""
        return self.where is Where.BESIDE or self.folder.is_dir()


def places(beside: Path, memory: Memory) -> list[Place]:
    """Return the places of a journal's backups, the one beside it first."""
    second = memory.second
    found = [Place(Where.BESIDE, beside)]
    return [*found, Place(Where.SECOND, second)] if second is not None else found


def choose_second(root: Path, journal: Path, beside: Path, memory: Memory) -> Place:
    """Keep backups in a folder of their own within `root` too; raises JournalError.

    It is made now and never again: where a stick is not there, its backups do not go elsewhere.
    """
    root = root.absolute()
    if not root.is_dir():
        raise JournalError(
            saying("There is no folder {folder}.", folder=root),
            saying("Nothing was changed."),
            saying("Choose a folder that is there now."),
        )
    folder = _own_folder(root, journal, memory)
    if beside.resolve() in (root.resolve(), folder.resolve()):
        raise JournalError(
            saying("{folder} already holds the backups.", folder=root),
            saying("Nothing was changed."),
            saying("Choose a folder on another disk."),
        )
    with writing(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    memory.second = folder
    return Place(Where.SECOND, folder)


def no_second(memory: Memory) -> None:
    """Keep backups beside the journal only; those made elsewhere stay there."""
    memory.second = None


def _own_folder(root: Path, journal: Path, memory: Memory) -> Path:
    """A folder that holds the backups of no other journal."""
    taken = memory.seconds_of_others()
    first = root / backup.folder_of(journal).name
    for number in range(1, MOST_NAMES):
        folder = first if number == 1 else root / f"{first.name} {number}"
        if folder not in taken:
            return folder
    raise CannotStore(saying("{folder} holds backups of too many journals.", folder=root))
