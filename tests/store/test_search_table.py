"""What people type, and what must come first: written from the history, before looking at the answers."""

import sqlite3

import pytest

from desktop_app.store.search import search

# A head of mission, and ways to write the name: French, English, German and Russian habits, slips, first name last.
ENVOYS = {
    "joseph-noulens": "Noulens|Нуланс|Joseph Noulens",
    "eirik-labonne": "Labonne|Лабонн|Eirik Labonne",
    "jean-herbette": "Herbette|Эрбетт|Jean Herbette|herbete",
    "francois-dejean": "François Dejean|Francois Dejean|dejean francois",
    "charles-alphand": "Alphand Charles|Шарль Альфан|Charles Alphand",
    "robert-coulondre": "Coulondre|Кулондр|Robert Coulondre|Coulondr",
    "jean-payart": "Payart|Пайяр|Jean Payart",
    "paul-emile-naggiar": "Naggiar|Наджиар|Paul-Emile Naggiar|Paul Émile Naggiar",
    "gaston-bergery": "Bergery|Бержери|Gaston Bergery",
    "roger-garreau": "Garreau|Гарро|Roger Garreau",
    "raymond-schmittlein": "Schmittlein|Raymond Schmittlein|Schmitlein",
    "georges-catroux": "Catroux|Катру|Georges Catroux|général Catroux",
    "yves-chataigneau": "Chataigneau|Шатеньо|Yves Chataigneau",
    "louis-joxe": "Joxe|Жокс|Louis Joxe",
    "maurice-dejean": "Maurice Dejean|Морис Дежан|dejean maurice",
    "philippe-baudet": "Baudet|Philippe Baudet|Боде",
    "olivier-wormser": "Wormser|Вормсер|Olivier Wormser",
    "roger-seydoux": "Seydoux|Сейду|Roger Seydoux",
    "jacques-vimont": "Vimont|Вимон|Jacques Vimont",
    "bruno-de-leusse": "Leusse|de Leusse|Bruno de Leusse",
    "henri-froment-meurice": "Froment-Meurice|Froment Meurice|Henri Froment-Meurice|Фроман-Мёрис",
    "claude-arnaud": "Claude Arnaud|Arnaud Claude|Клод Арно",
    "jean-bernard-raimond": "Jean-Bernard Raimond|Raimond Jean Bernard|Жан-Бернар Раймон",
    "yves-pagniez": "Pagniez|Yves Pagniez|Паньез",
    "jean-marie-merillon": "Mérillon|Merillon|Jean-Marie Mérillon",
    "bertrand-dufourcq": "Dufourcq|Дюфурк|Bertrand Dufourcq",
    "matvei-skobelev": "Skobelev|Скобелев|Skobeleff",
    "leonid-krasin": "Krasin|Krassine|Krassin|Красин|Леонид Красин",
    "christian-rakovsky": "Rakovsky|Rakovski|Rakowski|Раковский|Rakovskij",
    "valerian-dovgalevsky": "Dovgalevsky|Dovgalevski|Довгалевский|Dovgalevskii",
    "marcel-rosenberg": "Rosenberg|Розенберг|Marcel Rosenberg",
    "vladimir-potemkin": "Potemkin|Potemkine|Потёмкин|Потемкин|Potyomkin",
    "yakov-surits": "Surits|Souritz|Суриц|Suritz",
    "n-n-ivanov": "Ivanov|Иванов|N. N. Ivanov",
    "aleksandr-bogomolov": "Bogomolov|Богомолов|Alexandre Bogomolov|Bogomoloff",
    "aleksei-pavlov": "Alexei Pavlov|Алексей Павлов",
    "sergei-vinogradov": "Vinogradov|Виноградов|Serge Vinogradov|Winogradow",
    "valerian-zorin": "Zorin|Zorine|Зорин|Valerian Zorin|Sorin",
    "pyotr-abrasimov": "Abrasimov|Abrassimov|Абрасимов|Abrassimow",
    "stepan-chervonenko": "Chervonenko|Tchervonenko|Червоненко|Tscherwonenko",
    "yuli-vorontsov": "Vorontsov|Воронцов|Woronzow",
    "yakov-ryabov": "Ryabov|Riabov|Рябов|Rjabow",
    "yuri-dubinin": "Dubinin|Doubinine|Дубинин|Iouri Doubinine",
    "yuri-ryzhov": "Ryzhov|Ryjov|Рыжов|Ryschow",
}
OTHERS = [
    ("Хрущёв", "person:nikita-khrushchev"),
    ("Хрущев", "person:nikita-khrushchev"),
    ("Khrouchtchev", "person:nikita-khrushchev"),
    ("Chruschtschow", "person:nikita-khrushchev"),
    ("de Gaulle", "person:charles-de-gaulle"),
    ("де Голль", "person:charles-de-gaulle"),
    ("Gorbatchev", "person:mikhail-gorbachev"),
    ("Горбачёв", "person:mikhail-gorbachev"),
    ("Tchitcherine", "person:georgy-chicherin"),
    ("Чичерин", "person:georgy-chicherin"),
    ("Giscard", "person:valery-giscard-d-estaing"),
    ("d'Estaing", "person:valery-giscard-d-estaing"),
    ("Mitterand", "person:francois-mitterrand"),
    ("Миттеран", "person:francois-mitterrand"),
    ("Staline", "person:joseph-stalin"),
    ("Сталин", "person:joseph-stalin"),
    ("2 May 1935", "event:mutual-assistance-pact-1935"),
    ("2 mai 1935", "event:mutual-assistance-pact-1935"),
    ("2 мая 1935", "event:mutual-assistance-pact-1935"),
    ("1935-05-02", "event:mutual-assistance-pact-1935"),
    ("23 August 1939", "event:nazi-soviet-pact-1939"),
    ("28 octobre 1924", "event:recognition-1924"),
    ("28 октября 1924 года", "event:recognition-1924"),
    ("Centrosoyuz", "event:centrosoyuz-1928"),
    ("Rapacki", None),
]


def _person(edition: sqlite3.Connection, item: str) -> str:
    row = edition.execute("SELECT person FROM envoy WHERE id = ?", (item,)).fetchone()
    return row[0] if row else item


@pytest.mark.parametrize(
    ("words", "person"), [(words, person) for person, spellings in ENVOYS.items() for words in spellings.split("|")]
)
def test_an_envoy_is_first_under_any_spelling(edition: sqlite3.Connection, words: str, person: str) -> None:
    first = next(iter(search(edition, words)), None)
    assert first is not None
    assert _person(edition, first.id) == f"person:{person}"


@pytest.mark.parametrize(("words", "item"), OTHERS)
def test_what_is_meant_comes_first(edition: sqlite3.Connection, words: str, item: str | None) -> None:
    hits = search(edition, words)
    assert (_person(edition, hits[0].id) if hits else None) == item


def test_the_table_is_long_enough_and_names_every_head_of_mission(edition: sqlite3.Connection) -> None:
    queries = [words for spellings in ENVOYS.values() for words in spellings.split("|")]
    assert len(queries) + len(OTHERS) >= 150
    known = {row[0] for row in edition.execute("SELECT person FROM envoy WHERE person IS NOT NULL")}
    assert known - {f"person:{person}" for person in ENVOYS} == set()
