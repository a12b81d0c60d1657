import pytest
from edtf import parse_edtf

from desktop_app.domain.dates import DateError
from desktop_app.ingest.edtf_check import disagreement


@pytest.mark.parametrize("text", ["1924", "192X", "19XX", "1936-21", "1917-06?/1919?", "1925/..", "/1925", "1924-05~"])
def test_both_readers_agree_on_what_the_edition_writes(text):
    assert disagreement(text) is None


def test_a_form_that_only_one_reader_knows_is_named():
    assert "'1936-21?'" in disagreement("1936-21?")


def test_a_date_that_the_other_reader_counts_differently_is_named(monkeypatch):
    monkeypatch.setattr("desktop_app.ingest.edtf_check.parse_edtf", lambda text: parse_edtf("1902"))
    assert disagreement("1902") is None
    assert "'1901' is read differently" in disagreement("1901")


def test_what_no_reader_knows_is_no_date():
    with pytest.raises(DateError):
        disagreement("soon")
