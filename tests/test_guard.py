"""The guard over every test does notice the program opening a journal as an ordinary file."""

from netjournal.conversations.script import read_steps


def test_the_guard_notices_the_program(tmp_path, guard):
    for name in ("a.njournal", "a.njournal-wal", "a.njournal-shm"):
        path = tmp_path / name
        path.write_text("step = []", encoding="utf-8")  # a test may
        read_steps(path)
        assert guard.opened == [str(path)]
        guard.opened.clear()


def test_the_guard_lets_other_files_be(tmp_path, guard, journal):
    path = tmp_path / "first.toml"
    path.write_text("step = []", encoding="utf-8")
    read_steps(path)
    journal.backup()
    assert guard.opened == []
