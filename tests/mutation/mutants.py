"""Makes small changes in a module's source, each of which a test should notice."""

from __future__ import annotations

import ast
import copy
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

#: Calls whose arguments are for a log, or are words shown to a person and their translation.
_WORDS = frozenset(
    {
        "tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP", "_say", "_translate", "retranslate",
        "Sentence",
        "debug", "info", "warning", "error", "exception", "critical", "getLogger",
    }
)  # fmt: skip
#: Calls whose arguments are distances on the screen, where nobody notices a pixel more.
_DISTANCES = frozenset({"setContentsMargins", "setSpacing", "addStretch", "QMargins"})
_TYPES = frozenset({"TypeVar", "cast", "NewType", "isinstance", "issubclass"})
#: Decorators that say how a function is called; without them nothing works at all.
_FORM = frozenset(
    {
        "property", "setter", "staticmethod", "classmethod", "abstractmethod", "overload",
        "contextmanager", "override", "dataclass", "unique", "final", "runtime_checkable",
        "cache", "lru_cache", "cached_property", "wraps",
    }
)  # fmt: skip
_AT_IMPORT = range(0)
_UNDECORATED = ast.parse("lambda function: function", mode="eval").body
_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One change; *key* finds it again when lines have moved."""

    path: str
    line: int
    function: str
    before: str
    after: str
    #: Where in the file, in bytes, what is put.
    start: int
    end: int
    put: str
    #: The lines of the statement of a function that it is in; none for what runs at import.
    statement: range

    def source(self, original: str) -> str:
        """Return the module with the change in it."""
        encoded = original.encode()
        return (encoded[: self.start] + self.put.encode() + encoded[self.end :]).decode()

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Where and what, without a line's number."""
        return self.path, self.function, self.before, self.after

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.function}: {self.before} -> {self.after}"


def _is_enumeration(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef) and any(
        isinstance(base, ast.Name) and base.id.endswith("Enum") for base in node.bases
    )


def members_of(sources: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the enumerations in these sources, with their members."""
    return {
        node.name: tuple(
            target.id
            for line in node.body
            if isinstance(line, ast.Assign)
            for target in line.targets
            if isinstance(target, ast.Name)
        )
        for source in sources
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ClassDef) and _is_enumeration(node)
    }


def mutants_of(path: str, source: str, enums: Mapping[str, tuple[str, ...]]) -> list[Mutant]:
    """Return every mutant of a module."""
    return list(_Mutator(path, source, enums).all())


class _Mutator:
    def __init__(self, path: str, source: str, enums: Mapping[str, tuple[str, ...]]) -> None:
        self._path = path
        self._tree = ast.parse(source)
        lengths = (len(line) for line in source.encode().splitlines(keepends=True))
        self._starts = [0, *itertools.accumulate(lengths)]
        self._enums = enums

    def all(self) -> Iterator[Mutant]:
        for child in _children(self._tree):
            yield from self._within(child, "")

    def _within(
        self, node: ast.AST, function: str, statement: range = _AT_IMPORT
    ) -> Iterator[Mutant]:
        """The mutants of a node and of all below it."""
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            function = f"{function}.{node.name}".lstrip(".")
            if node.name in ("__repr__", "__str__"):
                return
        if isinstance(node, ast.Import | ast.ImportFrom | ast.JoinedStr | ast.Pass):
            return
        if _is_enumeration(node) and not self._path.startswith("verification/"):
            return  # a window's members are only names; those of the core are stored
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            return
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return  # ruff holds it against the module
        for changed in _changes(node, self._enums):
            yield self._mutant(node, changed, function, statement)
        for condition in _conditions(node):
            for value in (True, False):
                yield self._mutant(condition, ast.Constant(value), function, statement)
        if isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                if _called(decorator) not in _FORM:
                    yield self._mutant(decorator, _UNDECORATED, function, statement)
        within = isinstance(node, ast.FunctionDef) or bool(statement)
        for child in _children(node):
            own = isinstance(child, ast.stmt) and within
            yield from self._within(child, function, _lines_of(child) if own else statement)

    def _mutant(self, node: ast.AST, changed: ast.AST, function: str, statement: range) -> Mutant:
        assert isinstance(node, ast.expr | ast.stmt | ast.pattern)
        end_line = node.end_lineno or node.lineno
        text = ast.unparse(changed)
        return Mutant(
            self._path,
            node.lineno,
            function,
            _short(ast.unparse(node)),
            _short(text),
            self._starts[node.lineno - 1] + node.col_offset,
            self._starts[end_line - 1] + (node.end_col_offset or 0),
            f"({text})" if isinstance(node, ast.expr) else text,
            statement,
        )


def _lines_of(statement: ast.stmt) -> range:
    """Return a statement's own lines, without those of the statements in it."""
    inner = (one.lineno for one in ast.iter_child_nodes(statement) if isinstance(one, ast.stmt))
    after = next(inner, (statement.end_lineno or statement.lineno) + 1)
    return range(statement.lineno, max(statement.lineno + 1, after))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 160 else f"{line[:160]}…"


def _called(node: ast.AST) -> str:
    """The last name of what is called: ``tr`` of ``self.tr(...)``."""
    if isinstance(node, ast.Call):
        node = node.func
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """What is below a node, without hints, docstrings, words and texts of errors."""
    skipped: list[ast.AST | None] = []
    match node:
        case ast.arg() | ast.AnnAssign():
            skipped = [node.annotation]
        case ast.FunctionDef():
            skipped = [node.returns, *node.decorator_list]
        case ast.ClassDef():
            skipped = [*node.decorator_list, *node.bases]
        case ast.Raise():
            # What an error says is for the log; what it carries is for the program.
            if isinstance(node.exc, ast.Call):
                given = [*node.exc.args, *(one.value for one in node.exc.keywords)]
                yield from (one for one in given if not isinstance(one, ast.Constant | ast.BinOp))
            return
        case ast.Call() if _called(node) in _WORDS | _DISTANCES | _TYPES:
            return
        case ast.Assert():
            return
    body = getattr(node, "body", None)
    if isinstance(body, list) and body and _is_text(body[0]):
        skipped.append(body[0])
    for child in ast.iter_child_nodes(node):
        if child not in skipped:
            yield child


def _is_text(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str | type(...))
    )


def _changes(node: ast.AST, enums: Mapping[str, tuple[str, ...]]) -> Iterator[ast.AST]:
    """Return what could stand in a node's place."""
    match node:
        case ast.Compare(ops=[operator]):
            yield _with(node, ops=[_COMPARISONS[type(operator)]()])
        case ast.BoolOp():
            yield _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.BinOp() if type(node.op) in _ARITHMETIC and not _joins_texts(node):
            yield _with(node, op=_ARITHMETIC[type(node.op)]())
        case ast.Constant():
            yield from map(ast.Constant, _other_values(node.value))
        case ast.Attribute(value=ast.Name(id=name), attr=member) if member in enums.get(name, ()):
            members = enums[name]
            if len(members) > 1:
                other = members[(members.index(member) + 1) % len(members)]
                yield _with(node, attr=other)
        case ast.Return(value=ast.Constant(value=bool())):
            return  # it is turned round; None would be as good as False
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield ast.Return(ast.Constant(None))
        case ast.Return() | ast.Raise() | ast.AugAssign() | ast.Continue() | ast.Break():
            yield ast.Pass()
        case ast.Expr(value=ast.Call() as call) if _called(call) not in _WORDS:
            yield ast.Pass()
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            yield ast.Pass()


def _conditions(node: ast.AST) -> Sequence[ast.expr]:
    """What decides, and could always hold or never."""
    match node:
        case ast.If() | ast.IfExp() | ast.While():
            found = [node.test]
        case ast.comprehension():
            found = node.ifs
        case ast.match_case(guard=ast.expr() as guard):
            found = [guard]
        case _:
            found = []
    return [one for one in found if not isinstance(one, ast.Constant)]


def _other_values(value: object) -> Sequence[object]:
    match value:
        case bool():
            return (not value,)
        case int() | float():
            return (value + 1, value - 1)
        case str() if value.strip():
            return (f"{value}X",)
        case bytes() if value:
            return (value + b"X",)
        case _:
            return ()


def _joins_texts(node: ast.BinOp) -> bool:
    return any(
        isinstance(one, ast.JoinedStr)
        or (isinstance(one, ast.Constant) and isinstance(one.value, str | bytes))
        for one in (node.left, node.right)
    )


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _with(node: ast.AST, **fields: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed
