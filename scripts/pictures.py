"""Pictures of the demo journal: those of the documents, or of every page into a folder.

pictures.py makes those that README and the guide show; pictures.py FOLDER makes every page in both
themes and at the smallest size as well.
"""

import sys
import tempfile
from pathlib import Path

from netjournal import demo
from netjournal.journal import Journal
from netjournal.settings import Settings
from netjournal.words import ConversationStage
from ui.app import build_window, make_application, take_picture
from ui.main_window import MainWindow

SIZES = {"": (1280, 820), "-small": (1024, 640)}
DOCUMENTS = Path("docs/images")
SHOWN_IN_DOCUMENTS = ("today", "event", "people", "first-conversation", "second-conversation")


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
        "people": ("people", hal, {"tab": "story"}),
        "person-profile": ("people", hal, {"tab": "profile"}),
        "person-reservations": ("people", hal, {"tab": "reservations"}),
        "person-help": ("people", hal, {"tab": "help"}),
        "events": ("events", None, {}),
        "event": ("events", event, {}),
        "one-to-ones": ("conversations", None, {}),
        "first-conversation": ("conversations", first, {"step": "question"}),
        "second-conversation": ("conversations", second, {"step": "mine"}),
        "profile": ("profile", None, {}),
    }


def picture(window: MainWindow, name: str, folder: Path, ending: str = "") -> None:
    """Save a picture of one place."""
    page, target, hints = places(window.desk.journal)[name]
    window.desk.navigation.go(page, target, **hints)
    size = SIZES["-small"] if "-small" in ending else SIZES[""]
    take_picture(window, folder / f"{name}{ending}.png", size)


def picture_documents(window: MainWindow) -> None:
    """Save the pictures that the documents show."""
    for name in SHOWN_IN_DOCUMENTS:
        picture(window, name, DOCUMENTS)


def picture_everything(window: MainWindow, folder: Path, theme: str) -> None:
    """Save a picture of every place at every size."""
    for name in places(window.desk.journal):
        for size in SIZES:
            picture(window, name, folder, f"{size}{theme}")


def main() -> None:
    """Write the demo journal, open it, and save the pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    (folder or DOCUMENTS).mkdir(parents=True, exist_ok=True)
    app = make_application()
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "Priya.njournal"
        demo.write(path)
        for theme, ending in (("light", ""), ("dark", "-dark")):
            settings = Settings(Path(temporary) / theme)
            settings.set("look.theme", theme)
            with Journal.open(path) as journal:
                window = build_window(app, journal, settings)
                if folder is not None:
                    picture_everything(window, folder, ending)
                elif theme == "light":
                    picture_documents(window)
                window.close()


if __name__ == "__main__":
    main()
