"""Real pictures, made where they are needed: one as a camera writes it, and plain ones."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

WHERE = (51.0, 30.0, 26.0)
ORIENTATION, MAKER, PLACE = 0x0112, 0x010F, 0x8825


def a_photo(size: tuple[int, int] = (320, 240), orientation: int = 1) -> bytes:
    """A JPEG with a maker, a place and a comment in it; red where the camera's left was."""
    image = Image.new("RGB", size, (20, 40, 200))
    image.paste((230, 30, 30), (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKER] = orientation, "Camera Works"
    exif[PLACE] = {1: "N", 2: WHERE, 3: "W", 4: (0.0, 7.0, 39.0)}
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=b"taken by Camera", quality=95)
    return out.getvalue()


def a_picture(
    form: str,
    size: tuple[int, int] = (60, 40),
    *,
    mode: str = "RGB",
    colour: Any = (200, 120, 40),
) -> bytes:
    """A picture of one colour in a format."""
    out = io.BytesIO()
    Image.new(mode, size, *([] if colour is None else [colour])).save(out, form)
    return out.getvalue()
