"""Sets Typst source as a tagged PDF, whatever letters are in it and whatever fonts are there."""

import datetime as dt
import threading
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Literal

import typst

PDF_UA: Literal["ua-1"] = "ua-1"
TRIAL = '#set document(title: "-")\n#"{letters}"'
NO_PACKAGES = "packages"
WITHOUT_GLYPH = "could not be displayed"


class Press:
    """Keeps Typst open; one sheet at a time goes through it."""

    def __init__(self, folder: Path, *, strict: bool = False) -> None:
        """Let templates import from one folder and from nowhere else.

        A strict press raises TypstError at once for all but letters that lack a glyph.
        """
        self._folder = folder
        self._strict = strict
        self._one_at_a_time = threading.Lock()
        self._has_glyph: dict[str, bool] = {}

    def pdf(self, source: str, made: dt.datetime) -> bytes:
        """Return the PDF of a source, the same bytes for the same moment.

        PDF/UA allows no letter without a glyph: the fonts within Typst are tried, then those of
        the computer, then a letter that no font has is written as its code point.
        """
        with self._one_at_a_time:
            try:
                return _compiled(self._own_fonts, source, made)
            except typst.TypstError as error:
                self._refuse_but_for_glyphs(error)
            try:
                return _compiled(self._all_fonts, source, made)
            except typst.TypstError as error:
                self._refuse_but_for_glyphs(error)
                return self._with_code_points(source, made)

    def _refuse_but_for_glyphs(self, error: typst.TypstError) -> None:
        if self._strict and WITHOUT_GLYPH not in error.message:
            raise error

    def _with_code_points(self, source: str, made: dt.datetime) -> bytes:
        self._look_for_glyphs(sorted({letter for letter in source if not letter.isascii()}))
        told = "".join(
            letter if self._has_glyph.get(letter, True) else f"[U+{ord(letter):04X}]"
            for letter in source
        )
        try:
            return _compiled(self._all_fonts, told, made)
        except typst.TypstError as error:
            self._refuse_but_for_glyphs(error)
            # Letters may lack a glyph only together: better a box on paper than no sheet.
            return _compiled(self._all_fonts, told, made, standards=())

    def _look_for_glyphs(self, letters: list[str]) -> None:
        """Try letters together, and by halves where that fails."""
        letters = [letter for letter in letters if letter not in self._has_glyph]
        if not letters:
            return
        if self._are_shown(letters):
            self._has_glyph.update(dict.fromkeys(letters, True))
        elif len(letters) == 1:
            self._has_glyph[letters[0]] = False
        else:
            middle = len(letters) // 2
            self._look_for_glyphs(letters[:middle])
            self._look_for_glyphs(letters[middle:])

    def _are_shown(self, letters: Iterable[str]) -> bool:
        trial = TRIAL.format(letters=" ".join(letters))
        try:
            _compiled(self._all_fonts, trial, dt.datetime(2000, 1, 1, tzinfo=dt.UTC))
        except typst.TypstError:
            return False
        return True

    @cached_property
    def _own_fonts(self) -> typst.Compiler:
        return _compiler(self._folder, ignore_system_fonts=True)

    @cached_property
    def _all_fonts(self) -> typst.Compiler:
        return _compiler(self._folder, ignore_system_fonts=False)


def _compiler(folder: Path, *, ignore_system_fonts: bool) -> typst.Compiler:
    """Open Typst without the packages that may be on the computer."""
    packages = folder / NO_PACKAGES
    return typst.Compiler(
        root=folder,
        ignore_system_fonts=ignore_system_fonts,
        package_path=packages,
        package_cache_path=packages,
    )


def _compiled(
    compiler: typst.Compiler,
    source: str,
    made: dt.datetime,
    standards: tuple[Literal["ua-1"], ...] = (PDF_UA,),
) -> bytes:
    pdf = compiler.compile(
        source.encode(), format="pdf", pdf_standards=list(standards), timestamp=made
    )
    if not isinstance(pdf, bytes):
        raise TypeError("Typst made no PDF")
    return pdf
