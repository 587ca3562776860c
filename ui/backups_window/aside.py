"""Remembers which journal a restore set aside, so that the restore can be undone later too."""

from __future__ import annotations

from pathlib import Path

from ui.pages.page import Preferences

KEY = "restore.aside"


def aside_of(settings: Preferences, journal: Path) -> Path | None:
    """Give the file that the last restore set aside, if it is still there."""
    kept = settings.get(KEY, {})
    said = kept.get(str(journal)) if isinstance(kept, dict) else None
    path = Path(said) if isinstance(said, str) else None
    return path if path is not None and path.is_file() else None


def remember_aside(settings: Preferences, journal: Path, aside: Path | None) -> None:
    """Remember what was set aside, or that there is nothing to undo."""
    kept = settings.get(KEY, {})
    others = dict(kept) if isinstance(kept, dict) else {}
    others.pop(str(journal), None)
    settings.set(KEY, {**others, str(journal): str(aside)} if aside is not None else others)
