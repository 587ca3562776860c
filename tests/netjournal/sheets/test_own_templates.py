"""A user's own templates are used, and whatever is wrong with one, the sheet is still made."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable

import pytest

from netjournal.cli import main
from netjournal.errors import FileExists, NotFound
from netjournal.paths import template_folder
from netjournal.sheets.kinds import KINDS
from netjournal.sheets.own.folder import ENDINGS
from netjournal.sheets.own.trial import order_for_trial
from netjournal.sheets.own.wrong import in_words
from netjournal.sheets.printed import Mistake, Printed
from tests.conftest import Clock
from tests.netjournal.sheets.own_templates import (
    KIND,
    NOW,
    ORIGINALS,
    POSIX,
    TITLED,
    Desk,
    desk,
    kept_journal,
    own_desk,
    renderer,
)
from tests.netjournal.sheets.reading import FORMATS, text

__all__ = ["desk", "kept_journal", "own_desk", "renderer"]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("form", FORMATS)
def test_a_copy_makes_the_same_sheet_and_a_change_of_it_is_seen(desk, form):
    original = desk.original(form)
    path = desk.own.copy(f"{KIND}.{ENDINGS[form]}")
    assert "docs/templates.md" in path.read_text(encoding="utf-8")
    assert desk.make(form) == Printed(original)
    changed = path.read_text(encoding="utf-8").replace("words.known", "header.name")
    path.write_text(changed, encoding="utf-8")
    made = desk.make(form)
    assert made.mistake is None
    assert text(made.content, form).count("HalOkoro") > text(original, form).count("HalOkoro")


@pytest.mark.parametrize("form", FORMATS)
def test_values_stand_there_as_text_and_not_as_markup(own_desk, journal, form):
    desk = own_desk
    journal.people.edit(desk.person, name='#"]$*_<b>{{ 7*7 }}')
    head = TITLED if form == "pdf" else ""
    desk.write(f"{head}{{{{ header.name }}}}", f"{KIND}.{ENDINGS[form]}")
    made = desk.make(form)
    assert made.mistake is None
    assert text(made.content, form) == '#"]$*_<b>{{7*7}}'


def test_a_blank_sheet_may_have_a_template_of_its_own(desk):
    desk.write("of the written one", f"{KIND}.md")
    assert desk.make("markdown", "blank-first").content == b"of the written one\n"
    desk.write("of the blank one", "blank-first.md")
    assert desk.make("markdown", "blank-first").content == b"of the blank one\n"
    assert desk.make("markdown").content == b"of the written one\n"


MISTAKES = {
    "syntax": ("\n{% if %}", 3, "Jinja2 says: Expected an expression"),
    "unknown value": ("\n\n{{ header.nmae }}", 4, "There is no value “nmae”."),
    "unknown filter": ("{{ header.name|sfae }}", 2, "sfae"),
    "division": ("\n{{ 1 / 0 }}", 3, "division by zero"),
    "in a loop": ("{% for i in range(3) %}\n{{ i }}\n{{ no_such }}\n{% endfor %}", 4, "no_such"),
    "endless macro": ("{% macro a() %}{{ a() }}{% endmacro %}\n{{ a() }}", 2, "without end"),
    "Typst": ("{% for i in range(9) %}\n{{ i }}\n#foo\n{% endfor %}", 4, "unknown variable: foo"),
    "Typst in a part": ('#import "/parts/sheet.typ": *\n\n#head(1)', 4, "unexpected argument"),
    "after a part": (
        '{% from "parts.typ.jinja" import page %}\n{{ page(sheet, foot, paper) }}\n\n#foo',
        5,
        "unknown variable: foo",
    ),
    "not to be read aloud": ("= One\n\n=== Three", 4, "PDF/UA-1"),
}


ATTACKS = {
    "a method": ("{{ person.delete_instance() }}", 2, "There is no value “person”."),
    "a method of a value": ("{{ header.clear() }}", 2, "unsafe"),
    "a class": ("\n{{ ''.__class__.__mro__ }}", 3, "unsafe"),
    "a format": ("{{ '{0.__class__}'.format(header) }}", 2, "unsafe"),
    "markup of a value": ("{{ header.name|safe }}", 2, "safe"),
    "a long range": ("{% for i in range(10**9) %}x{% endfor %}", 2, "Range too big"),
    "a long text": ("{{ 'x' * 10**9 }}", 2, "too long"),
    "a high power": ("{{ 10 ** 1000 }}", 2, "too large"),
    "Typst without end": ("\n#while true {}", 3, "always true"),
    "Typst calling itself": ("#let f(x) = f(x + 1)\n#f(1)", 2, "maximum function call depth"),
    "an absolute file": ('\n#read("/etc/passwd")', 3, "file not found"),
    "a file above": ('#read("../../../../etc/passwd")', 2, "would escape"),
    "the journal": ('#read("{journal}")', 2, "file not found"),
    "included": ('{% include "/etc/passwd" %}', 2, "There is no part"),
    "included from above": ('{% include "../templates/first-conversation.typ" %}', 2, "no part"),
    "another's template": ('{% include "first-conversation.typ" %}', 2, "no part"),
    "a package": ('#import "@preview/cetz:0.2.0"', 2, "not fetched"),
    "a hidden package": ('#let x = "@pre" + "view/cetz:0.2.0"\n#import x', 3, "not fetched"),
}


@pytest.mark.parametrize("case", [*MISTAKES, *ATTACKS])
def test_a_mistake_shows_its_line_and_the_sheet_is_made_without_it(desk, kept_journal, case):
    source, line, told = (MISTAKES | ATTACKS)[case]
    mistake = desk.wrong(TITLED + source.replace("{journal}", str(kept_journal.path)))
    assert (mistake.line, told in mistake.what) == (line, True), mistake.what
    assert in_words(mistake) == f"{KIND}.typ, line {line}: {mistake.what}"


OUTSIDE = {
    "<script>": "<script>alert(1)</script>",
    "onclick": "<p onclick='x()'>",
    "onload": "<body/onload=x()>",
    "<iframe>": "<iframe srcdoc='x'></iframe>",
    "<link>": "<link rel=stylesheet href=x.css>",
    "<base>": "<base href='http://x/'>",
    "http-equiv": "<meta http-equiv=refresh content='0;http://x'>",
    "src": "<img src='http://x/y.png'>",
    "src ": "<img src='y.png'>",
    "href": "<a href='javascript:x()'>y</a>",
    "href ": "<svg><use href='data:image/svg+xml,x'/></svg>",
    "srcset": "<img srcset='y.png 2x'>",
    "url()": "<p style='background: url(//x/y.png)'>",
    "url() ": "<style>p { background: u\\72l('http://x') }</style>",
    "url()  ": "<p style='background: URL( &quot;http://x&quot; )'>",
    "@import": "<style>@import 'http://x';</style>",
    "@import ": "<style>@im\\70ort 'http://x';</style>",
    "image-set(": "<p style='background: image-set(\"http://x\" 1x)'>",
    "<": "<svg><style><img src=x onerror=y()></style></svg>",
    "<!--": "<title><!--</title><img src=x onerror=y()>--></title>",
    "<noscript>": "<noscript><p title='</noscript><img src=x onerror=y()>'>",
    "<math>": "<math><mtext></mtext></math>",
    "<? ": "<?xml-stylesheet href='http://x'?>",
    "<! ": "<![CDATA[<script>x()</script>]]>",
}


@pytest.mark.parametrize("what", OUTSIDE)
def test_html_has_no_scripts_and_nothing_from_outside(desk, what):
    mistake = desk.wrong(f"<p>one</p>\n\n\n\n{OUTSIDE[what]}", "html")
    told = f"A sheet has no scripts and takes in nothing from outside ({what.strip()})."
    assert mistake == Mistake(f"{KIND}.html", 5, told)


@pytest.mark.parametrize(
    "harmless",
    [
        "<p>1 &lt; 2 & 3 < 4</p><!-- a word -->",
        "<img alt='' src='data:image/png;base64,AAAA'>",
        "<style>b::after { content: '\\2713'; background: url('data:image/png;base64,A') }</style>",
        "<svg viewBox='0 0 9 9'><path d='M0 0' fill='url(#a)'/><use href='#b'/></svg>",
    ],
)
def test_html_that_needs_nothing_is_used(desk, harmless):
    desk.write(harmless, f"{KIND}.html")
    assert desk.make("html").mistake is None


def test_a_note_cannot_bring_a_script_into_an_own_template(own_desk, journal):
    desk = own_desk
    journal.people.edit(desk.person, name="<script>x()</script>")
    desk.write("<p title='{{ header.name }}'>{{ header.name }}</p>", f"{KIND}.html")
    made = desk.make("html")
    assert made.mistake is None
    assert b"<script" not in made.content


FILES: dict[str, tuple[Callable[[Desk], object], str]] = {
    "too large": (lambda desk: desk.write("x" * 200_001), "larger than 200 kB"),
    "not text": (lambda desk: desk.write(b"ok\n\xff"), "not a text in UTF-8"),
    "a folder": (lambda desk: (desk.own.make_folder() / f"{KIND}.typ").mkdir(), "not a file"),
    "a link": (
        lambda desk: (desk.own.make_folder() / f"{KIND}.typ").symlink_to("/etc/passwd"),
        "a link that leads out",
    ),
    "a link to a secret": (
        lambda desk: (desk.own.make_folder() / f"{KIND}.typ").symlink_to("../mine.njournal"),
        "a link that leads out",
    ),
    "a link to nowhere": (
        lambda desk: (desk.own.make_folder() / f"{KIND}.typ").symlink_to("nothing"),
        "cannot be read",
    ),
    "a pipe": (lambda desk: os.mkfifo(desk.own.make_folder() / f"{KIND}.typ"), "not a file"),
}


@POSIX
@pytest.mark.parametrize("case", FILES)
def test_a_file_that_is_no_template_is_refused(desk, case):
    make, told = FILES[case]
    original = desk.make().content
    make(desk)
    made = desk.make()
    assert made.content == original
    assert made.mistake is not None
    assert told in made.mistake.what
    (listed,) = [one for one in desk.own.all() if one.name == f"{KIND}.typ"]
    assert (listed.own, listed.mistake) == (True, made.mistake)


@POSIX
def test_a_link_within_the_folder_is_followed(desk):
    desk.write("kept here", "mine.md")
    (desk.folder / f"{KIND}.md").symlink_to("mine.md")
    assert desk.make("markdown") == Printed(b"kept here\n")


def test_the_folder_is_listed_kind_by_kind(desk):
    listed = desk.own.all()
    assert len(listed) == len(KINDS) * len(ENDINGS)
    assert not any(one.own or one.used or one.mistake for one in listed)
    desk.own.copy(f"{KIND}.typ")
    used = {one.name: (one.own, one.used) for one in desk.own.all() if one.used}
    name = f"{KIND}.typ"
    assert used == {name: (True, name), "blank-first.typ": (False, name)}


def test_a_copy_never_overwrites_and_is_read_by_its_owner_only(desk):
    path = desk.own.copy(f"{KIND}.md")
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExists):
        desk.own.copy(f"{KIND}.md")
    assert path.read_text(encoding="utf-8") == "mine"
    if os.name == "posix":
        modes = [stat.S_IMODE(one.stat().st_mode) for one in (desk.folder, path)]
        assert modes == [0o700, 0o600]


def test_going_back_to_the_original_sets_ones_own_aside(desk, clock: Clock):
    original = desk.make("markdown").content
    kept = []
    for words in ("mine", "mine again"):
        path = desk.own.copy(f"{KIND}.md")
        path.write_text(words, encoding="utf-8")
        kept.append(desk.own.remove(f"{KIND}.md", clock()))
    assert desk.make("markdown") == Printed(original)
    assert [path.read_text(encoding="utf-8") for path in kept if path] == ["mine", "mine again"]
    assert desk.own.remove(f"{KIND}.md", clock()) is None


@pytest.mark.parametrize("name", ["nothing.typ", "../first-conversation.typ", f"{KIND}.txt", ""])
def test_only_templates_that_there_are_can_be_ones_own(desk, name):
    with pytest.raises(NotFound):
        desk.own.copy(name)


def test_every_template_that_there_is_can_be_copied(desk):
    for kind in KINDS:
        for ending in ENDINGS.values():
            if (ORIGINALS / f"{kind.template}.{ending}").exists():
                desk.own.copy(f"{kind.key}.{ending}")


@pytest.mark.parametrize("kind", [kind.key for kind in KINDS])
def test_a_copy_of_every_template_makes_the_same_sheet(desk, kept_journal, kind):
    """Whatever the program's templates do is allowed to one's own, too."""
    order = order_for_trial(kept_journal, kind)
    for form, ending in ENDINGS.items():
        original = desk.sheets.make(order, format=form, now=NOW)
        desk.own.copy(f"{kind}.{ending}")
        assert desk.sheets.make(order, format=form, now=NOW) == original


def test_the_command_line_tells_the_mistake_and_writes_the_sheet(
    own_desk, journal, tmp_path, capsys
):
    own_desk.write("one\n{{ no_such }}", "follow-ups.md")
    journal.close()
    out = tmp_path / "sheet.md"
    given = ["sheet", str(journal.path), "follow-ups", "--format", "markdown", "-o", str(out)]
    assert main(["--data", str(tmp_path), *given]) == 0
    told = capsys.readouterr()
    assert "follow-ups.md, line 2: There is no value “no_such”." in told.err
    assert len(told.err.splitlines()) == 1
    assert out.read_text(encoding="utf-8").startswith("# ")


def test_the_journal_names_its_folder(desk, kept_journal):
    assert desk.folder == template_folder(kept_journal.path)
    assert desk.folder.name == "mine.njournal templates"


@pytest.mark.parametrize("form", FORMATS)
def test_a_word_without_a_glyph_is_no_mistake(own_desk, journal, form):
    desk = own_desk
    journal.people.edit(desk.person, name="Bea \U000f0000 日本")
    desk.own.copy(f"{KIND}.{ENDINGS[form]}")
    made = desk.make(form)
    assert made.mistake is None
