"""Do next: what is due in the next days; done, put off, or let go on purpose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QWidget

from netjournal.relationships.followups import FollowUp
from netjournal.words import FollowUpKind
from ui.dates import due_day, full_day
from ui.icons import Icons
from ui.pages.today.sentence import tr
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Tone
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton, RowWidget
from ui.widgets.spans import Span, plain

SHORT = 12


class TaskRow(RowWidget):
    """A row with a menu behind it, opened by its button or the context-menu key."""

    more_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._more = IconButton(icons.get("more", token="faint"), "", self)
        self._more.clicked.connect(self._on_more)
        self.layout().addWidget(self._more)  # type: ignore[union-attr]

    def show_row(self, row: Row) -> None:
        """Show this row instead of the one before."""
        same = row == self.row
        super().show_row(row)
        if self._check is not None:
            self._check.setChecked(bool(row.checked))
        if same:
            return
        said = tr("Later or let go: {what}").format(what=plain(row.title))
        self._more.setAccessibleName(said)
        self._more.setToolTip(tr("Later or let go"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where it was asked for."""
        if self.row is not None:
            self.more_wanted.emit(self.row.key, event.globalPos())

    def _on_more(self) -> None:
        if self.row is not None:
            corner = self._more.rect().bottomLeft()
            self.more_wanted.emit(self.row.key, self._more.mapToGlobal(corner))


class TaskList(RowList):
    """A row list of tasks."""

    more_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, icons: Icons, name: str, parent: QWidget) -> None:
        super().__init__(theme, name, parent)
        self._icons = icons

    def _new_widget(self) -> RowWidget:
        widget = TaskRow(self._theme, self._icons, self)
        widget.activated.connect(self.activated)
        widget.checked.connect(self.checked)
        widget.pressed.connect(self.pressed)
        widget.stepped.connect(self._on_stepped)
        widget.more_wanted.connect(self.more_wanted)
        self._layout.addWidget(widget)
        return widget


class ToDoCard(Card):
    """What is to be done, soonest first."""

    done = Signal(object)
    later = Signal(object, object)
    let_go = Signal(object)
    person_wanted = Signal(object)
    sheet_wanted = Signal()
    write_wanted = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent, tr("Do next"))
        sheet = Button(tr("Follow-ups sheet"), self, ButtonKind.SMALL)
        sheet.clicked.connect(self.sheet_wanted)
        self.add_to_head(sheet)
        self._list = TaskList(theme, icons, tr("Do next"), self)
        self._list.activated.connect(self._on_activated)
        self._list.checked.connect(self._on_checked)
        self._list.pressed.connect(self._on_pressed)
        self._list.more_wanted.connect(self._on_more)
        self.add(self._list)
        self._all = Button("", self, ButtonKind.LINK)
        self._all.setCheckable(True)
        self._all.toggled.connect(self._show_rows)
        self.add(self._all)
        self._shown: dict[int, FollowUp] = {}
        self._today = date.min
        self._chosen = 0
        self._menu = QMenu(self)

    def show_to_do(self, to_do: Sequence[FollowUp], today: date) -> None:
        """Show these, or hide the card when there are none."""
        self._shown = {one.id: one for one in to_do}
        self._today = today
        self.setVisible(bool(to_do))
        self._show_rows()

    def _show_rows(self) -> None:
        to_do = list(self._shown.values())
        long = len(to_do) > SHORT
        self._all.setVisible(long)
        folded = long and not self._all.isChecked()
        words = tr("Show all {count}").format(count=len(to_do))
        self._all.set_text(words if folded else tr("Show fewer"))
        shown = to_do[:SHORT] if folded else to_do
        self._list.set_rows([_row(one, self._today) for one in shown])

    def _on_activated(self, key: int) -> None:
        self.person_wanted.emit(self._shown[key].person)

    def _on_checked(self, key: int, on: bool) -> None:
        if on:
            self.done.emit(key)

    def _on_pressed(self, key: int, _button: str) -> None:
        self.write_wanted.emit(self._shown[key].person)

    def _on_more(self, key: int, at: QPoint) -> None:
        self._chosen, what = key, self._shown[key].what
        self._menu.clear()
        for day in _later_days(self._today):
            words = tr("Later: {day}").format(day=_day_words(day, self._today))
            self._menu.addAction(words, self._on_later).setData(day)
        self._menu.addSeparator()
        self._menu.addAction(tr("Let go"), self._on_let_go)
        self._menu.setAccessibleName(tr("Later or let go: {what}").format(what=what))
        self._menu.popup(at)
        self._menu.setActiveAction(self._menu.actions()[0])

    def _on_later(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.later.emit(self._chosen, action.data())

    def _on_let_go(self) -> None:
        self.let_go.emit(self._chosen)


def _later_days(today: date) -> tuple[date, ...]:
    """Tomorrow, next Monday, and the Monday after that."""
    monday = today + timedelta(days=7 - today.weekday())
    days = (today + timedelta(days=1), monday, monday + timedelta(days=7))
    return tuple(dict.fromkeys(days))


def _day_words(day: date, today: date) -> str:
    return tr("tomorrow") if (day - today).days == 1 else full_day(day, today)


def _row(one: FollowUp, today: date) -> Row:
    words = due_day(one.due_on, today)
    urgent = one.due_on <= today
    return Row(
        key=one.id,
        title=_title(one),
        subtitle=_why(one),
        checked=False,
        check_name=tr("Done: {what}").format(what=one.what),
        chip=words,
        tone=Tone.WARN if urgent else Tone.QUIET,
        buttons=_write(one),
        link=one.person is not None,
    )


def _write(one: FollowUp) -> tuple[RowButton, ...]:
    """Offer the first letter to a name given (rule 3)."""
    if one.kind is not FollowUpKind.CONTACT or one.person is None:
        return ()
    name = tr("Write to {name}").format(name=one.person_name)
    return (RowButton("write", tr("Write…"), ButtonKind.SMALL, name=name),)


def _title(one: FollowUp) -> tuple[Span, ...]:
    """What is to be done, with the person's name in bold where it is said."""
    name = one.person_name or ""
    before, said, after = one.what.partition(name) if name else (one.what, "", "")
    spans = (Span(before), Span(said, bold=True), Span(after))
    return tuple(span for span in spans if span.text)


def _why(one: FollowUp) -> str:
    name = one.person_name or ""
    about = name if name not in one.what else ""
    return " · ".join(part for part in (about, one.why) if part)
