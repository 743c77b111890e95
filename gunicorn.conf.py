"""How gunicorn serves the cockpit: ``gunicorn -c gunicorn.conf.py app:server``.

The application is loaded and warmed in the master, before any worker is forked and before the first request
is read: Dash builds its routes on first use, and two threads doing so at once can leave a worker that answers
500.
"""

from __future__ import annotations

import gc
import os
import re
import subprocess
import sys
from typing import Any

from gunicorn.glogging import Logger

from config import PROJECT_ROOT, get_settings

_settings = get_settings()


SECRET_PATHS = re.compile(r"^(/(?:share|screen)/).+", re.DOTALL)


class SafeLogger(Logger):
    """Access log that a request cannot write lines into, and that holds no secret of an address.

    Control characters of the path are escaped; what follows /share/ and /screen/ opens something.
    """

    def atoms(self, resp: Any, req: Any, environ: dict[str, Any], request_time: Any) -> dict[str, Any]:
        values: dict[str, Any] = super().atoms(resp, req, environ, request_time)
        path = SECRET_PATHS.sub(r"\1…", str(environ.get("PATH_INFO", "")))
        values["U"] = path.encode("unicode_escape").decode("ascii")
        return values


_address = f"[{_settings.host}]" if ":" in _settings.host else _settings.host
bind = [f"{_address}:{_settings.port}"]
proc_name = "cockpit"

preload_app = True
worker_class = "gthread"
workers = _settings.web_concurrency
threads = _settings.threads
timeout = 60
graceful_timeout = 30
keepalive = 5

# gunicorn would otherwise open a control socket in the home directory.
control_socket_disable = True

# Whose X-Forwarded-* headers count is decided in one place, server/proxy.py: gunicorn itself believes nobody.
forwarded_allow_ips = ""
secure_scheme_headers: dict[str, str] = {}
forwarder_headers = ""

# No address, query string, referrer or browser: log-ins with their addresses are in the change ledger,
# where only administrators read them.
accesslog = "-"
access_log_format = '%(t)s "%(m)s %(U)s" %(s)s %(B)s bytes %(M)s ms'
logger_class = SafeLogger
loglevel = _settings.log_level.lower()


# The process that keeps the worker for long jobs, once it is started; see server/worker_keeper.py.
_keeper: list[subprocess.Popen[bytes]] = []
KEEPER_STOP_SECONDS = 15.0


def on_starting(arbiter: Any) -> None:
    """Files that the server makes (database, uploads) are for its own user only."""
    os.umask(0o077)


def when_ready(arbiter: Any) -> None:
    """Answer one request and fill the caches in the master, so that forked workers start warm."""
    _start_keeper(arbiter)
    _warm(arbiter)
    # What stands here now stays for as long as the server runs: the garbage collector need not go through it
    # in every worker, copying the pages they share, nor at the end, when it takes each process seconds.
    gc.collect()
    gc.freeze()


def _warm(arbiter: Any) -> None:
    server = arbiter.app.wsgi()
    response = server.test_client().get("/healthz")
    if response.status_code != 200:
        arbiter.log.error("Warm-up: /healthz answered %s", response.status_code)
    warm_up = getattr(server.extensions["cockpit"], "warm_up", None)
    if warm_up is None:
        return
    try:
        warm_up()
    except Exception:
        # A database that is away now may be back later; until then the pages themselves say so.
        arbiter.log.exception("Warm-up failed: starting with empty caches")


def _start_keeper(arbiter: Any) -> None:
    if not _settings.worker_enabled:
        return
    command = [sys.executable, "-m", "server.worker_keeper", "--parent", str(os.getpid())]
    _keeper.append(subprocess.Popen(command, cwd=PROJECT_ROOT, stdin=subprocess.DEVNULL))
    arbiter.log.info("Started the keeper of the job worker (pid:%s)", _keeper[-1].pid)


def on_exit(arbiter: Any) -> None:
    """End the worker with the server; a job it was at goes on when the server is back."""
    while _keeper:
        keeper = _keeper.pop()
        keeper.terminate()
        try:
            keeper.wait(KEEPER_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            keeper.kill()


def post_fork(arbiter: Any, worker: Any) -> None:
    """Forget the master's connections without closing them: a socket must not serve two processes."""
    arbiter.app.wsgi().extensions["cockpit"].engine.dispose(close=False)
