"""The look of standard widgets: one style sheet made from a theme."""

from desktop_app.render.theme import Theme


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the whole window."""
    ground, chrome, line = theme.ground.name(), theme.chrome.name(), theme.line.name()
    ink, soft, button = theme.ink.name(), theme.soft_ink.name(), theme.button.name()
    strong, chosen = theme.strong_line.name(), theme.chosen.name()
    return f"""
        QMainWindow, QStatusBar, QMenuBar, QToolBar, QDockWidget, PeriodTree {{ background: {chrome}; }}
        QMainWindow::separator {{ background: {line}; width: 1px; height: 1px; }}
        QToolBar {{ border: none; border-bottom: 1px solid {line}; spacing: 0; }}
        QStatusBar {{ border-top: 1px solid {line}; color: {soft}; }}
        QStatusBar QLabel {{ color: {soft}; padding: 0 8px; }}
        QStatusBar::item {{ border: none; }}
        QTextBrowser {{ background: {ground}; border: none; border-left: 1px solid {line}; }}
        QTreeView {{ background: {chrome}; border: none; outline: 0; }}
        QToolButton, QLabel#span {{
            background: {button}; color: {ink}; border: 1px solid {line}; border-radius: 6px; padding: 4px 9px;
        }}
        QToolButton:hover, QToolButton:focus {{ border-color: {strong}; background: {chosen}; }}
        QToolButton:disabled {{ color: {strong}; }}
        QWidget#filter-bar {{ background: {chrome}; border-bottom: 1px solid {line}; }}
        QToolButton#chip {{ border-radius: 10px; padding: 2px 9px; }}
        QToolButton#indicators {{ background: {chrome}; border: none; color: {soft}; padding: 4px 8px; }}
        QToolButton#indicators:hover, QToolButton#indicators:focus {{ background: {chosen}; color: {ink}; }}
        QListWidget {{ background: {chrome}; border: none; padding-left: 8px; }}
        QListWidget::item {{ padding: 3px 0; }}
        QLineEdit {{
            background: {button}; color: {ink}; border: 1px solid {line}; border-radius: 6px; padding: 4px 9px;
        }}
        QLineEdit:focus {{ border-color: {theme.chosen_line.name()}; }}
        QFrame#results {{ background: {button}; border: 1px solid {strong}; border-radius: 6px; }}
        QFrame#results QListView, QFrame#results QLabel {{ background: {button}; color: {ink}; }}
        RowView {{
            background: {ground}; alternate-background-color: {chrome}; border: none; border-top: 1px solid {line};
            outline: 0; selection-background-color: {chosen}; selection-color: {ink};
        }}
        RowView::corner {{ background: {chrome}; border: none; }}
        RowView::item {{ padding: 0 6px; }}
        RowView QHeaderView {{ background: {chrome}; border: none; }}
        RowView QHeaderView::section {{
            background: {chrome}; color: {soft}; border: none; border-bottom: 1px solid {line};
            border-right: 1px solid {line}; padding: 4px 9px; font-weight: 600;
        }}
        RowView QHeaderView::section:hover {{ background: {chosen}; color: {ink}; }}
        QTabWidget::pane {{ border: none; }}
        QTabBar::tab {{
            background: {chrome}; color: {soft}; border: none; border-bottom: 2px solid {chrome}; padding: 5px 12px;
        }}
        QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {theme.chosen_line.name()}; }}
        QTabBar::tab:hover, QTabBar::tab:focus {{ color: {ink}; background: {chosen}; }}
        QRadioButton::indicator {{
            width: 11px; height: 11px; border: 1px solid {soft}; border-radius: 6px; background: {button};
        }}
        QRadioButton::indicator:checked {{
            background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
                stop: 0 {ink}, stop: 0.5 {ink}, stop: 0.62 {button}, stop: 1 {button});
        }}
        QRadioButton:focus {{ text-decoration: underline; }}
        QWidget#qt_calendar_navigationbar {{ background: {chrome}; }}
        QToolButton#qt_calendar_prevmonth {{ qproperty-icon: none; qproperty-text: "◀"; }}
        QToolButton#qt_calendar_nextmonth {{ qproperty-icon: none; qproperty-text: "▶"; }}
        QToolButton#qt_calendar_monthbutton::menu-indicator {{ image: none; }}
        QLabel#message {{ color: {ink}; background: {chosen}; border-radius: 4px; padding: 3px 8px; }}
        QFrame#calendar {{ background: {button}; border: 1px solid {strong}; }}
        QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
        QScrollBar::handle:horizontal {{ background: {strong}; border-radius: 4px; min-width: 24px; margin: 1px; }}
        QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
        QScrollBar::handle:vertical {{ background: {strong}; border-radius: 4px; min-height: 24px; margin: 1px; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        QToolTip {{ background: {button}; color: {ink}; border: 1px solid {strong}; padding: 3px; }}
    """
