"""Pictures of a person: a photo, a business card; kept in the journal without any metadata."""

import io
from typing import TYPE_CHECKING, Any, NamedTuple

from netjournal.area import Area, only_known
from netjournal.errors import JournalError
from netjournal.saying import saying
from netjournal.store import models
from netjournal.words import PictureKind

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 5 * 1024 * 1024
MOST_PIXELS = 80_000_000
LONGEST_SIDE = 2000
QUALITY = 88
PHOTO = "SELECT id FROM picture WHERE person_id = ? AND kind = 'photo' ORDER BY id DESC LIMIT 1"
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
NOT_KEPT = saying("Nothing was added to the journal.")


class Picture(NamedTuple):
    """A picture without its bytes, which `data` reads."""

    id: int
    person: int
    kind: PictureKind
    caption: str
    media_type: str
    width: int
    height: int


class Ready(NamedTuple):
    """A picture made ready to be kept: small enough, upright, and nothing in it but pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


class PicturesArea(Area):
    """The pictures of people."""

    def add(
        self,
        person: int,
        picture: bytes | Ready,
        kind: PictureKind = PictureKind.PHOTO,
        caption: str = "",
    ) -> int:
        """Keep a picture of a person and return its id; raises JournalError for what is none.

        Bytes are made ready first, which takes a while: a window does that beside, with `ready`.
        """
        made = picture if isinstance(picture, Ready) else ready(picture)
        words = saying("Add a {kind} of {name}", kind=PictureKind(kind), name=self._name(person))
        with self._change(words):
            return self._store.add(
                models.Picture, person=person, kind=kind, caption=caption.strip(), **made._asdict()
            )

    def edit(self, picture: int, **written: Any) -> None:
        """Set the kind or the caption of a picture."""
        only_known(written, ("kind", "caption"))
        name = self._name(self.get(picture).person)
        join = f"picture:{picture}:" + ",".join(sorted(written))
        with self._change(saying("Edit a picture of {name}", name=name), join=join):
            self._store.change(models.Picture, picture, **written)

    def remove(self, picture: int) -> None:
        """Remove a picture; undo brings it back."""
        found = self.get(picture)
        words = saying("Remove a {kind} of {name}", kind=found.kind, name=self._name(found.person))
        with self._change(words):
            self._store.remove(models.Picture, picture)

    def get(self, picture: int) -> Picture:
        """Return one picture without its bytes; raises NotFound."""
        found = self._store.first(_described().where(models.Picture.id == picture), _picture)
        return found if found is not None else self._store.get(models.Picture, picture, _picture)

    def of(self, person: int) -> list[Picture]:
        """Return the pictures of a person without their bytes, in the order they were added."""
        query = _described().where(models.Picture.person == person)
        return self._store.all(query.order_by(models.Picture.id), _picture)

    def photo(self, person: int) -> int | None:
        """Return the newest photo of a person, None when there is none."""
        found = self._store.sql(PHOTO, (person,))
        return int(found[0][0]) if found else None

    def data(self, picture: int) -> bytes:
        """Return the bytes of a picture, a JPEG or a PNG; raises NotFound."""
        self.get(picture)
        query = models.Picture.select(models.Picture.data).where(models.Picture.id == picture)
        return bytes(self._store.value(query))


def ready(data: bytes) -> Ready:
    """Make a picture ready to be kept; raises JournalError for what is none or is too large.

    It touches no journal, so it may run beside the window.
    """
    if len(data) > MOST_BYTES:
        raise JournalError(
            saying("The picture is larger than {megabytes} MB.", megabytes=MOST_BYTES >> 20),
            NOT_KEPT,
            saying("Save it smaller, or choose another."),
        )
    pixels = _read(data)
    size = LONGEST_SIDE
    while len(written := _write(pixels, size)) > MOST_BYTES:
        size = size * 3 // 4
    width, height = _fitted(pixels, size)
    media_type = "image/png" if pixels.mode == "RGBA" else "image/jpeg"
    return Ready(written, media_type, width, height)


def _read(data: bytes) -> "Image":
    """Read the first frame upright, as nothing but its pixels in RGB, or RGBA if seen through."""
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise Image.DecompressionBombError
            # A JPEG is read at the next size above the one that is kept: four times as fast.
            image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            return _plain(ImageOps.exif_transpose(image))
    except Image.DecompressionBombError as error:
        raise JournalError(
            saying("The picture has too many pixels."),
            NOT_KEPT,
            saying("Save it smaller, or choose another."),
        ) from error
    except Exception as error:  # a damaged file makes a reader raise anything at all
        raise JournalError(
            saying("This is not a picture that can be read."),
            NOT_KEPT,
            saying("Choose a JPEG, PNG, WebP, GIF, BMP or TIFF file."),
        ) from error


def _plain(image: "Image") -> "Image":
    """Copy the pixels onto a new sheet, which knows nothing of where they come from."""
    from PIL import Image

    clear = image.has_transparency_data
    pixels = image.convert("RGBA" if clear else "RGB")
    if clear and pixels.getchannel("A").getextrema() == (255, 255):
        pixels = pixels.convert("RGB")
    sheet = Image.new(pixels.mode, pixels.size)
    sheet.paste(pixels)
    return sheet


def _fitted(pixels: "Image", longest: int) -> tuple[int, int]:
    """The size at which a picture is kept: never larger than it was."""
    scale = min(1, longest / max(pixels.size))
    return max(1, round(pixels.width * scale)), max(1, round(pixels.height * scale))


def _write(pixels: "Image", longest: int) -> bytes:
    out, size = io.BytesIO(), _fitted(pixels, longest)
    sized = pixels if size == pixels.size else pixels.resize(size)
    if pixels.mode == "RGBA":
        sized.save(out, "PNG", optimize=True)
    else:
        sized.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()


def _described() -> Any:
    """The columns of a picture but for its bytes."""
    table = models.Picture
    return table.select(
        table.id,
        table.person,
        table.kind,
        table.caption,
        table.media_type,
        table.width,
        table.height,
    )


def _picture(**row: Any) -> Picture:
    return Picture(**{**row, "kind": PictureKind(row["kind"])})
