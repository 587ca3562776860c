"""How the program and its helper speak: a line of JSON and a content, each with its length.

Only JSON is read, so that nothing which a template made is ever run outside the helper.
"""

import json
import struct
from typing import IO, Any, NamedTuple

from netjournal.sheets.own.limits import LARGEST_PDF, MB

LENGTHS = struct.Struct(">QQ")
LARGEST = LARGEST_PDF + 50 * MB


class Frame(NamedTuple):
    """What is sent at once."""

    head: dict[str, Any]
    content: bytes = b""


def send(pipe: IO[bytes], frame: Frame) -> None:
    """Write a frame."""
    head = json.dumps(frame.head).encode()
    pipe.write(LENGTHS.pack(len(head), len(frame.content)) + head + frame.content)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Frame:
    """Read a frame; raises EOFError when the other end is gone, or says what is no frame."""
    head_length, content_length = LENGTHS.unpack(_exactly(pipe, LENGTHS.size))
    if max(head_length, content_length) > LARGEST:
        raise EOFError
    head = json.loads(_exactly(pipe, head_length))
    return Frame(head, _exactly(pipe, content_length))


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError
    return data
