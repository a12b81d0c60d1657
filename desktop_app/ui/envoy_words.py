"""Terms of envoys in the reader's language: post, ends, neighbours, sources."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.date_words import in_words, moment_in_words
from desktop_app.domain.entities import EnvoyRow, Mention, Term
from desktop_app.domain.reference_words import reference_line, short_reference
from desktop_app.ui.item_words import value_word
from desktop_app.ui.marked import QT_TRANSLATE_NOOP
from desktop_app.ui.service_words import UNKNOWN

_MISSIONS: dict[tuple[str, bool], str] = {
    ("FR", True): QT_TRANSLATE_NOOP("EnvoyWords", "French mission"),
    ("SU", True): QT_TRANSLATE_NOOP("EnvoyWords", "Soviet mission"),
    ("FR", False): QT_TRANSLATE_NOOP("EnvoyWords", "French, not accredited"),
    ("SU", False): QT_TRANSLATE_NOOP("EnvoyWords", "Soviet, not accredited"),
}


def post_words(term: Term) -> str:
    """Return the cities of a post and whose mission it was; who was not accredited is said to be so."""
    cities = ", ".join(map(value_word, term.posts.split("|")))
    mission = _MISSIONS.get((term.sending, term.role != "unofficial"))
    return f"{cities} · {QCoreApplication.translate('EnvoyWords', mission)}" if mission else cities


def title_words(term: Term) -> str:
    """Return the title of an envoy, or that there was none."""
    return QCoreApplication.translate("EnvoyWords", "vacant") if term.is_vacancy else term.title


def start_words(term: Term, language: str) -> str:
    """Return when a term began, with its doubt, and whether nothing confirms it."""
    date = term.date
    if date.start is None:
        return UNKNOWN
    return _with_confidence(moment_in_words(date.start, language), term)


def end_words(term: Term, language: str) -> str:
    """Return when a term ended, with its doubt, and whether nothing confirms it."""
    date = term.date
    if date.end is not None:
        return _with_confidence(moment_in_words(date.end, language), term)
    return QCoreApplication.translate("EnvoyWords", "goes on") if date.open_end else UNKNOWN


def _with_confidence(words: str, term: Term) -> str:
    if term.confidence != "low":
        return words
    return QCoreApplication.translate("EnvoyWords", "{0} (not confirmed)").format(words)


def line_explained(line: Mention | None, language: str) -> str:
    """Return a predecessor or successor with title and term."""
    if line is None:
        return ""
    parts = (line.title, line.detail, in_words(line.date, language) if line.date else "")
    return "\n".join(part for part in parts if part)


def disputed_word(row: EnvoyRow) -> str:
    """Say that works disagree about a row, or nothing."""
    return QCoreApplication.translate("EnvoyWords", "works disagree") if row.disputed else ""


def sources_words(row: EnvoyRow) -> str:
    """Return in short what a row rests on, and before it whether works disagree about it."""
    short = "; ".join(dict.fromkeys(short_reference(citation.reference) for citation in row.sources))
    return " · ".join(part for part in (disputed_word(row), short) if part) or UNKNOWN


def sources_in_full(row: EnvoyRow) -> list[str]:
    """Return the works that a row rests on, one line each, with the place in the work."""
    return [", ".join(part for part in (reference_line(one.reference), one.locator) if part) for one in row.sources]
