"""Pictures of every page of the demo journal, in both themes: pictures.py [FOLDER]."""

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


def picture_all(window: MainWindow, folder: Path, ending: str) -> None:
    """Save a picture of every place at every size."""
    for name, (page, target, hints) in places(window.desk.journal).items():
        window.desk.navigation.go(page, target, **hints)
        for size, pixels in SIZES.items():
            take_picture(window, folder / f"{name}{size}{ending}.png", pixels)


def main() -> None:
    """Write the demo journal, open it in both themes, and save the pictures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/images")
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "Priya.njournal"
        demo.write(path)
        for theme, ending in (("light", ""), ("dark", "-dark")):
            settings = Settings(Path(temporary) / theme)
            settings.set("look.theme", theme)
            with Journal.open(path) as journal:
                window = build_window(app, journal, settings)
                picture_all(window, folder, ending)
                window.close()


if __name__ == "__main__":
    main()
