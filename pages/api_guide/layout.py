"""The page about the API: how to begin, every operation with its parameters, and what the errors mean."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from dash import dcc, html

from components.cards import card, page_head
from components.labels import CREDENTIAL_PERMISSIONS
from components.light import plain_tag
from pages.frame import PageRequest
from server.guard import api_document

BASE = "/api/v1"
METHODS = {"get": ("读取", "unset"), "post": ("报送", "normal")}
"""What a method does, and the tone of its tag."""


def build(asked: PageRequest) -> list[Any]:
    """The page."""
    document = api_document()
    operations = list(_operations(document))
    return [
        page_head("数据接口", sub="让统计、门禁计数、活动等系统读取和报送数据，不需要人工登录"),
        html.Div(
            [
                html.Div(
                    card(
                        f"{len(operations)} 个接口",
                        [_operation(*operation) for operation in operations],
                        note="点开查看参数和示例；令牌只能看到、只能报送其范围内的数据",
                    ),
                    className="span-8",
                ),
                html.Div([_beginning(), _errors(document)], className="span-4 stack"),
            ],
            className="columns",
        ),
    ]


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield method, f"{BASE}{path}", operation


def _operation(method: str, path: str, operation: Mapping[str, Any]) -> html.Details:
    head = html.Summary(
        [plain_tag(*METHODS[method]), html.Span(operation["summary"]), html.Code(path)],
        className="api-operation-head",
    )
    parameters = [_parameter(parameter) for parameter in operation["parameters"]]
    body = [
        html.P(_in_words(operation["description"])),
        html.Dl([part for pair in parameters for part in pair], className="api-parameters")
        if parameters
        else None,
        html.Pre(html.Code(_command(method, path, operation)), className="api-command"),
    ]
    return html.Details([head, *filter(None, body)], className="api-operation")


def _in_words(text: str) -> str:
    """The description with the permission called as on 我的账户."""
    for permission, name in CREDENTIAL_PERMISSIONS.items():
        text = text.replace(f"令牌权限 {permission.value}", f"令牌权限“{name}”")
    return text


def _parameter(parameter: Mapping[str, Any]) -> tuple[html.Dt, html.Dd]:
    marks = [html.Span("必填", className="api-required")] if parameter["required"] else []
    example = f"例：{parameter['example']}" if "example" in parameter else ""
    name = html.Dt([html.Code(parameter["name"]), *marks])
    return name, html.Dd([parameter["description"], html.Span(example, className="list-sub")])


def _command(method: str, path: str, operation: Mapping[str, Any]) -> str:
    """A command that asks this, to be copied."""
    asked = [p for p in operation["parameters"] if p["required"] and p["in"] == "query"]
    query = "&".join(f"{p['name']}={p['example']}" for p in asked)
    lines = [f'curl -H "Authorization: Bearer $TOKEN" "$COCKPIT{path}{"?" if query else ""}{query}"']
    if method == "post":
        content = operation["requestBody"]["content"]["application/json"]
        sent = json.dumps(content["example"], ensure_ascii=False, indent=2)
        lines[0] += ' -H "Content-Type: application/json" -H "Idempotency-Key: $KEY" --data-binary @x.json'
        lines += ["", "x.json：", sent]
    return "\n".join(lines)


def _beginning() -> html.Section:
    steps: list[list[Any]] = [
        [
            "在",
            dcc.Link("我的账户", href="/account"),
            "新建访问令牌：只选需要的权限，定好有效期，可只限几个单位。",
        ],
        ["请求头 ", html.Code("Authorization: Bearer"), " 后面放令牌；不要写在网址里。"],
        ["清单一页一页读：把答复中的 ", html.Code("next"), " 作为下一次的 ", html.Code("cursor"), "。"],
        [
            "答复带 ",
            html.Code("ETag"),
            "，下次用 ",
            html.Code("If-None-Match"),
            " 带回，没有变化就只答 304。",
        ],
        [
            "报送必须带 ",
            html.Code("Idempotency-Key"),
            "。没有收到答复就原样重发，键不变，不会重复入账；改了内容要换键。",
        ],
        ["报送整批成功或整批不写。报来的数据先为未审定，经区馆审核、市馆审定后才计入审定口径。"],
    ]
    return card(
        "怎样开始",
        html.Ol([html.Li(step) for step in steps], className="api-steps"),
        actions=[html.A("下载 OpenAPI 文档", href="/api-guide/openapi.json", className="btn-line btn-small")],
    )


def _errors(document: Mapping[str, Any]) -> html.Section:
    """Every status that an operation may answer with, once."""
    told: dict[str, str] = {}
    for _, _, operation in _operations(document):
        for status, answer in operation["responses"].items():
            told.setdefault(status, answer["description"])
    errors = [part for status in sorted(told) if status >= "304" for part in _row(status, told[status])]
    return card("状态码", html.Dl(errors, className="api-parameters"), note="错误为 application/problem+json")


def _row(status: str, text: str) -> tuple[html.Dt, html.Dd]:
    return html.Dt(html.Code(status)), html.Dd(text)
