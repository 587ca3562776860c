"""When a backup is due (every 30 minutes when changed, and at close), and one round of them."""

import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path

from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.recent import Kept
from netjournal.safekeeping import places
from netjournal.safekeeping.memory import Memory
from netjournal.safekeeping.outcome import Made, Outcome, Standing, standing
from netjournal.safekeeping.places import Place, Where
from netjournal.safekeeping.stopping import Progress, Stop, Stopped, stoppable
from netjournal.saying import saying
from netjournal.store import backup
from netjournal.store.changes import Changed

EVERY = dt.timedelta(minutes=30)
AGAIN_AFTER_FAILURE = dt.timedelta(minutes=5)
CLOCK_SLACK = dt.timedelta(minutes=5)


class Schedule:
    """Keeps the backups of one open journal. `back_up` may run in another thread."""

    def __init__(
        self,
        journal: Journal,
        kept: Kept,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        """Listen to the journal; what changed before, and was never backed up, counts too."""
        self._journal = journal
        self._elapsed = elapsed
        self.memory = Memory(kept, journal.path)
        self._changes = 0
        self._backed_up = 0
        self._since = journal.now
        self._wait = EVERY
        self._clocks = (journal.now, elapsed())
        self._stop_listening = journal.subscribe(self._on_changed)
        if self._changed_before():
            self._changes += 1

    @property
    def changed(self) -> bool:
        """Whether anything changed since the last good backup."""
        return self._changes != self._backed_up

    def is_due(self) -> bool:
        """Whether a backup should be made now; to be asked every minute or so."""
        passed = self._journal.now - self._since
        # A clock that was put back would else put the next backup off for as long.
        return self.changed and not dt.timedelta(0) <= passed < self._wait

    def is_due_at_close(self) -> bool:
        """Whether a backup should be made before the journal is closed."""
        return self.changed

    def places(self) -> list[Place]:
        """Return where backups go, the folder beside the journal first."""
        return places.places(self._journal.backup_folder, self.memory)

    def choose_second(self, root: Path) -> Place:
        """Keep backups in a second folder too; raises JournalError."""
        return places.choose_second(
            root, self._journal.path, self._journal.backup_folder, self.memory
        )

    def no_second(self) -> None:
        """Keep backups beside the journal only; those made elsewhere stay there."""
        places.no_second(self.memory)

    def back_up(self, progress: Progress | None = None, stop: Stop | None = None) -> Outcome:
        """Make a backup in every place, thin out, and remember how it went; raises only Stopped.

        What changes meanwhile counts as changed since.
        """
        now, changes = self._journal.now, self._changes
        told = stoppable(progress, stop)
        made: list[Made] = []
        self._since = now
        for place in self.places():
            one = self._back_up(place, now, told)
            made.append(one)
            if one.backup is not None:
                self.memory.went_well(place.where, now)
            else:
                self.memory.went_wrong(place.where, now, one.why)
        outcome = Outcome(now, tuple(made))
        if outcome.kept:
            self._backed_up = changes
        self._wait = EVERY if outcome.kept else AGAIN_AFTER_FAILURE
        self._thin_out(outcome)
        return outcome

    def standing(self) -> Standing:
        """Return how the backups stand, in words for Today and the status line."""
        return standing(self.places(), self.memory, self._journal.now)

    def end(self) -> None:
        """Listen no more."""
        self._stop_listening()

    def _back_up(self, place: Place, now: dt.datetime, told: Progress) -> Made:
        if not place.is_there:
            words = saying("{folder} is not there.", folder=place.folder)
            return Made(place, None, words, absent=True)
        try:
            out = backup.free_name(place.folder, self._journal.path.stem, now)
            return Made(place, self._journal.backup(out, told))
        except Stopped:
            raise
        except JournalError as error:
            return Made(place, None, error.what)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            words = saying(
                "{target} cannot be written ({reason}).", target=place.folder, reason=reason
            )
            return Made(place, None, words)

    def _thin_out(self, outcome: Outcome) -> None:
        now, passed = outcome.at, self._elapsed()
        (before, earlier), self._clocks = self._clocks, (now, passed)
        jump = (now - before) - dt.timedelta(seconds=passed - earlier)
        if abs(jump) > CLOCK_SLACK:
            return
        for one in outcome.places:
            if one.backup is not None:
                try:
                    self._journal.thin_out_backups(one.place.folder)
                except (JournalError, OSError):
                    # Too many backups are no harm; the next round tries again.
                    continue

    def _changed_before(self) -> bool:
        newest = self._journal.history(1)
        last = self.memory.made(Where.BESIDE) or max(
            (at for _path, at in self._journal.backups()), default=None
        )
        return bool(newest) and (last is None or newest[0].at > last)

    def _on_changed(self, _changed: Changed) -> None:
        self._changes += 1
