"""Keeps the process that does jobs running: ``python -m server.worker_keeper --parent PID``.

gunicorn's master starts it as a process of its own. A thread in the master would be copied, locks and all,
into every worker forked later; so would the memory of whatever a job needs. It knows nothing but the
standard library, starts the worker anew when it ends, slower each time, and ends with its parent.
"""

from __future__ import annotations

import argparse
import logging
import os
import signal
import subprocess
import sys
import threading
import time

log = logging.getLogger("server.worker_keeper")

LOOK_SECONDS = 0.5
STOP_SECONDS = 10.0
FIRST_DELAY, LONGEST_DELAY = 1.0, 60.0
STEADY_SECONDS = 60.0
"""A worker that lived so long did not fail at its start: the next one starts without delay."""


def next_delay(previous: float, lived: float) -> float:
    """How long to wait before starting a worker anew, after one that lived so many seconds."""
    return FIRST_DELAY if lived >= STEADY_SECONDS else min(previous * 2, LONGEST_DELAY)


def keep(command: list[str], parent: int, stopping: threading.Event) -> None:
    """Run the command, again whenever it ends, until told to stop or until the parent has gone."""
    delay = FIRST_DELAY / 2
    while not stopping.is_set() and os.getppid() == parent:
        started = time.monotonic()
        with subprocess.Popen(command, stdin=subprocess.DEVNULL) as child:
            while child.poll() is None:
                if stopping.wait(LOOK_SECONDS) or os.getppid() != parent:
                    _end(child)
                    return
        delay = next_delay(delay, time.monotonic() - started)
        log.warning("the worker ended with code %s: again in %.0f s", child.returncode, delay)
        stopping.wait(delay)


def _end(child: subprocess.Popen[bytes]) -> None:
    child.terminate()
    try:
        child.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        # The job it was at is taken up again when a worker starts.
        child.kill()


def main(arguments: list[str] | None = None) -> int:
    """Keep a worker until SIGTERM, SIGINT or the end of the parent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parent", type=int, required=True)
    parent: int = parser.parse_args(arguments).parent
    logging.basicConfig(level="INFO", format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    keep([sys.executable, "-m", "server.worker", "--parent", str(os.getpid())], parent, stopping)
    return 0


if __name__ == "__main__":
    sys.exit(main())
