"""Every command of the window in one table: menu, text, keys, verb."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


class Command(NamedTuple):
    """One thing that the window can do. The first of `keys` is shown in the menu."""

    id: str
    menu: str
    text: str
    keys: tuple[str | QKeySequence.StandardKey, ...]
    run: Callable[[], object]
    group: str = ""  # commands of one group exclude each other and carry a check mark
    checked: bool = False
    menu_part: str = ""  # a line parts the commands of a menu that belong together from the others


def make_actions(commands: list[Command], owner: QWidget, prepare: Callable[[], object]) -> dict[str, QAction]:
    """Return the actions of the commands by id; each calls `prepare` first."""
    return {command.id: _action(command, owner, prepare) for command in commands}


def fill_menu_bar(
    bar: QMenuBar, titles: dict[str, str], commands: list[Command], actions: dict[str, QAction]
) -> dict[str, QMenu]:
    """Put every action into its menu; `titles` gives the menus in order. A new group starts after a line."""
    menus = {menu_id: bar.addMenu(title) for menu_id, title in titles.items()}
    for menu_id, menu in menus.items():
        group = ""
        for command in commands:
            if command.menu != menu_id:
                continue
            part = command.group or command.menu_part
            if part != group and menu.actions():
                menu.addSeparator()
            group = part
            menu.addAction(actions[command.id])
    return menus


def _action(command: Command, owner: QWidget, prepare: Callable[[], object]) -> QAction:
    action = QAction(command.text, owner)
    action.setShortcuts(_sequences(command.keys))
    action.setCheckable(bool(command.group))
    action.setChecked(command.checked)
    action.triggered.connect(prepare)
    action.triggered.connect(lambda _checked=False: command.run())
    owner.addAction(action)
    return action


def _sequences(keys: tuple[str | QKeySequence.StandardKey, ...]) -> list[QKeySequence]:
    """Return every sequence once: a standard key stands for several, and one named twice would be ambiguous."""
    sequences: list[QKeySequence] = []
    for key in keys:
        for sequence in [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key):
            if sequence not in sequences:
                sequences.append(sequence)
    return sequences
