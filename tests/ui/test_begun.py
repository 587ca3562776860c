"""Pages and commands are found by words that are begun, in any order."""

from __future__ import annotations

import pytest

from ui.find.begun import begins, marked

TITLE = "Print a blank first conversation"


@pytest.mark.parametrize("typed", ["", "p", "print bl", "bl pri", "first conv", "PRINT A BLANK"])
def test_words_begun_find_a_title_in_any_order(typed: str) -> None:
    assert begins(TITLE, typed)


@pytest.mark.parametrize("typed", ["lank", "print x", "first first", "print print"])
def test_a_word_that_begins_nothing_finds_nothing(typed: str) -> None:
    assert not begins(TITLE, typed)


def test_what_was_typed_is_marked_where_it_stands() -> None:
    assert marked(TITLE, "bl pri") == "\x02Pri\x03nt a \x02bl\x03ank first conversation"
    assert marked("One-to-ones", "ones") == "One-to-\x02ones\x03"
    assert marked(TITLE, "") == TITLE
