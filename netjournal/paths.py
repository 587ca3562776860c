"""Where things are: the resources of the program, and the folders of this user."""

from pathlib import Path
from typing import NamedTuple

import platformdirs

from netjournal.store import backup

NAME = "Networking Journal"
SUFFIX = ".njournal"
RESOURCES = Path(__file__).resolve().parents[1] / "resources"


def template_folder(journal: Path) -> Path:
    """Return the folder beside a journal in which the user's own templates lie."""
    return journal.with_name(journal.name + " templates")


class Paths(NamedTuple):
    """The folders of one user: settings and logs, and where backups go."""

    settings: Path
    logs: Path
    journals: Path
    backups: Path | None = None

    @classmethod
    def of_user(cls) -> "Paths":
        """Return the folders that the operating system names; backups lie beside each journal."""
        return cls(
            settings=platformdirs.user_config_path(NAME, appauthor=False),
            logs=platformdirs.user_log_path(NAME, appauthor=False),
            journals=platformdirs.user_documents_path(),
        )

    @classmethod
    def within(cls, folder: Path) -> "Paths":
        """Return the same folders inside one, for a stick or a trial."""
        return cls(folder, folder / "logs", folder, folder / "backups")

    def backup_folder(self, journal: Path) -> Path:
        """Return the folder that holds the backups of a journal."""
        return self.backups or backup.folder_of(journal)
