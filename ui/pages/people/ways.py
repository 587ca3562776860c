"""The lists of the Profile tab: tags, how to reach them, and points of connection."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from netjournal.conversations.connections import Connection
from netjournal.people.people import Reach
from netjournal.words import ConnectionKind, ReachKind
from ui.autosave import Autosave
from ui.links import address_of, differs, link_to, open_link
from ui.pages.page import Desk
from ui.pages.people.group import Group, empty_out, kinds_of
from ui.pages.people.known import Known
from ui.pages.people.parts import remove_button
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.field import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.keyed_rows import KeyedRows
from ui.widgets.label import Label, set_tip
from ui.widgets.side_by_side import side_by_side
from ui.words import said

OPENING = {
    ReachKind.EMAIL: "mail",
    ReachKind.TELEPHONE: "phone",
    ReachKind.WEB: "link",
    ReachKind.POST: "link",
}


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
    """E-mail addresses, telephones, web pages and addresses, as many as there are of each."""

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
        count: Counter[ReachKind] = Counter()
        for one in self._found.values():
            count[one.kind] += 1
            row = self._rows.row(one.id)
            if isinstance(row, ReachRow):
                row.show_reach(one, count[one.kind])

    def value(self, reach: int, key: str) -> str:
        """What is written of one of them."""
        return str(getattr(self._found[reach], key)) if reach in self._found else ""

    def save(self, reach: int, key: str, value: str) -> None:
        """Keep what was written."""
        if reach in self._found:
            self.journal.people.edit_reach(reach, **{key: value})

    def remove(self, reach: int) -> None:
        """Remove one of them."""
        self._found.pop(reach, None)
        self.do(partial(self.journal.people.remove_reach, reach))

    def _build_row(self, reach: Reach, parent: QWidget) -> QWidget:
        return ReachRow(self, reach, parent)

    def _on_add(self) -> None:
        value = self._edit.text().strip()
        if value:
            kind = ReachKind(self._kind.currentData())
            self._edit.clear()
            self.do(partial(self.journal.people.add_reach, self.person, kind, value))


class ReachRow(QWidget):
    """One way to reach somebody: what it is called, the address, and what opens and copies it."""

    def __init__(self, group: WaysToReach, reach: Reach, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = group
        self._reach = reach
        desk = group.desk
        self._label = QLineEdit(self)
        self._label.setMinimumWidth(desk.theme.px(104))
        self._value = QLineEdit(self)
        self._open = IconButton(desk.icons.get(OPENING[reach.kind]), "", self)
        self._copy = IconButton(desk.icons.get("copy"), "", self)
        self._remove = remove_button(desk, "", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._label, self._value, self._open, self._copy, self._remove):
            row.addWidget(widget, 1 if widget is self._value else 0)
        policy = self._open.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._open.setSizePolicy(policy)
        self._open.clicked.connect(self._on_open)
        self._copy.clicked.connect(self._on_copy)
        self._remove.clicked.connect(partial(group.remove, reach.id))
        for edit, key in ((self._label, "label"), (self._value, "value")):
            load = partial(group.value, reach.id, key)
            group.autosave.bind(edit, load=load, save=partial(group.save, reach.id, key))

    def show_reach(self, reach: Reach, number: int) -> None:
        """Show it after a change; `number` tells it from others of its kind."""
        self._reach = reach
        kind = said(reach.kind).capitalize()
        name = kind if number == 1 else self.tr("{kind} {number}").format(kind=kind, number=number)
        self._label.setPlaceholderText(kind)
        set_tip(self._label, self.tr("{kind}; write over it what you call it").format(kind=kind))
        self._value.setAccessibleName(name)
        self._label.setAccessibleName(self.tr("Label of {name}").format(name=name))
        opening = {
            ReachKind.EMAIL: self.tr("Write to {value}"),
            ReachKind.TELEPHONE: self.tr("Call {value}"),
        }.get(reach.kind, self.tr("Open {value}"))
        for button, words in (
            (self._open, opening),
            (self._copy, self.tr("Copy {value}")),
            (self._remove, self.tr("Remove {value}")),
        ):
            filled = words.format(value=reach.value)
            button.setAccessibleName(filled)
            set_tip(button, filled)
        self._open.setEnabled(link_to(reach.kind, reach.value) is not None)
        self._open.setVisible(reach.kind is not ReachKind.POST)

    def _on_open(self) -> None:
        self._group.autosave.flush()
        url = link_to(self._reach.kind, self._reach.value)
        if url is None:
            return
        if self._reach.kind is ReachKind.WEB and differs(url, self._reach.value):
            words = self.tr("This leads to {address}").format(address=address_of(url))
            open_it = partial(self._go, url)
            self._group.desk.messages.notice(words, action=self.tr("Open"), on_action=open_it)
        else:
            self._go(url)

    def _go(self, url: QUrl) -> None:
        if not open_link(url):
            words = self.tr("Nothing on this computer opens {address}.")
            self._group.desk.messages.notice(words.format(address=address_of(url)))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._reach.value)
        words = self.tr("{value} was copied.").format(value=self._reach.value)
        self._group.desk.messages.notice(words)


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
        label = Label(said(one.kind).capitalize(), parent, "label")
        label.setMinimumWidth(self.desk.theme.px(104))
        edit = QLineEdit(parent)
        edit.setAccessibleName(self.tr("Point of connection: {kind}").format(kind=said(one.kind)))
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
