"""The guard that keeps tests on this machine."""

from __future__ import annotations

import socket

import pytest

from tests.support.network import OutsideNetworkUsed, is_local


def test_connecting_to_another_machine_is_refused() -> None:
    with socket.socket() as connection, pytest.raises(OutsideNetworkUsed, match=r"192\.0\.2\.1"):
        connection.connect(("192.0.2.1", 80))


def test_connecting_to_a_name_is_refused_before_it_is_looked_up() -> None:
    with socket.socket() as connection, pytest.raises(OutsideNetworkUsed):
        connection.connect_ex(("library.example", 80))


def test_loopback_stays_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as client:
        client.connect(server.getsockname())


@pytest.mark.parametrize(
    ("family", "address", "local"),
    [
        (socket.AF_INET, ("127.0.0.53", 53), True),
        (socket.AF_INET, ("localhost", 80), True),
        (socket.AF_INET, ("10.0.0.1", 80), False),
        (socket.AF_INET6, ("::1", 80, 0, 0), True),
        (socket.AF_INET6, ("2001:db8::1", 80, 0, 0), False),
        (socket.AF_UNIX, "/run/some.socket", True),
    ],
)
def test_what_counts_as_local(family: int, address: object, local: bool) -> None:
    assert is_local(family, address) is local
