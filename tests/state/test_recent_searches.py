from desktop_app.state.recent_searches import MOST_SEARCHES, RecentSearches


def test_the_latest_comes_first_and_none_twice(qapp):
    recent = RecentSearches(["b", " ", "a"])
    recent.add("  A ")
    recent.add("c  d")
    assert recent.searches == ("c d", "A", "b")


def test_the_list_stays_short_and_can_be_forgotten(qtbot):
    recent = RecentSearches()
    for number in range(40):
        recent.add(f"search {number}")
    assert len(recent.searches) == MOST_SEARCHES
    assert recent.searches[0] == "search 39"
    with qtbot.waitSignal(recent.searches_changed):
        recent.forget()
    assert recent.searches == ()


def test_blanks_are_no_search_and_long_ones_are_cut(qapp):
    recent = RecentSearches()
    recent.add("   ")
    assert recent.searches == ()
    recent.add("x" * 5000)
    assert [len(words) for words in recent.searches] == [80]
