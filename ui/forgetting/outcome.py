"""What was done when somebody was forgotten, and what still holds them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netjournal.forgetting.area import Erased
from ui.forgetting.copies import Cleared
from ui.merging.wording import shortened
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody
from ui.words import counted, said


class Outcome(PageBody):
    """Built when it is known; plain lines, what failed first to be seen."""

    def __init__(self, erased: Erased, cleared: Cleared, parent: QWidget) -> None:
        super().__init__(parent, margins=(0, 0))
        self.body.setSpacing(16)
        self.setAccessibleName(self.tr("What was done"))
        if lines := self._failures(cleared):
            title = self.tr("What still holds {name}").format(name=shortened(erased.name))
            card = Card(self.content, title)
            for line, kind in lines:
                card.add(Label(line, card, kind, wrap=True))
            self.add(card)
        card = Card(self.content, self.tr("What was done"))
        for line in self._done(erased, cleared):
            card.add(Label(line, card, wrap=True))
        self.add(card)

    def _done(self, erased: Erased, cleared: Cleared) -> list[str]:
        lines = [
            counted(
                "1 entry was erased from the journal and from its search.",
                "{count} entries were erased from the journal and from its search.",
                erased.rows,
            )
        ]
        if erased.left:
            lines.append(
                counted(
                    "1 text that names them was left as it is.",
                    "{count} texts that name them were left as they are.",
                    len(erased.left),
                )
            )
        if erased.history:
            lines.append(
                counted(
                    "1 change was taken out of the history; undo ends there.",
                    "{count} changes were taken out of the history; undo ends there.",
                    erased.history,
                )
            )
        lines.append(
            self.tr("The file was written anew, so nothing of it is left in free pages.")
            if erased.free_pages
            else self.tr(
                "What was erased is written over; the file is tidied when the journal is closed."
            )
        )
        cleared_ones = [one for one in cleared.copies if one.failed is None]
        if cleared_ones:
            lines.append(
                counted(
                    "1 backup was looked through, cleared and checked.",
                    "{count} backups were looked through, cleared and checked.",
                    len(cleared_ones),
                )
            )
        return lines

    def _failures(self, cleared: Cleared) -> list[tuple[str, str]]:
        lines = []
        for one in cleared.copies:
            if one.failed is not None:
                words = self.tr("{file} was left as it is.").format(file=one.path.name)
                lines += [(words, "strong"), (said(one.failed.what), "soft")]
        for path in cleared.rest:
            words = self.tr("{file} was not come to.").format(file=path.name)
            lines.append((words, "strong"))
        if any(one.failed is not None for one in cleared.copies):
            words = self.tr(
                "A backup with a former passphrase cannot be opened from here. "
                "Delete such files yourself if they are to hold nothing."
            )
            lines.append((words, "soft"))
        return lines
