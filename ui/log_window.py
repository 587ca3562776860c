"""The log, to be read and copied: where and when something went wrong, never what was written."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from netjournal import logs
from netjournal.crashes import system
from ui.links import open_local
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label

SIZE = (820, 560)


class LogWindow(QDialog):
    """Plain text with the newest line last; freed when it closes."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = desk.logs
        self.setWindowTitle(self.tr("Log"))
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 22, 24, 22)
        down.setSpacing(10)
        down.addWidget(Label(self.tr("Log"), self, "section"))
        words = self.tr(
            "What the program wrote down about itself. It holds no name, no note and no "
            "passphrase: it can be given to whoever helps you."
        )
        down.addWidget(Label(words, self, "soft", wrap=True))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Log, newest last"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.text.document().setDefaultFont(fixed)
        down.addWidget(self.text, 1)
        self.where = Label("", self, "small", wrap=True)
        down.addWidget(self.where)
        down.addLayout(self._buttons())
        self.resize(desk.theme.px(SIZE[0]), desk.theme.px(SIZE[1]))
        self._load()
        self.finished.connect(self.deleteLater)

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(spacing=10)
        self.copy_button = Button(self.tr("Copy all"), self, ButtonKind.PRIMARY)
        self.folder_button = Button(self.tr("Show in its folder"), self)
        self.close_button = Button(self.tr("Close"), self)
        self.copy_button.clicked.connect(self._on_copy)
        self.folder_button.clicked.connect(self._on_folder)
        self.close_button.clicked.connect(self.accept)
        for button in (self.copy_button, self.folder_button, self.close_button):
            row.addWidget(button)
        return row

    def _load(self) -> None:
        text = logs.read(self._folder) if self._folder is not None else ""
        self.text.setPlainText(text.rstrip() or self.tr("Nothing was written down yet."))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.moveCursor(QTextCursor.MoveOperation.StartOfLine)
        there = self._folder is not None
        self.folder_button.setVisible(there)
        if self._folder is not None:
            words = self.tr("The newest line is the last. The file is {path}.")
            self.where.setText(words.format(path=self._folder / logs.LOG))
        self.where.setVisible(there)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{system()}\n\n{self.text.toPlainText()}")
        self.copy_button.set_text(self.tr("Copied"))

    def _on_folder(self) -> None:
        if self._folder is not None:
            open_local(self._folder)
