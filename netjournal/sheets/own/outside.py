"""Looks whether HTML has scripts or takes in anything from outside; what is not known is refused.

A journal's folder may come from somebody else, and what it prints is opened in a browser.
"""

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from typing import NamedTuple

# fmt: off
TAGS = frozenset((
    "html", "head", "meta", "title", "style", "body", "header", "footer", "main", "section",
    "article", "aside", "nav", "div", "span", "p", "h1", "h2", "h3", "h4", "h5", "h6", "dl",
    "dt", "dd", "ul", "ol", "li", "table", "caption", "colgroup", "col", "thead", "tbody",
    "tfoot", "tr", "th", "td", "a", "strong", "em", "b", "i", "u", "s", "small", "sub",
    "sup", "mark", "q", "blockquote", "cite", "code", "pre", "kbd", "samp", "var", "abbr",
    "time", "dfn", "address", "figure", "figcaption", "br", "hr", "wbr", "bdi", "bdo",
    "ruby", "rt", "rp", "img", "details", "summary", "del", "ins", "data", "meter", "svg",
    "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    "tspan", "desc", "defs", "clippath", "lineargradient", "radialgradient", "stop",
    "pattern", "marker", "symbol", "mask", "use",
))
REFERRING = frozenset((
    "src", "href", "xlink:href", "srcset", "imagesrcset", "poster", "background", "action",
    "formaction", "data", "cite", "longdesc", "manifest", "ping", "profile", "codebase",
    "classid", "archive", "usemap", "srcdoc", "http-equiv",
))
# fmt: on
OWN = re.compile(r"\s*(?:#|data:image/(?:png|jpeg|gif|webp|svg\+xml)[;,])", re.IGNORECASE)
PICTURE = ("img", "src")
# A text has no < before a letter: it was hidden from this reader and may not be from a browser.
HIDDEN = re.compile(r"<[a-z!/?]", re.IGNORECASE)
CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
CSS_CODE = re.compile(r"\\([0-9a-f]{1,6})\s?", re.IGNORECASE)
CSS_URL = re.compile(r"url\(\s*[\"']?(?P<what>[^\"')]*)", re.IGNORECASE)
CSS_TAKES_IN = re.compile(
    r"@import|image-set\(|(?<![\w-])(?:image|src)\(|expression\(|-moz-binding", re.IGNORECASE
)
LARGEST_CODE = 0x10FFFF


class Found(NamedTuple):
    """What was found, and where in the text: the line from 1, the column from 0."""

    what: str
    line: int
    column: int


def first_outside(html: str) -> Found | None:
    """Return the first script or reference to what is outside."""
    looking = _Looking()
    try:
        looking.feed(html)
        looking.close()
    except AssertionError:
        # The standard library's answer to a declaration it cannot read.
        looking.note("<!")
    return looking.found


class _Looking(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: Found | None = None
        self._in_style = False

    def note(self, what: str) -> None:
        """Keep the first thing found."""
        if self.found is None:
            self.found = Found(what, *self.getpos())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_style = tag == "style"
        if tag not in TAGS:
            self.note(f"<{tag}>")
        for name, value in attrs:
            self._look_at(tag, name, value or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._in_style = False

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if HIDDEN.search(data):
            self.note("<")
        if self._in_style:
            self._look_at_css(data)

    def handle_comment(self, data: str) -> None:
        if "<" in data or ">" in data:
            self.note("<!--")

    def handle_decl(self, decl: str) -> None:
        if decl.lower() != "doctype html":
            self.note("<!")

    def handle_pi(self, data: str) -> None:  # noqa: ARG002
        self.note("<?")

    def unknown_decl(self, data: str) -> None:  # noqa: ARG002
        self.note("<!")

    def _look_at(self, tag: str, name: str, value: str) -> None:
        own = OWN.match(value) if (tag, name) == PICTURE else value.startswith("#")
        if name.startswith("on") or (name in REFERRING and not own):
            self.note(name)
        elif name not in REFERRING:
            self._look_at_css(value)

    def _look_at_css(self, css: str) -> None:
        for one in _readings(css):
            if taken := CSS_TAKES_IN.search(one):
                self.note(taken[0])
            for url in CSS_URL.finditer(one):
                if not OWN.match(url["what"]):
                    self.note("url()")


def _readings(css: str) -> Iterable[str]:
    """CSS as it stands, and as it is read: without comments, its codes being letters."""
    uncoded = CSS_CODE.sub(_letter, css).replace("\\", "")
    return css, CSS_COMMENT.sub("", uncoded), uncoded


def _letter(code: re.Match[str]) -> str:
    number = int(code[1], 16)
    return chr(number) if number <= LARGEST_CODE else ""
