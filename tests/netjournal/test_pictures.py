"""Pictures in the journal: what is refused, what is stripped, and one change each."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from netjournal.errors import JournalError, NotFound
from netjournal.journal import Journal
from netjournal.people.pictures import LONGEST_SIDE, MOST_BYTES, ready
from netjournal.words import PictureKind
from tests.builders import met
from tests.pictures import WHERE, a_photo, a_picture


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


@pytest.fixture
def hal(journal: Journal) -> int:
    return met(journal)


def test_nothing_of_what_a_camera_writes_is_kept(journal: Journal, hal: int) -> None:
    photo = a_photo()
    assert opened(photo).getexif().get_ifd(0x8825)[2] == WHERE
    data = journal.pictures.data(journal.pictures.add(hal, photo))
    image = opened(data)
    assert dict(image.getexif()) == {}
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"Camera" not in data
    assert b"Exif" not in data


def test_a_photo_taken_sideways_is_kept_upright(journal: Journal, hal: int) -> None:
    picture = journal.pictures.add(hal, a_photo(size=(300, 200), orientation=6))
    kept = journal.pictures.get(picture)
    assert (kept.width, kept.height) == (200, 300)
    red, _green, blue = opened(journal.pictures.data(picture)).getpixel((100, 10))
    assert red > 200 > 60 > blue


def test_a_large_picture_is_made_smaller_and_a_small_one_is_not(journal: Journal, hal: int) -> None:
    large = journal.pictures.get(journal.pictures.add(hal, a_picture("JPEG", (4000, 3000))))
    small = journal.pictures.get(journal.pictures.add(hal, a_picture("PNG", (40, 30))))
    assert (large.width, large.height) == (LONGEST_SIDE, 1500)
    assert (small.width, small.height) == (40, 30)


def test_what_can_be_seen_through_is_kept_as_png(journal: Journal, hal: int) -> None:
    picture = journal.pictures.add(hal, a_picture("PNG", mode="RGBA", colour=(9, 9, 9, 80)))
    assert journal.pictures.get(picture).media_type == "image/png"
    assert opened(journal.pictures.data(picture)).getpixel((0, 0)) == (9, 9, 9, 80)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_the_usual_kinds_of_picture_are_read(form: str) -> None:
    assert ready(a_picture(form)).media_type == "image/jpeg"


def test_a_picture_in_grey_or_with_a_palette_is_read() -> None:
    for mode in ("1", "L", "P", "I;16", "CMYK", "LA"):
        form = "JPEG" if mode == "CMYK" else "PNG"
        assert ready(a_picture(form, mode=mode, colour=None)).width == 60


def test_noise_that_would_stay_large_still_fits() -> None:
    noise = Image.effect_noise((1800, 1800), 200).convert("RGB")
    alpha = Image.effect_noise((1800, 1800), 200)
    noise.putalpha(alpha)
    out = io.BytesIO()
    noise.resize((1100, 1100)).save(out, "WEBP", lossless=False, quality=50)
    assert len(ready(out.getvalue()).data) <= MOST_BYTES


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"<svg xmlns='http://www.w3.org/2000/svg'/>", a_picture("JPEG")[:300]]
)
def test_what_is_not_a_picture_is_refused(journal: Journal, hal: int, data: bytes) -> None:
    with pytest.raises(JournalError, match="not a picture that can be read"):
        journal.pictures.add(hal, data)
    assert journal.pictures.of(hal) == []


def test_a_file_over_five_megabytes_is_refused() -> None:
    with pytest.raises(JournalError, match="larger than 5 MB"):
        ready(a_picture("JPEG") + bytes(MOST_BYTES))


def test_a_small_file_of_absurdly_many_pixels_is_refused_unread() -> None:
    bomb = io.BytesIO()
    Image.new("1", (30_000, 12_000)).save(bomb, "PNG")
    with pytest.raises(JournalError, match="too many pixels"):
        ready(bomb.getvalue())


def test_each_is_one_change_that_can_be_taken_back(journal: Journal, hal: int) -> None:
    picture = journal.pictures.add(hal, a_photo(), PictureKind.CARD, "His card")
    data = journal.pictures.data(picture)
    assert journal.undo_name == "Add a business card of Hal Okoro"
    journal.pictures.edit(picture, caption="The new card")
    journal.undo()
    assert journal.pictures.get(picture).caption == "His card"
    journal.pictures.remove(picture)
    assert journal.undo_name == "Remove a business card of Hal Okoro"
    with pytest.raises(NotFound):
        journal.pictures.data(picture)
    journal.undo()
    assert journal.pictures.data(picture) == data
    assert [one.caption for one in journal.pictures.of(hal)] == ["His card"]


def test_a_caption_is_found_and_leads_to_the_person(journal: Journal, hal: int) -> None:
    journal.pictures.add(hal, a_photo(), caption="At the harbour")
    (hit,) = journal.search.find("harbour")
    assert (hit.kind, hit.person, hit.title) == ("picture", hal, "Hal Okoro")


def test_pictures_go_with_the_person_and_come_back(journal: Journal, hal: int) -> None:
    journal.pictures.add(hal, a_photo())
    journal.people.delete(hal)
    journal.undo()
    assert len(journal.pictures.of(hal)) == 1
