"""The API's operations: each declared once, for the guard, the checks of a request and the document."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from flask import Blueprint, Response, g, jsonify, make_response, request
from pydantic import BaseModel

from domain.asof import Basis, Knowledge
from domain.errors import Invalid
from domain.plan import PlanView
from domain.tables.delimited import csv_parts
from server.downloads import MEDIA_TYPES
from server.guard import (
    CredentialKind,
    Permission,
    ViewRequest,
    context,
    current_actor,
    guarded_route,
    view_request,
)
from server.login import limiter
from server.state import served
from services.viewing import data_version

api = Blueprint("api", __name__, url_prefix="/api/v1")

limiter.limit(
    lambda: served().settings.api_rate_limit,
    key_func=lambda: f"token:{current_actor().credential.credential_id}",
)(api)

TEXT: Mapping[str, Any] = {"type": "string", "maxLength": 100}
DAY: Mapping[str, Any] = {"type": "string", "format": "date"}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation: where it stands, what it may be and an example that means something."""

    name: str
    text: str
    example: str
    schema: Mapping[str, Any] = field(default_factory=lambda: TEXT)
    place: str = "query"
    required: bool = False
    longest: int = 100


VIEW = (
    Parameter("plan", "规划代码；不填为现行规划", "JLP-14"),
    Parameter("asof", "截至日期；不填为今天，期满的规划为最后一天", "2025-06-30", DAY),
    Parameter(
        "known",
        "所知：now 为现在所知，then 为截至日期当天所知",
        "then",
        {"type": "string", "enum": [knowledge.value for knowledge in Knowledge]},
    ),
    Parameter(
        "basis",
        "口径：approved 只计已审定的，provisional 含已报送未审定的",
        "provisional",
        {"type": "string", "enum": [basis.value for basis in Basis]},
    ),
)
"""From which point of view the figures are; every reading takes them."""

FORMAT = Parameter("format", "json（默认）或 csv", "csv", {"type": "string", "enum": ["json", "csv"]})


@dataclass(frozen=True, slots=True)
class Operation:
    """What one route does. ``answers`` is its shape; ``takes`` that of its body, for what writes."""

    name: str
    method: str
    rule: str
    permission: Permission
    summary: str
    answers: type[BaseModel]
    takes: type[BaseModel] | None = None
    parameters: tuple[Parameter, ...] = ()
    csv: bool = False
    text: str = ""


OPERATIONS: list[Operation] = []


def reading(
    rule: str,
    permission: Permission,
    summary: str,
    answers: type[BaseModel],
    *parameters: Parameter,
    csv: bool = False,
    text: str = "",
) -> Callable[[Callable[..., Response]], Callable[..., Response]]:
    """Register an operation that reads.

    The function is called with a checked request: ``wanted()`` is the point of view and ``text_of`` reads the
    parameters. Whoever holds the present answer already gets a short one, and the function is not called.
    """

    def decorate(function: Callable[..., Response]) -> Callable[..., Response]:
        known = (*VIEW, *parameters, *((FORMAT,) if csv else ()))
        operation = Operation(
            function.__name__, "GET", rule, permission, summary, answers, parameters=known, csv=csv, text=text
        )

        @wraps(function)
        def checked(**values: Any) -> Response:
            check_parameters(operation)
            g.wanted = view_request(request.args)
            # The mark is taken before anything is read: figures that change meanwhile must not go by it.
            g.etag = _etag()
            if request.if_none_match.contains_weak(g.etag):
                return finished(Response(status=304))
            return function(**values)

        OPERATIONS.append(operation)
        guarded_route(api, rule, permission, CredentialKind.API_TOKEN)(checked)
        return checked

    return decorate


def writing(
    rule: str,
    permission: Permission,
    summary: str,
    answers: type[BaseModel],
    takes: type[BaseModel],
    *parameters: Parameter,
    text: str = "",
) -> Callable[[Callable[..., Response]], Callable[..., Response]]:
    """Register an operation that writes; the function reads the body itself."""

    def decorate(function: Callable[..., Response]) -> Callable[..., Response]:
        operation = Operation(
            function.__name__, "POST", rule, permission, summary, answers, takes, parameters, text=text
        )

        @wraps(function)
        def checked(**values: Any) -> Response:
            check_parameters(operation)
            return function(**values)

        OPERATIONS.append(operation)
        guarded_route(api, rule, permission, CredentialKind.API_TOKEN, methods=["POST"])(checked)
        return checked

    return decorate


def finished_writing(response: Response, status: int, repeated: bool) -> Response:
    """The answer to what was written, or to its repetition, which says that it is one."""
    response.status_code = status
    response.headers["Cache-Control"] = "no-store"
    if repeated:
        response.headers["Idempotent-Replayed"] = "true"
    return response


def check_parameters(operation: Operation) -> None:
    """Raise Invalid for parameters that an operation does not know, or that come twice."""
    known = {found.name: found for found in operation.parameters if found.place == "query"}
    unknown = sorted(set(request.args) - set(known))
    if unknown:
        told = f"可用的参数：{'、'.join(sorted(known))}" if known else "这个地址没有参数"
        raise Invalid(f"没有“{unknown[0][:40]}”这个参数，{told}。")
    for name, given in request.args.lists():
        if len(given) > 1:
            raise Invalid(f"参数 {name} 只能给一次；多个值用逗号分开。")
        if len(given[0]) > known[name].longest or not given[0].isprintable():
            raise Invalid(f"参数 {name} 的值不对。")
        allowed = known[name].schema.get("enum")
        if allowed and given[0] and given[0] not in allowed:
            raise Invalid(f"参数 {name} 只能是 {'、'.join(allowed)}。")
    for name, parameter in known.items():
        if parameter.required and not text_of(name):
            raise Invalid(f"请给出参数 {name}（{parameter.text}），如 {name}={parameter.example}。")


def wanted() -> ViewRequest:
    """The point of view that the request asks for."""
    found: ViewRequest = g.wanted
    return found


def text_of(name: str) -> str:
    """A parameter of the request as text; empty where it is not given."""
    return request.args.get(name, "")


def several(name: str, limit: int = 100) -> tuple[str, ...]:
    """A parameter that holds values separated by commas. Raises Invalid for too many."""
    found = tuple(dict.fromkeys(part.strip() for part in text_of(name).split(",") if part.strip()))
    if len(found) > limit:
        raise Invalid(f"参数 {name} 一次最多 {limit} 个值，请分几次读取。")
    return found


def _etag() -> str:
    """Changes whenever the answer could: with the ledger, the day, the rules, the reader and the question."""
    actor = current_actor()
    parts = (
        data_version(context()),
        context().today,
        context().rules,
        actor.credential.credential_id,
        actor.credential.units,
        request.full_path,
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


def answer(body: Mapping[str, Any], rows: list[dict[str, Any]] | None = None) -> Response:
    """The answer as JSON, or its rows as CSV where that was asked for."""
    if rows is not None and text_of("format") == "csv":
        response = make_response(rows_as_csv(rows))
        response.headers["Content-Type"] = MEDIA_TYPES["csv"]
        return finished(response)
    return finished(jsonify(body))


def finished(response: Response) -> Response:
    """An answer to a reading with its mark; nobody in between keeps it for others."""
    response.set_etag(g.etag, weak=True)
    response.headers["Cache-Control"] = "private, no-cache"
    response.vary.add("Authorization")
    return response


def rows_as_csv(rows: list[dict[str, Any]]) -> bytes:
    """The rows as CSV that Excel opens as it is, without any cell that it would take for a formula."""
    names = [name for name, value in (rows[0] if rows else {}).items() if not isinstance(value, list)]
    return b"".join(csv_parts(names, ([row[name] for name in names] for row in rows))) if names else b""


def point_of(view: PlanView) -> dict[str, Any]:
    """From which point of view the figures are."""
    return {
        "plan": {"code": view.plan.code, "title": view.plan.title},
        "asof": view.as_of.effective_on.isoformat(),
        "known": view.as_of.knowledge.value,
        "basis": view.as_of.basis.value,
        "known_at": view.as_of.known_at,
    }


def day_of(value: Any) -> str | None:
    """A day as it is written."""
    return value.isoformat() if value else None
