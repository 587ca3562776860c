"""What the documentation shows is what happens: its code runs and prints what it says."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[1] / "docs"
BLOCK = re.compile(r"^```(python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> list[tuple[str, str, int]]:
    """Kind, content and line of every block of a page."""
    text = page.read_text(encoding="utf-8")
    return [
        (match[1], match[2], text[: match.start(2)].count("\n")) for match in BLOCK.finditer(text)
    ]


def test_the_story_runs_and_prints_what_it_shows(tmp_path, monkeypatch):
    page = DOCS / "story.md"
    monkeypatch.chdir(tmp_path)
    lived: dict[str, object] = {}
    printed = io.StringIO()
    for kind, content, line in blocks(page):
        if kind == "text":
            assert printed.getvalue() == content, f"story.md, line {line + 1}"
            continue
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            # Blank lines put the code where it stands on the page, for a traceback to name.
            exec(compile("\n" * line + content, str(page), "exec"), lived)


def test_every_print_in_the_story_is_shown():
    kinds = [(kind, "print(" in content) for kind, content, _line in blocks(DOCS / "story.md")]
    for (kind, prints), (after, _) in zip(kinds, [*kinds[1:], ("", False)], strict=True):
        if kind == "python":
            assert prints is (after == "text")


@pytest.mark.parametrize("page", sorted(DOCS.glob("decisions/*.md")), ids=lambda page: page.stem)
def test_a_decision_is_one_page(page):
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert len(text.splitlines()) <= 40
