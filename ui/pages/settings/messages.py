"""Messages: every kind of letter in my own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QApplication, QStackedWidget

from netjournal.letters import LetterKind
from ui.letters.template_editor import TemplateEditor
from ui.pages.settings.section import Section
from ui.widgets.chip import FilterChips
from ui.words import said

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

HEIGHT = 620


class MessagesSection(Section):
    """One template at a time, kept in the journal as it is typed."""

    key: ClassVar[str] = "messages"
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("settings", "Messages"))
    purpose: ClassVar[str] = str(
        QT_TRANSLATE_NOOP("settings", "What you write to many, said once and filled for each.")
    )

    def build(self) -> None:
        """Make an editor for each kind."""
        self.kinds = FilterChips(self.tr("Message"), self)
        self.kinds.set_chips([(kind.value, said(kind).capitalize()) for kind in LetterKind])
        self.down.addWidget(self.kinds)
        card = self.card()
        self.stack = QStackedWidget(card)
        self._editors: dict[str, TemplateEditor] = {}
        for kind in LetterKind:
            editor = TemplateEditor(self.desk, kind, self.stack)
            editor.done_button.hide()
            self._editors[kind.value] = editor
            self.stack.addWidget(editor)
        card.add(self.stack)
        self.desk.theme.changed.connect(self._fit)
        self._fit()
        self.kinds.chosen.connect(self._on_kind)

    @property
    def editor(self) -> TemplateEditor:
        """The editor shown."""
        return self._editors[self.kinds.current]

    def load(self, changed: Changed | None = None) -> None:
        """Show the words kept, but not under the hands of who is writing."""
        if changed is not None and "preference" not in changed.tables:
            return
        writing = QApplication.focusWidget()
        for editor in self._editors.values():
            if changed is None or writing is None or not editor.isAncestorOf(writing):
                editor.keep()
                editor.start()

    def save(self) -> bool:
        """Keep what is typed."""
        for editor in self._editors.values():
            editor.keep()
        return super().save()

    def _fit(self) -> None:
        """Give a whole message room, so that only the page scrolls."""
        self.stack.setMinimumHeight(self.desk.theme.px(HEIGHT))

    def _on_kind(self, kind: str) -> None:
        self.save()
        self.stack.setCurrentWidget(self._editors[kind])
