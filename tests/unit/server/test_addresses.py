"""What goes out below a prefix."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask import Flask, Response, redirect

from server import addresses
from server.addresses import without_prefix

ROOT = "/below/here"


def sent(body: Any, mimetype: str, root: str = ROOT) -> str:
    """The body as it leaves a server below a path."""
    flask = Flask("sent")
    flask.add_url_rule("/", view_func=lambda: Response(body, mimetype=mimetype))
    addresses.install(flask)
    answer = flask.test_client().get("/", environ_overrides={"SCRIPT_NAME": root})
    return answer.get_data(as_text=True)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a href="/projects">', f'<a href="{ROOT}/projects">'),
        ('<a href="/">', f'<a href="{ROOT}/">'),
        ('<img\n src="/a.png">', f'<img\n src="{ROOT}/a.png">'),
        ('<form action="/login">', f'<form action="{ROOT}/login">'),
        ('<p data-page="/notices">', f'<p data-page="{ROOT}/notices">'),
        (f'<a href="{ROOT}/projects">', f'<a href="{ROOT}/projects">'),
        (f'<a href="{ROOT}">', f'<a href="{ROOT}">'),
        (f'<a href="{ROOT}?a=1">', f'<a href="{ROOT}?a=1">'),
        (f'<a href="{ROOT}abouts">', f'<a href="{ROOT}{ROOT}abouts">'),
        ('<a href="//other.example/">', '<a href="//other.example/">'),
        ('<a href="https://other.example/">', '<a href="https://other.example/">'),
        ('<a href="#main">', '<a href="#main">'),
        ('<a href="?asof=2025-01-01">', '<a href="?asof=2025-01-01">'),
        ('<input value="/projects">', '<input value="/projects">'),
        ("<p>href=/projects</p>", "<p>href=/projects</p>"),
    ],
)
def test_addresses_in_html(before: str, after: str) -> None:
    assert sent(before, "text/html") == after
    assert sent(before, "text/html", root="") == before
    assert sent(after, "text/html") == after or "abouts" in after
    assert sent(before, "text/plain") == before


@pytest.mark.parametrize("slash", ["/", "\\u002f", "\\u002F"])
def test_addresses_in_json_however_dash_writes_slashes(slash: str) -> None:
    text = json.dumps({"href": "/projects/D01?a=1", "src": "/a", "action": "/b", "value": "/c"})
    told = json.loads(sent(text.replace("/", slash), "application/json"))
    assert told == {
        "href": f"{ROOT}/projects/D01?a=1",
        "src": f"{ROOT}/a",
        "action": f"{ROOT}/b",
        "value": "/c",
    }


@pytest.mark.parametrize("slash", ["/", "\\u002f"])
def test_what_has_it_or_is_elsewhere_is_left_alone(slash: str) -> None:
    for address in (f"{ROOT}/projects", ROOT, f"{ROOT}?a", "//other.example", "https://x.example/", "?a", ""):
        text = json.dumps({"href": address}).replace("/", slash)
        assert json.loads(sent(text, "application/json")) == {"href": address}


def test_words_that_look_like_json_stay_words() -> None:
    words = {"text": '{"href": "/projects"}', "href\\": "/x", "hrefs": "/y", "href": ["/z"]}
    assert json.loads(sent(json.dumps(words), "application/json")) == words


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/projects", f"{ROOT}/projects"),
        (f"{ROOT}/projects", f"{ROOT}/projects"),
        ("https://other.example/", "https://other.example/"),
        ("//other.example/", "//other.example/"),
    ],
)
def test_redirects(location: str, expected: str) -> None:
    flask = Flask("sent")
    flask.add_url_rule("/", view_func=lambda: redirect(location))
    addresses.install(flask)
    answer = flask.test_client().get("/", environ_overrides={"SCRIPT_NAME": ROOT})
    assert answer.headers["Location"] == expected


def test_a_stream_is_not_touched() -> None:
    flask = Flask("sent")
    flask.add_url_rule(
        "/", view_func=lambda: Response((part for part in ['<a href="/x">']), mimetype="text/html")
    )
    addresses.install(flask)
    answer = flask.test_client().get("/", environ_overrides={"SCRIPT_NAME": ROOT})
    assert answer.text == '<a href="/x">'


@pytest.mark.parametrize(
    ("path", "bare"),
    [
        (f"{ROOT}/a", "/a"),
        (ROOT, "/"),
        (f"{ROOT}?x", "/?x"),
        (f"{ROOT}abouts", f"{ROOT}abouts"),
        ("/a", "/a"),
        (f"{ROOT}//evil.example", "//evil.example"),
    ],
)
def test_the_prefix_comes_off_again(path: str, bare: str) -> None:
    with Flask("asked").test_request_context("/", environ_overrides={"SCRIPT_NAME": ROOT}):
        assert without_prefix(path) == bare
    with Flask("asked").test_request_context("/"):
        assert without_prefix(path) == path
