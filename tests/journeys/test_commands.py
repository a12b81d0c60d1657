from collections import Counter


def test_no_two_commands_have_the_same_key(open_program):
    window = open_program().window
    keys = Counter(key.toString() for action in window.commands.values() for key in action.shortcuts())
    assert len(keys) > 30
    assert [key for key, times in keys.items() if times > 1] == []


def entries_of(menu):
    for entry in menu.actions():
        yield from entries_of(entry.menu()) if entry.menu() else [entry]


def test_every_command_stands_in_a_menu(open_program):
    window = open_program().window
    shown = {entry.text() for entry in entries_of(window.menuBar())}
    assert {action.text() for action in window.commands.values()} - shown == set()
