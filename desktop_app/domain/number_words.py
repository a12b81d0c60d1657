"""Numbers as readers of a language write them."""

_MARKS = {"en": (",", "."), "fr": ("\u202f", ","), "ru": ("\u00a0", ",")}  # between thousands, before decimals


def number_in_words(value: str, language: str = "en") -> str:
    """Return ``12345.5`` as ``12,345.5``, ``12 345,5``; a text that is no plain number stays as it is."""
    whole, point, decimals = value.partition(".")
    digits = whole.removeprefix("-")
    if not digits.isascii() or not digits.isdigit() or (point and not decimals.isdigit()):
        return value
    thousands, mark = _MARKS[language]
    grouped = f"{int(digits):,}".replace(",", thousands)
    return ("−" if whole.startswith("-") else "") + grouped + (mark + decimals if point else "")
