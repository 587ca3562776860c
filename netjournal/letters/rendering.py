"""Makes a text from a template and plain values; a template says values and asks, and does no more.

What a journal brings along is not trusted: only the few things a letter needs are let through.
"""

from collections.abc import Mapping
from typing import Any

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from netjournal.letters.letter import Mistake
from netjournal.saying import saying

LONGEST = 20_000
FILTERS = ("capitalize", "default", "first", "last", "lower", "title", "trim", "upper")
ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.If,
    nodes.Name,
    nodes.Getattr,
    nodes.Const,
    nodes.Filter,
    nodes.Test,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.Compare,
    nodes.Operand,
    nodes.CondExpr,
)


class Unreadable(Exception):
    """A template has a mistake."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(mistake.what)
        self.mistake = mistake


class Renderer:
    """Renders letters; made once and kept."""

    def __init__(self) -> None:
        """Make an environment in which a template reaches nothing but its values."""
        self._environment = ImmutableSandboxedEnvironment(
            undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
        )
        self._environment.globals.clear()
        for name in set(self._environment.filters) - set(FILTERS):
            del self._environment.filters[name]

    def render(self, subject: str, text: str, values: Mapping[str, Any]) -> tuple[str, str]:
        """Return subject and text with their gaps filled; raises Unreadable."""
        head = self._rendered(subject, values, subject_line=True)
        return " ".join(head.split()), _tidy(self._rendered(text, values))

    def _rendered(
        self, source: str, values: Mapping[str, Any], *, subject_line: bool = False
    ) -> str:
        try:
            self._refuse_more_than_a_letter_needs(source, values)
            return self._environment.from_string(source).render(values)
        except TemplateSyntaxError as error:
            found = Mistake(error.lineno, error.message or "")
        except RecursionError:
            found = Mistake(1, saying("It is too long for a letter."))
        except TemplateError as error:
            found = Mistake(_line_of(error), error.message or str(error))
        except (TypeError, ValueError) as error:
            found = Mistake(_line_of(error), saying("This cannot be worked out."))
        raise Unreadable(found._replace(line=0) if subject_line else found)

    def _refuse_more_than_a_letter_needs(self, source: str, values: Mapping[str, Any]) -> None:
        if len(source) > LONGEST:
            raise TemplateSyntaxError(saying("It is too long for a letter."), 1)
        for node in _all(self._environment.parse(source)):
            if not isinstance(node, ALLOWED):
                what = saying("A letter has gaps and “if”, nothing else.")
                raise TemplateSyntaxError(what, node.lineno)
            gap = _unknown_gap(node, values)
            if gap:
                raise TemplateSyntaxError(saying("There is no gap “{gap}”.", gap=gap), node.lineno)


def _unknown_gap(node: nodes.Node, values: Mapping[str, Any]) -> str:
    """The gap that a node names, when nothing fills it."""
    if isinstance(node, nodes.Name):
        return "" if node.name in values else node.name
    if not isinstance(node, nodes.Getattr):
        return ""
    inside = values.get(node.node.name) if isinstance(node.node, nodes.Name) else {}
    known = isinstance(inside, Mapping) and node.attr in inside
    return "" if known else ".".join(_words_of(node))


def _words_of(node: nodes.Node) -> list[str]:
    if isinstance(node, nodes.Getattr):
        return [*_words_of(node.node), node.attr]
    return [node.name] if isinstance(node, nodes.Name) else ["…"]


def _all(node: nodes.Node) -> list[nodes.Node]:
    return [node, *(inner for child in node.iter_child_nodes() for inner in _all(child))]


def _line_of(error: Exception) -> int:
    """The line of the template in which rendering stopped."""
    trace, line = error.__traceback__, 1
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _tidy(text: str) -> str:
    """Take away the empty lines that gaps left behind, and the white space at every end."""
    lines = [line.rstrip() for line in text.strip().splitlines()]
    kept = [line for at, line in enumerate(lines) if line or lines[at - 1]]
    return "\n".join(kept)
