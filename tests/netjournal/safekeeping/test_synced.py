"""Folders that a service syncs are noticed by name and marker, conflicted copies by theirs."""

import pytest

from netjournal.journal import Journal
from netjournal.safekeeping.synced import (
    conflicted_beside,
    look_at_conflicted,
    synced_folder,
    warning,
)
from netjournal.settings import Settings


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/work", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive - Hart & Sons", "OneDrive"),
        ("OneDrive", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/notes", "iCloud Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-me@example.com/My Drive", "Google Drive"),
        ("Documents", None),
        ("Dropboxes", None),
        ("my onedrive notes", None),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path, folder, service):
    assert synced_folder(tmp_path / folder / "mine.njournal") == service


def test_a_synced_folder_is_known_by_what_the_service_leaves_in_it(tmp_path):
    (tmp_path / "cloud" / "deep").mkdir(parents=True)
    assert synced_folder(tmp_path / "cloud" / "deep" / "mine.njournal") is None
    (tmp_path / "cloud" / ".dropbox.cache").mkdir()
    assert synced_folder(tmp_path / "cloud" / "deep" / "mine.njournal") == "Dropbox"


def test_the_warning_comes_once_for_each_journal(tmp_path):
    path = tmp_path / "Dropbox" / "mine.njournal"
    settings = Settings(tmp_path / "settings")
    said = warning(path, settings)
    assert said.startswith("This journal is in a folder that Dropbox syncs.")
    assert warning(path, Settings(tmp_path / "settings")) is None
    assert warning(path.with_name("other.njournal"), settings) is not None
    assert warning(tmp_path / "mine.njournal", settings) is None


@pytest.mark.parametrize("folder", ["OneDrive", "Documents"])
def test_conflicted_copies_are_listed_with_what_they_hold(tmp_path, clock, folder):
    path = tmp_path / folder / "mine.njournal"
    path.parent.mkdir()
    with Journal.create(path, clock=clock) as journal:
        journal.people.add("Hal Okoro")
    whole = path.read_bytes()
    copies = {
        "mine (Ada's conflicted copy 2026-11-01).njournal",
        "mine (conflicted copy 2026-11-01 101010).njournal",
        "mine.sync-conflict-20261101-101010-ABC.njournal",
    }
    numbered = {"mine-LAPTOP7.njournal", "mine 2.njournal", "mine (1).njournal"}
    others = {
        "yours.njournal",
        "mine set aside 2026-11-02 09.00.00.njournal",
        "minestrone.njournal",
        "mine and yours.njournal",
    }
    for name in copies | numbered | others:
        path.with_name(name).write_bytes(whole)
    half = path.with_name("mine (half of a conflicted copy).njournal")
    half.write_bytes(b"half" * 9)
    wanted = copies | {half.name} | (numbered if folder == "OneDrive" else set())
    before = {one.name for one in path.parent.iterdir()}
    found = look_at_conflicted(path, clock=clock)
    assert {one.path.name for one in found} == wanted
    for one in found:
        if one.path == half:
            assert one.counts is None
            assert one.why
        else:
            assert one.counts.people == 1
            assert one.newest_change == clock.now
            assert one.path.read_bytes() == whole
    assert {one.name for one in path.parent.iterdir()} == before


def test_no_folder_has_no_copies(tmp_path):
    assert conflicted_beside(tmp_path / "gone" / "mine.njournal") == []
