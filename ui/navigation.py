"""Going to a page or to something on it, and back and forward between the places visited."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

LONGEST = 100


class Place(NamedTuple):
    """A page, what is shown on it, and hints for this visit only, which no place kept has."""

    page: str
    target: int | None = None
    hints: Mapping[str, object] = MappingProxyType({})


class Navigation(QObject):
    """Where the user is and was; pages go to each other only through here."""

    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Place | None = None
        self.guard: Callable[[Place], bool] | None = None
        """Says whether a place may be gone to now."""
        self._back: list[Place] = []
        self._forward: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place to go forward to."""
        return bool(self._forward)

    @property
    def lately(self) -> list[Place]:
        """The places visited before this one, the last one first, each once."""
        visited = dict.fromkeys((place.page, place.target) for place in reversed(self._back))
        now = self.current
        return [Place(*one) for one in visited if now is None or Place(*one) != now]

    def go(self, page: str, target: int | None = None, **hints: object) -> None:
        """Go to a page and what is to be shown on it; hints reach Page.open this once."""
        if not self._may_go(Place(page, target, hints)):
            return
        if self.current is not None and self.current != Place(page, target):
            self._back = [*self._back, self.current][-LONGEST:]
            self._forward.clear()
        self._arrive(Place(page, target, hints))

    def back(self) -> None:
        """Go back to the place before."""
        if self._back and self._may_go(self._back[-1]):
            place = self._back.pop()
            if self.current is not None:
                self._forward.append(self.current)
            self._arrive(place)

    def forward(self) -> None:
        """Go forward again to the place gone back from."""
        if self._forward and self._may_go(self._forward[-1]):
            place = self._forward.pop()
            if self.current is not None:
                self._back.append(self.current)
            self._arrive(place)

    def settle(self, target: int | None) -> None:
        """Say what the current page has come to show (a person just made) without a new step."""
        if self.current is not None:
            self.current = Place(self.current.page, target)

    def forget(self, page: str, target: int) -> None:
        """Drop a place that is no more, so that back and forward do not lead there."""
        gone = Place(page, target)
        self._back = [place for place in self._back if place != gone]
        self._forward = [place for place in self._forward if place != gone]

    def _may_go(self, place: Place) -> bool:
        return self.guard is None or self.guard(place)

    def _arrive(self, place: Place) -> None:
        self.current = Place(place.page, place.target)
        self.moved.emit(place)
