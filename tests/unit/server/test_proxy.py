"""Forwarded headers and the prefix, at the door."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from flask import Flask, request, url_for
from pydantic import ValidationError
from werkzeug.test import TestResponse

from config import Settings
from server import proxy
from server.proxy import check_prefix

CLAIMED = {
    "X-Forwarded-For": "203.0.113.7",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Prefix": "/evil",
    "X-Real-IP": "203.0.113.8",
    "Forwarded": "for=203.0.113.9;proto=https",
}


def settings_with(**given: Any) -> Settings:
    return Settings(secret_key="k" * 40, **given)


def served(settings: Settings) -> Flask:
    """An application that tells what it knows of a request."""
    flask = Flask("told")

    @flask.get("/<path:path>")
    @flask.get("/", defaults={"path": ""})
    def tell(path: str) -> dict[str, Any]:
        return {
            "address": request.remote_addr,
            "secure": request.is_secure,
            "host": request.host,
            "path": request.path,
            "root": request.script_root,
            "own": url_for("tell", path="x"),
            "claims": [name for name, _ in request.headers if "orwarded" in name or "Real" in name],
        }

    proxy.install(flask, settings)
    return flask


def ask(settings: Settings, path: str = "/a", remote: str = "127.0.0.1", **options: Any) -> TestResponse:
    environ = {"REMOTE_ADDR": remote}
    return served(settings).test_client().get(path, environ_overrides=environ, **options)


@pytest.mark.parametrize(
    ("hops", "addresses", "remote", "believed"),
    [
        (0, "127.0.0.1", "127.0.0.1", False),
        (1, "127.0.0.1,::1", "127.0.0.1", True),
        (1, "127.0.0.1,::1", "::1", True),
        (1, "127.0.0.1", "127.0.0.2", False),
        (1, "10.1.0.0/16", "10.1.200.3", True),
        (1, "10.1.0.0/16", "10.2.0.1", False),
        (1, "10.1.0.0/16", "127.0.0.1", False),
        (1, "", "127.0.0.1", False),
        (1, "127.0.0.1", "", True),
        (0, "127.0.0.1", "", False),
        (1, "127.0.0.1", "nonsense", False),
    ],
)
def test_only_known_proxies_name_the_client(hops: int, addresses: str, remote: str, believed: bool) -> None:
    settings = settings_with(trusted_proxies=hops, proxy_addresses=addresses)
    told = ask(settings, remote=remote, headers=CLAIMED).get_json()
    assert told["secure"] is believed
    assert told["address"] == ("203.0.113.7" if believed else remote)
    assert told["host"] == "localhost", "the host is never taken from a header of its own"
    assert told["root"] == ""
    assert bool(told["claims"]) is believed


def test_of_several_claims_the_nearest_proxy_s_counts() -> None:
    claimed = {"X-Forwarded-For": "1.1.1.1, 2.2.2.2, 3.3.3.3"}
    for hops, address in ((1, "3.3.3.3"), (2, "2.2.2.2"), (3, "1.1.1.1"), (4, "127.0.0.1")):
        told = ask(settings_with(trusted_proxies=hops), headers=claimed).get_json()
        assert told["address"] == address


@pytest.mark.parametrize(
    ("path", "seen"),
    [
        ("/below/here/projects", "/projects"),
        ("/below/here/", "/"),
        ("/below/here", "/"),
        ("/healthz", "/healthz"),
        ("/below/hereabouts", "/below/hereabouts"),
        ("/below/here/below/here", "/below/here"),
    ],
)
def test_the_prefix_is_taken_off(path: str, seen: str) -> None:
    told = ask(settings_with(url_prefix="/below/here/"), path).get_json()
    assert (told["path"], told["root"], told["own"]) == (seen, "/below/here", "/below/here/x")


def test_a_browser_without_it_is_sent_there() -> None:
    settings = settings_with(url_prefix="/below")
    answer = ask(settings, "/projects?light=behind", headers={"Accept": "text/html"})
    assert (answer.status_code, answer.location) == (302, "/below/projects?light=behind")


@pytest.mark.parametrize(
    "prefix", ["below", "/a b", "/%2e", "/../x", "//evil.example", "/a//b", "/a?b", "/汉"]
)
def test_a_prefix_is_a_plain_path(prefix: str) -> None:
    with pytest.raises(ValidationError):
        settings_with(url_prefix=prefix)


@pytest.mark.parametrize("addresses", ["localhost", "300.1.1.1", "10.0.0.1/8", "*"])
def test_proxies_are_addresses(addresses: str) -> None:
    with pytest.raises(ValidationError):
        settings_with(proxy_addresses=addresses)


@pytest.mark.parametrize(
    ("prefix", "paths", "fits"),
    [
        ("", ["/", "/projects"], True),
        ("/cockpit", ["/", "/projects", "/<path:path>"], True),
        ("/projects", ["/", "/projects/<code>"], False),
        ("/projects/here", ["/", "/projects"], False),
        ("/assets", ["/assets/<path:filename>"], False),
    ],
)
def test_a_prefix_is_no_page(prefix: str, paths: Iterable[str], fits: bool) -> None:
    if fits:
        check_prefix(prefix, paths)
        return
    with pytest.raises(ValueError, match="URL_PREFIX"):
        check_prefix(prefix, paths)
