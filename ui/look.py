"""How the user wishes the window to look, and what the system says about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication, QStyleHints

if TYPE_CHECKING:
    from ui.pages.page import Preferences

NAMES = ("system", "light", "dark")
CONTRASTS = ("system", "normal", "high")
LEAST_PERCENT, MOST_PERCENT = 80, 200
BASE_PX = 14
LARGEST_ORDINARY_PX = 16
DRAWN_WITHOUT_DESKTOP = ("offscreen", "minimal", "vnc")
FAMILY_WITHOUT_DESKTOP = "Inter"


class Wishes(NamedTuple):
    """What the user chose: a theme, a contrast and a font size in per cent."""

    name: str = "system"
    contrast: str = "system"
    percent: int = 100


def wishes_in(settings: Preferences) -> Wishes:
    """Read what was chosen; what cannot be understood is as if nothing was chosen."""
    name, contrast = settings.get("look.theme"), settings.get("look.contrast")
    percent = settings.get("look.font_percent")
    return Wishes(
        name if isinstance(name, str) and name in NAMES else "system",
        contrast if isinstance(contrast, str) and contrast in CONTRASTS else "system",
        within(percent) if isinstance(percent, int) else 100,
    )


def keep_wishes(settings: Preferences, wishes: Wishes) -> None:
    """Remember what was chosen."""
    settings.set("look.theme", wishes.name)
    settings.set("look.contrast", wishes.contrast)
    settings.set("look.font_percent", wishes.percent)


def within(percent: int) -> int:
    """Give the nearest font size that can be chosen."""
    return min(max(percent, LEAST_PERCENT), MOST_PERCENT)


def theme_name(wishes: Wishes, hints: QStyleHints) -> str:
    """Give the theme to use: where the user left it to the system, what the system asks for."""
    dark = wishes.name == "dark"
    if wishes.name == "system":
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
    high = wishes.contrast == "high"
    if wishes.contrast == "system":
        asked = hints.accessibility().contrastPreference()
        high = asked is Qt.ContrastPreference.HighContrast
    return ("dark" if dark else "light") + ("-contrast" if high else "")


def system_families() -> list[str]:
    """Give the desktop's own font, or Inter where there is no desktop (as for pictures)."""
    families = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    if QGuiApplication.platformName() in DRAWN_WITHOUT_DESKTOP:
        return [FAMILY_WITHOUT_DESKTOP, *families]
    return families or [FAMILY_WITHOUT_DESKTOP]


def system_percent() -> int:
    """Give how much larger than ordinary the desktop's own font is, never smaller.

    Desktops differ between 12 and 15 pixels without meaning anything by it: only a font larger
    than all of these was made larger on purpose.
    """
    size = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    larger = size > LARGEST_ORDINARY_PX
    return min(MOST_PERCENT, round(size * 100 / BASE_PX)) if larger else 100
