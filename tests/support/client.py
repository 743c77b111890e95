"""Requests as a browser sends them: pages, plain forms, and the bodies of Dash's callbacks."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from server.sessions import TOKEN_KEY

CALLBACKS = "/_dash-update-component"
ROUTER = ".._pages_content.children..._pages_store.data.."


def client_with(flask: Flask, token: str | None) -> FlaskClient:
    """A client that holds the session with this token, or none."""
    client = flask.test_client()
    if token is not None:
        with client.session_transaction() as cookie:
            cookie[TOKEN_KEY] = token
    return client


def call(client: FlaskClient, body: Any, **options: Any) -> TestResponse:
    """Send a callback's body; text and bytes go out as they are."""
    data = body if isinstance(body, str | bytes) else json.dumps(body)
    return client.post(CALLBACKS, data=data, **{"content_type": "application/json", **options})


def router_body(pathname: Any, search: Any = "") -> dict[str, Any]:
    """The body with which a browser asks for the content of a page."""
    location = "_pages_location"
    return {
        "output": ROUTER,
        "outputs": [
            {"id": "_pages_content", "property": "children"},
            {"id": "_pages_store", "property": "data"},
        ],
        "inputs": [
            {"id": location, "property": "pathname", "value": pathname},
            {"id": location, "property": "search", "value": search},
        ],
        "changedPropIds": [f"{location}.pathname", f"{location}.search"],
        "state": [],
    }


def callback_body(output: str, entry: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """The body of one call, from the values by ``"id.property"`` that a callback's example gives.

    A pattern-matching id is named by its type, and its value is the list of items. ``changed`` names what
    was clicked or typed; the first input unless given, nothing when empty.
    """
    changed = values.get("changed", _name(entry["inputs"][0]))
    return {
        "output": output,
        "outputs": outputs_of(entry),
        "inputs": [_item(dependency, values) for dependency in entry["inputs"]],
        "state": [_item(dependency, values) for dependency in entry["state"]],
        "changedPropIds": [changed] if changed else [],
    }


def outputs_of(entry: Mapping[str, Any]) -> Any:
    """The outputs as a browser repeats them: a list, or one by itself."""
    outputs = entry["output"]
    if isinstance(outputs, list | tuple):
        return [{"id": o.component_id, "property": o.component_property} for o in outputs]
    return {"id": outputs.component_id, "property": outputs.component_property}


def input_names(entry: Mapping[str, Any]) -> list[str]:
    """The inputs' names as examples use them."""
    return [_name(dependency) for dependency in entry["inputs"]]


def dependency_names(entry: Mapping[str, Any]) -> list[str]:
    """The names of the inputs and of the state."""
    return [_name(dependency) for dependency in (*entry["inputs"], *entry["state"])]


def _name(dependency: Mapping[str, Any]) -> str:
    identity = str(dependency["id"])
    if identity.startswith("{"):
        identity = json.loads(identity)["type"]
    return f"{identity}.{dependency['property']}"


def _item(dependency: Mapping[str, Any], values: Mapping[str, Any]) -> Any:
    value = values.get(_name(dependency))
    if str(dependency["id"]).startswith("{"):
        return value or []
    return {"id": dependency["id"], "property": dependency["property"], "value": value}


def csrf_token(page: TestResponse) -> str:
    """The token of the first form on a page."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', page.get_data(as_text=True))
    assert found is not None, "the page has no form"
    return found[1]


def log_in(client: FlaskClient, login: str, password: str, **fields: str) -> TestResponse:
    """Open the log-in page and send its form."""
    token = csrf_token(client.get("/login"))
    return client.post(
        "/login", data={"csrf_token": token, "username": login, "password": password, **fields}
    )
