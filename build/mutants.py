"""Small changes to a module that a test ought to notice: what mutate.py tries one by one."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType

_OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv, ast.Pow: ast.Mult, ast.LShift: ast.RShift, ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
_SQL = re.compile(r"(?<=\s)(<=|>=|<>|<|>|=|AND|OR|DESC|DISTINCT|UNION ALL|IS NOT)(?=\s|$)")
_SQL_SWAPS = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "=": "<>", "<>": "=", "AND": "OR", "OR": "AND", "DESC": "",
    "DISTINCT": "", "UNION ALL": "UNION", "IS NOT": "IS",
}  # fmt: skip
_SHOWN = 80  # letters of a change
_REMOVED = (ast.AugAssign, ast.Raise, ast.Continue, ast.Break)
# What only tells people or the type checker something, and how much a cache holds.
_LEFT_ALONE = {"annotation", "returns", "decorator_list", "type_comment", "maxsize"}


@dataclass(frozen=True)
class Mutant:
    """One change: `node`, a part of `parent`, is replaced. `first` to `last` are the lines of its statement."""

    line: int
    first: int
    last: int
    in_function: bool
    parent: ast.AST
    field: str
    at: int | None
    node: ast.AST
    new: ast.AST
    number: int = 0  # among those of its module

    def __str__(self) -> str:
        """Say what becomes what."""
        old, new = _shown(self.node), _shown(self.new)
        differing = next((at for at, letters in enumerate(zip(old, new, strict=False)) if len({*letters}) > 1), 0)
        start = max(0, differing - _SHOWN // 2)
        return f"{old[start : start + _SHOWN]} → {new[start : start + _SHOWN]}"

    def compiled(self, tree: ast.Module, name: str) -> CodeType:
        """Return the code of the whole module with this change; the tree stays as it was."""
        self.put(self.new)
        try:
            return compile(ast.fix_missing_locations(tree), name, "exec", dont_inherit=True)
        finally:
            self.put(self.node)

    def put(self, node: ast.AST) -> None:
        """Put a node where the changed one stands."""
        if self.at is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.at] = node


def mutants_of(tree: ast.Module) -> Iterator[Mutant]:
    """Return all changes of a module, in the order of its text."""
    for number, mutant in enumerate(_inside(tree, (0, 0), in_function=False)):
        yield replace(mutant, number=number)


def _inside(parent: ast.AST, lines: tuple[int, int], *, in_function: bool) -> Iterator[Mutant]:
    for field, at, node in _children(parent):
        own = _lines(node) if isinstance(node, ast.stmt) else lines
        inner = in_function or (isinstance(parent, ast.FunctionDef) and field == "body")
        for new in _changes(node, parent):
            line = getattr(node, "lineno", getattr(parent, "lineno", own[0]))
            yield Mutant(line, *own, inner, parent, field, at, node, ast.copy_location(new, node))
        yield from _inside(node, own, in_function=inner)


def _children(parent: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    for field, value in ast.iter_fields(parent):
        if field in _LEFT_ALONE:
            continue
        listed: list[Any] = value if isinstance(value, list) else [value]
        for at, node in enumerate(listed):
            if isinstance(node, ast.AST) and not _is_left_alone(node):
                yield field, at if isinstance(value, list) else None, node


def _is_left_alone(node: ast.AST) -> bool:
    """Whether a part says nothing that a test could notice: asserts, types, docstrings, sizes of caches."""
    if isinstance(node, ast.If):
        return "TYPE_CHECKING" in ast.unparse(node.test)
    if isinstance(node, ast.keyword):
        return node.arg in _LEFT_ALONE
    return isinstance(node, ast.Assert) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))


def _lines(statement: ast.stmt) -> tuple[int, int]:
    """Return the lines of a statement, of one with a body those of its head."""
    body = getattr(statement, "body", None)
    return statement.lineno, max(statement.lineno, body[0].lineno - 1) if body else statement.end_lineno or 0


def _changes(node: ast.AST, parent: ast.AST) -> Iterator[ast.AST]:
    if (swapped := _OPERATORS.get(type(node))) is not None and not _joins_types(parent):
        yield swapped()
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub)):
        yield node.operand
    if isinstance(node, ast.Constant):
        yield from (ast.Constant(value) for value in _other_values(node.value))
    if isinstance(node, ast.expr) and _is_plain_condition(node, parent):
        yield ast.UnaryOp(ast.Not(), node)
    if isinstance(node, ast.Return) and node.value is not None and not _is_none(node.value):
        yield ast.Return(ast.Constant(None))
    if isinstance(node, _REMOVED) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        yield ast.Pass()


def _other_values(value: object) -> Iterator[bool | float | str]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, (int, float)):
        yield value + 1
    elif isinstance(value, str):
        for match in _SQL.finditer(value):
            yield f"{value[: match.start(1)]}{_SQL_SWAPS[match[1]]}{value[match.end(1) :]}"


def _is_plain_condition(node: ast.AST, parent: ast.AST) -> bool:
    """Whether a condition has no operator that is swapped anyway."""
    tests = [getattr(parent, "test", None), *getattr(parent, "ifs", ())]
    return node in tests and not isinstance(node, (ast.Compare, ast.BoolOp, ast.UnaryOp))


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _joins_types(parent: ast.AST) -> bool:
    """Whether an operator joins two types: ``str | int | None``."""
    return isinstance(parent, ast.BinOp) and ast.unparse(parent.right) in {"None", "bool", "float", "int", "str"}


def _shown(node: ast.AST) -> str:
    if isinstance(node, (ast.operator, ast.cmpop, ast.boolop)):
        return type(node).__name__
    return " ".join(ast.unparse(node).split())
