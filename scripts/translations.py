"""Brings the files for translators up to date, makes what the window loads, and a pseudo-language.

`scripts/translations` writes source.ts and brings every language's file up to date.
`scripts/translations pseudo FOLDER` makes two languages to test with: en_XA is accented and 40 %
longer, he_XB is written in Hebrew letters and read from the right.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import PySide6

from netjournal.voice import read_from_the_right
from scripts.texts import ROOT, Text, find_texts, in_order

RESOURCES = ROOT / "resources"
FOLDER = RESOURCES / "translations"
SOURCE = FOLDER / "source.ts"
NAME = "networking-journal"
PSEUDO = "en_XA"
PSEUDO_RTL = "he_XB"
# Of a counted text in these two.
FORMS = 2
TOOLS = Path(PySide6.__file__).parent
LONGER = 1.4
PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "àƀçđéƒğĥíĵķļḿñóþɋŕšţúṽŵẋýžÀƁÇÐÉƑĞĤÍĴĶĻḾÑÓÞɊŔŠŢÚṼŴẊÝŽ"
HEBREW = "אבכדהפגהיחקלמנופקרסתאבושיז" * 2
PADDING = "óñé ţŵó ţĥŕéé ƒóúŕ ƒíṽé šíẋ šéṽéñ éíğĥţ ñíñé ţéñ "
KEPT = re.compile(r"\{[^{}]*\}|%n|%\d|&(?:amp|lt|gt);|\(\*[^)]*\)|\\n")
JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.S)
# What is put into a gap keeps to itself: a Latin name does not turn an Arabic sentence round.
GAP = re.compile(r"\{[^{}]*\}")
ISOLATED = "\u2068{}\u2069"
Change = Callable[[str, re.Pattern[str]], str]
NOT_WORDS = ("key", "records", "minutes", "after")


def main(arguments: list[str]) -> int:
    """Do what the arguments say and return the exit status."""
    match arguments:
        case []:
            update()
        case ["pseudo", folder]:
            make_pseudo(Path(folder))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def update() -> None:
    """Bring source.ts and the file of every language up to date, and make what is loaded."""
    found = find_texts()
    if found.doubts:
        raise SystemExit("\n".join(f"{doubt.place}: {doubt.why}" for doubt in found.doubts))
    FOLDER.mkdir(exist_ok=True)
    files = [SOURCE, *sorted(FOLDER.glob(f"{NAME}_*.ts"))]
    for file in files:
        bring_up_to_date(in_order(found.texts), file)
    for file in files[1:]:
        _lrelease(file, file.with_suffix(".qm"))
    print(f"{len(found.texts)} texts, {len(files) - 1} languages beside English")


def texts_in(file: Path) -> frozenset[Text]:
    """Return the texts in a file for translators, without what has gone out of use."""
    return frozenset(
        Text(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        )
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
        if _in_use(message)
    )


def make_pseudo(folder: Path) -> None:
    """Make the pseudo-languages in a folder that stands for resources."""
    (folder / "translations").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        source = Path(temporary) / "pseudo.ts"
        bring_up_to_date(in_order(find_texts().texts), source)
        for language, change in ((PSEUDO, pseudo), (PSEUDO_RTL, in_hebrew)):
            file = Path(shutil.copy(source, Path(temporary) / f"{NAME}_{language}.ts"))
            _translate_all(file, language, change)
            _lrelease(file, folder / "translations" / f"{NAME}_{language}.qm")
            _copy_words(folder, language, change)


def pseudo(text: str, kept: re.Pattern[str] = KEPT) -> str:
    """Accent every plain letter and make a text longer; gaps and marks stay as they are."""
    accented = _in_letters(ACCENTED, text, kept)
    missing = round(len(text) * (LONGER - 1))
    body, end = accented.rstrip(), accented[len(accented.rstrip()) :]
    padding = (PADDING * (missing // len(PADDING) + 1))[:missing].rstrip()
    return f"{body} {padding}{end}" if body and padding else accented


def in_hebrew(text: str, kept: re.Pattern[str] = KEPT) -> str:
    """Put Hebrew letters in the place of the plain ones."""
    return _in_letters(HEBREW, text, kept)


def isolated(text: str) -> str:
    """Let what fills each gap keep its own direction (U+2068 to U+2069)."""
    return GAP.sub(lambda gap: ISOLATED.format(gap[0]), text)


def _in_letters(letters: str, text: str, kept: re.Pattern[str]) -> str:
    parts = re.split(f"({kept.pattern})", text, flags=kept.flags)
    table = str.maketrans(PLAIN, letters)
    return "".join(part if at % 2 else part.translate(table) for at, part in enumerate(parts))


def _in_use(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is None or translation.get("type") not in ("vanished", "obsolete")


def _tool(name: str) -> str:
    return str(next(path for path in (TOOLS / name, TOOLS / f"{name}.exe") if path.exists()))


def bring_up_to_date(texts: list[Text], file: Path) -> None:
    """Let Qt's own tool bring a file up to date; what a translator did in it is kept."""
    with tempfile.TemporaryDirectory() as temporary:
        source = Path(temporary) / "texts.py"
        source.write_text("\n".join(map(_call, texts)) + "\n", encoding="utf-8")
        options = ["-silent", "-locations", "none", "-no-ui-lines"]
        command = [_tool("lupdate"), str(source), *options, "-source-language", "en"]
        subprocess.run([*command, "-ts", str(file)], check=True)


def _call(text: Text) -> str:
    given = [json.dumps(one, ensure_ascii=False) for one in (text.context, text.text, text.comment)]
    if text.counted:
        given.append("2")
    elif not text.comment:
        given.pop()
    return f"QCoreApplication.translate({', '.join(given)})"


def _lrelease(file: Path, out: Path) -> None:
    """Make what the window loads; where one reads from the right, with isolated gaps."""
    with tempfile.TemporaryDirectory() as temporary:
        if read_from_the_right(out.stem.removeprefix(f"{NAME}_")):
            file = _with_isolated_gaps(file, Path(temporary) / file.name)
        command = [_tool("lrelease"), "-silent", str(file), "-qm", str(out)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _with_isolated_gaps(file: Path, copy: Path) -> Path:
    tree = ET.parse(file)
    for translation in tree.getroot().iter("translation"):
        for written in (translation, *translation):
            written.text = isolated(written.text or "")
    tree.write(copy, encoding="utf-8", xml_declaration=True)
    return copy


def _translate_all(file: Path, language: str, change: Change) -> None:
    tree = ET.parse(file)
    tree.getroot().set("language", language.partition("_")[0])
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        words = change(message.findtext("source", ""), KEPT)
        translation.clear()
        if message.get("numerus") != "yes":
            translation.text = words
            continue
        for _form in range(FORMS):
            ET.SubElement(translation, "numerusform").text = words
    tree.write(file, encoding="utf-8", xml_declaration=True)


def _copy_words(folder: Path, language: str, change: Change) -> None:
    """Copy the script, the words of the sheets and the messages into a pseudo-language."""
    for kind in ("script", "sheets"):
        for file in sorted((RESOURCES / kind / "en").glob("*.toml")):
            _write(folder / kind / language / file.name, _pseudo_toml(file, change))
    for file in sorted((RESOURCES / "messages" / "en").glob("*.txt")):
        lines = file.read_text(encoding="utf-8").split("\n")
        changed = "\n".join(_pseudo_line(line, change) for line in lines)
        _write(folder / "messages" / language / file.name, changed)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _pseudo_line(line: str, change: Change) -> str:
    head, colon, rest = line.partition(": ")
    return head + colon + change(rest, JINJA) if head == "Subject" else change(line, JINJA)


def _pseudo_toml(file: Path, change: Change) -> str:
    return "\n".join(_toml(tomllib.loads(file.read_text(encoding="utf-8")), change)) + "\n"


def _toml(values: dict[str, Any], change: Change, name: str = "") -> Iterator[str]:
    """Write values as TOML again, the words among them in a pseudo-language."""
    for key, value in values.items():
        if not isinstance(value, dict) and not _is_table(value):
            yield f"{key} = {_value(key, value, change)}"
    for key, value in values.items():
        inner = f"{name}.{key}" if name else key
        for one in value if _is_table(value) else [value] if isinstance(value, dict) else []:
            yield f"\n[[{inner}]]" if _is_table(value) else f"\n[{inner}]"
            yield from _toml(one, change, inner)


def _is_table(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _value(key: str, value: object, change: Change) -> str:
    if isinstance(value, str) and key not in NOT_WORDS:
        value = change(value, KEPT)
    elif isinstance(value, list) and key not in NOT_WORDS:
        value = [change(one, KEPT) if isinstance(one, str) else one for one in value]
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
