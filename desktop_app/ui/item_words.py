"""Words for kinds, headings and facts in the reader's language."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.entities import KIND_PREFIX
from desktop_app.ui.indicator_words import subject_word
from desktop_app.ui.marked import QT_TRANSLATE_NOOP

_KINDS: dict[str, str] = {
    "envoy": QT_TRANSLATE_NOOP("Words", "Envoys"),
    "person": QT_TRANSLATE_NOOP("Words", "People"),
    "event": QT_TRANSLATE_NOOP("Words", "Events"),
    "treaty": QT_TRANSLATE_NOOP("Words", "Treaties"),
    "period": QT_TRANSLATE_NOOP("Words", "Periods"),
    "reference": QT_TRANSLATE_NOOP("Words", "References"),
    "related-article": QT_TRANSLATE_NOOP("Words", "Related articles"),
    "indicator": QT_TRANSLATE_NOOP("Words", "Indicators"),
    "note": QT_TRANSLATE_NOOP("Words", "Notes"),
}
_KIND: dict[str, str] = {
    "envoy": QT_TRANSLATE_NOOP("Words", "Envoy"),
    "person": QT_TRANSLATE_NOOP("Words", "Person"),
    "treaty": QT_TRANSLATE_NOOP("Words", "Treaty"),
    "period": QT_TRANSLATE_NOOP("Words", "Period"),
    "reference": QT_TRANSLATE_NOOP("Words", "Reference"),
    "related-article": QT_TRANSLATE_NOOP("Words", "Related article"),
    "indicator": QT_TRANSLATE_NOOP("Words", "Indicator"),
    "note": QT_TRANSLATE_NOOP("Words", "Note of the article"),
    "range": QT_TRANSLATE_NOOP("Words", "Span of time"),
    "place": QT_TRANSLATE_NOOP("Words", "Place"),
    "day": QT_TRANSLATE_NOOP("Words", "Who was in post"),
}
_ONLY_HERE: dict[str, str] = {"event": QT_TRANSLATE_NOOP("Words", "Event")}  # elsewhere events go by kinds of their own
_OF = "-of:"  # between the heading of a section and the subject of a series
_HEADINGS: dict[str, str] = {
    "values": QT_TRANSLATE_NOOP("Words", "Values by year"),
    "in-office": QT_TRANSLATE_NOOP("Words", "In office that day"),
    "in-post": QT_TRANSLATE_NOOP("Words", "In post at that time"),
    "mission-FR": QT_TRANSLATE_NOOP("Words", "French mission"),
    "mission-SU": QT_TRANSLATE_NOOP("Words", "Soviet mission"),
    "leaders-FR": QT_TRANSLATE_NOOP("Words", "Leaders and ministers of France"),
    "leaders-SU": QT_TRANSLATE_NOOP("Words", "Leaders and ministers of the Soviet Union"),
    "accounts": QT_TRANSLATE_NOOP("Words", "Accounts that disagree"),
    "lanes": QT_TRANSLATE_NOOP("Words", "Events by lane"),
    "kinds": QT_TRANSLATE_NOOP("Words", "Events by kind"),
    "indicators": QT_TRANSLATE_NOOP("Words", "Indicators"),
    "most-important": QT_TRANSLATE_NOOP("Words", "The most important events"),
    "titles-in-force": QT_TRANSLATE_NOOP("Words", "Titles in force"),
    "offices": QT_TRANSLATE_NOOP("Words", "Offices held"),
    "pictures": QT_TRANSLATE_NOOP("Words", "Pictures"),
    "people": QT_TRANSLATE_NOOP("Words", "People"),
    "treaties": QT_TRANSLATE_NOOP("Words", "Treaties"),
    "notes": QT_TRANSLATE_NOOP("Words", "Notes of the article"),
    "period": QT_TRANSLATE_NOOP("Words", "Period"),
    "periods": QT_TRANSLATE_NOOP("Words", "Periods inside"),
    "related-articles": QT_TRANSLATE_NOOP("Words", "Related articles"),
    "signatories": QT_TRANSLATE_NOOP("Words", "Signatories"),
    "told-in": QT_TRANSLATE_NOOP("Words", "Told in"),
    "events": QT_TRANSLATE_NOOP("Words", "Events"),
    "person": QT_TRANSLATE_NOOP("Words", "Person"),
    "predecessor": QT_TRANSLATE_NOOP("Words", "Predecessor"),
    "successor": QT_TRANSLATE_NOOP("Words", "Successor"),
    "facing": QT_TRANSLATE_NOOP("Words", "Counterparts in the other capital"),
    "posts": QT_TRANSLATE_NOOP("Words", "Posts"),
    "spellings": QT_TRANSLATE_NOOP("Words", "Other spellings"),
    "supports": QT_TRANSLATE_NOOP("Words", "What rests on it"),
    "leads-to": QT_TRANSLATE_NOOP("Words", "Leads to"),
    "leads-to-by": QT_TRANSLATE_NOOP("Words", "Follows from"),
    "answers": QT_TRANSLATE_NOOP("Words", "Answers"),
    "answers-by": QT_TRANSLATE_NOOP("Words", "Answered by"),
    "implements": QT_TRANSLATE_NOOP("Words", "Implements"),
    "implements-by": QT_TRANSLATE_NOOP("Words", "Implemented by"),
    "renews": QT_TRANSLATE_NOOP("Words", "Renews"),
    "renews-by": QT_TRANSLATE_NOOP("Words", "Renewed by"),
    "ends": QT_TRANSLATE_NOOP("Words", "Ends"),
    "ends-by": QT_TRANSLATE_NOOP("Words", "Ended by"),
    "part-of": QT_TRANSLATE_NOOP("Words", "Part of"),
    "part-of-by": QT_TRANSLATE_NOOP("Words", "Parts"),
    "sources": QT_TRANSLATE_NOOP("Words", "Sources"),
}
_FACTS: dict[str, str] = {
    "events": QT_TRANSLATE_NOOP("Words", "Events"),
    "tone": QT_TRANSLATE_NOOP("Words", "Tone (editorial, −3 to +3)"),
    "signed": QT_TRANSLATE_NOOP("Words", "Signed"),
    "in-force": QT_TRANSLATE_NOOP("Words", "In force"),
    "ended": QT_TRANSLATE_NOOP("Words", "Ended"),
    "registration": QT_TRANSLATE_NOOP("Words", "Registered"),
    "title": QT_TRANSLATE_NOOP("Words", "Title"),
    "start-basis": QT_TRANSLATE_NOOP("Words", "Start counted from"),
    "born": QT_TRANSLATE_NOOP("Words", "Born"),
    "coordinates": QT_TRANSLATE_NOOP("Words", "Latitude, longitude"),
    "died": QT_TRANSLATE_NOOP("Words", "Died"),
    "article-number": QT_TRANSLATE_NOOP("Words", "Number in the article"),
    "authors": QT_TRANSLATE_NOOP("Words", "Authors"),
    "container": QT_TRANSLATE_NOOP("Words", "In"),
    "volume": QT_TRANSLATE_NOOP("Words", "Volume"),
    "issue": QT_TRANSLATE_NOOP("Words", "Issue"),
    "pages": QT_TRANSLATE_NOOP("Words", "Pages"),
    "publisher": QT_TRANSLATE_NOOP("Words", "Publisher"),
    "place": QT_TRANSLATE_NOOP("Words", "Place"),
    "year": QT_TRANSLATE_NOOP("Words", "Year"),
    "url": QT_TRANSLATE_NOOP("Words", "Address"),
    "relation": QT_TRANSLATE_NOOP("Words", "Relation to this history"),
    "remark": QT_TRANSLATE_NOOP("Words", "Remark"),
    "made-how": QT_TRANSLATE_NOOP("Words", "How it is made"),
    "unit": QT_TRANSLATE_NOOP("Words", "Unit"),
    "source": QT_TRANSLATE_NOOP("Words", "Source"),
    "licence": QT_TRANSLATE_NOOP("Words", "Licence"),
    "doubts": QT_TRANSLATE_NOOP("Words", "Doubts"),
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "oclc": "OCLC",
}
_VALUES: dict[str, str] = {
    "nobody known in post": QT_TRANSLATE_NOOP("Words", "nobody known in post"),
    "appointed": QT_TRANSLATE_NOOP("Words", "appointment"),
    "arrived": QT_TRANSLATE_NOOP("Words", "arrival"),
    "credentials": QT_TRANSLATE_NOOP("Words", "letters of credence"),
    "unknown": QT_TRANSLATE_NOOP("Words", "not said by the source"),
    "FR": QT_TRANSLATE_NOOP("Words", "France"),
    "SU": QT_TRANSLATE_NOOP("Words", "Soviet Union"),
    "RU": QT_TRANSLATE_NOOP("Words", "Russia"),
    "GB": QT_TRANSLATE_NOOP("Words", "United Kingdom"),
    "US": QT_TRANSLATE_NOOP("Words", "United States"),
    "DE": QT_TRANSLATE_NOOP("Words", "Germany"),
    "PL": QT_TRANSLATE_NOOP("Words", "Poland"),
    "BG": QT_TRANSLATE_NOOP("Words", "Bulgaria"),
    "CS": QT_TRANSLATE_NOOP("Words", "Czechoslovakia"),
    "DZ": QT_TRANSLATE_NOOP("Words", "Algeria"),
    "ES": QT_TRANSLATE_NOOP("Words", "Spain"),
    "IT": QT_TRANSLATE_NOOP("Words", "Italy"),
    "UA": QT_TRANSLATE_NOOP("Words", "Ukraine"),
    "VN": QT_TRANSLATE_NOOP("Words", "Vietnam"),
    "Paris": QT_TRANSLATE_NOOP("Words", "Paris"),
    "Moscow": QT_TRANSLATE_NOOP("Words", "Moscow"),
    "London": QT_TRANSLATE_NOOP("Words", "London"),
    "Algiers": QT_TRANSLATE_NOOP("Words", "Algiers"),
    "Kuibyshev": QT_TRANSLATE_NOOP("Words", "Kuibyshev"),
    "Petrograd": QT_TRANSLATE_NOOP("Words", "Petrograd"),
    "Vologda": QT_TRANSLATE_NOOP("Words", "Vologda"),
    "Arkhangelsk": QT_TRANSLATE_NOOP("Words", "Arkhangelsk"),
    "South Russia": QT_TRANSLATE_NOOP("Words", "South Russia"),
    "Vichy": QT_TRANSLATE_NOOP("Words", "Vichy"),
    "as the article cites it": QT_TRANSLATE_NOOP("Words", "as the article cites it"),
    "book": QT_TRANSLATE_NOOP("Words", "book"),
    "article": QT_TRANSLATE_NOOP("Words", "article"),
    "press": QT_TRANSLATE_NOOP("Words", "press"),
    "encyclopedia": QT_TRANSLATE_NOOP("Words", "encyclopedia"),
    "primary": QT_TRANSLATE_NOOP("Words", "primary source"),
    "archive": QT_TRANSLATE_NOOP("Words", "archive"),
    "chronology": QT_TRANSLATE_NOOP("Words", "chronology"),
    "memoir": QT_TRANSLATE_NOOP("Words", "memoir"),
    "thesis": QT_TRANSLATE_NOOP("Words", "thesis"),
    "treaty-text": QT_TRANSLATE_NOOP("Words", "text of a treaty"),
    "website": QT_TRANSLATE_NOOP("Words", "website"),
    "biography": QT_TRANSLATE_NOOP("Words", "biography"),
    "institution": QT_TRANSLATE_NOOP("Words", "institution"),
    "data-set": QT_TRANSLATE_NOOP("Words", "data set"),
    "pamphlet": QT_TRANSLATE_NOOP("Words", "pamphlet"),
    "review": QT_TRANSLATE_NOOP("Words", "review"),
    "report": QT_TRANSLATE_NOOP("Words", "report"),
    "list": QT_TRANSLATE_NOOP("Words", "list"),
}
_QUESTIONS: dict[str, str] = {
    "date": QT_TRANSLATE_NOOP("Words", "Date"),
    "start": QT_TRANSLATE_NOOP("Words", "Start"),
    "end": QT_TRANSLATE_NOOP("Words", "End"),
    "born": QT_TRANSLATE_NOOP("Words", "Birth"),
    "died": QT_TRANSLATE_NOOP("Words", "Death"),
    "place": QT_TRANSLATE_NOOP("Words", "Where"),
    "figure": QT_TRANSLATE_NOOP("Words", "How many"),
    "name": QT_TRANSLATE_NOOP("Words", "Name"),
    "title": QT_TRANSLATE_NOOP("Words", "Title"),
    "act": QT_TRANSLATE_NOOP("Words", "Which act"),
}
CONFIDENCES: dict[str, str] = {
    "high": QT_TRANSLATE_NOOP("Words", "confidence: high"),
    "medium": QT_TRANSLATE_NOOP("Words", "confidence: medium"),
    "low": QT_TRANSLATE_NOOP("Words", "confidence: low"),
}


def _word(table: dict[str, str], key: str) -> str:
    return QCoreApplication.translate("Words", table[key]) if key in table else key


def kinds_word(kind: str) -> str:
    """Return the plural of a kind of item: ``Envoys``."""
    return _word(_KINDS, kind)


def kind_word(kind: str) -> str:
    """Return the name of a kind of item, empty for events, which have kinds of their own."""
    return _word(_KIND, kind) if kind in _KIND else ""


def heading_word(key: str) -> str:
    """Return the heading of a section; that of a subject of a series names the subject."""
    heading, _, subject = key.partition(_OF)
    words = _word(_HEADINGS, heading)
    return f"{words} · {subject_word(subject)}" if subject else words


def fact_word(key: str) -> str:
    """Return the name of a fact."""
    return _word(_FACTS, key)


def question_word(question: str) -> str:
    """Return what a question is about on which accounts disagree."""
    return _word(_QUESTIONS, question)


def value_word(value: str) -> str:
    """Return a coded value in words, and the name of a kind for ``kind:person``; any other text stays as it is."""
    kind = value.removeprefix(KIND_PREFIX)
    return _word(_KIND | _ONLY_HERE, kind) if kind != value else _word(_VALUES, value)


def confidence_word(confidence: str) -> str:
    """Return how sure the edition is of an item."""
    return _word(CONFIDENCES, confidence)
