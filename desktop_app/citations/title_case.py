"""English titles in headline style (Chicago, MLA) and in sentence style (APA).

citeproc-py has no list of long prepositions and can't tell proper nouns, so titles get their capitals here.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from desktop_app.citations.typography import CLOSE, OPEN

_ARTICLES = {"a", "an", "the", "and", "but", "for", "nor", "or", "as", "to", "de", "von", "van", "du", "da", "la", "le"}
_SHORT_PREPOSITIONS = {"at", "by", "from", "in", "into", "like", "near", "of", "on", "onto", "over", "per", "upon",
                       "via", "with"}  # fmt: skip
_LONG_PREPOSITIONS = {"about", "above", "across", "after", "against", "along", "among", "around", "before", "behind",
                      "below", "beneath", "beside", "between", "beyond", "during", "since", "through", "throughout",
                      "toward", "towards", "under", "until", "within", "without"}  # fmt: skip

_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:[’'][^\W\d_]+)?")
_QUOTED = re.compile(f"{OPEN}[^{CLOSE}]*{CLOSE}")
_STARTS = re.compile(r"(?:^|[:.?!]\s+)\W*$")

# Capitals that sentence style takes away: words of titles that are common nouns, verbs or adjectives wherever no
# name below holds them. Any other word keeps the capital that its work prints.
_COMMON = set(
    """
    About Advisory Affairs After Against Alliance Ambassador Anticolonial Archive Assassination Attitude
    Attitudes Battle Before Between Beyond Building Case Century Changed Childhood Cinema Collective Coming
    Commissar Commissars Contradictions Conversation Conversations Cooperation Countries Credit Crisis Cultural
    Culture Days Death Decisions Decisive Decline Democracy Departure Development Dictionary Diplomacy Diplomatic
    Draft Early Economic Effect Eighteenth End Epic Episodes Espionage Exile Exploratory Export Extraordinary Factor
    Failed Failure Fall Farewell Fear First Foreign Forgotten Gamble Game Games Greatest Guest Hesitations
    Historical History Intellectuals Interest International Intervention Leadership Legal Lights Making Meeting
    Memoirs Menace Military Month Months Nation Nationalism Nations Need Negotiations New Nineteenth Note Notes Only
    Opposition Origins Pavilion Peaceful Point Policies Policy Political Politics Power Prevented Prisoners Problem
    Problems Quest Railway Reader Reassessment Relations Reparation Repatriation Representation Restored Results
    Revolutionary Rights Road Sabotage Search Secret Security Seeds Since Sole Spies Spring Spy State States Story
    Strategy Struggle Suitable Suitors Superpower Talks That Their Toward Towards Trade Trap Trial Twentieth Under
    Unwelcome War Wars Western Without Workers Years
    """.split()
)
_NAMES = re.compile(
    r"All-Union Society for Cultural Relations with Foreign Countries|(?:First |Second )?World Wars?"
    r"|Great War|Civil War|Cold Wars?|United (?:States|Nations)|League of Nations|Communist International"
    r"|New (?:York|Zealand)"
    r"|Foreign (?:Office|Legion|Ministry)|(?:Russian|French|October) Revolution|Third (?:Republic|International)"
    r"|Winter War|Algerian War|State Department|Western (?:Front|Europe)"
)


def headline_case(title: str, *, long_prepositions: bool) -> str:
    """Return an English title in headline style, its first words and those after a colon with capitals.

    Prepositions of more than four letters get capitals with `long_prepositions` (Chicago, 18th edition), and lose
    them without (MLA). Other capitals stay.
    """
    minor = _ARTICLES | _SHORT_PREPOSITIONS | (set() if long_prepositions else _LONG_PREPOSITIONS)

    def recase(word: str, at: int) -> str:
        if _starts(title, at) or title[at + len(word) :].strip(f" .?!’”{CLOSE}") == "":
            return _capital(word)
        if word.lower() in minor:
            return word.lower() if word.lower() in _LONG_PREPOSITIONS else word
        return _capital(word)

    return _by_word(title, recase)


def sentence_case(title: str) -> str:
    """Return an English title in sentence style: capitals for the first word, after a colon, and for names.

    What stands between quotation marks is somebody else's title or words, and stays.
    """
    kept = [range(*match.span()) for pattern in (_NAMES, _QUOTED) for match in pattern.finditer(title)]

    def recase(word: str, at: int) -> str:
        if _starts(title, at):
            return _capital(word)
        is_common = word in _COMMON and not any(at in span for span in kept)
        return word.lower() if is_common else word

    return _by_word(title, recase)


def _by_word(title: str, recase: Callable[[str, int], str]) -> str:
    return _WORD.sub(lambda match: recase(match[0], match.start()), title)


@lru_cache(maxsize=1024)
def _starts(title: str, at: int) -> bool:
    """Whether the word at a place opens the title or what follows its colon."""
    return bool(_STARTS.search(title[:at]))


def _capital(word: str) -> str:
    return word[0].upper() + word[1:]
