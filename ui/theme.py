"""Colours, fonts and the style sheet, read from resources/themes and applied to the application."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
THEMES = RESOURCES / "themes"
BASE_PX = 14
FAMILIES = ("Inter",)

_ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "stop",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent-ink",
    QPalette.ColorRole.ToolTipBase: "tip",
    QPalette.ColorRole.ToolTipText: "tip-ink",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line-strong",
    QPalette.ColorRole.Shadow: "line-strong",
}


def load_tokens(name: str) -> tuple[Mapping[str, str], bool]:
    """Give the tokens of a theme by name, and whether it is dark."""
    with (THEMES / f"{name}.toml").open("rb") as file:
        data: dict[str, Any] = tomllib.load(file)
    return data["tokens"], bool(data["dark"])


class Theme(QObject):
    """The theme in use: painted widgets ask it for colours and fonts each time they paint."""

    changed = Signal()

    def __init__(
        self, name: str = "light", percent: int = 100, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.name = ""
        self.dark = False
        self.percent = percent
        self._tokens: Mapping[str, str] = {}
        self._colors: dict[str, QColor] = {}
        self.use(name, percent)

    def use(self, name: str, percent: int | None = None) -> None:
        """Change to the theme of this name and, when given, to this font size in per cent."""
        self._tokens, self.dark = load_tokens(name)
        self._colors = {token: QColor(value) for token, value in self._tokens.items()}
        self.name = name
        self.percent = percent or self.percent
        self.changed.emit()

    def color(self, token: str) -> QColor:
        """Give the colour of a token such as "accent-soft"; unknown tokens raise KeyError."""
        return self._colors[token]

    def px(self, size: int) -> int:
        """Scale a length given for the base font size by the user's font size."""
        return round(size * self.percent / 100)

    def font(self, size: int = BASE_PX, weight: int = 400) -> QFont:
        """Give the application's font at a size (px at 100 %) and weight (400 to 700)."""
        font = QFont()
        font.setFamilies([*FAMILIES, QFont().defaultFamily()])
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        return font

    def palette(self) -> QPalette:
        """Give the palette made from the tokens."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        disabled = QPalette.ColorGroup.Disabled
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(disabled, role, self.color("faint"))
        return palette

    def style_sheet(self) -> str:
        """Give the style sheet with tokens and sizes filled in."""
        values = {token.replace("-", "_"): value for token, value in self._tokens.items()}
        values |= {f"px{size}": f"{self.px(size)}px" for size in range(8, 49)}
        values["pill_label"] = f"{(self.px(17) + 2) // 2}px"
        values["pill_button"] = f"{(self.px(16) + 4) // 2}px"
        text = (THEMES / "style.qss").read_text(encoding="utf-8")
        return Template(text).substitute(values)

    def apply(self, app: QApplication) -> None:
        """Give the application this theme's style, palette, font and style sheet."""
        QDir.setSearchPaths("theme", [str(THEMES / self.name)])
        if app.style().objectName() != "fusion":
            app.setStyle("Fusion")
        app.setFont(self.font())
        app.setPalette(self.palette())
        app.setStyleSheet(self.style_sheet())
