import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.number_words import number_in_words


@pytest.mark.parametrize(
    ("value", "en", "fr", "ru"),
    [
        ("12345.5", "12,345.5", "12\u202f345,5", "12\u00a0345,5"),
        ("-7", "−7", "−7", "−7"),
        ("0.82", "0.82", "0,82", "0,82"),
        ("some exchange", "some exchange", "some exchange", "some exchange"),
        ("1e5", "1e5", "1e5", "1e5"),
        ("", "", "", ""),
        ("12.", "12.", "12.", "12."),
    ],
)
def test_a_number_is_written_as_its_readers_write_it(value, en, fr, ru):
    assert tuple(number_in_words(value, language) for language in ("en", "fr", "ru")) == (en, fr, ru)


@given(st.integers(), st.sampled_from(["en", "fr", "ru"]))
def test_no_digit_is_lost(number, language):
    written = number_in_words(str(number), language)
    assert "".join(sign for sign in written if sign.isdigit()) == str(abs(number))
