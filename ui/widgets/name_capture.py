"""A field to name people in: known people complete as typed, Enter adds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.suggest import SuggestEdit, Suggestion

Known = tuple[int, str, str]


class NameCapture(SuggestEdit):
    """Enter emits added(name, id of a known person or None) and empties the field.

    With keep=True (a row of fields to tab through) Enter leaves the text: entered is emitted and
    known_id says whom the text means. A name typed exactly as one known person's is that person.
    """

    added = Signal(str, object)
    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        parent: QWidget,
        find: Callable[[str], Sequence[Known]],
        placeholder: str = "",
        *,
        keep: bool = False,
    ) -> None:
        list_name = QCoreApplication.translate("NameCapture", "known people")
        super().__init__(theme, name, f"{name} – {list_name}", parent)
        self._find = find
        self._keep = keep
        self._taken: tuple[int, str] | None = None
        self.setPlaceholderText(placeholder)

    @property
    def known_id(self) -> int | None:
        """The known person the text means, None for somebody new."""
        name = self.text().strip()
        if self._taken is not None and self._taken[1] == name:
            return self._taken[0]
        same = [known for known in self._find(name) if known[1].casefold() == name.casefold()]
        return same[0][0] if name and len(same) == 1 else None

    def suggest(self, text: str) -> Sequence[Suggestion]:
        """Suggest known people."""
        found = self._find(text.strip())
        return [Suggestion(name, detail, "", (key, name)) for key, name, detail in found]

    def take(self, suggestion: Suggestion) -> None:
        """Write the known person's name; add it at once unless the text is kept."""
        data = suggestion.data
        if isinstance(data, tuple):
            self._taken = data
            self.setText(data[1])
        self.enter()

    def enter(self) -> None:
        """Add the name typed."""
        name = self.text().strip()
        if self._keep:
            self.entered.emit()
        elif name:
            known = self.known_id
            self.reset()
            self.added.emit(name, known)

    def reset(self) -> None:
        """Empty the field."""
        self._taken = None
        self.close_list()
        self.clear()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep a person chosen in the list on leaving with Tab."""
        chosen = self.chosen
        if chosen is not None and isinstance(chosen.data, tuple):
            self._taken = chosen.data
            self.setText(chosen.data[1])
        super().focusOutEvent(event)
