"""Pictures of the demo journal: those of the documents, or of every page into a folder.

`scripts/screenshots` makes those that README and the guide show; `scripts/screenshots FOLDER
[LOOK...]` makes every page in every look, or in those named: light, dark, contrast, pseudo (the
pseudo-language), rtl (from right to left), hebrew (the pseudo-language that is read from there),
small (1024x640), large (fonts at 200 %), double (a screen at 200 %).
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from netjournal import demo
from netjournal.journal import Journal
from netjournal.paths import RESOURCES
from netjournal.settings import Settings
from netjournal.sheets.order import Order
from netjournal.words import ConversationStage, LetterKind
from scripts.translations import PSEUDO, PSEUDO_RTL, make_pseudo
from ui import languages
from ui.app import build_window, make_application, take_picture
from ui.backups_window.window import BackupsWindow
from ui.calendar.adding import add_conversation
from ui.forgetting.dialog import ForgetDialog
from ui.main_window import MainWindow
from ui.passphrase.dialog import PassphraseDialog
from ui.sheets import show_sheet, show_sheets
from ui.writing import write_introduction, write_letters

DOCUMENTS = Path("docs/images")
SHOWN_IN_DOCUMENTS = (
    "today",
    "event",
    "people",
    "first-conversation",
    "second-conversation",
    "review",
    "sheet",
)
AT_ONCE = 2
SETTLE_MS = 500
DIALOG_SETTLES = 4


class Look(NamedTuple):
    """What a picture is made with: settings, a size, and what the screen is scaled by."""

    settings: dict[str, object]
    size: tuple[int, int] = (1280, 820)
    scale: int = 1


LOOKS = {
    "light": Look({"look.theme": "light"}),
    "dark": Look({"look.theme": "dark"}),
    "contrast": Look({"look.theme": "light", "look.contrast": "high"}),
    "pseudo": Look({"look.theme": "light", "look.language": PSEUDO}),
    "rtl": Look({"look.theme": "light", "look.direction": "rtl"}),
    "hebrew": Look({"look.theme": "light", "look.language": PSEUDO_RTL}),
    "small": Look({"look.theme": "light"}, (1024, 640)),
    "large": Look({"look.theme": "light", "look.font_percent": 200}),
    "double": Look({"look.theme": "light"}, scale=2),
}


def places(journal: Journal) -> dict[str, tuple[str, int | None, dict[str, object]]]:
    """Return what is pictured: a name, then where to go."""
    hal = journal.people.named("Hal Okoro").id
    event = journal.events.all()[0].id
    held = [one for one in journal.conversations.of(hal) if one.held_on is not None]
    first = next(one.id for one in held if one.stage is ConversationStage.FIRST)
    second = next(
        one.id for one in journal.conversations.of(hal) if one.stage is ConversationStage.SECOND
    )
    return {
        "today": ("today", None, {}),
        "people-table": ("people", 0, {}),
        "people": ("people", hal, {"tab": "story"}),
        "person-profile": ("people", hal, {"tab": "profile"}),
        "person-reservations": ("people", hal, {"tab": "reservations"}),
        "person-help": ("people", hal, {"tab": "help"}),
        "events": ("events", None, {}),
        "event-before": ("events", event, {"part": "before"}),
        "event-door": ("events", event, {"part": "door"}),
        "event": ("events", event, {"part": "after"}),
        "one-to-ones": ("conversations", None, {}),
        "one-to-one-on-paper": ("conversations", None, {"write_up": True}),
        "first-conversation": ("conversations", first, {"step": "question"}),
        "second-conversation": ("conversations", second, {"step": "mine"}),
        "referrals": ("referrals", None, {"tab": "referrals"}),
        "introductions": ("referrals", None, {"tab": "introductions"}),
        "names-given": ("referrals", None, {"tab": "names"}),
        "who-introduced-whom": ("referrals", None, {"tab": "picture", "person": hal}),
        "review": ("review", None, {}),
        "history": ("history", None, {}),
        "profile": ("profile", None, {}),
        "settings": ("settings", None, {"section": "look"}),
        "settings-sheets": ("settings", None, {"section": "sheets"}),
        "settings-script": ("settings", None, {"section": "script"}),
        "settings-journal": ("settings", None, {"section": "journal"}),
    }


def dialogs(window: MainWindow) -> dict[str, Callable[[], QWidget | None]]:
    """Return what opens over a page: a name, then what opens it."""
    desk, journal = window.desk, window.desk.journal
    hal = journal.people.named("Hal Okoro").id
    ada, event = journal.people.named("Ada Lind").id, journal.events.all()[0].id
    second = next(one.id for one in journal.conversations.of(hal) if one.held_on is None)
    met = [one.person for one in journal.events.met(event)[:3]]
    show, several = partial(show_sheet, desk, parent=window), partial(show_sheets, desk)
    orders = [Order("second-conversation", hal), Order("event-plan", event=event)]
    return {
        "sheet": partial(show, Order("second-conversation", hal)),
        "sheet-of-mine": partial(show, Order("my-profile")),
        "sheets-together": partial(several, [*orders, Order("follow-ups")], window),
        "letter-introduction": partial(write_introduction, desk, hal, ada, window),
        "letters-thanks": partial(write_letters, desk, LetterKind.THANKS, met, window, event=event),
        "calendar": partial(add_conversation, desk, second, window),
        "recovery-sheet": partial(show, Order("recovery")),
        "passphrase": partial(opened, PassphraseDialog(window)),
        "backups": partial(opened, BackupsWindow(window, window.backups)),
        "forgetting": partial(ForgetDialog.open_for, desk, hal, window),
    }


def opened(dialog: QDialog) -> QDialog:
    """Open a dialog that was made."""
    dialog.open()
    return dialog


def picture_every_place(folder: Path, look: Look, ending: str, only: tuple[str, ...] = ()) -> None:
    """Write the demo journal, open it in a look, and save the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "Priya.njournal"
        demo.write(path)
        settings = Settings(Path(temporary) / "settings")
        for key, value in look.settings.items():
            settings.set(key, value)
        resources = RESOURCES
        if look.settings.get("look.language") in (PSEUDO, PSEUDO_RTL):
            resources = Path(temporary) / "resources"
            shutil.copytree(RESOURCES, resources)
            make_pseudo(resources)
        voice = languages.install(app, settings, resources)
        with Journal.open(path, voice=voice) as journal:
            window = build_window(app, journal, settings)
            for name, (page, target, hints) in places(journal).items():
                if not only or name in only:
                    window.desk.navigation.go(page, target, **hints)
                    settle()
                    take_picture(window, folder / f"{name}{ending}.png", look.size)
            for name, opens in dialogs(window).items():
                if not only or name in only:
                    picture_dialog(opens(), folder / f"{name}{ending}.png")
            window.close()


def picture_dialog(dialog: QWidget | None, file: Path) -> None:
    """Take a picture of a dialog in its own size, once what it shows has been made."""
    if dialog is None:
        raise SystemExit(f"nothing opened for {file.name}")
    for _ in range(DIALOG_SETTLES):
        settle()
    take_picture(dialog, file, dialog.size().toTuple())
    dialog.close()


def settle() -> None:
    """Let what a page does a moment after it is shown happen."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


def picture_looks(folder: Path, looks: list[str]) -> int:
    """Make the pictures of several looks, each in a process of its own, two at a time."""
    waiting = list(looks)
    running: list[subprocess.Popen[bytes]] = []
    failed = 0
    while waiting or running:
        while waiting and len(running) < AT_ONCE:
            look = waiting.pop(0)
            environment = dict(os.environ, QT_SCALE_FACTOR=str(LOOKS[look].scale))
            command = [sys.executable, "-m", "scripts.pictures", str(folder), look]
            running.append(subprocess.Popen(command, env=environment))
        failed += running.pop(0).wait() != 0
    return failed


def main(arguments: list[str]) -> int:
    """Do what the arguments say and return the exit status."""
    match arguments:
        case []:
            picture_every_place(DOCUMENTS, LOOKS["light"], "", SHOWN_IN_DOCUMENTS)
        case [folder, look]:
            picture_every_place(Path(folder), LOOKS[look], f"-{look}")
        case [folder, *looks]:
            return picture_looks(Path(folder), looks or list(LOOKS))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
