"""What mutation tests change, and what they leave alone."""

import ast

import pytest
from mutants import mutants_of


def _changed(source: str) -> list[str]:
    """The module with each of its mutants, as text."""
    tree = ast.parse(source)
    found = []
    for mutant in mutants_of(tree):
        mutant.compiled(tree, "module")  # it can be compiled
        mutant.put(mutant.new)
        found.append(ast.unparse(tree))
        mutant.put(mutant.node)
    assert ast.unparse(tree) == ast.unparse(ast.parse(source))  # and leaves nothing behind
    return found


@pytest.mark.parametrize(
    ("source", "changed"),
    [
        ("a < b", ["a <= b"]),
        ("a is not b", ["a is b"]),
        ("a and b", ["a or b"]),
        ("a - 1", ["a + 1", "a - 2"]),
        ("not a", ["a"]),
        ("a[::b // c]", ["a[::b * c]"]),
        ("x = True", ["x = False"]),
        ("x = a if b else c", ["x = a if not b else c"]),
        ("[a for a in b if a]", ["[a for a in b if not a]"]),
        ("sql = 'x WHERE a < ? AND b'", ["sql = 'x WHERE a <= ? AND b'", "sql = 'x WHERE a < ? OR b'"]),
        ("sql = f' ORDER BY {x} DESC LIMIT 1'", ["sql = f' ORDER BY {x}  LIMIT 1'"]),
    ],
)
def test_operators_constants_and_conditions_are_changed(source, changed):
    assert _changed(source) == changed


@pytest.mark.parametrize(
    ("body", "changed"),
    [("return a", "return None"), ("raise a", "pass"), ("a()", "pass"), ("a += b", "pass")],
)
def test_what_a_function_does_is_left_out(body, changed):
    assert f"def f():\n    {changed}" in _changed(f"def f():\n    {body}")


@pytest.mark.parametrize(
    "source",
    [
        '"""Says something."""',
        "assert a < 1",
        "x: int | None",
        "X = str | int | None",
        "if TYPE_CHECKING:\n    x = 1",
        "@cache(maxsize=4)\ndef f(x: 1) -> 2:\n    return None",
        "f = lru_cache(maxsize=4)",
        "x = 'a word'",
    ],
)
def test_what_no_test_could_notice_is_left_alone(source):
    assert _changed(source) == []


def test_a_mutant_knows_the_lines_of_its_statement_and_whether_that_is_in_a_function():
    source = "X = [\n    1,\n]\n\n\ndef f(a=2):\n    if (a\n            < X):\n        return None\n"
    found = [(str(mutant), mutant.first, mutant.last, mutant.in_function) for mutant in mutants_of(ast.parse(source))]
    assert found == [("1 → 2", 1, 3, False), ("2 → 3", 6, 6, False), ("Lt → LtE", 7, 8, True)]
