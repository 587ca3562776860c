"""The user's own templates of sheets: copying, opening and trying them, and going back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from netjournal.errors import JournalError
from netjournal.sheets.kinds import KINDS
from netjournal.sheets.maker import Sheets
from netjournal.sheets.own.folder import ENDINGS, OwnTemplates
from netjournal.sheets.own.trial import order_for_trial
from netjournal.sheets.printed import Printed
from ui.background import Task
from ui.links import open_local
from ui.pages.page import Desk
from ui.pages.settings.template_row import TemplateRow, Told
from ui.paper import paper_of
from ui.sheets.mistakes import said_of
from ui.sheets.press import SheetPress
from ui.sheets.titles import title_of
from ui.widgets.button import Button
from ui.widgets.card import Card, Line
from ui.widgets.field import ChoiceField
from ui.widgets.label import Label
from ui.words import said

NARROWEST_CHOICE = 320


class OwnTemplatesCard(Card):
    """Shows one kind of sheet at a time, in each format; files may change outside at any time."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Your own templates"))
        self._desk = desk
        self._own = OwnTemplates.of(desk.journal.path)
        self._offered: list[tuple[str, str]] = []
        self._seen: dict[str, tuple[str, int]] = {}
        self.body.setSpacing(14)
        words = self.tr(
            "To change what a sheet looks like, make your own copy of its template and edit that. "
            "It belongs to this journal. With a mistake in it you are told the line, and the sheet "
            "is made by the program’s own template."
        )
        self.add(Label(words, self, "soft", wrap=True))
        field = ChoiceField(self.tr("Sheet"), self)
        self.kinds = field.edit
        self.kinds.setMinimumWidth(NARROWEST_CHOICE)
        self.kinds.setSizeAdjustPolicy(self.kinds.SizeAdjustPolicy.AdjustToContents)
        self.add(field)
        self.rows = {format: self._row(format) for format in ENDINGS}
        self.add(Line(self))
        self.folder = Button(self.tr("Open the folder"), self)
        self.folder.setAccessibleDescription(str(self._own.folder))
        self.add(self.folder)
        self.kinds.currentIndexChanged.connect(self._on_kind)
        self.folder.clicked.connect(self._on_folder)

    def event(self, event: QEvent) -> bool:
        """Look again when the user comes back from the editor."""
        if event.type() == QEvent.Type.WindowActivate and self.isVisible():
            self.load()
        return super().event(event)

    def load(self) -> None:
        """Look again which templates there are."""
        own = {template.kind for template in self._own.all() if template.own}
        marked = self.tr("{sheet} (your own)")
        titles = {kind.key: title_of(kind.key) for kind in KINDS}
        offered = [
            (key, marked.format(sheet=title) if key in own else title)
            for key, title in titles.items()
        ]
        if offered != self._offered:
            self._offered = offered
            self.kinds.set_choices(offered)
        self._show()

    def _row(self, format: str) -> TemplateRow:
        self.add(Line(self))
        row = TemplateRow(format, self)
        row.copy_wanted.connect(self._on_copy)
        row.trial_wanted.connect(self._on_trial)
        row.open_wanted.connect(self._on_open)
        row.back_wanted.connect(self._on_back)
        self.add(row)
        return row

    @property
    def _kind(self) -> str:
        return str(self.kinds.currentData())

    def _show(self) -> None:
        """Show the templates of the kind; what was said of a file stays until it is changed."""
        for template in self._own.of_kind(self._kind):
            row, seen = self.rows[template.format], (template.name, self._changed_at(template.name))
            if self._seen.get(template.format) != seen:
                self._seen[template.format] = seen
                row.tell(None)
            row.show_template(template)

    def _changed_at(self, name: str) -> int:
        try:
            return self._own.path(name).lstat().st_mtime_ns
        except OSError:
            return 0

    def _on_kind(self, _index: int) -> None:
        self._show()

    def _on_copy(self, name: str) -> None:
        try:
            self._own.copy(name)
        except JournalError as error:
            self._desk.messages.failure(error)
        self.load()

    def _on_back(self, name: str) -> None:
        try:
            aside = self._own.remove(name, self._desk.journal.now)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        self.load()
        if aside is not None:
            words = self.tr("Your template is kept as {name}.").format(name=aside.name)
            self._desk.messages.notice(words)

    def _on_open(self, name: str) -> None:
        self._open(self._own.path(name))

    def _on_folder(self) -> None:
        try:
            self._open(self._own.make_folder())
        except JournalError as error:
            self._desk.messages.failure(error)

    def _open(self, path: Path) -> None:
        if not open_local(path):
            self._desk.messages.error(
                self.tr("No program of this computer opens {name}.").format(name=path.name),
                "",
                self.tr("It lies in {folder}; open it with any text editor.").format(
                    folder=path.parent
                ),
            )

    def _on_trial(self, name: str) -> None:
        """Make the sheet beside the window, with somebody who is in the journal."""
        row = next(row for row in self.rows.values() if row.name == name)
        sheets = Sheets(self._desk.journal)
        try:
            context = sheets.context(order_for_trial(self._desk.journal, self._kind))
        except JournalError as error:
            row.tell(Told.WRONG, " ".join(said(part) for part in (error.what, error.todo) if part))
            return
        self._seen[row.format] = (name, self._changed_at(name))
        row.tell(Told.UNDER_WAY, self.tr("Trying it…"))
        press = SheetPress.of(self._desk.background)
        paper = paper_of(self._desk.settings)
        task = self._desk.background.run(
            partial(self._made, press, name, context, row.format, paper),
            title=self.tr("Trying {name}").format(name=name),
            done=self._on_made,
            failed=self._on_failed,
        )
        task.cancellable = False

    def _made(
        self,
        press: SheetPress,
        name: str,
        context: dict[str, Any],
        format: str,
        paper: str,
        _task: Task,
    ) -> tuple[str, str, Printed]:
        printed = press.render(context, format=format, paper=paper, own=self._own.folder)
        return name, str(context["sheet"]["title"]), printed

    def _on_made(self, made: tuple[str, str, Printed]) -> None:
        name, title, printed = made
        row = next((row for row in self.rows.values() if row.name == name), None)
        if row is None:
            return
        if printed.mistake is not None:
            row.tell(Told.WRONG, said_of(printed.mistake))
        else:
            row.tell(Told.WORKS, self.tr("It works: tried with “{title}”.").format(title=title))

    def _on_failed(self, error: BaseException) -> None:
        for row in self.rows.values():
            row.tell(None)
        self._desk.messages.failure(error)
