"""The one place that opens anything: web pages, mail, telephones, and files and folders of ours.

What somebody wrote never starts a program of its choice: only four kinds of address are opened,
encoded, and with nothing in them that cannot be seen.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from netjournal.words import ReachKind

MAIL = re.compile(r"[^\s@<>\"?&,;:\\\x00-\x1f]+@[^\s@<>\"?&,;:/\\\x00-\x1f]+\.[^\s@<>\"?&,;:/\\.]+")
SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:(?!\d+(/|$))")
TELEPHONE = re.compile(r"\+?[0-9]{3,20}")
# What stands in a line without being seen, or turns it round.
UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
LONGEST = 2_000
EASILY_READ = 80
OURS_IN_A_LETTER = {"subject", "body"}
ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def link_to(kind: ReachKind, value: str) -> QUrl | None:
    """Give what opens an address, only ever mailto:, tel:, http: or https:; None for a text."""
    value = value.strip()
    if UNSEEN.search(value) or len(value) > LONGEST:
        return None
    if kind is ReachKind.EMAIL:
        return _mail(value)
    if kind is ReachKind.TELEPHONE:
        return _telephone(value)
    return _web(value) if kind is ReachKind.WEB else None


def allowed(url: QUrl) -> bool:
    """Whether an address may be handed to another program."""
    if not url.isValid() or UNSEEN.search(url.toString()):
        return False
    if url.scheme() in ("http", "https"):
        # A name before an @ makes another host look like the one that is meant.
        return "." in url.host() and not url.userInfo() and len(address_of(url)) <= LONGEST
    if url.scheme() == "tel":
        return bool(TELEPHONE.fullmatch(url.path())) and not url.hasQuery()
    return url.scheme() == "mailto" and not url.host() and _to_one(url)


def address_of(url: QUrl) -> str:
    """Give the whole address as it is opened: letters of other scripts are encoded."""
    return str(url.toEncoded(ENCODED).data(), "ascii")


def differs(url: QUrl, value: str) -> bool:
    """Whether what is opened is not easily read from what was written."""
    address = address_of(url)
    begun = address.partition("://")[2] if "://" in address else address.partition(":")[2]
    seen = {address, begun, begun.rstrip("/"), address.rstrip("/")}
    return len(address) > EASILY_READ or value.strip() not in seen


def open_link(url: QUrl) -> bool:
    """Open an address in the program for it; False when it is refused or there is none."""
    return allowed(url) and QDesktopServices.openUrl(url)


def open_letter(link: str) -> bool:
    """Open a letter of ours in the mail program; False when there is none."""
    return open_link(QUrl.fromEncoded(link.encode("ascii")))


def open_local(path: Path) -> bool:
    """Open a file or folder of ours in the program for it; False when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _to_one(url: QUrl) -> bool:
    """Whether a letter has no recipients or files besides those before the question mark."""
    names = [part.partition("=")[0].lower() for part in url.query().split("&") if part]
    return bool(url.path()) and set(names) <= OURS_IN_A_LETTER and not url.hasFragment()


def _mail(value: str) -> QUrl | None:
    if not MAIL.fullmatch(value):
        return None
    url = QUrl()
    url.setScheme("mailto")
    # Set as a path, so that nothing in it can begin further recipients.
    url.setPath(value)
    return url if allowed(url) else None


def _telephone(value: str) -> QUrl | None:
    digits = re.sub(r"[\s().\-/\u00a0\u2010-\u2013]", "", value.replace("(0)", ""))
    if not TELEPHONE.fullmatch(digits):
        return None
    return QUrl(f"tel:{digits}")


def _web(value: str) -> QUrl | None:
    if not value.lower().startswith(("http://", "https://")):
        if SCHEME.match(value) or value.startswith(("/", "\\")):
            return None
        value = f"https://{value}"
    url = QUrl(value, QUrl.ParsingMode.StrictMode)
    return url if allowed(url) else None
