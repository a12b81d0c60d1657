"""Who was in post on days all over the period: written from works on the two countries, not from the edition."""

import sqlite3
from typing import NamedTuple

import pytest

from desktop_app.domain.dates import parse
from desktop_app.store.offices import heads_of_mission, office_holders


class _Day(NamedTuple):
    """Surnames on a day, in the words of the English edition; empty where the day falls between two terms.

    French envoy, Soviet envoy; French president (or head of the State), head of government, foreign minister;
    Soviet head of state, head of government, foreign minister, leader of the party.
    """

    date: str
    envoys: str
    france: str
    soviet: str


DAYS = [
    _Day("1917-12-15", "- -", "Poincaré Clemenceau Pichon", "Sverdlov Lenin Trotsky -"),
    _Day("1918-11-11", "- -", "Poincaré Clemenceau Pichon", "Sverdlov Lenin Chicherin -"),
    _Day("1920-08-12", "- -", "Deschanel Millerand Millerand", "Kalinin Lenin Chicherin -"),
    _Day("1922-04-16", "- -", "Millerand Poincaré Poincaré", "Kalinin Lenin Chicherin Stalin"),
    _Day("1924-10-28", "- -", "Doumergue Herriot Herriot", "Kalinin Rykov Chicherin Stalin"),
    _Day("1924-12-25", "- Krasin", "Doumergue Herriot Herriot", "Kalinin Rykov Chicherin Stalin"),
    _Day("1925-06-01", "Herbette Krasin", "Doumergue Painlevé Briand", "Kalinin Rykov Chicherin Stalin"),
    _Day("1927-06-01", "Herbette Rakovsky", "Doumergue Poincaré Briand", "Kalinin Rykov Chicherin Stalin"),
    _Day("1928-08-27", "Herbette Dovgalevsky", "Doumergue Poincaré Briand", "Kalinin Rykov Chicherin Stalin"),
    _Day("1930-08-01", "Herbette Dovgalevsky", "Doumergue Tardieu Briand", "Kalinin Rykov Litvinov Stalin"),
    _Day("1932-11-29", "Dejean Dovgalevsky", "Lebrun Herriot Herriot", "Kalinin Molotov Litvinov Stalin"),
    _Day("1933-10-01", "Alphand Dovgalevsky", "Lebrun Daladier Paul-Boncour", "Kalinin Molotov Litvinov Stalin"),
    _Day("1934-03-01", "Alphand Dovgalevsky", "Lebrun Doumergue Barthou", "Kalinin Molotov Litvinov Stalin"),
    _Day("1935-05-02", "Alphand Potemkin", "Lebrun Flandin Laval", "Kalinin Molotov Litvinov Stalin"),
    _Day("1936-06-10", "Alphand Potemkin", "Lebrun Blum Delbos", "Kalinin Molotov Litvinov Stalin"),
    _Day("1937-12-01", "Coulondre Surits", "Lebrun Chautemps Delbos", "Kalinin Molotov Litvinov Stalin"),
    _Day("1938-09-20", "Coulondre Surits", "Lebrun Daladier Bonnet", "Kalinin Molotov Litvinov Stalin"),
    _Day("1939-08-23", "Naggiar Surits", "Lebrun Daladier Bonnet", "Kalinin Molotov Molotov Stalin"),
    _Day("1940-05-25", "- -", "Lebrun Reynaud Daladier", "Kalinin Molotov Molotov Stalin"),
    _Day("1940-12-01", "Labonne Bogomolov", "Pétain Laval Laval", "Kalinin Molotov Molotov Stalin"),
    _Day("1941-05-15", "Bergery Bogomolov", "Pétain Darlan Darlan", "Kalinin Stalin Molotov Stalin"),
    _Day("1942-06-01", "Garreau Bogomolov", "Pétain Laval Laval", "Kalinin Stalin Molotov Stalin"),
    _Day("1944-12-10", "Garreau Bogomolov", "- Gaulle Bidault", "Kalinin Stalin Molotov Stalin"),
    _Day("1946-03-25", "Catroux Bogomolov", "- Gouin Bidault", "Shvernik Stalin Molotov Stalin"),
    _Day("1947-05-05", "Catroux Bogomolov", "Auriol Ramadier Bidault", "Shvernik Stalin Molotov Stalin"),
    _Day("1949-04-04", "Chataigneau Bogomolov", "Auriol Queuille Schuman", "Shvernik Stalin Vyshinsky Stalin"),
    _Day("1952-08-01", "Joxe Pavlov", "Auriol Pinay Schuman", "Shvernik Stalin Vyshinsky Stalin"),
    _Day("1954-07-21", "Joxe Vinogradov", "Coty France France", "Voroshilov Malenkov Molotov Khrushchev"),
    _Day("1956-05-17", "Dejean Vinogradov", "Coty Mollet Pineau", "Voroshilov Bulganin Molotov Khrushchev"),
    _Day("1958-06-15", "Dejean Vinogradov", "Coty Gaulle Murville", "Voroshilov Khrushchev Gromyko Khrushchev"),
    _Day("1960-05-16", "Dejean Vinogradov", "Gaulle Debré Murville", "Brezhnev Khrushchev Gromyko Khrushchev"),
    _Day("1964-10-30", "Baudet Vinogradov", "Gaulle Pompidou Murville", "Mikoyan Kosygin Gromyko Brezhnev"),
    _Day("1966-11-01", "Wormser Zorin", "Gaulle Pompidou Murville", "Podgorny Kosygin Gromyko Brezhnev"),
    _Day("1968-08-21", "- Zorin", "Gaulle Murville Debré", "Podgorny Kosygin Gromyko Brezhnev"),
    _Day("1969-05-10", "Seydoux Zorin", "Poher Murville Debré", "Podgorny Kosygin Gromyko Brezhnev"),
    _Day("1971-10-30", "Seydoux Abrasimov", "Pompidou Chaban-Delmas Schumann", "Podgorny Kosygin Gromyko Brezhnev"),
    _Day("1974-12-05", "Vimont Chervonenko", "d'Estaing Chirac Sauvagnargues", "Podgorny Kosygin Gromyko Brezhnev"),
    _Day("1977-06-20", "Leusse Chervonenko", "d'Estaing Barre Guiringaud", "Brezhnev Kosygin Gromyko Brezhnev"),
    _Day(
        "1979-12-27",
        "Froment-Meurice Chervonenko",
        "d'Estaing Barre François-Poncet",
        "Brezhnev Kosygin Gromyko Brezhnev",
    ),
    _Day("1982-11-13", "Arnaud Chervonenko", "Mitterrand Mauroy Cheysson", "Kuznetsov Tikhonov Gromyko Andropov"),
    _Day("1984-06-21", "Arnaud Vorontsov", "Mitterrand Mauroy Cheysson", "Chernenko Tikhonov Gromyko Chernenko"),
    _Day("1985-10-03", "Raimond Vorontsov", "Mitterrand Fabius Dumas", "Gromyko Ryzhkov Shevardnadze Gorbachev"),
    _Day("1987-05-15", "Pagniez Ryabov", "Mitterrand Chirac Raimond", "Gromyko Ryzhkov Shevardnadze Gorbachev"),
    _Day("1989-07-05", "- Ryabov", "Mitterrand Rocard Dumas", "Gorbachev Ryzhkov Shevardnadze Gorbachev"),
    _Day("1990-10-29", "Mérillon Dubinin", "Mitterrand Rocard Dumas", "Gorbachev Ryzhkov Shevardnadze Gorbachev"),
    _Day("1991-08-20", "- Dubinin", "Mitterrand Cresson Dumas", "- Pavlov Bessmertnykh Gorbachev"),
    _Day("1991-12-10", "Dufourcq -", "Mitterrand Cresson Dumas", "Gorbachev - Shevardnadze -"),
]
FRENCH = ("head-of-state", "head-of-government", "foreign-minister")
SOVIET = ("head-of-state", "head-of-government", "foreign-minister", "party-leader")


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.date)
def test_the_heads_of_mission_of_a_day(edition: sqlite3.Connection, day: _Day) -> None:
    date = parse(day.date)
    holders = heads_of_mission(edition, date.first_day, date.last_day)
    for sending, surname in zip(("FR", "SU"), day.envoys.split(), strict=True):
        names = [holder.term.name for holder in holders if holder.term.sending == sending]
        assert surname == "-" or any(name.endswith(surname) for name in names), (sending, names)


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.date)
@pytest.mark.parametrize(("country", "kinds", "column"), [("FR", FRENCH, 2), ("SU", SOVIET, 3)])
def test_the_highest_offices_of_a_day(
    edition: sqlite3.Connection, day: _Day, country: str, kinds: tuple[str, ...], column: int
) -> None:
    date = parse(day.date)
    holders = office_holders(edition, date.first_day, date.last_day)
    for kind, surname in zip(kinds, day[column].split(), strict=True):
        names = [one.term.name for one in holders if (one.term.country, one.term.kind) == (country, kind)]
        assert surname == "-" or any(name.endswith(surname) for name in names), (kind, names)


def _days_without(ranges: list[tuple[int, int]], first: int, last: int) -> list[tuple[int, int]]:
    """Return the gaps between ranges of days within the first and the last day, both inclusive."""
    gaps, day = [], first
    for start, end in sorted(ranges):
        if start > day:
            gaps.append((day, min(start - 1, last)))
        day = max(day, end + 1)
        if day > last:
            break
    return gaps + ([(day, last)] if day <= last else [])


def _ranges(edition: sqlite3.Connection, table: str, condition: str) -> list[tuple[int, int]]:
    sql = f"SELECT start_earliest, coalesce(end_latest, start_latest) FROM {table} WHERE {condition}"
    return edition.execute(sql).fetchall()


@pytest.mark.parametrize("sending", ["FR", "SU"])
def test_no_day_from_recognition_to_the_end_lacks_an_answer(edition: sqlite3.Connection, sending: str) -> None:
    ranges = _ranges(edition, "envoy", f"sending = '{sending}' AND role <> 'unofficial'")
    assert _days_without(ranges, parse("1924-12-01").first_day, parse("1991-12-31").last_day) == []


@pytest.mark.parametrize(
    ("country", "kind"), [("FR", kind) for kind in FRENCH] + [("SU", kind) for kind in SOVIET]
)  # fmt: skip
def test_every_day_has_holders_of_the_highest_offices(edition: sqlite3.Connection, country: str, kind: str) -> None:
    condition = f"office IN (SELECT id FROM office WHERE country = '{country}' AND kind = '{kind}')"
    ranges = _ranges(edition, "office_term", condition)
    # The congress elected the executive committee on 8 November, and the committee its chairman on the 9th.
    first = "1917-11-09" if (country, kind) == ("SU", "head-of-state") else "1917-11-08"
    assert _days_without(ranges, parse(first).first_day, parse("1991-12-25").last_day) == []


def test_vacancies_say_what_is_known(edition: sqlite3.Connection) -> None:
    silent = "SELECT id FROM envoy WHERE role = 'vacant' AND note IS NULL"
    assert edition.execute(silent).fetchall() == []
