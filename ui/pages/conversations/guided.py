"""One conversation, step by step: steps, the words to say, what I know; always resumable."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.conversations.script import Step
from netjournal.errors import JournalError
from netjournal.saying import filled, saying
from netjournal.words import ConversationState
from ui.autosave import Autosave
from ui.pages.conversations.closing import Closing
from ui.pages.conversations.panes import Panes
from ui.pages.conversations.papers import ConversationPapers
from ui.pages.conversations.records import Situation
from ui.pages.page import Desk

BACK = ("Ctrl+Shift+Return", "Ctrl+Shift+Enter", "Alt+Up")


class Guided(Panes):
    """Shows a conversation at the step where it was left; every step can be gone to at any time.

    Opening writes nothing: the conversation begins with its first Next, unless it is written up
    on a later day. Where one is goes quietly with the last change, so undo skips over it.
    """

    gone = Signal()
    """The conversation is no longer in the journal."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self._autosave = autosave
        self._steps: tuple[Step, ...] = ()
        self._key = ""
        self._built: Step | None = None
        self._stored = ""
        self._paper = False
        self._passed: set[str] = set()
        self._closing = Closing(desk, self)
        self._papers = ConversationPapers(desk, self)
        self.at_hand.person_wanted.connect(self._on_person)
        self.side.person_wanted.connect(self._on_person)
        self.side.sheet_wanted.connect(self._on_sheet)
        self.side.calendar_wanted.connect(self._on_calendar)
        self.side.letter_wanted.connect(self._on_letter)
        self.side.steps.chosen.connect(self.look_at)
        self.view.next_wanted.connect(self.next_step)
        self.view.back_wanted.connect(self.step_before)
        self.view.step_wanted.connect(self._on_step_wanted)
        before = QShortcut(QKeySequence("Ctrl+Shift+Return"), self)
        before.setKeys([QKeySequence(keys) for keys in BACK])
        before.activated.connect(self.step_before)

    @property
    def conversation(self) -> int | None:
        """The conversation shown."""
        return self._shown.id if self._shown is not None else None

    def open(self, shown: Conversation, *, paper: bool = False, step: str = "") -> None:
        """Show a conversation at a step, or where it was left."""
        self._paper = paper
        if shown.id != self.conversation:
            self._shown = None
            self._key = ""
            self._passed = set()
        left = self._key if self._key and shown.step == self._stored else shown.step
        self._stored = shown.step
        self._steps = tuple(self._desk.journal.script.steps(shown.stage))
        self._show(shown, step or left)
        self.view.focus_first()

    def refresh(self) -> None:
        """Bring it up to date; go to the step that was left elsewhere, as undo does."""
        if self._shown is None:
            return
        try:
            shown = self._desk.journal.conversations.get(self._shown.id)
        except JournalError:
            self.close_down()
            self.gone.emit()
            return
        self._steps = tuple(self._desk.journal.script.steps(shown.stage))
        moved = shown.step != self._stored
        self._stored = shown.step
        self._show(shown, shown.step if moved and shown.step else self._key)

    def close_down(self) -> None:
        """Show nothing more, with everything typed kept."""
        self.finish()
        self._autosave.release()
        self.view.clear()
        self._shown = None
        self._key = ""

    def finish(self) -> None:
        """Keep what was typed and not yet added."""
        self.view.finish()
        self.at_hand.finish()

    def next_step(self) -> None:
        """Go on: this step is done. The last one closes the conversation."""
        if self._shown is None or not self._keep():
            return
        at = self._index(self._key)
        if at == len(self._steps) - 1:
            self._end(self._desk.journal.conversations.get(self._shown.id))
            return
        here, there = self._key, self._steps[at + 1].key
        if self._attempt_to_go_on(self._shown, here, there):
            self._go(there)

    def step_before(self) -> None:
        """Go back one step."""
        at = self._index(self._key)
        if self._shown is not None and at > 0:
            self.look_at(self._steps[at - 1].key)

    def look_at(self, key: str) -> None:
        """Go to a step; looking around does not begin a conversation."""
        if self._shown is None or key == self._key or not self._keep():
            return
        if self._shown.begun_at is not None or self._written_up(self._shown):
            try:
                self._desk.journal.conversations.go_to(self._shown.id, key)
            except JournalError as error:
                self._desk.messages.failure(error)
        self._go(key)

    def _attempt_to_go_on(self, shown: Conversation, here: str, there: str) -> bool:
        conversations = self._desk.journal.conversations
        self._passed.add(here)
        try:
            if shown.begun_at is None and not self._written_up(shown):
                conversations.begin(shown.id, done=here, step=there)
            for step in sorted(self._passed):
                conversations.finish_step(shown.id, step)
            conversations.go_to(shown.id, there)
        except JournalError as error:
            self._desk.messages.failure(error)
            return False
        if self._desk.journal.redo_name is None:
            self._passed = set()
        return True

    def _end(self, shown: Conversation) -> None:
        journal = self._desk.journal
        if shown.state is not ConversationState.HELD:
            try:
                with journal.change(
                    saying("Close the conversation with {name}", name=shown.person_name)
                ):
                    journal.conversations.close(shown.id)
                    for step in sorted(self._passed | {self._key}):
                        journal.conversations.finish_step(shown.id, step)
            except JournalError as error:
                self._desk.messages.failure(error)
                return
            self._closing.say(journal.conversations.get(shown.id))
        self._desk.navigation.go("people", shown.person)

    def _show(self, shown: Conversation, key: str) -> None:
        index = self._index(key)
        step = self._steps[index]
        other = self._shown is None or shown.id != self._shown.id or step != self._built
        self._shown, self._key, self._built = shown, step.key, step
        if other:
            self._build(shown, step, index)
        self._refresh_parts(shown, index)

    def _build(self, shown: Conversation, step: Step, index: int) -> None:
        self._autosave.release()
        situation = Situation(
            self._desk, self._autosave, shown.id, shown.person, shown.person_name, step.key
        )
        self.view.show_step(situation, self._steps, index)

    def _refresh_parts(self, shown: Conversation, index: int) -> None:
        conversations = self._desk.journal.conversations
        self.side.show_conversation(shown, conversations.number(shown.id))
        answers = conversations.answers(shown.id)
        done = {key for key, answer in answers.items() if answer.done} | self._passed
        paper = self._written_up(shown)
        self.side.show_steps(self._steps, self._key, done, paper=paper)
        self.show_at_hand(shown)
        self.view.refresh(shown, self._next_words(shown, index))
        self._autosave.refresh()

    def _next_words(self, shown: Conversation, index: int) -> str:
        if index + 1 < len(self._steps):
            step = self._steps[index + 1]
            words = self.tr("Next: {title}") if step.own else self.tr("Next: {title:lower}")
            return filled(words, {"title": step.title}, str)
        if shown.state is ConversationState.HELD:
            return self.tr("Done")
        return self.tr("Close the conversation")

    def _go(self, key: str) -> None:
        if self._shown is None:
            return
        shown = self._desk.journal.conversations.get(self._shown.id)
        self._stored = shown.step
        self._show(shown, key)
        self.view.focus_first()

    def _keep(self) -> bool:
        self.finish()
        return self._autosave.flush()

    def _written_up(self, shown: Conversation) -> bool:
        past = shown.starts_at.date() < self._desk.journal.now.date()
        paper = self._paper or shown.from_paper
        return paper or past or shown.state is not ConversationState.ARRANGED

    def _index(self, key: str) -> int:
        keys = [step.key for step in self._steps]
        return keys.index(key) if key in keys else 0

    def _on_person(self) -> None:
        if self._shown is not None:
            self._desk.navigation.go("people", self._shown.person)

    def _on_sheet(self) -> None:
        if self._shown is not None and self._keep():
            self._papers.sheet_of(self._shown)

    def _on_calendar(self) -> None:
        if self._shown is not None and self._keep():
            self._papers.calendar_of(self._shown)

    def _on_letter(self) -> None:
        if self._shown is not None and self._keep():
            self._papers.letter_about(self._shown)

    def _on_step_wanted(self, record: str) -> None:
        for step in self._steps:
            if record in step.records:
                self.look_at(step.key)
                return
