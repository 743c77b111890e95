"""A server started for tests ends with them, whichever way they end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.processes import children, running, start_supervised, stop, wait_until

SLEEP = [sys.executable, "-c", "import time; time.sleep(600)"]


def _eventually(holds: Callable[[], bool], seconds: float = 10.0) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False


def _command_of(supervisor: int) -> int:
    assert _eventually(lambda: bool(children(supervisor)))
    return children(supervisor)[0]


def test_stopping_the_supervisor_stops_its_command(tmp_path: Path) -> None:
    supervisor = start_supervised(SLEEP, owner=os.getpid(), log=tmp_path / "log")
    command = _command_of(supervisor)

    stop(supervisor)

    assert not running(supervisor)
    assert not running(command)


def test_the_command_and_its_leftovers_go_when_the_owner_is_killed(tmp_path: Path) -> None:
    leftovers = tmp_path / "data"
    leftovers.mkdir()
    owner = subprocess.Popen(SLEEP)
    supervisor = start_supervised(SLEEP, owner=owner.pid, log=tmp_path / "log", leftovers=leftovers)
    command = _command_of(supervisor)

    owner.send_signal(signal.SIGKILL)
    owner.wait()

    assert _eventually(lambda: not running(supervisor))
    assert not running(command)
    assert not leftovers.exists()


def test_stopping_twice_is_harmless(tmp_path: Path) -> None:
    supervisor = start_supervised(SLEEP, owner=os.getpid(), log=tmp_path / "log")
    stop(supervisor)
    stop(supervisor)


def test_a_command_that_never_gets_ready_is_reported_with_its_log(tmp_path: Path) -> None:
    log = tmp_path / "log"
    command = [sys.executable, "-c", "raise SystemExit('no such data folder')"]
    supervisor = start_supervised(command, owner=os.getpid(), log=log)
    with pytest.raises(RuntimeError, match=r"The server ended before it was ready:\nno such data folder"):
        wait_until(lambda: False, pid=supervisor, log=log, seconds=10, what="The server")


def test_a_command_that_is_too_slow_is_stopped_and_reported(tmp_path: Path) -> None:
    log = tmp_path / "log"
    supervisor = start_supervised(SLEEP, owner=os.getpid(), log=log)
    with pytest.raises(RuntimeError, match="The server was not ready after 0 s"):
        wait_until(lambda: False, pid=supervisor, log=log, seconds=0.3, what="The server")
    assert not running(supervisor)
