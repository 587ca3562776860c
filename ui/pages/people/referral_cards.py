"""Referrals in both directions with what came of them, and introductions."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from netjournal.relationships.referrals import Introduction, Referral
from netjournal.saying import saying
from netjournal.words import Direction, ReferralOutcome
from ui.autosave import Autosave
from ui.dates import short_day
from ui.pages.page import Desk
from ui.pages.people.finding import find_people
from ui.pages.people.group import kinds_of
from ui.pages.people.help_cards import CardGroup, small
from ui.pages.people.known import Known
from ui.widgets.button import Button
from ui.widgets.card import Line
from ui.widgets.field import Choice
from ui.widgets.keyed_rows import KeyedRows
from ui.widgets.label import Label
from ui.widgets.name_capture import NameCapture
from ui.widgets.side_by_side import side_by_side
from ui.widgets.spans import SpanLabel, filled


class Referrals(CardGroup):
    """Contacts passed on; a warning comes before a contact is given to a stranger (rule 10)."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent, "")
        self.card.set_title(self.tr("Referrals"))
        self._found: dict[int, Referral] = {}
        self._rows = KeyedRows(self.card, self._build_row, spacing=12)
        self._direction = Choice(self.tr("Direction"), self.card)
        self._contact = NameCapture(
            desk.theme,
            self.tr("Contact to refer"),
            self.card,
            find_people(desk.journal, self._self),
            self.tr("Who, then Enter"),
            keep=True,
        )
        self._contact.entered.connect(self._on_add)
        self._add = Button(self.tr("Record"), self.card)
        self._add.clicked.connect(self._on_add)
        self._note = QLineEdit(self.card)
        self._note.setAccessibleName(self.tr("What the referral is about"))
        self._note.setPlaceholderText(self.tr("What it is about"))
        self._note.returnPressed.connect(self._on_add)
        self._knows = QCheckBox(self.tr("The contact knows"), self.card)
        self._knows.setAccessibleName(self._knows.text())
        self._knows.setChecked(True)
        self._warning = Label("", self.card, "warn", wrap=True)
        self._warning.setAccessibleName(self.tr("Before you refer"))
        first = side_by_side(self.card, (self._direction, 0), (self._contact, 1), (self._add, 0))
        second = side_by_side(self.card, (self._note, 1), (self._knows, 0))
        for widget in (self._rows, self._warning, first, second):
            self.card.add(widget)
        self._direction.currentIndexChanged.connect(self._on_asked)
        self._contact.textChanged.connect(self._on_asked)

    def show_known(self, known: Known) -> None:
        """Show the referrals, newest first."""
        other = known.person.id != self.person
        super().show_known(known)
        found = self.journal.referrals.with_person(self.person)
        self._found = {one.id: one for one in found}
        self._rows.set_items(list(self._found.items()))
        first = known.first_name
        self._direction.set_choices(
            (
                (Direction.GIVEN.value, self.tr("To {name}").format(name=first)),
                (Direction.RECEIVED.value, self.tr("From {name}").format(name=first)),
            )
        )
        if other:
            self._contact.reset()
            self._note.clear()
        self._show_warning()

    def start(self) -> None:
        """Put the cursor where a contact is named."""
        self._contact.setFocus()

    def _build_row(self, one: Referral, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        down = QVBoxLayout(row)
        down.setContentsMargins(0, 4, 0, 0)
        given = one.direction is Direction.GIVEN
        words = self.tr("{day} · {who} to them") if given else self.tr("{day} · {who} from them")
        day = short_day(one.on, self.today)
        label = SpanLabel(
            self.desk.theme, row, filled(words.replace("{day}", day), who=one.contact_name)
        )
        outcome = Choice(
            self.tr("What came of referring {name}").format(name=one.contact_name),
            row,
            kinds_of(ReferralOutcome),
        )
        note = QLineEdit(row)
        note.setAccessibleName(self.tr("Note on referring {name}").format(name=one.contact_name))
        note.setPlaceholderText(self.tr("What it is about"))
        delete = small(
            self.tr("Delete"),
            self.tr("Delete the referral of {name}").format(name=one.contact_name),
            row,
        )
        delete.clicked.connect(partial(self._on_delete, one.id))
        down.addWidget(side_by_side(row, (label, 1), (outcome, 0), (delete, 0)))
        down.addWidget(note)
        down.addWidget(Line(row))
        self.autosave.bind(
            outcome, load=partial(self._outcome, one.id), save=partial(self._came_of, one.id)
        )
        self.autosave.bind(
            note, load=partial(self._note_of, one.id), save=partial(self._edit, one.id)
        )
        return row

    def _outcome(self, referral: int) -> str:
        return self._found[referral].outcome.value if referral in self._found else "offered"

    def _came_of(self, referral: int, outcome: str) -> None:
        if referral in self._found:
            self.journal.referrals.came_of(referral, ReferralOutcome(outcome))

    def _note_of(self, referral: int) -> str:
        return self._found[referral].note if referral in self._found else ""

    def _edit(self, referral: int, note: str) -> None:
        if referral in self._found:
            self.journal.referrals.edit(referral, note=note)

    def _self(self) -> int | None:
        return self.person

    def _giving(self) -> bool:
        return bool(self._direction.currentData() == Direction.GIVEN.value)

    def _show_warning(self) -> None:
        naming = self._giving() and bool(self._contact.text().strip())
        warning = self.journal.referrals.warning(self.person) if naming else None
        self._warning.set_text(warning or "")
        self._add.set_text(self.tr("Refer anyway") if warning else self.tr("Record"))

    def _on_asked(self, _changed: object) -> None:
        self._show_warning()

    def _on_add(self) -> None:
        name = self._contact.text().strip()
        if name:
            known_id = self._contact.known_id
            self.do(partial(self._record, name, known_id))

    def _record(self, name: str, known_id: int | None) -> None:
        if self.known is None:
            return
        referrals, them = self.journal.referrals, self.known.person.name
        note, knows = self._note.text().strip(), self._knows.isChecked()
        giving = self._giving()
        words = saying("Record that {person} refers {contact}", person=them, contact=name)
        if giving:
            words = saying("Refer {contact} to {person}", person=them, contact=name)
        with self.journal.change(words):
            contact = known_id or self.journal.people.add(name)
            if giving:
                referrals.give(self.person, contact, note, with_their_knowledge=knows, anyway=True)
            else:
                referrals.receive(self.person, contact, note, with_their_knowledge=knows)
        self._contact.reset()
        self._note.clear()

    def _on_delete(self, referral: int) -> None:
        self._found.pop(referral, None)
        self.do(partial(self.journal.referrals.delete, referral))
        self.tell()


class Introductions(CardGroup):
    """People I put in touch with this one."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent, "")
        self.card.set_title(self.tr("Introductions"))
        self._found: dict[int, Introduction] = {}
        self._rows = KeyedRows(self.card, self._build_row, spacing=12)
        self._to = NameCapture(
            desk.theme,
            self.tr("Introduce to"),
            self.card,
            find_people(desk.journal, self._self),
            self.tr("Introduce to …, then Enter"),
        )
        self._to.added.connect(self._on_added)
        self.card.add(self._rows)
        self.card.add(self._to)

    def show_known(self, known: Known) -> None:
        """Show the introductions, newest first."""
        super().show_known(known)
        found = self.journal.referrals.introductions(self.person)
        self._found = {one.id: one for one in found}
        self._rows.set_items(list(self._found.items()))

    def _build_row(self, one: Introduction, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        down = QVBoxLayout(row)
        down.setContentsMargins(0, 4, 0, 0)
        other = one.second_name if one.first == self.person else one.first_name
        other_id = one.second if one.first == self.person else one.first
        day = short_day(one.on, self.today)
        words = self.tr("{day} · to {who}").replace("{day}", day)
        label = SpanLabel(self.desk.theme, row, filled(words, who=other))
        follow = small(self.tr("Show"), self.tr("Show {name}").format(name=other), row)
        follow.clicked.connect(partial(self.person_asked.emit, other_id))
        delete = small(
            self.tr("Delete"), self.tr("Delete the introduction to {name}").format(name=other), row
        )
        delete.clicked.connect(partial(self._on_delete, one.id))
        came = QLineEdit(row)
        came.setAccessibleName(self.tr("What came of introducing {name}").format(name=other))
        came.setPlaceholderText(self.tr("What came of it"))
        down.addWidget(side_by_side(row, (label, 1), (follow, 0), (delete, 0)))
        down.addWidget(came)
        down.addWidget(Line(row))
        self.autosave.bind(came, load=partial(self._came, one.id), save=partial(self._save, one.id))
        return row

    def _came(self, introduction: int) -> str:
        return self._found[introduction].came_of_it if introduction in self._found else ""

    def _save(self, introduction: int, came_of_it: str) -> None:
        if introduction in self._found:
            self.journal.referrals.came_of_introduction(introduction, came_of_it)

    def _self(self) -> int | None:
        return self.person

    def _on_added(self, name: str, known_id: int | None) -> None:
        self.do(partial(self._introduce, name, known_id))

    def _introduce(self, name: str, known_id: int | None) -> None:
        if self.known is None:
            return
        names = {"first": self.known.person.name, "second": name}
        with self.journal.change(saying("Introduce {first} to {second}", **names)):
            other = known_id or self.journal.people.add(name)
            self.journal.referrals.introduce(self.person, other)

    def _on_delete(self, introduction: int) -> None:
        self._found.pop(introduction, None)
        self.do(partial(self.journal.referrals.delete_introduction, introduction))
        self.tell()
