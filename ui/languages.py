"""The language of the window: finds its translations, installs them, and sets dates and direction.

Before any window is made: what is made before stays English.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from netjournal.paths import RESOURCES
from netjournal.voice import ENGLISH, Voice
from ui.dates import DaysOnPaper
from ui.words import written

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.pages.page import Preferences

LANGUAGE = "look.language"
DIRECTION = "look.direction"
OWN = "networking-journal"
QT = "qtbase"
LETTER_IN = frozenset(
    ("US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "PR", "SV", "VE", "DO", "BO")
)


class Language(NamedTuple):
    """A language to choose, as it calls itself."""

    tag: str
    name: str


def available(resources: Path = RESOURCES) -> list[Language]:
    """Give the languages there are, English first."""
    files = sorted((resources / "translations").glob(f"{OWN}_*.qm"))
    tags = [file.stem.removeprefix(f"{OWN}_") for file in files]
    found = [Language(tag, _own_name(tag)) for tag in tags]
    return [Language(ENGLISH, _own_name(ENGLISH)), *sorted(found, key=_by_name)]


def install(app: QApplication, settings: Preferences, resources: Path = RESOURCES) -> Voice:
    """Let everything from now on speak the chosen language, and the journal with it."""
    chosen = settings.get(LANGUAGE, "")
    system = QLocale.system()
    wanted = [str(chosen)] if chosen else system.uiLanguages(QLocale.TagSeparator.Underscore)
    tag = _best(wanted, {one.tag for one in available(resources)})
    _translate(app, tag, resources)
    QLocale.setDefault(_locale(tag, system))
    forced = {"rtl": Qt.LayoutDirection.RightToLeft, "ltr": Qt.LayoutDirection.LeftToRight}
    natural = QLocale(tag).textDirection()
    app.setLayoutDirection(forced.get(str(settings.get(DIRECTION, "")), natural))
    return Voice(tag, written, resources, DaysOnPaper())


def usual_paper() -> str:
    """Give the paper that is usual where the user is: "us-letter" in North America, else "a4"."""
    country = QLocale.territoryToCode(QLocale().territory())
    return "us-letter" if country in LETTER_IN else "a4"


def _best(wanted: list[str], there: set[str]) -> str:
    """Give the first language wanted that there is, whatever its country."""
    for one in wanted:
        tag = one.replace("-", "_")
        parts = tag.split("_")
        for count in range(len(parts), 0, -1):
            if (found := "_".join(parts[:count])) in there:
                return found
    return ENGLISH


def _translate(app: QApplication, tag: str, resources: Path) -> None:
    """Install the translations of a language in place of those of the one before."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    if tag == ENGLISH:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((QT, qt), (OWN, str(resources / "translations"))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{tag}", folder):
            app.installTranslator(translator)


def _locale(tag: str, system: QLocale) -> QLocale:
    """Give how dates and numbers are written: in the language, as is usual where the user is."""
    if system.language() == QLocale.Language.C:
        return system if tag == ENGLISH else QLocale(tag)
    language = QLocale(tag).language()
    if language == system.language():
        return system
    return QLocale(language, system.territory()) if tag == ENGLISH else QLocale(tag)


def _own_name(tag: str) -> str:
    name = QLocale(tag).nativeLanguageName() if tag != ENGLISH else "English"
    return name[:1].upper() + name[1:] or tag


def _by_name(language: Language) -> str:
    return language.name.casefold()
