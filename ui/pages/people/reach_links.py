"""Where a way to reach somebody leads: to the mail program, the telephone or the browser."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl

from netjournal.words import ReachKind

MAIL = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+\.[^\s@<>\"]+")
SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:(?!\d+(/|$))")
LEAST_DIGITS = 3


def link_to(kind: ReachKind, value: str) -> QUrl | None:
    """Give what opens an address, only ever mailto:, tel:, http: or https:; None for a text."""
    value = value.strip()
    if kind is ReachKind.EMAIL:
        return _mail(value)
    if kind is ReachKind.TELEPHONE:
        return _telephone(value)
    return _web(value) if kind is ReachKind.WEB else None


def _mail(value: str) -> QUrl | None:
    if not MAIL.fullmatch(value):
        return None
    url = QUrl()
    url.setScheme("mailto")
    # Set as a path, so that a question mark in it cannot begin further recipients.
    url.setPath(value)
    return url


def _telephone(value: str) -> QUrl | None:
    digits = re.sub(r"[\s().\-/\u00a0\u2010-\u2013]", "", value.replace("(0)", ""))
    if not re.fullmatch(r"\+?\d+", digits) or len(digits) < LEAST_DIGITS:
        return None
    return QUrl(f"tel:{digits}")


def _web(value: str) -> QUrl | None:
    if not value.lower().startswith(("http://", "https://")):
        if SCHEME.match(value) or value.startswith(("/", "\\")):
            return None
        value = f"https://{value}"
    url = QUrl(value, QUrl.ParsingMode.StrictMode)
    return url if url.isValid() and "." in url.host() else None
