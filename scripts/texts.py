"""Finds every text that is translated, in the sources of the core and of the window."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("netjournal", "ui")
CORE, COUNTED, WORDS = "core", "counted", "words"
NOOP = "QT_TRANSLATE_NOOP"


class Text(NamedTuple):
    """One text to translate; a counted one has as many forms as a language needs."""

    context: str
    text: str
    comment: str = ""
    counted: bool = False


class Doubt(NamedTuple):
    """A call that should say what is translated and does not: nobody would find its text."""

    place: str
    why: str


class Found(NamedTuple):
    """The texts there are, and the calls that need mending."""

    texts: frozenset[Text]
    doubts: tuple[Doubt, ...]


def find_texts(root: Path = ROOT) -> Found:
    """Read all sources."""
    modules = {_module(path, root): _parsed(path) for path in _files(root)}
    own = {name: dict(_wrappers(tree)) for name, tree in modules.items()}
    texts: set[Text] = set()
    doubts: list[Doubt] = []
    for name, tree in modules.items():
        reader = _Reader(name, {**own[name], **_imported(tree, own)})
        reader.visit(tree)
        texts |= reader.texts
        doubts += reader.doubts
    return Found(frozenset(one for one in texts if _has_words(one.text)), tuple(doubts))


def _files(root: Path) -> Iterator[Path]:
    for folder in SOURCES:
        yield from sorted((root / folder).rglob("*.py"))


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _module(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def _has_words(text: str) -> bool:
    """Whether something is left to translate when the gaps are taken away."""
    depth, left = 0, ""
    for letter in text:
        depth += (letter == "{") - (letter == "}")
        left += letter if depth == 0 else ""
    return any(letter.isalpha() for letter in left)


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the functions of a module that translate their argument in one context."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or len(node.args.args) != 1:
            continue
        last = node.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        given = node.args.args[0].arg
        if isinstance(call, ast.Call) and _called(call) == "translate" and len(call.args) == 2:
            context, text = call.args
            its_own = isinstance(text, ast.Name) and text.id == given
            if isinstance(context, ast.Constant) and its_own:
                yield node.name, str(context.value)


def _imported(tree: ast.Module, own: dict[str, dict[str, str]]) -> dict[str, str]:
    return {
        alias.asname or alias.name: own[node.module][alias.name]
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module in own
        for alias in node.names
        if alias.name in own[node.module]
    }


def _called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """Yield the texts an argument can be; nothing when it is none that is written here."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _named(function: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    """Yield the names that a function gives to texts, as in `one, several = "1 day", "{count}"`."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target, value = node.targets[0], node.value
            if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                pairs = list(zip(target.elts, value.elts, strict=False))
            else:
                pairs = [(target, value)]
            for name, given in pairs:
                if isinstance(name, ast.Name) and list(_literals(given)):
                    yield name.id, given


class _Reader(ast.NodeVisitor):
    """Reads the texts of one module."""

    def __init__(self, module: str, wrappers: dict[str, str]) -> None:
        self.texts: set[Text] = set()
        self.doubts: list[Doubt] = []
        self._module = module
        self._wrappers = wrappers
        self._classes: list[str] = []
        self._named: dict[str, ast.expr] = {}

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember in which class a text is; read the words of a fixed set."""
        if any(isinstance(base, ast.Name) and base.id == "Said" for base in node.bases):
            self.texts |= set(_words_of(node))
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Remember the texts that have a name in a function."""
        before, self._named = self._named, {**self._named, **dict(_named(node))}
        self.generic_visit(node)
        self._named = before

    def visit_Call(self, node: ast.Call) -> None:
        """Take the texts of one call."""
        self.generic_visit(node)
        name, given = _called(node), node.args
        if name in ("translate", NOOP) and len(given) >= 2 and list(_literals(given[0])):
            (context,) = _literals(given[0])
            self._add(node, context, given[1], table=name == "translate")
        elif name == "tr" and isinstance(node.func, ast.Attribute) and given:
            self._add_own(node, node.func.value, given[0])
        elif isinstance(node.func, ast.Name) and name in self._wrappers and given:
            self._add(node, self._wrappers[name], given[0], table=True)
        elif name == "saying" and given:
            self._add(node, CORE, given[0])
        elif name in ("counted", "counting") and len(given) >= 2:
            self._add(node, COUNTED, given[1], counted=True)

    def _add_own(self, node: ast.Call, owner: ast.expr, given: ast.expr) -> None:
        if not (isinstance(owner, ast.Name) and owner.id == "self" and self._classes):
            self._doubt(node, "tr of something else than self has no context to find")
            return
        self._add(node, self._classes[-1], given)

    def _add(
        self,
        node: ast.Call,
        context: str,
        given: ast.expr,
        *,
        table: bool = False,
        counted: bool = False,
    ) -> None:
        if isinstance(given, ast.Name):
            given = self._named.get(given.id, given)
        found = list(_literals(given))
        self.texts |= {Text(context, text, counted=counted) for text in found}
        # What is looked up in a table is marked there with QT_TRANSLATE_NOOP.
        looked_up = table and isinstance(given, (ast.Name, ast.Attribute, ast.Subscript))
        if not found and not looked_up:
            self._doubt(node, "the text is not written as a literal")

    def _doubt(self, node: ast.Call, why: str) -> None:
        self.doubts.append(Doubt(f"{self._module}:{node.lineno}", why))


def _words_of(node: ast.ClassDef) -> Iterator[Text]:
    for line in node.body:
        if not isinstance(line, ast.Assign):
            continue
        said = line.value.elts if isinstance(line.value, ast.Tuple) else [line.value]
        words = [one.value for one in said if isinstance(one, ast.Constant)]
        if words and all(isinstance(one, str) for one in words):
            spoken = words[1] if len(words) > 1 else str(words[0]).replace("_", " ")
            yield Text(WORDS, str(spoken), comment=node.name)


def in_order(texts: Iterable[Text]) -> list[Text]:
    """Sort texts as they stand in the file for translators."""
    return sorted(texts, key=lambda one: (one.context.casefold(), one.text, one.comment))
