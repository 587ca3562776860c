"""What the program writes down about itself: a log that rotates and holds no text of a journal."""

import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG = "netjournal.log"
LOG_BYTES = 500_000
FORMER = 2
LONGEST = 200_000
FORM = "%(asctime)s %(levelname)s %(name)s %(message)s"


class Rotating(RotatingFileHandler):
    """Rotates, may be read by its owner only, and never lets a full disk stop the program."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Go on without a line that could not be written, here and on standard error."""


def keep(folder: Path) -> None:
    """Keep a log that rotates; peewee would log what is written, so it stays silent."""
    handlers: list[logging.Handler] = [logging.NullHandler()]
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = Rotating(folder / LOG, maxBytes=LOG_BYTES, backupCount=FORMER, encoding="utf-8")
        (folder / LOG).chmod(0o600)
        handler.setFormatter(logging.Formatter(FORM))
        handlers = [handler]
    except OSError as error:
        logging.getLogger(__name__).warning("there is no log: %s", error.strerror)
    logging.basicConfig(level=logging.INFO, handlers=handlers)
    logging.getLogger("peewee").setLevel(logging.WARNING)


def files(folder: Path) -> list[Path]:
    """Return the files of the log that are there, oldest first."""
    names = [f"{LOG}.{number}" for number in range(FORMER, 0, -1)]
    return [path for name in (*names, LOG) if (path := folder / name).is_file()]


def read(folder: Path, longest: int = LONGEST) -> str:
    """Return the newest lines of the log, the newest last."""
    parts: list[bytes] = []
    room = longest
    for path in reversed(files(folder)):
        try:
            with path.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - room))
                parts.insert(0, file.read(room))
        except OSError:
            continue
        room -= len(parts[0])
        if room <= 0:
            break
    text = b"".join(parts).decode("utf-8", errors="replace")
    # What was cut in the middle begins with half a line.
    return text if room > 0 else text.partition("\n")[2]
