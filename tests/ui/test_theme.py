"""The tokens: every text can be read on every ground it is used on, in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel

from ui.icons import Icons, icon_names
from ui.theme import Theme, load_tokens

GROUNDS = ("paper", "card", "rail", "hover")
PAIRS = [
    *[(text, ground) for text in ("ink", "soft", "faint") for ground in GROUNDS],
    *[("accent", ground) for ground in GROUNDS],
    *[("warn", ground) for ground in ("paper", "card", "rail")],
    *[("stop", ground) for ground in ("paper", "card")],
    ("ink", "accent-soft"),
    ("soft", "accent-soft"),
    ("accent", "accent-soft"),
    ("accent-ink", "accent"),
    ("accent-ink", "accent-hover"),
    ("warn", "warn-soft"),
    ("stop", "stop-soft"),
    ("ink", "stop-soft"),
    ("ink", "line"),
    ("tip-ink", "tip"),
]


def luminance(color: str) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    tint = QColor(color)
    red, green, blue = part(tint.redF()), part(tint.greenF()), part(tint.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(name: str, text: str, ground: str) -> None:
    tokens, _ = load_tokens(name)
    assert contrast(tokens[text], tokens[ground]) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_marks_a_control_can_be_seen(name: str) -> None:
    tokens, _ = load_tokens(name)
    for ground in ("card", "paper"):
        assert contrast(tokens["accent"], tokens[ground]) >= 3
        assert contrast(tokens["line-strong"], tokens[ground]) >= 3


def test_both_themes_have_the_same_tokens() -> None:
    assert set(load_tokens("light")[0]) == set(load_tokens("dark")[0])


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_is_filled_and_understood(name: str, qapp: QApplication) -> None:
    theme = Theme(name)
    theme.apply(qapp)
    assert "$" not in theme.style_sheet()
    label = QLabel("words")
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()) == theme.color("ink")
    label.deleteLater()


def test_a_larger_font_makes_everything_larger(qapp: QApplication) -> None:
    assert Theme(percent=200).font(14).pixelSize() == 28
    assert "font-size: 48px" in Theme(percent=200).style_sheet()


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str, theme: Theme) -> None:
    image = Icons(theme, theme).get(name, "accent").pixmap(32, 32).toImage()
    drawn = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    solid = [color for color in drawn if color.alpha() == 255]
    assert solid
    assert all(color.name() == theme.color("accent").name() for color in solid)
