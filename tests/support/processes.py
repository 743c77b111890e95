"""Starting servers for tests and waiting for them, each under a supervisor that ends with the test run."""

from __future__ import annotations

import os
import pwd
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

PROJECT_ROOT = Path(__file__).resolve().parents[2]


def start_supervised(
    command: Sequence[str],
    *,
    owner: int,
    log: Path,
    stop_signal: signal.Signals = signal.SIGTERM,
    user: str | None = None,
    environment: Mapping[str, str] | None = None,
    leftovers: Path | None = None,
) -> int:
    """Start ``command`` under a supervisor that stops it when process ``owner`` has gone.

    What it prints goes to ``log``. With ``user`` the command runs as that user, which only root can ask for.
    The folder ``leftovers`` is deleted when the owner has gone without stopping the command.
    Returns the supervisor's process id: :func:`stop` it to stop the command.
    """
    supervisor = [sys.executable, "-m", "tests.support.supervisor", "--owner", str(owner)]
    supervisor += ["--stop-signal", stop_signal.name]
    if user is not None:
        supervisor += ["--user", user]
    if leftovers is not None:
        supervisor += ["--leftovers", str(leftovers)]
    with log.open("ab") as output:
        process = subprocess.Popen(
            [*supervisor, "--", *command],
            cwd=PROJECT_ROOT,
            env=None if environment is None else dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            process_group=0,
        )
    # Another process of the test run may stop it, so from here on it is known by its id alone; a return code
    # keeps this object from warning that it never saw the end.
    process.returncode = 0
    return process.pid


def stop(pid: int, seconds: float = 20.0) -> None:
    """Ask a supervisor, our own child or not, to stop its command and wait until both have ended.

    Raises RuntimeError when it still runs after ``seconds``.
    """
    deadline = time.monotonic() + seconds
    if not running(pid):
        return
    os.kill(pid, signal.SIGTERM)
    while running(pid):
        if time.monotonic() > deadline:
            raise RuntimeError(f"Process {pid} did not stop within {seconds:.0f} s")
        time.sleep(0.02)


def running(pid: int) -> bool:
    """Whether a process runs; one of our own children that has ended is reaped first."""
    try:
        if os.waitpid(pid, os.WNOHANG) != (0, 0):
            return False
    except ChildProcessError:
        # Started by another process of the test run, which may not have reaped it yet.
        return _state(pid) not in ("", "Z")
    return True


def _state(pid: int) -> str:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return ""
    return stat.rpartition(")")[2].split()[0]


def as_user(name: str | None) -> dict[str, Any]:
    """Arguments of :class:`subprocess.Popen` that run a command as another user with no group but its own."""
    if name is None:
        return {}
    account = pwd.getpwnam(name)
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def wait_until(ready: Callable[[], bool], *, pid: int, log: Path, seconds: float, what: str) -> None:
    """Wait until ``ready`` holds.

    Raises RuntimeError, with the end of the log, when the process ends first or the time is over.
    """
    deadline = time.monotonic() + seconds
    while not ready():
        if not running(pid):
            raise RuntimeError(f"{what} ended before it was ready:\n{tail(log)}")
        if time.monotonic() > deadline:
            stop(pid)
            raise RuntimeError(f"{what} was not ready after {seconds:.0f} s:\n{tail(log)}")
        time.sleep(0.05)


def tail(log: Path, lines: int = 40) -> str:
    """The last lines of a log file, or nothing where there is none yet."""
    if not log.exists():
        return ""
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])


def free_port() -> int:
    """A loopback port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def children(pid: int) -> list[int]:
    """The direct child processes of ``pid``, in the order in which they were started (Linux)."""
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in listed.split()]


def command_line(pid: int) -> list[str]:
    """The words a process was started with; none when it has ended (Linux)."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return []
    return [word.decode("utf-8", "replace") for word in words.split(b"\0") if word]


def clean_environment() -> dict[str, str]:
    """This process's environment with output unbuffered and the project importable."""
    return {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(PROJECT_ROOT)}
