"""Errors as people meet them: a Chinese page with a number for browsers, JSON for callbacks."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Sequence
from typing import Any

from flask import Flask, Response, g, jsonify, make_response, render_template, request
from werkzeug.exceptions import HTTPException, InternalServerError

from domain.credentials import LinkOver, NotLetIn
from domain.errors import CockpitError, Conflict, Invalid
from server.credentials import API_PATHS
from server.guard import CALLBACK_ENDPOINT, guard_address
from server.problems import Fault, Faulty

log = logging.getLogger(__name__)

UNEXPECTED = "操作没有完成，没有写入不完整的数据。请稍后重试；如仍出错，请把错误编号告诉系统管理员。"
MESSAGES = {
    404: "没有这个页面，请检查网址，或从左侧导航进入。",
    405: "这个地址不支持这样的操作，请返回页面重试。",
    413: "提交的内容过大，请精简后重试。",
    429: "短时间内尝试次数过多，请等一分钟再试。",
}
JSON_ENDPOINTS = frozenset({CALLBACK_ENDPOINT, "search.hits"})
"""What scripts ask, which read JSON and no page."""
LINK_ENDPOINT = "share.show"
TITLES = {
    400: "请求有误",
    401: "需要访问令牌",
    403: "没有权限",
    404: "没有找到",
    405: "不支持的操作",
    409: "数据已有变动",
    413: "正文过大",
    415: "正文类型不对",
    422: "参数有误",
    429: "请求过于频繁",
    503: "暂时繁忙",
}
"""What API errors are called; the detail says more."""
NUMBERED_FROM = 500
"""Statuses from here on carry a number that is also in the log."""


def install(server: Flask) -> None:
    """Register the handlers."""

    @server.errorhandler(CockpitError)
    def expected(error: CockpitError) -> Response:
        if error.status >= NUMBERED_FROM:
            number = _number()
            log.error("error %s: %s on %s", number, type(error).__name__, request.endpoint, exc_info=error)
            return _answer(error.status, error.message, number)
        return _answer(error.status, error.message, faults=error.faults if isinstance(error, Faulty) else ())

    @server.errorhandler(HTTPException)
    def http(error: HTTPException) -> Response:
        status = error.code or NUMBERED_FROM
        original = getattr(error, "original_exception", None)
        if isinstance(error, InternalServerError) and original is not None:
            return unexpected(original)
        return _answer(status, MESSAGES.get(status, "这次请求不完整或已经过期，请刷新后再试。"))

    @server.errorhandler(Exception)
    def unexpected(error: Exception) -> Response:
        number = _number()
        log.error("error %s on %s", number, request.endpoint, exc_info=error)
        return _answer(NUMBERED_FROM, UNEXPECTED, number)


def _number() -> str:
    return secrets.token_hex(4).upper()


def _answer(status: int, message: str, number: str | None = None, faults: Sequence[Fault] = ()) -> Response:
    if request.path.startswith(API_PATHS):
        response = _problem(status, message, number, faults)
    elif request.endpoint == LINK_ENDPOINT and status == LinkOver.status:
        response = make_response(render_template("share_over.html", message=message))
        guard_address(response)
    elif _wants_json():
        response = jsonify(error=message, id=number)
    else:
        actor = g.get("actor")
        response = make_response(
            render_template(
                "error.html",
                code=_shown(status),
                message=message,
                error_id=number,
                signed_in=actor is not None,
            )
        )
    response.status_code = status
    if number:
        response.headers["X-Error-Id"] = number
    response.headers["Cache-Control"] = "no-store"
    return response


def _wants_json() -> bool:
    """Whether a script asks: Dash, or one of ours that says so."""
    asked = request.accept_mimetypes.best == "application/json"
    return asked or request.endpoint in JSON_ENDPOINTS or request.path.startswith("/_dash")


def _problem(status: int, message: str, number: str | None, faults: Sequence[Fault]) -> Response:
    """An error as programs read it (RFC 9457)."""
    told: dict[str, Any] = {
        "type": "about:blank",
        "title": TITLES.get(status, "出错了"),
        "status": status,
        "detail": message,
    }
    if number:
        told["id"] = number
    if faults:
        told["errors"] = [{"pointer": fault.pointer, "detail": fault.detail} for fault in faults]
    response = jsonify(told)
    response.mimetype = "application/problem+json"
    if status == NotLetIn.status:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def _shown(status: int) -> int:
    """The code shown to people: rule breaches look like any other bad request."""
    return 400 if status == Invalid.status else 409 if status == Conflict.status else status
