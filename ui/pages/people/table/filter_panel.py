"""The panel of filters: tags, organisation, how far I can help, introduced by, last contact."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from ui.pages.page import Desk
from ui.pages.people.list_state import ListState
from ui.widgets.card import Card
from ui.widgets.field import Choice, ChoiceField, DateField
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label

if TYPE_CHECKING:
    from netjournal.people.people_list import Count

MOST_TAGS = 40
LEAST_FIELD = 168
MOST_COLUMNS = 4
QUIET = (30, 60, 90, 180, 365)
ANY = ""
DAYS = "days"


class FilterPanel(Card):
    """Each choice is asked for at once; what is in use shows as chips below."""

    def __init__(self, desk: Desk, state: ListState, parent: QWidget) -> None:
        super().__init__(parent, padding=(16, 8))
        self._desk = desk
        self._state = state
        self._tags: dict[str, QPushButton] = {}
        self._filling = False
        self._columns = 0
        self.setAccessibleName(self.tr("Filters"))
        self.tags_label = Label(self.tr("Tags, all of which they shall have"), self, "label")
        self.tags = QWidget(self)
        self.tags.setAccessibleName(self.tr("Tags to filter by"))
        self._tags_layout = FlowLayout(self.tags, 6)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.tags.setSizePolicy(policy)
        self._make_fields()
        self.add(self.tags_label)
        self.add(self.tags)
        self.add(self._fields)
        state.changed.connect(self._on_state)

    def refresh(self) -> None:
        """Offer the tags, organisations and introducers there are."""
        people = self._desk.journal.people_list
        tags = people.tags()
        self._offer_tags(tags)
        self._filling = True
        anything = (None, self.tr("Any"))
        self.organisation.edit.set_choices([anything, *map(_counted, people.organisations())])
        self.introducer.edit.set_choices([anything, *map(_counted, people.introducers())])
        rest = [(one.name, one.name) for one in tags[MOST_TAGS:]]
        self.more_tags.setVisible(bool(rest))
        self.more_tags.edit.set_choices([(ANY, self.tr("Choose…")), *rest])
        self._filling = False
        self.show_wanted()

    def show_wanted(self) -> None:
        """Show in the fields what is asked for."""
        wanted = self._state.wanted
        chosen = {tag.casefold() for tag in wanted.tags}
        for name, chip in self._tags.items():
            chip.setChecked(name.casefold() in chosen if name else wanted.untagged)
        self._filling = True
        _choose(self.organisation.edit, wanted.organisation)
        _choose(self.introducer.edit, wanted.introduced_by)
        _choose(self.help.edit, wanted.can_help_at_least)
        _choose(self.contact.edit, wanted.quiet_days or self._contact_kind())
        self.after.edit.set_value(wanted.contact_after)
        self.before.edit.set_value(wanted.contact_before)
        self._filling = False
        by_days = self.contact.edit.currentData() == DAYS
        self.after.setVisible(by_days)
        self.before.setVisible(by_days)

    def _on_state(self) -> None:
        if not self._state.typing:
            self.show_wanted()

    def _contact_kind(self) -> str:
        wanted = self._state.wanted
        between = wanted.contact_after is not None or wanted.contact_before is not None
        open_still = self.contact.edit.currentData() == DAYS and self.after.isVisible()
        return DAYS if between or open_still else ANY

    def _make_fields(self) -> None:
        self._fields = QWidget(self)
        self._grid = QGridLayout(self._fields)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self.organisation = ChoiceField(self.tr("Organisation"), self._fields)
        self.help = ChoiceField(
            self.tr("How far I can help"),
            self._fields,
            [
                (0, self.tr("Any")),
                (1, self.tr("● or more")),
                (2, self.tr("●● or more")),
                (3, self.tr("●●●")),
            ],
        )
        self.introducer = ChoiceField(self.tr("Introduced by"), self._fields)
        quiet = [(days, self.tr("Not for {days} days").format(days=days)) for days in QUIET]
        self.contact = ChoiceField(
            self.tr("Last contact"),
            self._fields,
            [(ANY, self.tr("Any time")), *quiet, (DAYS, self.tr("Between two days…"))],
        )
        self.after = DateField(self.tr("Contact since"), self._fields)
        self.before = DateField(self.tr("Contact before"), self._fields)
        self.more_tags = ChoiceField(self.tr("Another tag"), self._fields)
        fields = (self.organisation, self.help, self.introducer, self.contact)
        self._in_grid = (*fields, self.after, self.before, self.more_tags)
        for field in self._in_grid:
            field.setMinimumWidth(LEAST_FIELD)
            if isinstance(field, ChoiceField):
                field.edit.setSizeAdjustPolicy(
                    Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                )
                field.edit.currentIndexChanged.connect(self._on_chosen)
        self._arrange(MOST_COLUMNS)
        self.after.edit.value_changed.connect(self._on_day)
        self.before.edit.value_changed.connect(self._on_day)
        self.after.hide()
        self.before.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields into as many columns as there is room for."""
        super().resizeEvent(event)
        room = self._fields.width()
        widest = max(max(one.minimumSizeHint().width(), LEAST_FIELD) for one in self._in_grid)
        needed = MOST_COLUMNS * (widest + self._grid.horizontalSpacing())
        self._arrange(MOST_COLUMNS if room >= needed else MOST_COLUMNS // 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, field in enumerate(self._in_grid):
            self._grid.addWidget(field, at // columns, at % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _offer_tags(self, tags: list[Count]) -> None:
        wanted = {one.name: one for one in tags[:MOST_TAGS]}
        for chip in self._tags.values():
            self._tags_layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._tags = {}
        for name, one in wanted.items():
            words = self.tr("{tag} {count}").format(tag=name, count=one.people)
            self._tags[name] = self._chip(name, words)
        if wanted:
            self._tags[ANY] = self._chip(ANY, self.tr("Without a tag"))
        self.tags_label.setVisible(bool(wanted))
        self.tags.setVisible(bool(wanted))
        self._tags_layout.invalidate()
        self.tags.updateGeometry()

    def _chip(self, name: str, words: str) -> QPushButton:
        chip = QPushButton(words.replace("&", "&&"), self.tags)
        chip.setProperty("kind", "chip")
        chip.setProperty("key", name)
        chip.setCheckable(True)
        chip.setAccessibleName(words)
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        chip.clicked.connect(self._on_tag)
        self._tags_layout.addWidget(chip)
        chip.show()
        return chip

    def _on_tag(self, chosen: bool) -> None:
        chip = self.sender()
        name = str(chip.property("key")) if isinstance(chip, QPushButton) else ANY
        now = [tag for tag in self._state.wanted.tags if tag.casefold() != name.casefold()]
        if not name:
            self._state.want(untagged=chosen, tags=() if chosen else tuple(now))
        else:
            tags = (*now, name) if chosen else tuple(now)
            self._state.want(tags=tags, untagged=False)

    def _on_chosen(self, _index: int) -> None:
        if self._filling:
            return
        if self.sender() is self.contact.edit:
            self._on_contact()
            return
        tag = self.more_tags.edit.currentData()
        tags = self._state.wanted.tags
        self._state.want(
            organisation=self.organisation.edit.currentData(),
            introduced_by=self.introducer.edit.currentData(),
            can_help_at_least=self.help.edit.currentData() or 0,
            tags=(*tags, tag) if tag and tag not in tags else tags,
        )

    def _on_contact(self) -> None:
        chosen = self.contact.edit.currentData()
        if chosen == DAYS:
            today = self._desk.journal.now.date()
            self.after.show()
            self.before.show()
            after = self._state.wanted.contact_after or today - timedelta(days=30)
            self._state.want(quiet_days=0, contact_after=after)
        else:
            self._state.want(quiet_days=chosen or 0, contact_after=None, contact_before=None)

    def _on_day(self) -> None:
        if not self._filling:
            self._state.want(
                contact_after=self.after.edit.value(), contact_before=self.before.edit.value()
            )


def _choose(edit: Choice, value: object) -> None:
    index = edit.findData(value)
    edit.setCurrentIndex(max(index, 0) if edit.count() else -1)


def _counted(one: Count) -> tuple[object, str]:
    return one.id, f"{one.name} · {one.people}"
