"""My profile: what somebody must know to recognise a referral for me (rule 13)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QGridLayout, QWidget

from netjournal.sheets.order import Order
from ui.pages.page import Desk, Page
from ui.sheets import show_sheet
from ui.welcome.later import ForLater
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import LineField, TextField
from ui.widgets.heading import Heading
from ui.widgets.label import Label
from ui.widgets.page_body import PageBody

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

COLUMN = 760


class Asked(NamedTuple):
    """One field: its name in the profile, its label, how tall it is at least, and an example."""

    name: str
    label: str
    lines: int = 0
    example: str = ""


class ProfilePage(Page):
    """One column of groups, saved as it is typed; the top says what is still missing."""

    key = "profile"
    title = "My profile"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._profile = desk.journal.profile.get()
        self._body = PageBody(self, max_width=COLUMN)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._body)
        content = self._body.content
        self.heading = Heading(
            self.tr("My profile"),
            content,
            self.tr("I must be easy to refer. Written once, printed on every sheet you hand out."),
        )
        sheet = Button(self.tr("Sheet to hand over"), self.heading)
        sheet.clicked.connect(self._on_sheet)
        self.heading.add_button(sheet)
        self.missing = Label("", content, "soft", wrap=True)
        self._body.add(self.heading)
        self._body.add(self.missing)
        self._add_who_i_am()
        for title, hint, asked in self._groups():
            self._add_group(title, hint, asked)
        self.refresh(None)

    def open(self, target: int | None = None, **hints: object) -> None:
        """Show the profile; the first time, say that it can wait."""
        if hints.get("first"):
            self._body.body.insertWidget(0, ForLater(self.desk.navigation, self._body.content))

    def refresh(self, changed: Changed | None) -> None:
        """Bring the fields and what is missing up to date."""
        if changed is None or "profile" in changed.tables:
            self._profile = self.desk.journal.profile.get()
            self.autosave.refresh()
            self._show_missing()

    def _on_sheet(self) -> None:
        if self.flush():
            show_sheet(self.desk, Order("my-profile"), self)

    def _add_who_i_am(self) -> None:
        card = self._card(
            self.tr("Who I am"), self.tr("So that people can find you and reach you.")
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        card.body.addLayout(grid)
        for at, asked in enumerate(self._about_me()):
            field = LineField(asked.label, card, asked.example)
            grid.addWidget(field, at // 2, at % 2)
            self._bind(field.edit, asked.name)

    def _add_group(self, title: str, hint: str, asked: Sequence[Asked]) -> None:
        card = self._card(title, hint)
        for one in asked:
            lines = max(1, one.lines)
            field = TextField(one.label, card, one.example, min_lines=lines)
            card.add(field)
            self._bind(field.edit, one.name)

    def _card(self, title: str, hint: str) -> Card:
        card = Card(self._body.content, title)
        card.body.setSpacing(12)
        card.add(Label(hint, card, "soft", wrap=True))
        self._body.add(card)
        return card

    def _bind(self, field: QWidget, name: str) -> None:
        self.autosave.bind(field, load=partial(self._load, name), save=partial(self._save, name))

    def _load(self, name: str) -> str:
        return str(getattr(self._profile, name))

    def _save(self, name: str, text: str) -> None:
        self.desk.journal.profile.edit(**{name: text})

    def _show_missing(self) -> None:
        said = self._said()
        missing = [said[name] for name in self.desk.journal.profile.missing()]
        if not missing:
            words = self.tr("Nothing essential is missing: others can recognise somebody for you.")
        elif len(missing) == 1:
            words = self.tr("Still missing: {last}.").format(last=missing[0])
        else:
            words = self.tr("Still missing: {list} and {last}.")
            words = words.format(list=", ".join(missing[:-1]), last=missing[-1])
        self.missing.setText(words)
        self.missing.set_kind("warn" if missing else "soft")

    def _said(self) -> dict[str, str]:
        return {
            "name": self.tr("your name"),
            "one_line": self.tr("what you do in one line"),
            "short_story": self.tr("a short story"),
            "clients": self.tr("the clients you serve"),
            "problems": self.tr("the problems you solve"),
            "good_referral": self.tr("a good referral for you"),
        }

    def _about_me(self) -> tuple[Asked, ...]:
        return (
            Asked("name", self.tr("Name")),
            Asked("organisation", self.tr("Organisation")),
            Asked("role", self.tr("Role")),
            Asked("email", self.tr("E-mail")),
            Asked("telephone", self.tr("Telephone")),
            Asked("website", self.tr("Website")),
        )

    def _groups(self) -> tuple[tuple[str, str, tuple[Asked, ...]], ...]:
        return (
            (
                self.tr("What I do"),
                self.tr("In words a stranger could repeat to somebody else tomorrow."),
                (
                    Asked(
                        "one_line",
                        self.tr("In one line"),
                        1,
                        self.tr("I keep the books of small food businesses, so that …"),
                    ),
                    Asked(
                        "short_story",
                        self.tr("A short story"),
                        3,
                        self.tr("One client, their problem, and what was different afterwards."),
                    ),
                    Asked("long_story", self.tr("A long story"), 5),
                ),
            ),
            (
                self.tr("Whom I work for"),
                self.tr("The more particular you are, the sooner somebody comes to mind."),
                (
                    Asked("clients", self.tr("The clients I serve"), 2),
                    Asked("problems", self.tr("The problems I solve"), 2),
                ),
            ),
            (
                self.tr("Whom I would like to meet"),
                self.tr("Trades, roles, or names: people who know the clients you serve."),
                (Asked("would_like_to_meet", self.tr("Whom I would like to meet"), 2),),
            ),
            (
                self.tr("Referrals for me"),
                self.tr("What to listen for, and what to leave alone."),
                (
                    Asked(
                        "good_referral",
                        self.tr("A good referral for me"),
                        2,
                        self.tr("Somebody who says …"),
                    ),
                    Asked("bad_referral", self.tr("A bad one"), 2),
                ),
            ),
        )
