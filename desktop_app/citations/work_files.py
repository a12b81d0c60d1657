"""Files of works for reference managers: the ending of a file says in which format it is."""

from collections.abc import Callable, Iterable

from desktop_app.citations.bibtex import bibtex
from desktop_app.citations.csl_items import CslItem, work_item
from desktop_app.citations.csl_json import csl_json
from desktop_app.citations.ris import ris
from desktop_app.domain.entities import Reference
from desktop_app.domain.errors import UserError

_WRITERS: dict[str, Callable[[Iterable[CslItem]], str]] = {".bib": bibtex, ".ris": ris, ".csl.json": csl_json}
ENDINGS = tuple(_WRITERS)


def works_text(works: Iterable[Reference], ending: str) -> str:
    """Return works as the text of a file with one of ENDINGS."""
    return _WRITERS[ending](map(work_item, works))


def ending_of(name: str, known: Iterable[str] = ENDINGS) -> str:
    """Return the ending of a file name, one of those known. Raises UserError."""
    known = tuple(known)
    for ending in known:
        if name.lower().endswith(ending):
            return ending
    endings = ", ".join(known)
    message = f"'{name}' does not say what to write; end the name in one of {endings}."
    raise UserError(message, "ending", name=name, endings=endings)
