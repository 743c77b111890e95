"""Runs one command for as long as its owner lives, so that no test run leaves a server behind.

    python -m tests.support.supervisor --owner PID [--stop-signal NAME] [--user NAME] [--leftovers FOLDER]
        -- COMMAND...

The command is stopped by its stop signal when the supervisor is asked to end (SIGTERM), and also when the
owner has gone without asking, a test run killed outright for one; nobody else is left then to delete its
leftovers. A command that does not stop in time is killed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import threading

from tests.support.processes import as_user

POLL_SECONDS = 0.5
STOP_SECONDS = 15.0


def main(arguments: list[str] | None = None) -> int:
    """Run the command named on the command line and return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--owner", type=int, required=True)
    parser.add_argument("--stop-signal", default="SIGTERM")
    parser.add_argument("--user", default=None)
    parser.add_argument("--leftovers", default=None)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args(arguments)

    asked_to_stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: asked_to_stop.set())

    # A group of its own: Ctrl-C in the terminal reaches the owner, which then stops its servers in order.
    child = subprocess.Popen(options.command, process_group=0, **as_user(options.user))
    while child.poll() is None:
        if asked_to_stop.wait(POLL_SECONDS) or not _alive(options.owner):
            child.send_signal(signal.Signals[options.stop_signal])
            break
    code = _wait_or_kill(child)
    if options.leftovers is not None and not _alive(options.owner):
        shutil.rmtree(options.leftovers)
    return code


def _wait_or_kill(child: subprocess.Popen[bytes]) -> int:
    try:
        return child.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait()


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
