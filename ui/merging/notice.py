"""A calm line under a name being typed: is this somebody who is in the journal already?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netjournal.people.duplicates import Alike
from ui.accessible import Role, announce
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.spans import Span, SpanLabel

PAUSE_MS = 200


class AlikeNotice(QWidget):
    """Looks after a short pause, takes no focus, and is gone when the name is like nobody's.

    Going on typing means no; accepted(Alike) is yes. `yes` are the words of the button, with the
    letter to press with Alt marked by an ampersand.
    """

    spoken_role = Role.Grouping

    accepted = Signal(object)
    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        yes: str,
        parent: QWidget,
        *,
        most: int = 1,
        padding: tuple[int, int] = (0, 0),
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._most = most
        self._name = ""
        self._besides: tuple[int, ...] = ()
        self._but_equal = False
        self.found: tuple[Alike, ...] = ()
        self.setAccessibleName(self.tr("Perhaps in the journal already"))
        down = QVBoxLayout(self)
        down.setContentsMargins(*padding, *padding)
        down.setSpacing(2)
        self._lines = [
            _Line(desk, yes if at == 0 else yes.replace("&", ""), self) for at in range(most)
        ]
        for line in self._lines:
            line.accepted.connect(self._on_yes)
            down.addWidget(line)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.hide()

    @property
    def words(self) -> str:
        """What is asked, empty while nothing is."""
        return " ".join(_question(one) for one in self.found)

    def look_at(self, name: str, besides: Sequence[int] = (), *, but_equal: bool = False) -> None:
        """Look after a pause who has a name like this, besides some.

        With `but_equal` nothing is asked of a name that is exactly somebody's.
        """
        self._name, self._besides, self._but_equal = name.strip(), tuple(besides), but_equal
        if self._name:
            self._pause.start()
        else:
            self.take_away()

    def take_away(self) -> None:
        """Ask nothing more."""
        self._pause.stop()
        self._show(())

    def _look(self) -> None:
        duplicates = self._desk.journal.duplicates
        found = duplicates.alike(self._name, besides=self._besides, limit=self._most)
        name = self._name.casefold()
        equal = self._but_equal and any(one.name.casefold() == name for one in found)
        self._show(() if equal else found)

    def _show(self, found: Sequence[Alike]) -> None:
        if tuple(found) == self.found:
            return
        self.found = tuple(found)
        for at, line in enumerate(self._lines):
            line.show_alike(self.found[at] if at < len(self.found) else None)
        self.setVisible(bool(self.found))
        self.setAccessibleDescription(self.words)
        self.changed.emit()
        if self.found:
            announce(self, self.words)

    def _on_yes(self, alike: Alike) -> None:
        self.take_away()
        self.accepted.emit(alike)


class _Line(QWidget):
    """One question with its yes."""

    accepted = Signal(object)

    def __init__(self, desk: Desk, yes: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._alike: Alike | None = None
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        self.question = SpanLabel(desk.theme, self)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.question.setSizePolicy(policy)
        self.yes = Button("", self, ButtonKind.LINK)
        self.yes.setText(yes)
        self._words = yes.replace("&", "")
        self.yes.clicked.connect(self._on_clicked)
        across.addWidget(self.question, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.yes, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addStretch(1)
        self.hide()

    def show_alike(self, alike: Alike | None) -> None:
        """Ask about somebody, or nobody."""
        self._alike = alike
        if alike is not None:
            self.question.set_spans(_spans(alike))
            named = QCoreApplication.translate("AlikeNotice", "{yes}: {name}")
            self.yes.setAccessibleName(named.format(yes=self._words, name=alike.name))
        self.setVisible(alike is not None)

    def _on_clicked(self) -> None:
        if self._alike is not None:
            self.accepted.emit(self._alike)


def _question(alike: Alike) -> str:
    return "".join(span.text for span in _spans(alike))


def _spans(alike: Alike) -> tuple[Span, ...]:
    """Ask, the name bold; what they do is in their words, so it is filled in last."""
    sentence = QCoreApplication.translate("AlikeNotice", "Is this {name}?")
    if alike.does:
        sentence = QCoreApplication.translate("AlikeNotice", "Is this {name}, {does:lower}?")
    before, _, after = sentence.partition("{name}")
    does = " ".join(alike.does.split())
    filled = (
        part.replace("{does:lower}", _begun_small(does)).replace("{does}", does)
        for part in (before, after)
    )
    start, end = filled
    return Span(start), Span(alike.name, bold=True), Span(end)


def _begun_small(words: str) -> str:
    """Begin with a small letter, unless it is an abbreviation that does."""
    return words[:1].lower() + words[1:] if words[1:2].islower() else words
