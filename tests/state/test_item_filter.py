from desktop_app.state.item_filter import ItemFilter


def test_it_tells_every_change_and_nothing_else(qapp):
    items, told = ItemFilter(), []
    items.criteria_changed.connect(lambda: told.append(items.criteria.chosen))
    items.clear()
    items.drop("lane")
    assert told == []
    items.toggle("lane", "a")
    items.toggle("kind", "event")
    items.drop("lane")
    items.clear()
    assert told == [{("lane", "a")}, {("lane", "a"), ("kind", "event")}, {("kind", "event")}, set()]
