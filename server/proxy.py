"""What stands in front of the application: whose forwarded headers are believed, and below which path it is.

Proxies are believed only when the setting says how many there are and the request comes from one of their
addresses; from everybody else the headers are dropped. The prefix is taken off the path here and put back
onto every address in ``server.addresses``, so that nothing between the two knows of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.utils import redirect

from config import Settings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

FORWARDED = (
    "HTTP_FORWARDED",
    "HTTP_X_FORWARDED_FOR",
    "HTTP_X_FORWARDED_PROTO",
    "HTTP_X_FORWARDED_HOST",
    "HTTP_X_FORWARDED_PORT",
    "HTTP_X_FORWARDED_PREFIX",
    "HTTP_X_REAL_IP",
)


def install(server: Flask, settings: Settings) -> None:
    """Put both before the application."""
    # Flask's documented way of adding middleware is to replace this method.
    server.wsgi_app = BelievedProxies(  # type: ignore[method-assign]
        BelowPrefix(server.wsgi_app, settings.url_prefix),
        settings.trusted_proxies,
        [ip_network(address) for address in settings.proxy_networks],
    )


def check_prefix(prefix: str, paths: Iterable[str]) -> None:
    """Raise ValueError for a prefix that begins like an address of the application's own."""
    first = prefix.split("/")[1:2]
    if any(path.split("/")[1:2] == first for path in paths):
        raise ValueError(f"URL_PREFIX {prefix} begins like an address of the application itself")


class BelievedProxies:
    """Takes the client's address and scheme from known proxies, and the headers away from all others."""

    def __init__(
        self, application: WSGIApplication, hops: int, networks: Sequence[IPv4Network | IPv6Network]
    ) -> None:
        self.plain = application
        self.networks = networks if hops else ()
        self.believing = ProxyFix(application, x_for=hops, x_proto=hops)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if self.knows(environ.get("REMOTE_ADDR", "")):
            return self.believing(environ, start_response)
        for name in FORWARDED:
            environ.pop(name, None)
        return self.plain(environ, start_response)

    def knows(self, address: str) -> bool:
        """Whether a request came from a proxy. One without an address came over a socket of this machine."""
        if not address:
            return bool(self.networks)
        try:
            found = ip_address(address)
        except ValueError:
            return False
        return any(found in network for network in self.networks)


class BelowPrefix:
    """Takes the prefix off the path, so that routes match, and makes it the script's root.

    Requests that come without it (health checks on this machine) are answered all the same; a browser is sent
    to the right address.
    """

    def __init__(self, application: WSGIApplication, prefix: str) -> None:
        self.application = application
        self.prefix = prefix

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if self.prefix:
            path = environ.get("PATH_INFO", "")
            environ["SCRIPT_NAME"] = self.prefix
            if path == self.prefix or path.startswith(f"{self.prefix}/"):
                environ["PATH_INFO"] = path[len(self.prefix) :] or "/"
            elif "text/html" in environ.get("HTTP_ACCEPT", ""):
                query = environ.get("QUERY_STRING", "")
                there = f"{self.prefix}{path}" + (f"?{query}" if query else "")
                return redirect(there)(environ, start_response)
        return self.application(environ, start_response)
