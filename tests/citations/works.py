"""References and CSL-JSON items for the tests of this folder."""

from typing import Any

from hypothesis import strategies as st

from desktop_app.domain.entities import Reference

_EMPTY = dict.fromkeys(
    "id kind authors year title container volume issue pages publisher place doi isbn issn oclc url note".split(), ""
)


def work(**cells: Any) -> Reference:
    """A reference of which only the given cells are known."""
    return Reference(**{"number": None, **_EMPTY, "id": "reference:work", "kind": "book", "title": "Work", **cells})


# Cyrillic, accents, what TeX and RIS and HTML take for their own, quotation marks, line ends.
LETTERS = st.one_of(
    st.sampled_from(list("\\{}$&#_%~^\"'`<>@|,;:=–—«»“”‘’ЭрбеттЩъéàçœŒßñő№\n\t -")),
    st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn", "Zl", "Zp")),
)
TEXTS = st.text(LETTERS, min_size=1, max_size=40).filter(str.strip)
NAMES = st.one_of(
    st.fixed_dictionaries({"literal": TEXTS}),
    st.fixed_dictionaries({"family": TEXTS, "given": TEXTS}),
)
DATES = st.one_of(
    st.builds(lambda year: {"date-parts": [[year]]}, st.integers(1000, 2100)),
    st.builds(lambda day: {"date-parts": [[day.year, day.month, day.day]]}, st.dates().filter(lambda d: d.year > 999)),
    st.builds(lambda year: {"date-parts": [[year], [year + 3]], "circa": True}, st.integers(1000, 2100)),
)
_TEXT_VARIABLES = ("container-title", "volume", "issue", "number", "chapter-number", "publisher", "publisher-place",
                   "version", "ISBN", "note")  # fmt: skip
ITEMS = st.fixed_dictionaries(
    {"id": TEXTS, "type": st.sampled_from(["book", "article-journal", "chapter", "webpage", "treaty"]), "title": TEXTS},
    optional={
        "author": st.lists(NAMES, min_size=1, max_size=3),
        "issued": DATES,
        "page": st.sampled_from(["5", "1275-1305"]),
        **dict.fromkeys(_TEXT_VARIABLES, TEXTS),
    },
)
