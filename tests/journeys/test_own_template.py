"""A template of one's own: copied in the settings, changed, seen on the sheet, broken, and back."""

from __future__ import annotations

import io
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QDialog, QWidget

from netjournal.paths import template_folder
from netjournal.sheets.order import Order
from tests.builders import met
from tests.journeys.pages import choose, press, says
from tests.journeys.program import Program, Start
from tests.netjournal.sheets.reading import squeezed
from ui.sheets import show_sheet

TYP = "first-conversation.typ"
TITLE = "[{{ words.promises }}]"
MINE = "[My very own heading]"


def settings_of(program: Program) -> QWidget:
    program.window.desk.navigation.go("settings", None, section="sheets")
    return program.page


def printed(program: Program, person: int) -> tuple[QDialog, str]:
    """The window of a sheet once it is made, and the text of its pages."""
    window = show_sheet(program.window.desk, Order("first-conversation", person), program.window)
    assert window is not None
    program.qtbot.waitUntil(lambda: bool(window.content), timeout=30_000)
    pages = PdfReader(io.BytesIO(window.content)).pages
    return window, squeezed("".join(page.extract_text() for page in pages))


def test_a_template_is_changed_and_a_mistake_never_keeps_the_sheet_away(start: Start) -> None:
    program = start()
    person = met(program.journal, "Hal Okoro")
    file: Path = template_folder(program.journal.path) / TYP

    page = settings_of(program)
    choose(page, "Sheet", "First conversation")
    press(page, f"Make my own copy of {TYP}")
    original = file.read_text(encoding="utf-8")
    assert TITLE in original

    file.write_text(original.replace(TITLE, MINE), encoding="utf-8")
    press(page, f"Try {TYP}")
    program.qtbot.waitUntil(lambda: says(page, "It works"), timeout=30_000)
    window, text = printed(program, person)
    assert squeezed(MINE[1:-1]) in text
    assert not says(window, TYP)
    window.close()

    line = original[: original.index(TITLE)].count("\n") + 1
    file.write_text(original.replace(TITLE, "[{{ words.promised }}]"), encoding="utf-8")
    window, text = printed(program, person)
    assert squeezed(MINE[1:-1]) not in text
    assert "HalOkoro" in text
    said = f"{TYP}, line {line}: There is no value “promised”."
    program.qtbot.waitUntil(lambda: says(window, said))
    window.close()

    page = settings_of(program)
    press(page, f"Try {TYP}")
    program.qtbot.waitUntil(lambda: says(page, said), timeout=30_000)
    press(page, f"Back to the original of {TYP}")
    assert not says(page, said)
    window, text = printed(program, person)
    assert not says(window, TYP)
    window.close()
