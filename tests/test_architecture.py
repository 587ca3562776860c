"""Executes the rules of the house: which room knows which, and what no room does."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DATABASE_LIBRARIES = {"peewee", "playhouse", "apsw", "sqlite3"}
QT = {"PySide6", "shiboken6", "PyQt6", "PyQt5"}

# Imported when first used: the window is only one command, and these are heavy to start with.
LATE = {
    "ui.app": {"ui.locking.lock"},  # 6 ms of a start
    "netjournal.cli": {"ui"},
    "netjournal.commands": {"netjournal.demo", "netjournal.strength"},
    "netjournal.exchange.calendar": {"netjournal.exchange.ics"},  # icalendar: 89 ms
    "netjournal.people.duplicates": {"rapidfuzz"},  # 26 ms
    "netjournal.keyring_store": {"keyring"},  # 76 ms
    "netjournal.letters": {"netjournal.letters.rendering"},  # Jinja2: 56 ms
    "netjournal.people.pictures": {"PIL"},
    "netjournal.safekeeping_commands": {"netjournal.safekeeping"},  # 18 ms
    "netjournal.sheet_commands": {"netjournal.sheets", "netjournal.events.named"},
    "netjournal.sheets": {"jinja2", "typst"},
    "netjournal.sheets.maker": {"netjournal.sheets.render"},
    "netjournal.store.migrate": {"playhouse.migrations"},
    "netjournal.strength": {"zxcvbn"},  # its lists of words: 113 ms
    "ui.autosave": {"ui.field_values"},  # every kind of field, the calendar too: 4 ms of a start
    "ui.find": {"ui.find.finder"},  # the search language and its words: 5 ms of a start
    "ui.imports": {"PySide6.QtCore"},  # what it undoes happens there
    "ui.care": {"ui.rescue"},  # damage is seldom
    "ui.commands": {"ui.backups_window", "ui.log_window", "ui.passphrase"},  # seldom asked for
    "ui.mistakes": {"ui.crash"},  # seldom, it is hoped
    "ui.keeping": {"ui.closing"},  # most disks never fail
    "ui.locking.lock": {"ui.locking.cover", "ui.locking.others"},  # fields: 4 ms of a start
    "ui.session": {
        "ui.choosing",
        "ui.coming_forward",  # QtNetwork, which the first paint does without
        "ui.passphrase",  # only where a journal has one
        "ui.reminders",
        "ui.unlock",
        "ui.welcome",
    },
    # With QStyle: 16 ms of a start.
    "ui.widgets.search_box": {"ui.widgets.search_rows", "ui.widgets.suggestions"},
    "ui.widgets.suggest": {"ui.widgets.cells", "ui.widgets.suggestions"},  # Qt's lists: 3 ms
    "ui": {"netjournal.sheets"},
}
STORE_MAY_KNOW = (
    "netjournal.store",
    "netjournal.errors",
    "netjournal.saying",
    "netjournal.words",
)
LONGEST_MODULE = 500
LONGEST_MAIN_WINDOW = 300
LONGEST_FUNCTION = 60


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {
    name_of(path): path
    for room in ("netjournal", "ui")
    for path in sorted((ROOT / room).rglob("*.py"))
    if "migrations" not in path.parts
} | {"main": ROOT / "main.py"}


@cache
def source(module: str) -> str:
    return MODULES[module].read_text(encoding="utf-8")


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(source(module))


@cache
def all_nodes(module: str) -> tuple[ast.AST, ...]:
    return tuple(node for node, _in_function in walk(tree(module)))


def walk(node: ast.AST, in_function: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Every node, and whether it stands in a function; what only types need is left out."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            continue
        inside = in_function or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
        yield child, inside
        yield from walk(child, inside)


def named_in(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        assert node.level == 0, "a relative import hides the room a line belongs to"
        whole = [f"{node.module}.{alias.name}" for alias in node.names]
        return [name if name in MODULES else str(node.module) for name in whole]
    return []


@cache
def imports(module: str) -> frozenset[str]:
    return frozenset(name for node in all_nodes(module) for name in named_in(node))


def within(name: str, *rooms: str) -> bool:
    return any(name == room or name.startswith(room + ".") for room in rooms)


def modules(*rooms: str) -> list[str]:
    return [module for module in MODULES if not rooms or within(module, *rooms)]


def calls(module: str) -> Iterator[tuple[ast.Call, ast.Attribute]]:
    for node in all_nodes(module):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node, node.func


def test_every_room_is_looked_at():
    assert {"netjournal.journal", "netjournal.store.store", "ui.main_window", "main"} <= set(
        MODULES
    )


def test_the_journal_has_no_qt():
    wrong = {(m, n) for m in modules("netjournal") for n in imports(m) if within(n, *QT)}
    assert wrong == set()


def test_the_window_has_no_database():
    forbidden = (*DATABASE_LIBRARIES, "netjournal.store.models", "netjournal.store.store")
    wrong = {(m, n) for m in modules("ui") for n in imports(m) if within(n, *forbidden)}
    assert wrong == set()


def test_nothing_points_back():
    wrong = set()
    for module in modules():
        for name in imports(module):
            back = within(name, "main") or (within(name, "netjournal.cli") and module != "main")
            window = within(module, "netjournal") and within(name, "ui")
            store = within(module, "netjournal.store") and within(name, "netjournal")
            if (
                back
                or (window and module != "netjournal.cli")
                or (store and not within(name, *STORE_MAY_KNOW))
            ):
                wrong.add((module, name))
    assert wrong == set()


def test_main_only_starts_the_command_line():
    assert {name for name in imports("main") if name in MODULES} == {"netjournal.cli"}


def test_nothing_goes_in_a_circle():
    needed = {
        module: {
            name
            for node, in_function in walk(tree(module))
            if not in_function
            for name in named_in(node)
            if name in MODULES and name != module
        }
        for module in modules()
    }
    done: set[str] = set()

    def visit(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, f"a circle: {' -> '.join((*way, module))}"
        if module not in done:
            for name in sorted(needed[module]):
                visit(name, (*way, module))
            done.add(module)

    for module in modules():
        visit(module, ())


def test_imports_are_at_the_top_but_for_the_late_ones():
    wrong = set()
    for module in modules():
        late = set().union(*(names for room, names in LATE.items() if within(module, room)))
        for node, in_function in walk(tree(module)):
            if in_function:
                wrong |= {(module, name) for name in named_in(node) if not within(name, *late)}
    assert wrong == set()


def test_pages_do_not_import_each_other():
    """A page may use the base of all pages and what lies in its own folder."""
    wrong = set()
    for module in modules("ui.pages"):
        own = ".".join(module.split(".")[:3])
        if module != "ui.pages":
            others = {name for name in imports(module) if within(name, "ui.pages")}
            wrong |= {
                (module, name)
                for name in others - {"ui.pages", "ui.pages.page"}
                if not within(name, own)
            }
    assert wrong == set()


def test_widgets_know_no_page():
    wrong = {(m, n) for m in modules("ui.widgets") for n in imports(m) if within(n, "ui.pages")}
    assert wrong == set()


def test_only_the_store_speaks_to_the_database():
    forbidden = {"execute_sql", "insert_many", "delete_instance", "save", "create_table", "atomic"}
    wrong = set()
    for module in modules("netjournal"):
        if not within(module, "netjournal.store"):
            wrong |= {(module, name) for name in imports(module) if within(name, "apsw", "sqlite3")}
            wrong |= {
                (module, function.attr)
                for _call, function in calls(module)
                if function.attr in forbidden
            }
    # A picture is saved by Pillow, not by peewee.
    assert wrong == {("netjournal.people.pictures", "save")}


def test_areas_write_only_inside_a_change():
    """What is public and writes to the store does so in a `with` block of a change."""
    writing = {"add", "add_many", "change", "change_where", "remove", "remove_where"}
    wrong = set()
    for module in modules("netjournal"):
        if within(module, "netjournal.store"):
            continue
        for function in all_nodes(module):
            if isinstance(function, ast.FunctionDef) and not function.name.startswith("_"):
                inside = {
                    id(node)
                    for block in ast.walk(function)
                    if isinstance(block, ast.With)
                    and "change" in ast.unparse(block.items[0].context_expr)
                    for node in ast.walk(block)
                }
                wrong |= {
                    (module, function.name)
                    for call in ast.walk(function)
                    if isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Attribute)
                    and call.func.attr in writing
                    and ast.unparse(call.func.value).endswith("_store")
                    and id(call) not in inside
                }
    assert wrong == set()


def test_every_module_says_shortly_what_it_is_for():
    said = {module: ast.get_docstring(tree(module)) or "" for module in modules()}
    assert [module for module, text in said.items() if not text] == []
    assert [module for module, text in said.items() if len(text.splitlines()) > 8] == []


def test_nothing_is_looked_up_behind_the_back():
    wrong = {
        (module, function.attr)
        for module in modules()
        for _call, function in calls(module)
        if function.attr == "instance"
    }
    assert wrong == set()


def test_no_module_keeps_state():
    """A table at the top of a module is a constant: nothing in the module changes it."""
    changing = {"append", "extend", "insert", "add", "update", "setdefault", "pop", "clear"}
    wrong = set()
    for module in modules():
        tables = set(tables_of(module))
        wrong |= {(module, name) for name in tables if name != "__all__" and not name.isupper()}
        wrong |= {
            (module, function.value.id)
            for _call, function in calls(module)
            if isinstance(function.value, ast.Name)
            and function.value.id in tables
            and function.attr in changing
        }
        for node in all_nodes(module):
            if isinstance(node, ast.Global):
                wrong.add((module, "global"))
            written = isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load)
            if written and ast.unparse(node.value) in tables:
                wrong.add((module, ast.unparse(node.value)))
    assert wrong == set()


def tables_of(module: str) -> Iterator[str]:
    """The names at the top of a module that hold something that could be changed."""
    displays = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
    for node in tree(module).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, displays):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    yield target.id


def test_no_lambda_keeps_a_widget_alive():
    wrong = {
        (module, call.lineno)
        for module in modules("ui")
        for call, function in calls(module)
        if function.attr == "connect"
        for inner in ast.walk(call)
        if isinstance(inner, ast.Lambda) and "self" in ast.unparse(inner)
    }
    assert wrong == set()


def test_no_module_is_too_long():
    lengths = {module: len(source(module).splitlines()) for module in modules()}
    assert lengths["ui.main_window"] < LONGEST_MAIN_WINDOW
    assert {m: length for m, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_no_function_is_too_long():
    wrong = {
        (module, node.name): length
        for module in modules()
        for node in all_nodes(module)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    }
    assert wrong == {}
