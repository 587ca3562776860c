"""The tokens: every text can be read on every ground, every mark can be seen, in every theme."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from tests.windows import Choices
from ui.icons import Icons, icon_names
from ui.look import Wishes, theme_name, wishes_in
from ui.theme import RESOURCES, THEME_NAMES, THEMES, Theme, load_tokens

TEXTS = ("ink", "soft", "faint", "accent", "warn", "stop")
GROUNDS = ("paper", "card", "rail", "hover", "accent-soft", "warn-soft", "stop-soft")
INVERSE = {("accent-ink", "accent"), ("accent-ink", "accent-hover"), ("tip-ink", "tip")}
MARKS = ("field", "line-strong", "bar", "accent", "warn", "stop")
MARKED_ON = ("paper", "card")
QUIET = ("line",)
"""Lines between things that are told apart by room and words as well."""

PAIRS = [*[(text, ground) for text in TEXTS for ground in GROUNDS], *sorted(INVERSE)]
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
LITERAL = re.compile(
    r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b|\brgba?\(|\bhsla?\(|:\s*(white|black|gray|grey|red)\b"
)

Rules = list[tuple[str, dict[str, str]]]


def luminance(color: str) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    tint = QColor(color)
    red, green, blue = part(tint.redF()), part(tint.greenF()), part(tint.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def least(name: str, ordinary: float, high: float) -> float:
    return high if name.endswith("contrast") else ordinary


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_text_can_be_read_on_every_ground(name: str) -> None:
    tokens = load_tokens(name).colors
    found = {(text, ground): contrast(tokens[text], tokens[ground]) for text, ground in PAIRS}
    assert {pair: at for pair, at in found.items() if at < least(name, 4.5, 7)} == {}


@pytest.mark.parametrize("name", THEME_NAMES)
def test_what_marks_a_control_can_be_seen(name: str) -> None:
    tokens = load_tokens(name).colors
    found = {(a, b): contrast(tokens[a], tokens[b]) for a in MARKS for b in MARKED_ON}
    found[("field", "hover")] = contrast(tokens["field"], tokens["hover"])
    found[("tip-ink", "tip")] = contrast(tokens["tip-ink"], tokens["tip"])
    assert {pair: at for pair, at in found.items() if at < least(name, 3, 4.5)} == {}


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_token_is_a_text_a_ground_a_mark_or_a_quiet_line(name: str) -> None:
    known = {*TEXTS, *GROUNDS, *MARKS, *QUIET, *(token for pair in INVERSE for token in pair)}
    assert set(load_tokens(name).colors) == known


def test_high_contrast_has_thicker_borders_and_focus() -> None:
    for plain, high in (("light", "light-contrast"), ("dark", "dark-contrast")):
        assert load_tokens(high).border == 2
        assert load_tokens(high).focus > load_tokens(plain).focus
        assert load_tokens(high).dark == load_tokens(plain).dark


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_marks_of_the_style_sheet_have_the_colours_of_their_theme(name: str) -> None:
    tokens = load_tokens(name).colors
    files = sorted((THEMES / name).glob("*.svg"))
    assert [file.name for file in files] == [f.name for f in sorted((THEMES / "light").iterdir())]
    for file in files:
        colors = re.findall(r"#[0-9A-Fa-f]{6}", file.read_text(encoding="utf-8"))
        wanted = "accent-ink" if file.stem in ("check", "radio") else "soft"
        assert set(colors) == {tokens[wanted]}, file.name


def rules() -> Rules:
    """Each selector of the style sheet with the declarations of its rule."""
    text = re.sub(r"/\*.*?\*/", "", (THEMES / "style.qss").read_text(encoding="utf-8"), flags=re.S)
    found = []
    for selectors, body in RULE.findall(text):
        pairs = [part.split(":", 1) for part in body.split(";") if ":" in part]
        said = {key.strip(): value.strip() for key, value in pairs}
        found += [(" ".join(one.split()), said) for one in selectors.split(",")]
    return found


def parts_of(selector: str) -> set[str]:
    """What a selector asks for: its types, names, attributes and states, in any order."""
    return set(re.findall(r"[\w*]+|#\w+|\[[^\]]*\]|::?[\w-]+", re.sub(r"[>]", " ", selector)))


def applied(selector: str, key: str, all_rules: Rules) -> str:
    """Give the last value said for what this selector means, by rules that ask for no more."""
    wanted = parts_of(selector) | {"QWidget"}
    said = [said[key] for other, said in all_rules if key in said and parts_of(other) <= wanted]
    return said[-1].removeprefix("$").replace("_", "-") if said else ""


def unreadable(all_rules: Rules) -> list[str]:
    """Give the rules whose text and ground are no pair that is tested."""
    wrong = []
    for selector, said in all_rules:
        if "color" not in said and "background" not in said:
            continue
        text = applied(selector, "color", all_rules)
        ground = applied(selector, "background", all_rules)
        inherited = ground in ("", "transparent", "none")
        read = text in TEXTS and (ground in GROUNDS or inherited)
        inverse = (text, ground) in INVERSE or (text == "tip-ink" and inherited)
        without_words = "::" in selector or ground in (*QUIET, *MARKS)
        if not (read or inverse or (without_words and "color" not in said)):
            wrong.append(f"{selector}: {text} on {ground}")
    return wrong


def test_every_text_in_the_style_sheet_stands_on_a_ground_it_can_be_read_on() -> None:
    """Also for a rule added later: its text and ground must be a pair that is tested above."""
    assert unreadable(rules()) == []


def test_what_is_selected_can_be_read() -> None:
    for selector, said in rules():
        if "selection-color" in said:
            pair = tuple(
                said[key].removeprefix("$").replace("_", "-")
                for key in ("selection-color", "selection-background-color")
            )
            assert pair in PAIRS, selector


def test_a_rule_that_cannot_be_read_would_be_noticed() -> None:
    bad = ('QLabel[kind="new"]', {"color": "$line", "background": "$paper"})
    assert unreadable([*rules(), bad]) == ['QLabel[kind="new"]: line on paper']


def test_no_colour_is_written_outside_the_tokens() -> None:
    files = [*(RESOURCES.parent / "ui").rglob("*.py"), THEMES / "style.qss"]
    wrong = [
        f"{file.name}: {found.group()}"
        for file in files
        for found in LITERAL.finditer(without_docs(file))
    ]
    assert wrong == []


def without_docs(file: Path) -> str:
    return re.sub(r'""".*?"""', "", file.read_text(encoding="utf-8"), flags=re.S)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_style_sheet_is_filled_and_understood(name: str, qapp: QApplication) -> None:
    theme = Theme(name)
    theme.apply(qapp)
    assert "$" not in theme.style_sheet()
    label = QLabel("words")
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()) == theme.color("ink")
    label.deleteLater()
    Theme().apply(qapp)


def test_a_larger_font_makes_everything_larger(qapp: QApplication) -> None:
    assert Theme(percent=200).font(14).pixelSize() == 28
    assert "font-size: 48px" in Theme(percent=200).style_sheet()


@pytest.mark.parametrize("percent", [80, 100, 135, 200])
@pytest.mark.parametrize("name", ["light", "dark-contrast"])
def test_a_button_keeps_its_size_when_it_takes_the_focus(
    name: str, percent: int, qapp: QApplication
) -> None:
    theme = Theme(name, percent)
    theme.apply(qapp)
    window = QWidget()
    column = QVBoxLayout(window)
    buttons = []
    for kind in ("plain", "primary", "link", "small", "chip"):
        button = QPushButton("words", window)
        button.setProperty("kind", kind)
        column.addWidget(button)
        buttons.append(button)
    window.show()
    window.activateWindow()
    for one, other in zip(buttons, [*buttons[1:], buttons[0]], strict=True):
        other.setFocus()
        before = one.sizeHint()
        one.setFocus()
        assert one.sizeHint() == before, one.property("kind")
    window.deleteLater()
    Theme().apply(qapp)


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str, theme: Theme) -> None:
    image = Icons(theme, theme).get(name, "accent").pixmap(32, 32).toImage()
    drawn = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    solid = [color for color in drawn if color.alpha() == 255]
    assert solid
    assert all(color.name() == theme.color("accent").name() for color in solid)


class System(QObject):
    """A desktop that says what it looks like, as Qt's style hints do."""

    colorSchemeChanged = Signal()  # noqa: N815
    contrastPreferenceChanged = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Unknown
        self.contrast = Qt.ContrastPreference.NoPreference

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def accessibility(self) -> System:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast


DARK, LIGHT = Qt.ColorScheme.Dark, Qt.ColorScheme.Light
HIGH = Qt.ContrastPreference.HighContrast


@pytest.mark.parametrize(
    ("wishes", "scheme", "asked", "expected"),
    [
        (Wishes(), Qt.ColorScheme.Unknown, None, "light"),
        (Wishes(), LIGHT, None, "light"),
        (Wishes(), DARK, None, "dark"),
        (Wishes(), DARK, HIGH, "dark-contrast"),
        (Wishes("light"), DARK, None, "light"),
        (Wishes("dark"), LIGHT, HIGH, "dark-contrast"),
        (Wishes("dark", "normal"), LIGHT, HIGH, "dark"),
        (Wishes("light", "high"), DARK, None, "light-contrast"),
    ],
)
def test_the_system_decides_what_the_user_left_to_it(
    wishes: Wishes,
    scheme: Qt.ColorScheme,
    asked: Qt.ContrastPreference | None,
    expected: str,
) -> None:
    system = System()
    system.scheme = scheme
    system.contrast = asked or system.contrast
    assert theme_name(wishes, system) == expected  # type: ignore[arg-type]


def test_what_is_not_understood_in_the_settings_is_left_to_the_system() -> None:
    odd = Choices({"look.theme": "pink", "look.contrast": 3, "look.font_percent": "big"})
    assert wishes_in(odd) == Wishes()
    assert wishes_in(Choices({"look.font_percent": 5000})).percent == 200


def test_the_theme_follows_the_system_live(qapp: QApplication) -> None:
    system, theme = System(), Theme()
    theme.follow(qapp, Choices(), system)  # type: ignore[arg-type]
    theme.apply(qapp)
    seen = []
    theme.changed.connect(lambda: seen.append(theme.name))
    system.scheme = DARK
    system.colorSchemeChanged.emit()
    system.contrast = HIGH
    system.contrastPreferenceChanged.emit()
    system.colorSchemeChanged.emit()
    assert seen == ["dark", "dark-contrast"]
    assert theme.color("paper").name() in qapp.styleSheet().lower()
    theme.choose(name="light", contrast="normal")
    assert theme.name == "light"
    system.colorSchemeChanged.emit()
    assert theme.name == "light"


def test_what_is_chosen_is_remembered(qapp: QApplication) -> None:
    settings, system = Choices(), System()
    theme = Theme()
    theme.follow(qapp, settings, system)  # type: ignore[arg-type]
    theme.choose(name="dark", contrast="high", percent=500)
    again = Theme()
    again.follow(qapp, settings, system)  # type: ignore[arg-type]
    assert (again.name, again.percent) == ("dark-contrast", 200)
    theme.choose(name="system", contrast="system", percent=100)
    assert wishes_in(settings) == Wishes()
