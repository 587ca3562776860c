"""Takes one-to-ones and events to the calendar program of this computer."""

from ui.calendar.adding import add_conversation, add_event, whole_calendar

__all__ = ["add_conversation", "add_event", "whole_calendar"]
