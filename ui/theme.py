"""Colours, fonts and the style sheet, read from resources/themes and applied to the application."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from ui.look import (
    BASE_PX,
    Wishes,
    keep_wishes,
    system_families,
    system_percent,
    theme_name,
    wishes_in,
    within,
)
from ui.restyle import Restyling

if TYPE_CHECKING:
    from ui.pages.page import Preferences

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
THEMES = RESOURCES / "themes"
THEME_NAMES = ("light", "dark", "light-contrast", "dark-contrast")

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


class Tokens(NamedTuple):
    """A theme as its file says it: colours by token, and how thick borders and focus are."""

    colors: Mapping[str, str]
    dark: bool
    border: int
    focus: int


def load_tokens(name: str) -> Tokens:
    """Read a theme by name."""
    with (THEMES / f"{name}.toml").open("rb") as file:
        data: dict[str, Any] = tomllib.load(file)
    return Tokens(data["tokens"], bool(data["dark"]), int(data["border"]), int(data["focus"]))


class Theme(QObject):
    """The theme in use: painted widgets ask it for colours and fonts each time they paint.

    Once it follows an application, choose() and changes of the system's look show at once.
    """

    changed = Signal()

    def __init__(
        self, name: str = "light", percent: int = 100, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.name = ""
        self.dark = False
        self.border = 1
        self.focus = 2
        self.percent = percent
        self.wishes = Wishes()
        self._tokens: Mapping[str, str] = {}
        self._colors: dict[str, QColor] = {}
        self._families = system_families()
        self._restyling = Restyling(self)
        self._app: QApplication | None = None
        self._system: QStyleHints | None = None
        self._settings: Preferences | None = None
        self.use(name, percent)

    def follow(
        self, app: QApplication, settings: Preferences, system: QStyleHints | None = None
    ) -> None:
        """Look as the settings say, and where they leave it to the system as that looks now."""
        self._app, self._settings = app, settings
        self._system = system or app.styleHints()
        self.wishes = wishes_in(settings)
        if self.wishes.name != "system":
            self._tell_system(app)
        self._system.colorSchemeChanged.connect(self._on_system)
        self._system.accessibility().contrastPreferenceChanged.connect(self._on_system)
        self._use_wishes(app)

    def choose(
        self, *, name: str | None = None, contrast: str | None = None, percent: int | None = None
    ) -> None:
        """Change what the user wishes, show it in every window at once, and remember it."""
        before = self.wishes
        self.wishes = Wishes(
            before.name if name is None else name,
            before.contrast if contrast is None else contrast,
            before.percent if percent is None else within(percent),
        )
        if self._settings is not None:
            keep_wishes(self._settings, self.wishes)
        if self._app is not None:
            if self.wishes.name != before.name:
                self._tell_system(self._app)
            self._use_wishes(self._app)

    def use(self, name: str, percent: int | None = None) -> None:
        """Change to the theme of this name and, when given, to this font size in per cent."""
        self._tokens, self.dark, self.border, self.focus = load_tokens(name)
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
        font.setFamilies(self._families)
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
        """Give the style sheet with tokens and sizes filled in.

        $px33 is a length at the user's font size; $px33f is that of a control whose border has
        grown to show the focus, $px33d that of one with the double border of the primary button.
        """
        values = {token.replace("-", "_"): value for token, value in self._tokens.items()}
        grown = 2 * (self.focus - self.border)
        for size in range(8, 49):
            length = self.px(size)
            values |= {f"px{size}": f"{length}px", f"px{size}f": f"{length - grown}px"}
            values[f"px{size}d"] = f"{length - 2 * (3 - self.border)}px"
        values |= {"border": f"{self.border}px", "focus": f"{self.focus}px"}
        values["pill_label"] = f"{(self.px(17) + 2) // 2}px"
        values["pill_button"] = f"{(self.px(18) + 2 * self.border) // 2}px"
        text = (THEMES / "style.qss").read_text(encoding="utf-8")
        return Template(text).substitute(values)

    def apply(self, app: QApplication) -> None:
        """Give the application this theme's palette, font and style sheet."""
        QDir.setSearchPaths("theme", [str(THEMES / self.name)])
        font = self.font()
        if app.font() != font:
            app.setFont(font)
        app.setPalette(self.palette())
        self._restyling.restyle(app, self.style_sheet())

    def _tell_system(self, app: QApplication) -> None:
        """Let what the system draws, such as the frame of the window, be as dark as the rest."""
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        app.styleHints().setColorScheme(schemes.get(self.wishes.name, Qt.ColorScheme.Unknown))

    def _on_system(self) -> None:
        if self._app is not None:
            self._use_wishes(self._app)

    def _use_wishes(self, app: QApplication) -> None:
        name = theme_name(self.wishes, self._system or app.styleHints())
        percent = round(self.wishes.percent * system_percent() / 100)
        if (name, percent) != (self.name, self.percent):
            self.use(name, percent)
            if app.styleSheet():
                self.apply(app)
