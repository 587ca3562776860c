"""The lists of the Profile tab: tags, how to reach them, and points of connection."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from netjournal.connections import Connection
from netjournal.people import Reach
from netjournal.words import ConnectionKind, ReachKind
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.group import Group, empty_out, kinds_of
from ui.pages.people.known import Known
from ui.pages.people.parts import KeyedRows, remove_button, side_by_side
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class Tags(Group):
    """Words to find people by."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self._shown: list[str] = []
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips, 8)
        self._edit = QLineEdit(self)
        self._edit.setAccessibleName(self.tr("Add a tag"))
        self._edit.setPlaceholderText(self.tr("Add a tag"))
        self._edit.returnPressed.connect(self._on_add)
        self.down.addWidget(self._chips)
        self.down.addWidget(self._edit)

    def show_known(self, known: Known) -> None:
        """Show the tags."""
        super().show_known(known)
        tags = self.journal.people.tags(self.person)
        if tags == self._shown:
            return
        self._shown = tags
        empty_out(self._flow)
        for tag in tags:
            button = Button(f"{tag}  ×", self._chips, ButtonKind.SMALL)
            button.setAccessibleName(self.tr("Take off the tag {tag}").format(tag=tag))
            button.clicked.connect(partial(self._on_remove, tag))
            self._flow.addWidget(button)
            button.show()
        self._chips.setVisible(bool(tags))

    def _on_add(self) -> None:
        tag = self._edit.text().strip()
        self._edit.clear()
        if tag:
            self.do(partial(self.journal.people.tag, self.person, tag))

    def _on_remove(self, tag: str) -> None:
        self.do(partial(self.journal.people.untag, self.person, tag))


class WaysToReach(Group):
    """E-mail addresses, telephones, web pages and addresses."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self._found: dict[int, Reach] = {}
        self._rows = KeyedRows(self, self._build_row)
        self.down.addWidget(self._rows)
        self._kind = Choice(self.tr("Kind of address"), self, kinds_of(ReachKind))
        self._edit = QLineEdit(self)
        self._edit.setAccessibleName(self.tr("Add a way to reach them"))
        self._edit.setPlaceholderText(self.tr("Add an e-mail, a number or an address"))
        self._edit.returnPressed.connect(self._on_add)
        self.down.addWidget(side_by_side(self, (self._kind, 0), (self._edit, 1)))

    def show_known(self, known: Known) -> None:
        """Show how to reach them."""
        super().show_known(known)
        self._found = {one.id: one for one in self.journal.people.reach(self.person)}
        self._rows.set_items(list(self._found.items()))

    def _build_row(self, reach: Reach, parent: QWidget) -> QWidget:
        name = reach.kind.said.capitalize()
        label = Label(name, parent, "label")
        label.setFixedWidth(self.desk.theme.px(80))
        edit = QLineEdit(parent)
        edit.setAccessibleName(name)
        remove = remove_button(
            self.desk, self.tr("Remove {value}").format(value=reach.value), parent
        )
        remove.clicked.connect(partial(self._on_remove, reach.id))
        row = side_by_side(parent, (label, 0), (edit, 1), (remove, 0))
        self.autosave.bind(
            edit, load=partial(self._value, reach.id), save=partial(self._save, reach.id)
        )
        return row

    def _value(self, reach: int) -> str:
        return self._found[reach].value if reach in self._found else ""

    def _save(self, reach: int, value: str) -> None:
        if reach in self._found:
            self.journal.people.edit_reach(reach, value=value)

    def _on_add(self) -> None:
        value = self._edit.text().strip()
        if value:
            kind = ReachKind(self._kind.currentData())
            self._edit.clear()
            self.do(partial(self.journal.people.add_reach, self.person, kind, value))

    def _on_remove(self, reach: int) -> None:
        self._found.pop(reach, None)
        self.do(partial(self.journal.people.remove_reach, reach))


class Connections(Group):
    """What the two of us share."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self._found: dict[int, Connection] = {}
        self._rows = KeyedRows(self, self._build_row)
        self.down.addWidget(self._rows)
        self._kind = Choice(self.tr("Kind of connection"), self, kinds_of(ConnectionKind))
        self._edit = QLineEdit(self)
        self._edit.setAccessibleName(self.tr("Add a point of connection"))
        self._edit.setPlaceholderText(self.tr("Add something we share"))
        self._edit.returnPressed.connect(self._on_add)
        self.down.addWidget(side_by_side(self, (self._kind, 0), (self._edit, 1)))

    def show_known(self, known: Known) -> None:
        """Show the points of connection."""
        super().show_known(known)
        found = self.journal.conversations.connections(self.person)
        self._found = {one.id: one for one in found}
        self._rows.set_items(list(self._found.items()))

    def _build_row(self, one: Connection, parent: QWidget) -> QWidget:
        label = Label(one.kind.said.capitalize(), parent, "label")
        label.setFixedWidth(self.desk.theme.px(104))
        edit = QLineEdit(parent)
        edit.setAccessibleName(self.tr("Point of connection: {kind}").format(kind=one.kind.said))
        remove = remove_button(self.desk, self.tr("Remove {value}").format(value=one.text), parent)
        remove.clicked.connect(partial(self._on_remove, one.id))
        row = side_by_side(parent, (label, 0), (edit, 1), (remove, 0))
        self.autosave.bind(
            edit, load=partial(self._value, one.id), save=partial(self._save, one.id)
        )
        return row

    def _value(self, connection: int) -> str:
        return self._found[connection].text if connection in self._found else ""

    def _save(self, connection: int, text: str) -> None:
        if connection in self._found:
            self.journal.conversations.edit_connection(connection, text=text)

    def _on_add(self) -> None:
        text = self._edit.text().strip()
        if text:
            kind = ConnectionKind(self._kind.currentData())
            self._edit.clear()
            self.do(partial(self.journal.conversations.connect, self.person, kind, text))

    def _on_remove(self, connection: int) -> None:
        self._found.pop(connection, None)
        self.do(partial(self.journal.conversations.disconnect, connection))
