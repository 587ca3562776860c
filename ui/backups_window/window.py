"""All backups of the journal in both folders: what each holds, looking inside, restoring one."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from netjournal.errors import JournalError
from netjournal.safekeeping.contents import Contents, Found, Holds, State, listing
from netjournal.safekeeping.inside import look_inside
from ui.accessible import announce
from ui.backups_window.aside import aside_of
from ui.backups_window.inside import InsideWindow
from ui.backups_window.looking import Looking
from ui.backups_window.model import COLUMNS, HOLDS, BackupsModel
from ui.reading_order import focus_next
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.words import counted, said

if TYPE_CHECKING:
    from ui.backups import Backups
    from ui.main_window import MainWindow

SIZE = (880, 600)
LINE = 38


class BackupsWindow(QDialog):
    """Escape closes it. It is freed when it closes."""

    def __init__(self, window: MainWindow, backups: Backups) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._backups = backups
        # It holds the passphrase, so it goes with this window.
        self._contents = Contents(self._desk.journal.key)
        self._looking: Looking | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self.model = BackupsModel(self._desk.theme, self)
        self._build()
        backups.moved.connect(self.load)
        if window.lock is not None:
            window.lock.changed.connect(self._on_locked)
        wanted = QSize(*(self._desk.theme.px(length) for length in SIZE))
        self.resize(wanted.boundedTo(window.size()))
        self.load()
        if self.model.found:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def load(self) -> None:
        """List what is in both folders, and look into what is new."""
        chosen = self._chosen()
        found = listing(self._backups.schedule.places(), self._desk.journal.path.stem)
        known = ((one, self._contents.known(one)) for one in found)
        self.model.set_found(found, {one: holds for one, holds in known if holds is not None})
        row = found.index(chosen) if chosen in found else 0
        if found:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self.table.setVisible(bool(found))
        self.nothing.setVisible(not found)
        words = self.tr("Each was opened and checked before it counted.")
        if found:
            words = counted(
                "1 backup, opened and checked before it counted.",
                "{count} backups, newest first; each was opened and checked before it counted.",
                len(found),
            )
        self.how_many.setText(words)
        self._show_undo()
        self._show_chosen()
        self._look()

    def done(self, result: int) -> None:
        """Look into no more when it closes."""
        if self._looking is not None:
            self._looking.stop()
        super().done(result)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move with Tab in the order of reading."""
        return focus_next(self, forward=forward)

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(12)
        down.addWidget(Label(self.tr("Backups"), self, "section"))
        self.how_many = Label("", self, "soft", wrap=True)
        down.addWidget(self.how_many)
        self.undo_card = self._undo_card()
        down.addWidget(self.undo_card)
        self.table = self._table()
        down.addWidget(self.table, 1)
        self.nothing = EmptyState(
            self.tr("There is no backup yet. The first is taken when you change something."),
            self.tr("Back up now"),
            self,
        )
        self.nothing.pressed.connect(self._on_back_up)
        down.addWidget(self.nothing, 1)
        self.why = Label("", self, "soft", wrap=True)
        self.why.setAccessibleDescription(self.tr("The backup chosen"))
        down.addWidget(self.why)
        self.question = self._question()
        down.addWidget(self.question)
        self.foot = self._foot()
        down.addWidget(self.foot)

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(self.tr("Backups, newest first"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._desk.theme.px(LINE))
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        for column in range(COLUMNS):
            fits = QHeaderView.ResizeMode.ResizeToContents
            stretches = QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, stretches if column == HOLDS else fits)
        table.selectionModel().currentRowChanged.connect(self._on_row)
        table.activated.connect(self._on_activated)
        return table

    def _undo_card(self) -> Card:
        card = Card(self, padding=(16, 12))
        row = QHBoxLayout()
        row.setSpacing(12)
        self.set_aside = Label("", card, wrap=True)
        self.undo_restore = Button(self.tr("Undo the restore"), card)
        self.undo_restore.clicked.connect(self._on_undo_restore)
        row.addWidget(self.set_aside, 1)
        row.addWidget(self.undo_restore)
        card.body.addLayout(row)
        card.setAccessibleName(self.tr("The last restore"))
        return card

    def _question(self) -> Card:
        card = Card(self, padding=(16, 12))
        self.would = Label("", card, wrap=True)
        card.add(self.would)
        row = QWidget(card)
        flow = FlowLayout(row, 10)
        self.really = Button(self.tr("Restore this backup"), row, ButtonKind.PRIMARY)
        self.keep = Button(self.tr("Keep the journal as it is"), row)
        self.really.clicked.connect(self._on_really)
        self.keep.clicked.connect(self._on_keep)
        flow.addWidget(self.really)
        flow.addWidget(self.keep)
        card.add(row)
        card.hide()
        return card

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        flow = FlowLayout(foot, 10)
        self.look_inside = Button(self.tr("Look inside"), foot, ButtonKind.PRIMARY)
        self.restore_all = Button(self.tr("Restore all…"), foot)
        self.back_up = Button(self.tr("Back up now"), foot)
        self.close_button = Button(self.tr("Close"), foot)
        self.look_inside.clicked.connect(self._on_look_inside)
        self.restore_all.clicked.connect(self._on_restore)
        self.back_up.clicked.connect(self._on_back_up)
        self.close_button.clicked.connect(self.reject)
        for button in (self.look_inside, self.restore_all, self.back_up, self.close_button):
            flow.addWidget(button)
        return foot

    def _chosen(self) -> Found | None:
        row = self.table.currentIndex().row()
        return self.model.found[row] if 0 <= row < len(self.model.found) else None

    def _show_chosen(self) -> None:
        found = self._chosen()
        holds = self.model.holds(found) if found is not None else None
        opens = holds is not None and holds.state is State.SOUND
        for button in (self.look_inside, self.restore_all):
            button.setEnabled(opens)
            button.setVisible(bool(self.model.found))
        self.back_up.setVisible(bool(self.model.found))
        if found is not None:
            when = self.model.when(found)
            name = self.tr("Look inside the backup of {when}").format(when=when)
            self.look_inside.setAccessibleName(name)
            name = self.tr("Restore all of the backup of {when}").format(when=when)
            self.restore_all.setAccessibleName(name)
        words = ""
        if found is not None:
            words = str(found.path)
            if holds is not None and not opens:
                words = self.tr("{why} The file is {path}.").format(
                    why=said(holds.why), path=found.path
                )
        self.why.set_text(words)
        self.why.set_kind("soft" if opens or holds is None else "stop")

    def _show_undo(self) -> None:
        aside = aside_of(self._desk.settings, self._desk.journal.path)
        self.undo_card.setVisible(aside is not None)
        if aside is not None:
            words = self.tr("A backup was restored; the journal before it is kept as {name}.")
            self.set_aside.setText(words.format(name=aside.name))

    def _look(self) -> None:
        if self._looking is not None or not self.model.found:
            return
        self._looking = Looking(self._desk.background, self._contents)
        self._looking.known.connect(self._on_known)
        self._looking.ended.connect(self._on_looked)
        self._looking.begin(self.model.found)

    @Slot(object, object)
    def _on_known(self, found: Found, holds: Holds) -> None:
        self.model.set_holds(found, holds)
        if found == self._chosen():
            self._show_chosen()

    @Slot(bool)
    def _on_locked(self, locked: bool) -> None:
        """Close: what looks into the backups knows the passphrase."""
        if locked:
            for one in self.findChildren(InsideWindow):
                one.reject()
            self._contents.forget_key()
            self.reject()

    @Slot()
    def _on_looked(self) -> None:
        self._looking = None
        if any(self.model.holds(one) is None for one in self.model.found):
            self._look()

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._on_keep_quietly()
        self._show_chosen()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        if self.look_inside.isEnabled():
            self._on_look_inside()

    @Slot()
    def _on_back_up(self) -> None:
        self._backups.take()

    @Slot()
    def _on_look_inside(self) -> None:
        found, journal = self._chosen(), self._desk.journal
        if found is None:
            return
        opened = ExitStack()
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            looked = look_inside(
                found.path, journal.key, clock=self._backups.now, voice=journal.voice
            )
            backup = opened.enter_context(looked)
        except JournalError as error:
            self.why.set_kind("stop")
            self.why.set_text(" ".join(said(one) for one in (error.what, error.todo) if one))
            announce(self, self.why.text())
            return
        finally:
            self.unsetCursor()
        InsideWindow(self._desk, backup, opened, found.at, self).open()

    @Slot()
    def _on_restore(self) -> None:
        found = self._chosen()
        holds = self.model.holds(found) if found is not None else None
        if found is None or holds is None:
            return
        words = self.tr(
            "Your journal becomes what it was on {when}: {holds}. The present one is set aside "
            "beside it with everything in it, and the restore can be undone."
        )
        self.would.setText(words.format(when=self.model.when(found), holds=said(holds.counts.said)))
        self.foot.hide()
        self.question.show()
        self.really.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.would.text())

    def _on_keep_quietly(self) -> None:
        self.question.hide()
        self.foot.show()

    @Slot()
    def _on_keep(self) -> None:
        self._on_keep_quietly()
        self.restore_all.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_really(self) -> None:
        found = self._chosen()
        commands = self._window.commands
        self.accept()
        if found is not None:
            commands.restore_asked.emit(found.path)

    @Slot()
    def _on_undo_restore(self) -> None:
        commands = self._window.commands
        self.accept()
        commands.undo_restore_asked.emit()
