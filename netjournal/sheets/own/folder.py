"""The folder of the user's own templates: which there are, making a copy, setting one aside."""

from __future__ import annotations

import datetime as dt
import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from netjournal import files
from netjournal.errors import CannotStore, FileExists, NotFound
from netjournal.paths import RESOURCES, template_folder
from netjournal.saying import saying
from netjournal.sheets.kinds import KINDS, Kind, kind_of
from netjournal.sheets.own.limits import LARGEST_TEMPLATE
from netjournal.sheets.own.wrong import Report, TemplateWrong, Wrong, mistake_of
from netjournal.sheets.printed import Mistake

ENDINGS = {"pdf": "typ", "html": "html", "markdown": "md"}
HEAD = """{{# Your own template of the sheet “{title}”, used in this journal.
   What you can change here, and every value it gets: docs/templates.md
   A mistake shows its line, and the sheet is made by the program's own template. #}}
"""


class Template(NamedTuple):
    """A template of one kind and format, and the mistake in the user's own, as far as is seen.

    `name` is the file's; `used` is the own file that makes the sheet, empty for the original: the
    blank sheets are made by that of the written ones where they have none of their own.
    """

    kind: str
    title: str
    format: str
    name: str
    own: bool
    used: str
    mistake: Mistake | None


class Source(NamedTuple):
    """The text of a template, and the file's name."""

    name: str
    text: str


class OwnTemplates:
    """The user's own templates of one journal."""

    def __init__(self, folder: Path, originals: Path) -> None:
        """Look in a folder, which need not be there; the program's templates are in the other."""
        self.folder = folder
        self._originals = originals

    @classmethod
    def of(cls, journal: Path) -> OwnTemplates:
        """Look beside a journal's file."""
        return cls(template_folder(journal), RESOURCES / "sheets" / "templates")

    def all(self) -> tuple[Template, ...]:
        """Return every template that can be one's own, kind by kind."""
        return tuple(self._template(kind, format) for kind in KINDS for format in ENDINGS)

    def of_kind(self, key: str) -> tuple[Template, ...]:
        """Return the templates of one kind, one a format."""
        return tuple(self._template(kind_of(key), format) for format in ENDINGS)

    def path(self, name: str) -> Path:
        """Return where a template of one's own lies, or would lie; raises NotFound."""
        self._kind_of(name)
        return self.folder / name

    def copy(self, name: str) -> Path:
        """Write the program's template as one's own, to be changed; raises FileExists."""
        path, kind = self.path(name), self._kind_of(name)
        if os.path.lexists(path):
            raise FileExists(
                saying("You have a template “{name}” already.", name=name),
                saying("It was left as it is."),
                saying("Change it, or go back to the original first."),
            )
        original = self._originals / kind.template
        text = original.with_name(f"{kind.template}{path.suffix}").read_text(encoding="utf-8")
        head = HEAD.format(title=kind.title)
        self.make_folder()
        files.write_whole(path, (head + text).encode())
        return path

    def remove(self, name: str, at: dt.datetime) -> Path | None:
        """Go back to the original: one's own is set aside under another name, which is returned."""
        path = self.path(name)
        if not os.path.lexists(path):
            return None
        moment = f"{at:%Y-%m-%d %H.%M.%S}"
        stem, number = f"{path.stem} set aside {moment}", 1
        aside = path.with_name(f"{stem}{path.suffix}")
        while os.path.lexists(aside):
            number += 1
            aside = path.with_name(f"{stem} {number}{path.suffix}")
        try:
            path.rename(aside)
        except OSError as error:
            raise _cannot(path, error) from error
        return aside

    def make_folder(self) -> Path:
        """Make the folder, readable by its owner only, where there is none yet."""
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise _cannot(self.folder, error) from error
        return self.folder

    def _template(self, kind: Kind, format: str) -> Template:
        names = names_of(kind.key, kind.template, format)
        own = os.path.lexists(self.folder / names[0])
        used, mistake = "", None
        try:
            source = found(self.folder, names)
            used = source.name if source else ""
        except Unusable as error:
            used, mistake = error.name, mistake_of(error.name, error.report)
        return Template(kind.key, kind.title, format, names[0], own, used, mistake)

    def _kind_of(self, name: str) -> Kind:
        for kind in KINDS:
            if name in {f"{kind.key}.{ending}" for ending in ENDINGS.values()}:
                return kind
        raise NotFound(saying("There is no template “{name}”.", name=name))


class Unusable(TemplateWrong):
    """A file cannot be read as a template."""

    def __init__(self, name: str, report: Report) -> None:
        super().__init__(report)
        self.name = name


def names_of(kind: str, template: str, format: str) -> tuple[str, ...]:
    """Return the names of the files that can make a sheet, the one asked first first."""
    return tuple(dict.fromkeys(f"{stem}.{ENDINGS[format]}" for stem in (kind, template)))


def found(folder: Path, names: Iterable[str]) -> Source | None:
    """Return the first template of one's own that is there; raises Unusable."""
    for name in names:
        path = folder / name
        if os.path.lexists(path):
            try:
                return Source(name, _text(path))
            except OSError as error:
                raise Unusable(name, Report(Wrong.UNREADABLE, 0, error.strerror or "")) from error
            except UnicodeDecodeError as error:
                raise Unusable(name, Report(Wrong.NOT_TEXT, _line_of(error))) from error
            except TemplateWrong as error:
                raise Unusable(name, error.report) from error
    return None


def _text(path: Path) -> str:
    """Read a file that lies in its folder, and no more of it than a template may have."""
    real = path.resolve(strict=True)
    if real.parent != path.parent.resolve(strict=True):
        raise TemplateWrong(Report(Wrong.A_LINK))
    if not stat.S_ISREG(real.stat().st_mode):
        raise TemplateWrong(Report(Wrong.NOT_A_FILE))
    with real.open("rb") as file:
        content = file.read(LARGEST_TEMPLATE + 1)
    if len(content) > LARGEST_TEMPLATE:
        raise TemplateWrong(Report(Wrong.TOO_LARGE))
    return content.decode("utf-8-sig")


def _line_of(error: UnicodeDecodeError) -> int:
    return error.object[: error.start].count(b"\n") + 1


def _cannot(path: Path, error: OSError) -> CannotStore:
    return CannotStore(
        saying("{path} cannot be written ({reason}).", path=path, reason=error.strerror),
        saying("Nothing was changed."),
        "",
    )
