"""Above the table: the text, the stages, the tags, and whatever else people are filtered by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from netjournal.words import Stage
from ui.pages.page import Desk
from ui.pages.people.conditions import ConditionChips
from ui.pages.people.list_state import ListState
from ui.pages.people.table.filter_panel import FilterPanel
from ui.pages.people.table.saved import SavedFilters
from ui.widgets.flow import FlowLayout
from ui.words import counted, said

ALL = "all"


class TickChips(QWidget):
    """Chips of which several may be chosen; toggled(key, chosen) tells which."""

    toggled = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._layout = FlowLayout(self, 6)
        self._buttons: dict[str, QPushButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: Sequence[tuple[str, str, bool]]) -> None:
        """Offer (key, words, chosen) in order."""
        wanted = [key for key, _words, _chosen in chips]
        if wanted != list(self._buttons):
            for button in self._buttons.values():
                self._layout.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = {key: self._new_button(key) for key in wanted}
        moved = False
        for key, words, chosen in chips:
            button = self._buttons[key]
            button.setChecked(chosen)
            if button.accessibleName() != words:
                button.setText(words.replace("&", "&&"))
                button.setAccessibleName(words)
                moved = True
        if moved:
            self._layout.invalidate()
            self.updateGeometry()

    def _new_button(self, key: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "chip")
        button.setProperty("key", key)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._on_clicked)
        self._layout.addWidget(button)
        button.show()
        return button

    def _on_clicked(self, chosen: bool) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.toggled.emit(str(button.property("key")), chosen)


class FilterBar(QWidget):
    """Stages with their counts, saved filters, the panel with the rest, and what is in use."""

    def __init__(self, desk: Desk, state: ListState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.stages = TickChips(self.tr("Stages"), self)
        self.saved = SavedFilters(desk, state, self)
        self.panel = FilterPanel(desk, state, self)
        self.conditions = ConditionChips(desk, state, self)
        self.panel.hide()
        for part in (self.stages, self.saved, self.panel, self.conditions):
            layout.addWidget(part)
        self.stages.toggled.connect(self._on_stage)

    def refresh(self) -> None:
        """Show the counts and what is asked for now."""
        counts, chosen = self._state.counts, self._state.wanted.stages
        everybody = counted("All {count}", "All {count}", sum(counts.values()))
        chips = [(ALL, everybody, not chosen)]
        for stage in Stage:
            words = self.tr("{stage} {count}").format(stage=said(stage), count=counts[stage])
            chips.append((stage.value, words, stage in chosen))
        self.stages.set_chips(chips)
        self.saved.mark()
        self.conditions.refresh()

    def refresh_choices(self) -> None:
        """Read tags, organisations, introducers and saved filters anew."""
        self.saved.refresh()
        self.panel.refresh()

    def _on_stage(self, key: str, chosen: bool) -> None:
        if key == ALL:
            self._state.want(stages=())
            self.refresh()
            return
        now = {*self._state.wanted.stages}
        now = now | {Stage(key)} if chosen else now - {Stage(key)}
        self._state.want(stages=tuple(stage for stage in Stage if stage in now))
