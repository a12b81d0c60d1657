"""People as CSL-JSON names: split into family and given name only where that is sure."""

_SUFFIXES = {"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"}
_PARTICLES = {"d'", "d’", "da", "de", "del", "della", "den", "der", "di", "do", "du", "la", "le", "van", "von", "zu"}
_CORPORATE = {"of", "for", "the", "and", "de", "des", "du"}  # inside a "family name" of several words


def csl_name(name: str) -> dict[str, str]:
    """Return a name that is written ``Family, Given``.

    An institution, a pseudonym or a name with a title stays whole.
    """
    parts = [part.strip() for part in name.split(",")]
    suffixed = len(parts) == 3 and parts[2] in _SUFFIXES
    if not (len(parts) == 2 or suffixed) or not all(parts) or _is_corporate(parts[0]):
        return {"literal": name}
    given, particle = _without_particle(parts[1])
    split = {"family": parts[0], "given": given}
    if particle:
        split["dropping-particle"] = particle
    return split | ({"suffix": parts[2]} if suffixed else {})


def _is_corporate(family: str) -> bool:
    words = family.split()
    return len(words) > 2 and any(word in _CORPORATE for word in words[1:-1])


def _without_particle(given: str) -> tuple[str, str]:
    """Cut the particle off a given name: ``Charles de`` belongs to Gaulle."""
    words = given.split()
    at = len(words)
    while at > 1 and words[at - 1] in _PARTICLES:
        at -= 1
    return " ".join(words[:at]), " ".join(words[at:])
