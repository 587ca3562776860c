"""Letters: writing to one person after the other from a template, by copy or mail program."""

from ui.letters.dialog import LetterDialog

__all__ = ["LetterDialog"]
