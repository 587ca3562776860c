"""Gives each line of a menu a letter of its own to press, in whatever language it is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu


class AccessKeys(QObject):
    """Underlines a letter in every line of a menu as it opens."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        menu.aboutToShow.connect(self._give)

    def _give(self) -> None:
        taken: set[str] = set()
        for action in self._menu.actions():
            if not action.isSeparator():
                action.setText(with_access_key(action.text(), taken))


def with_access_key(text: str, taken: set[str]) -> str:
    """Mark the first free letter of a line, beginnings of words before others."""
    plain = text.replace("&&", "\0").replace("&", "")
    starts = [at for at in range(len(plain)) if at == 0 or plain[at - 1] == " "]
    for at in (*starts, *range(len(plain))):
        letter = plain[at].casefold()
        if letter.isalnum() and letter not in taken:
            taken.add(letter)
            plain = f"{plain[:at]}&{plain[at:]}"
            break
    return plain.replace("\0", "&&")
