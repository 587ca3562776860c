"""Reads the text of a sheet back from each of its formats, and tells a sheet's story."""

from __future__ import annotations

import datetime as dt
import io
import re
from functools import cache
from html.parser import HTMLParser
from typing import Any

from pypdf import PdfReader
from PySide6.QtGui import QTextDocument

from netjournal.journal import Journal
from netjournal.sheets.maker import Sheets, load_renderer
from netjournal.sheets.order import Order
from netjournal.sheets.render import Renderer
from netjournal.words import ConnectionKind, ConversationStage, ReservationKind, Side

FORMATS = ("pdf", "html", "markdown")
KINDS = ("first-conversation", "second-conversation")
INVISIBLE = re.compile("[\u200b\u00ad]")
VOID = {"meta", "br"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._hidden = tag in ("style", "title")
        if tag == "br":
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.text.append(data)


def html_tags(content: bytes) -> list[tuple[str, dict[str, str | None]]]:
    reader = _Reader()
    reader.feed(content.decode())
    return reader.tags


def raw_text(content: bytes, form: str) -> str:
    """The text of a sheet as a reader of that format sees it."""
    if form == "pdf":
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    if form == "html":
        reader = _Reader()
        reader.feed(content.decode())
        return "".join(reader.text)
    document = QTextDocument()
    document.setMarkdown(content.decode(), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    return document.toPlainText()


def squeezed(text: str) -> str:
    """A text without white space, which breaks lines where it likes, and without what is unseen."""
    return "".join(INVISIBLE.sub("", text).split())


def text(content: bytes, form: str) -> str:
    return squeezed(raw_text(content, form))


def pages(content: bytes) -> int:
    return len(PdfReader(io.BytesIO(content)).pages)


@cache
def renderer() -> Renderer:
    """One for all tests: it keeps nothing of a sheet."""
    return load_renderer()


def sheets_of(journal: Journal) -> Sheets:
    return Sheets(journal, renderer())


def made(
    journal: Journal,
    kind: str,
    person: int | None = None,
    form: str = "pdf",
    *,
    event: int | None = None,
    month: dt.date | None = None,
    private: bool = False,
    **given: Any,
) -> bytes:
    order = Order(kind, person, event, month, private)
    return sheets_of(journal).make(order, format=form, **given).content


def hal(journal: Journal) -> int:
    """A modest person before the first conversation."""
    journal.profile.edit(
        name="Ada Byron",
        organisation="Analytical Ltd",
        one_line="I keep the books of small manufacturers straight",
        good_referral="An owner who never knows what they made until March",
    )
    event = journal.events.add("Chamber breakfast", place="Town Hall")
    person = journal.events.meet(
        event, "Hal Okoro", "Commercial solicitor", 3, "three clients need a lease"
    )
    journal.people.edit(
        person, target_market="Owner-managed manufacturers", looking_for="a bookkeeper"
    )
    journal.people.add("Priya Shah", does="Bookkeeper for solicitors")
    firm = journal.organisations.called("Hart & Sons")
    journal.organisations.join(person, firm, "Partner")
    invited = journal.invitations.send(person, event=event, channel="e-mail")
    journal.invitations.accept(invited)
    journal.conversations.arrange(
        person, ConversationStage.FIRST, dt.datetime(2026, 11, 3, 10), place="Café Nero, Stroud"
    )
    journal.conversations.connect(person, ConnectionKind.INTEREST, "fell running")
    journal.help.promise(person, "Send the checklist", due_on=dt.date(2026, 11, 4))
    journal.notes.write(person, "Knows everybody at the Chamber")
    return person


def keep_private(journal: Journal, person: int) -> None:
    """Everything that stays off sheets, each with a word to look for."""
    journal.people.edit(person, private_note="ownsecret")
    journal.notes.write(person, "notesecret", private=True)
    doubt = journal.reservations.add(
        person, Side.THEIRS, ReservationKind.COMPETENCE, "doubtsecret", would_settle="settlesecret"
    )
    journal.reservations.promise_answer(doubt)


def hold_first(journal: Journal, person: int) -> None:
    """Hold the first conversation, agree, and arrange the second."""
    conversation = journal.conversations.of(person)[0].id
    journal.question.name_given(conversation, "Ruth Adeyemi", "ask about the co-op")
    journal.conversations.answer(conversation, "next", "He sends two dates")
    journal.conversations.edit(conversation, summary="A straight talker")
    journal.conversations.close(conversation, mine=True, theirs=True, held_on=journal.now.date())
    journal.conversations.arrange(
        person, ConversationStage.SECOND, dt.datetime(2026, 11, 24, 10), place="Station Café"
    )
