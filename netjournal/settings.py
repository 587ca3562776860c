"""Choices that belong to this computer, such as the window's size; kept as one small JSON file."""

import json
import logging
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

FILE = "settings.json"


class Settings:
    """Reads and keeps settings by key; a file that cannot be read counts as no settings."""

    def __init__(self, folder: Path) -> None:
        """Read what is kept in `folder`, which is made when something is first kept."""
        self._file = folder / FILE
        self._values = self._read()

    def get(self, key: str, default: Any = None) -> Any:
        """Return what is kept under a key."""
        return self._values.get(key, default)

    def set(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold; written whole or not at all.

        Where the disk takes nothing, it is kept while the program runs.
        """
        if self._values.get(key) == value:
            return
        self._values[key] = value
        try:
            self._write()
        except OSError as error:
            # A full disk must not keep a window from closing; the next time all are written.
            log.warning("the settings were not written: %s", error.strerror)

    def _write(self) -> None:
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = self._file.with_suffix(".part")
        part.write_text(json.dumps(self._values, indent=1, ensure_ascii=False), encoding="utf-8")
        part.replace(self._file)

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return values if isinstance(values, dict) else {}
