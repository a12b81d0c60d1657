"""What can only be checked when all files are read: ids, references between rows, order of dates."""

from collections import defaultdict
from collections.abc import Iterator

from desktop_app.domain.dates import HistoricalDate
from desktop_app.ingest.columns import LIST_SEPARATOR, Cell, Column, ItemColumn, ManyColumn, OneColumn, listed
from desktop_app.ingest.problems import Problem
from desktop_app.ingest.source_reader import Row, Sources
from desktop_app.ingest.source_tables import SOURCE_TABLES, SourceTable

_IN_ORDER = {
    "person": (("born", "died"),),
    "treaty": (("signed", "in_force"), ("signed", "ended"), ("in_force", "ended")),
}
_UNIQUE = {
    "reference": ("number",),
    "link": ("from", "relation", "to"),
    "indicator_value": ("indicator", "year", "subject", "measure"),
    "treaty_index": ("index_number",),
}


def cross_check(sources: Sources) -> list[Problem]:
    """Return what is wrong between rows and files that are each well-formed."""
    ids = {table: {row.id for row in rows} for table, rows in sources.rows.items()}
    problems: list[Problem] = []
    for table in SOURCE_TABLES:
        rows = sources.rows[table.table]
        problems += _repeated(table, rows, ("id",) if "id" in _names(table) else _UNIQUE[table.table])
        problems += _repeated(table, rows, ("number",)) if table.table == "reference" else []
        problems += _dangling(table, rows, ids)
        problems += _out_of_order(table, rows)
    problems += _cyclic_periods(sources.rows["period"])
    problems += _unknown_article_references(sources)
    problems += _uneven_accounts(sources.rows["account"])
    problems += _unclear_vacancies("envoys.csv", sources.rows["envoy"], "role")
    problems += _unclear_vacancies("office_terms.csv", sources.rows["office_term"], "status")
    return problems


def _names(table: SourceTable) -> list[str]:
    return [column.name for column in table.columns]


def _repeated(table: SourceTable, rows: list[Row], columns: tuple[str, ...]) -> Iterator[Problem]:
    seen: dict[tuple[Cell, ...], int] = {}
    for row in rows:
        key = tuple(row.cells[column] for column in columns)
        if key in seen and key != (None,):
            what = " and ".join(f"'{part}'" for part in key if part is not None)
            sentence = f"{what} stands in line {seen[key]} already; give each row its own"
            yield Problem(table.file, row.line, columns[0], sentence)
        seen.setdefault(key, row.line)


def _dangling(table: SourceTable, rows: list[Row], ids: dict[str, set[str]]) -> Iterator[Problem]:
    for column in table.columns:
        for row in rows:
            for target, one in _ids_in(column, row.cells[column.name]):
                if one not in ids[target]:
                    sentence = f"there is no {target.replace('_', ' ')} '{one}'; add it or mend the id"
                    yield Problem(table.file, row.line, column.name, sentence)


def _ids_in(column: Column, cell: Cell) -> Iterator[tuple[str, str]]:
    """Yield each table and id that a cell points to."""
    if isinstance(column, OneColumn) and cell is not None:
        yield column.target, str(cell)
    elif isinstance(column, ItemColumn) and cell is not None:
        kind, _, slug = str(cell).partition(":")
        yield kind.replace("-", "_"), slug
    elif isinstance(column, ManyColumn):
        for entry in listed(cell):
            yield column.target, entry.id
            if isinstance(column.detail, OneColumn):
                yield column.detail.target, entry.detail


def _out_of_order(table: SourceTable, rows: list[Row]) -> Iterator[Problem]:
    for before, after in _IN_ORDER.get(table.table, ()):
        for row in rows:
            first, second = row.cells[before], row.cells[after]
            if not isinstance(first, HistoricalDate) or not isinstance(second, HistoricalDate):
                continue
            if second.last_day < first.first_day:
                sentence = f"'{second.edtf}' is before {before.replace('_', ' ')} '{first.edtf}'; mend one of them"
                yield Problem(table.file, row.line, after, sentence)


def _cyclic_periods(rows: list[Row]) -> Iterator[Problem]:
    inside_themselves = set(_circles({row.id: row.cells["parent"] for row in rows}))
    for row in rows:
        if row.id in inside_themselves:
            yield Problem("periods.csv", row.line, "parent", f"'{row.id}' is inside itself; choose another parent")


def _circles(parents: dict[str, Cell]) -> Iterator[str]:
    """Yield the periods that lie on a circle; each is looked at once."""
    seen: set[Cell] = set()
    for start in parents:
        trail: list[Cell] = []
        at: Cell = start
        while at in parents and at not in seen:
            seen.add(at)
            trail.append(at)
            at = parents[str(at)]
        if at in trail:
            yield from map(str, trail[trail.index(at) :])


def _unknown_article_references(sources: Sources) -> Iterator[Problem]:
    numbers = {str(row.cells["number"]) for row in sources.rows["reference"] if row.cells["number"]}
    for file, table in (("events.csv", "event"), ("article_statements.csv", "article_statement")):
        for row in sources.rows[table]:
            for number in str(row.cells["article_references"] or "").split(LIST_SEPARATOR):
                if number and number not in numbers:
                    sentence = f"there is no reference with the number '{number}'; add it or mend the number"
                    yield Problem(file, row.line, "article_references", sentence)


def _uneven_accounts(rows: list[Row]) -> Iterator[Problem]:
    """Yield what keeps accounts of one question from standing side by side: a lone one, no or two preferred ones."""
    groups: dict[tuple[Cell, Cell], list[Row]] = defaultdict(list)
    for row in rows:
        groups[row.cells["item"], row.cells["question"]].append(row)
        if not row.cells["sources"]:
            yield Problem("accounts.csv", row.line, "sources", "is empty; an account needs the work that gives it")
        if row.cells["preferred"] and not row.cells["reason"]:
            yield Problem("accounts.csv", row.line, "reason", "is empty; say why this account is preferred")
    for (item, question), group in groups.items():
        if len(group) == 1:
            sentence = f"is the only account of '{question}' for {item}; add the one that disagrees"
            yield Problem("accounts.csv", group[0].line, "question", sentence)
        if sum(bool(row.cells["preferred"]) for row in group) != 1:
            sentence = f"of the accounts of '{question}' for {item} exactly one has to be preferred; mark one with yes"
            yield Problem("accounts.csv", group[0].line, "preferred", sentence)


def _unclear_vacancies(file: str, rows: list[Row], column: str) -> Iterator[Problem]:
    for row in rows:
        if (row.cells[column] == "vacant") != (row.cells["person"] is None):
            yield Problem(file, row.line, "person", f"is empty exactly where {column} is vacant; mend one of them")
