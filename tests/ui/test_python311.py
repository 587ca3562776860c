"""Qt calls without a result do not wear out Python's constants."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
import ui
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    said = Signal(bool)
    def hear(self, on):
        pass

sender = Sender()
sender.said.connect(sender.hear)
for _ in range(20_000):
    sender.blockSignals(False)
    sender.said.emit(True)
    sender.said.emit(False)
print("sound")
"""


def test_a_great_many_calls_leave_the_interpreter_sound() -> None:
    ran = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, "sound"), ran.stderr
