"""One window for each book: a second start raises the first."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 300  # milliseconds


class OneInstance(QObject):
    """Listens for later starts; `called` means: come to the front."""

    called = Signal()

    def __init__(self, book: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(book)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def listen(self) -> None:
        """Be the one; a name left over from a crash is taken over."""
        if self._server.isListening():
            return
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        if caller is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
        self.called.emit()


def call_the_first(book: Path) -> bool:
    """Raise the window that has `book` open; tells whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(book))
    there = socket.waitForConnected(PATIENCE)
    socket.abort()
    return there


def _name(book: Path) -> str:
    place = hashlib.sha256(str(book.resolve()).encode()).hexdigest()[:16]
    return f"brueckenbuch-{place}"
