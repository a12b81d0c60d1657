"""Dates of every form that the edition uses."""

from hypothesis import strategies as st

QUALIFIERS = st.sampled_from(["", "?", "~", "%"])
YEARS = st.integers(1, 9998)
LANGUAGES = st.sampled_from(["en", "fr", "ru"])


def days() -> st.SearchStrategy[str]:
    return st.dates().filter(lambda day: 1 <= day.year <= 9998).map(lambda day: day.isoformat())


def months() -> st.SearchStrategy[str]:
    return st.builds("{:04}-{:02}".format, YEARS, st.integers(1, 12))


def seasons() -> st.SearchStrategy[str]:
    return st.builds("{:04}-{:02}".format, YEARS, st.integers(21, 23))


def years() -> st.SearchStrategy[str]:
    return st.builds("{:04}".format, YEARS)


def decades() -> st.SearchStrategy[str]:
    return st.builds("{:03}X".format, st.integers(0, 998))


def centuries() -> st.SearchStrategy[str]:
    return st.builds("{:02}XX".format, st.integers(0, 98))


def plain_moments() -> st.SearchStrategy[str]:
    return st.one_of(days(), months(), seasons(), years(), decades(), centuries())


def moments() -> st.SearchStrategy[str]:
    return st.builds(str.__add__, plain_moments(), QUALIFIERS)


def moments_in_edtf() -> st.SearchStrategy[str]:
    """All that the edtf library reads too: it knows no doubtful seasons."""
    return moments().filter(lambda text: not (text[4:6] == "-2" and len(text) == 8))
