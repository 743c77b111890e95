"""Keeps tests on this machine: a connection to anything but loopback or a Unix socket is an error."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from typing import Any

import pytest


class OutsideNetworkUsed(RuntimeError):
    """A test tried to reach another machine."""


def is_local(family: int, address: Any) -> bool:
    """Whether a socket address stays on this machine. Names other than localhost count as outside."""
    if family not in (socket.AF_INET, socket.AF_INET6):
        return True
    host = str(address[0])
    if host in ("localhost", ""):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def forbid_outside_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make Python's sockets refuse addresses of other machines."""

    def guarded(connect: Callable[..., Any]) -> Callable[..., Any]:
        def checked(self: socket.socket, address: Any) -> Any:
            if not is_local(self.family, address):
                raise OutsideNetworkUsed(f"Tests stay on this machine, but one connects to {address!r}")
            return connect(self, address)

        return checked

    monkeypatch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
