import pytest

from desktop_app.ingest.columns import ManyColumn, OneColumn
from desktop_app.ingest.source_tables import SOURCE_TABLES, id_prefix


def test_ids_carry_their_kind():
    assert id_prefix("related_article") == "related-article:"


@pytest.mark.parametrize("table", SOURCE_TABLES, ids=lambda table: table.table)
def test_a_table_has_each_column_once_and_names_tables_that_exist(table):
    names = [column.name for column in table.columns]
    assert len(names) == len(set(names))
    targets = {column.target for column in table.columns if isinstance(column, OneColumn | ManyColumn)}
    assert targets <= {other.table for other in SOURCE_TABLES}


def test_tables_come_after_those_that_they_point_to():
    built = []
    for table in SOURCE_TABLES:
        built.append(table.table)
        assert all(column.target in built for column in table.columns if isinstance(column, OneColumn))
