"""A reference as one line: who, what, where, when. Formal citation styles are made elsewhere."""

from desktop_app.domain.entities import Reference


def reference_line(reference: Reference) -> str:
    """Return the work in one line, with only what is known of it."""
    title = f"“{reference.title}”" if reference.container else reference.title
    numbers = ".".join(part for part in (reference.volume, reference.issue) if part)
    inside = " ".join(part for part in (reference.container, numbers) if part)
    imprint = ": ".join(part for part in (reference.place, reference.publisher) if part)
    year = f"({reference.year})" if reference.year else ""
    work = f"{title}, {inside}" if inside else title
    parts = (reference.authors.replace("|", "; "), f"{work} {year}".strip(), imprint, reference.pages)
    return ", ".join(part for part in parts if part)


def short_reference(reference: Reference) -> str:
    """Return who wrote a work and when, or else where it stands or what it is called: ``Ford & Schorske 1953``."""
    surnames = [author.partition(",")[0] for author in reference.authors.split("|") if author]
    names = " & ".join(surnames) if len(surnames) <= 2 else f"{surnames[0]} et al."
    name = names or reference.container or reference.publisher or reference.title
    return f"{name} {reference.year}".strip()
