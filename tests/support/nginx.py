"""A real nginx in front of a served application, set up by the example of docs/deploy."""

from __future__ import annotations

import os
import shutil
import ssl
import subprocess
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from tests.support.processes import PROJECT_ROOT, free_port, start_supervised, stop, wait_until
from tests.support.session import TestSession

EXAMPLE = PROJECT_ROOT / "docs" / "deploy" / "nginx-site.conf"
PREFIX = "/cockpit"

MAIN = """\
{user}
worker_processes 1;
error_log {folder}/error.log warn;
pid {folder}/nginx.pid;
events {{ worker_connections 256; }}
http {{
    include /etc/nginx/mime.types;
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""


def find_nginx() -> str:
    """The path of nginx, which Debian keeps from the PATH of ordinary users. Raises RuntimeError."""
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if found is None:
        raise RuntimeError("nginx is not installed: run scripts/test_setup.sh")
    return found


def write_configuration(folder: Path, upstream: int, plain: int, secure: int) -> Path:
    """Write the example with these ports and a certificate of its own; the path of nginx's main file."""
    folder.mkdir(parents=True)
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*command.split(), *names, *files], check=True, capture_output=True)
    site = EXAMPLE.read_text("utf-8")
    for old, new in (
        ("listen 80;", f"listen 127.0.0.1:{plain};"),
        ("listen 443 ssl http2;", f"listen 127.0.0.1:{secure} ssl http2;"),
        ("server_name cockpit.example.org;", "server_name localhost 127.0.0.1;"),
        ("/etc/ssl/certs/cockpit.pem", str(certificate)),
        ("/etc/ssl/private/cockpit.key", str(key)),
        ("http://127.0.0.1:8050;", f"http://127.0.0.1:{upstream};"),
    ):
        assert old in site, old
        site = site.replace(old, new)
    (folder / "site.conf").write_text(site, "utf-8")
    user = "user root;" if os.geteuid() == 0 else ""
    main = folder / "nginx.conf"
    main.write_text(MAIN.format(folder=folder, user=user), "utf-8")
    return main


@dataclass(frozen=True)
class Nginx:
    """A running nginx: its addresses by HTTP and HTTPS."""

    plain: str
    secure: str
    certificate: Path
    pid: int

    @classmethod
    def start(cls, session: TestSession, folder: Path, upstream: int, answering: int = 200) -> Nginx:
        """Start nginx before the application on this port; ready once its health check answers so."""
        plain, secure = free_port(), free_port()
        main = write_configuration(folder, upstream, plain, secure)
        log = folder / "nginx.log"
        command = [find_nginx(), "-c", str(main), "-p", str(folder), "-e", str(folder / "error.log")]
        pid = start_supervised([*command, "-g", "daemon off;"], owner=session.owner, log=log)
        made = cls(
            f"http://127.0.0.1:{plain}", f"https://127.0.0.1:{secure}", folder / "certificate.pem", pid
        )
        wait_until(lambda: made._status() == answering, pid=pid, log=log, seconds=20, what="nginx")
        return made

    def stop(self) -> None:
        """Stop it."""
        stop(self.pid)

    def trust(self) -> ssl.SSLContext:
        """What trusts this nginx's certificate and no other."""
        return ssl.create_default_context(cafile=str(self.certificate))

    def _status(self) -> int:
        """What the health check answers; 0 for nothing."""
        try:
            address = f"{self.secure}{PREFIX}/healthz"
            with urllib.request.urlopen(address, timeout=5, context=self.trust()) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            error.close()
            return error.code
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return 0
