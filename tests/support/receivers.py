"""Receivers on this machine that behave, refuse, hang or drip: a mail server and a robot's webhook."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.support.processes import free_port


@dataclass
class MailBox:
    """A mail server that keeps what it takes. ``mischief`` says what it does with a recipient instead.

    ``refuse`` answers 550, ``later`` 451, ``hang_rcpt`` never answers the recipient, ``hang_data`` takes the
    mail and never says so.
    """

    port: int
    mischief: dict[str, str] = field(default_factory=dict)
    taken: list[tuple[str, EmailMessage]] = field(default_factory=list)
    delay: float = 0.0

    def to(self, email: str) -> list[EmailMessage]:
        """The mails that a person got."""
        return [message for recipient, message in self.taken if recipient == email]

    def recipients(self) -> list[str]:
        """Who got mail, once for each."""
        return sorted(recipient for recipient, _ in self.taken)

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take a recipient, or not."""
        match self.mischief.get(address):
            case "refuse":
                return "550 5.1.1 no such person here"
            case "later":
                return "451 4.3.0 come again"
            case "hang_rcpt":
                await asyncio.sleep(3600)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Take a mail."""
        await asyncio.sleep(self.delay)
        parsed = message_from_bytes(envelope.original_content or b"", policy=default)
        for address in envelope.rcpt_tos:
            self.taken.append((address, parsed))
            if self.mischief.get(address) == "hang_data":
                await asyncio.sleep(3600)
        return "250 taken"


@contextmanager
def mail_server(port: int | None = None, **options: Any) -> Iterator[MailBox]:
    """A mail server; ``options`` are those of aiosmtpd's controller."""
    box = MailBox(port or free_port())
    controller = Controller(box, hostname="127.0.0.1", port=box.port, ready_timeout=30, **options)
    controller.start()
    yield box
    controller.stop()


@contextmanager
def tcp_server(talk: Callable[[socket.socket], None]) -> Iterator[int]:
    """A port whose connections are each given to ``talk`` in a thread of their own."""
    listening = socket.create_server(("127.0.0.1", 0))
    open_ones: list[socket.socket] = []

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listening.accept()
                open_ones.append(connection)
                threading.Thread(target=quietly, args=(connection,), daemon=True).start()

    def quietly(connection: socket.socket) -> None:
        with suppress(OSError):
            talk(connection)

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    yield int(listening.getsockname()[1])
    listening.shutdown(socket.SHUT_RDWR)
    listening.close()
    for connection in open_ones:
        with suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()
    thread.join()


def hang(connection: socket.socket) -> None:
    """Read and never answer."""
    while connection.recv(4096):
        pass


def drip(connection: socket.socket) -> None:
    """Answer a byte at a time, for ever: no pause is ever long enough for a socket's own timeout."""
    while True:
        connection.sendall(b"2")
        time.sleep(0.05)


def drip_http(connection: socket.socket) -> None:
    """Begin an answer whose headers never end."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
    drip(connection)


@dataclass
class Robot:
    """A webhook that keeps what it is told; ``answers`` are given in turn, the last one for ever."""

    url: str = ""
    answers: list[tuple[int, Any]] = field(default_factory=lambda: [(200, {"errcode": 0, "errmsg": "ok"})])
    told: list[dict[str, Any]] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        """The messages' words."""
        return [body["markdown"]["content"] for body in self.told]


@contextmanager
def robot(secret: str = "key-5f0c8e") -> Iterator[Robot]:
    """A group robot's webhook."""
    made = Robot()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            made.told.append(json.loads(body))
            status, answer = made.answers.pop(0) if len(made.answers) > 1 else made.answers[0]
            data = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.url = f"http://127.0.0.1:{server.server_port}/cgi-bin/webhook/send?key={secret}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield made
    server.shutdown()
    server.server_close()
    thread.join()
