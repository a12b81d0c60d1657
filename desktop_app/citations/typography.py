"""What style guides ask of letters and marks, beyond what a citation processor does.

Quotation marks inside a title become the marks OPEN and CLOSE, and turn into single or double ones at the end, when
it is known whether they stand within others.
"""

import re

OPEN, CLOSE = "\ue010", "\ue011"  # private letters, which no text of an edition holds
TAG_OPEN, TAG_CLOSE = "\ue000", "\ue001"  # stand for < and > of tags until the text between them is escaped
_PRIVATE = re.compile("[\ue000-\ue01f]")

_YEARS = re.compile(r"(?<![\d-])(\d{4})-(\d{4}|\d{2})(?![\d-])")
_OPENING = re.compile(r"(?:^|(?<=[\s(\[«:—–-]))(['\"])(?=\S)")
_CLOSING = {"'": re.compile(r"(?<=\S)'(?=$|[\s.,:;?!)\]»])"), '"': re.compile(r"(?<=\S)\"")}
_PAIRS = {"'": ("‘", "’"), '"': ("“", "”")}

_TAG = f"(?:{TAG_OPEN}/[^{TAG_CLOSE}]*{TAG_CLOSE})?"
_SENTENCE_END = re.compile(rf"([?!]’?”?{_TAG}’?”?|\.(?=[’”{TAG_OPEN}])’?”?{_TAG}’?”?)\.(?=\s|$)")
_QUOTED_COMMA = re.compile(rf"(?<!,)(’?”{_TAG}),")
_QUOTED_POINT = re.compile(rf"(?<![.,?!])(’?”{_TAG})\.")
_ROMAN = re.compile(r"C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def without_private(text: str) -> str:
    """Return a text without the letters that mark tags and quotation marks here."""
    return _PRIVATE.sub("", text)


def curly(title: str) -> str:
    """Return a title with typographic quotation marks and apostrophes in place of straight ones."""
    for straight, (opening, closing) in _PAIRS.items():
        at = 0
        while (start := _OPENING.search(title, at)) is not None:
            at = start.end()
            end = _CLOSING[straight].search(title, at) if start[1] == straight else None
            if end is not None:
                title = f"{title[: start.start()]}{opening}{title[at : end.start()]}{closing}{title[end.end() :]}"
    return title.replace("'", "’").replace('"', "”")


def marked(title: str) -> str:
    """Return a title whose pairs of curly quotation marks, single or double, are OPEN and CLOSE."""
    title = re.sub("“([^”]*)”", rf"{OPEN}\1{CLOSE}", title)
    return re.sub(r"‘(.*?)’(?!\w)", rf"{OPEN}\1{CLOSE}", title)


def nested(text: str) -> str:
    """Return a text with OPEN and CLOSE as American quotation marks: double, and single within double ones."""
    depth, letters = 0, []
    for letter in text:
        depth += (letter in {"“", OPEN}) - (letter == "”")
        letters.append(_american(letter, depth))
        depth -= letter == CLOSE
    return "".join(letters)


def _american(letter: str, depth: int) -> str:
    if letter == OPEN:
        return "“" if depth == 1 else "‘"
    if letter == CLOSE:
        return "”" if depth == 1 else "’"
    return letter


def years_with_dashes(text: str) -> str:
    """Return a text with en dashes between years: 1919–1933."""
    return _YEARS.sub("\\1–\\2", text)


def american_punctuation(text: str) -> str:
    """Return a text with points and commas inside closing quotation marks, as Chicago, MLA and APA want them."""
    return _QUOTED_POINT.sub(r".\1", _QUOTED_COMMA.sub(r",\1", text))


def one_end(text: str) -> str:
    """Return a text without a second point after the point, question or exclamation mark that ends a title."""
    return _SENTENCE_END.sub(r"\1", text)


def chicago_pages(pages: str) -> str:
    """Return a range of pages shortened as in the Chicago Manual of Style, 9.63: 101–8, 1275–305, 100–104."""
    match = re.fullmatch(r"(\d+)[-–](\d+)", pages)
    if match is None:
        return pages
    first, last = match.groups()
    if len(first) != len(last) or len(first) < 3 or first.endswith("00") or int(last) <= int(first):
        return f"{first}–{last}"
    same = next(at for at, (a, b) in enumerate(zip(first, last, strict=True)) if a != b)
    tail = last[same:]
    if len(tail) == 1 and first[-2] != "0":
        tail = last[-2:]
    return f"{first}–{tail}"


def arabic(number: str) -> str:
    """Return a Roman number below 400 in Arabic figures, as the American guides want volumes and chapters."""
    if not number or not _ROMAN.fullmatch(number):
        return number
    values = [_ROMAN_DIGITS[letter] for letter in number]
    return str(sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True)))
