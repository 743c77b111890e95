"""Ends talk with a server that hangs or drips: a socket's own timeout begins anew with every byte."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self


class Watchdog:
    """Ends a watched connection after so many seconds in all, from another thread.

    What waits on the connection then fails with an OSError, or finds it closed.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self._watched: socket.socket | None = None
        self._lock = threading.Lock()
        self._over = False

    def connect(self, host: str, port: int) -> socket.socket:
        """Open a connection and watch it."""
        connection = socket.create_connection((host, port), timeout=self.seconds)
        with self._lock:
            # A second descriptor, since TLS takes the first one over.
            self._watched = connection.dup()
        if self._over:
            self._end()
        return connection

    def _end(self) -> None:
        with self._lock:
            self._over = True
            if self._watched is not None:
                with suppress(OSError):
                    self._watched.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            if self._watched is not None:
                self._watched.close()
                self._watched = None
