"""The OpenAPI document: made of the operations and shapes, for programs and for the page about them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

from flask import Blueprint, Response, jsonify
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from server.api.operations import OPERATIONS, Operation, Parameter, api
from server.api.schemas import Problem
from server.guard import Permission, guarded_route

api_guide = Blueprint("api_guide", __name__)
PATH = re.compile(r"<(?:[a-z]+:)?([a-z_]+)>")
REFERENCE = "#/components/schemas/{model}"
ERRORS: Mapping[int, str] = {
    400: "正文不是 JSON",
    401: "没有令牌，或令牌不正确、已过期、已撤销",
    403: "令牌没有这项权限，或所有人不再有",
    404: "没有这个地址或内容，或不在令牌的范围内",
    409: "数据已被他人改动，或报表已锁定",
    413: "正文超过 4 MB",
    415: "正文不是 application/json",
    422: "参数或数据有误",
    429: "请求过于频繁",
    503: "数据库暂时繁忙，没有写入",
}
READING, WRITING = (401, 403, 404, 422, 429, 503), (400, 401, 403, 409, 413, 415, 422, 429, 503)
INTRODUCTION = (
    "读取规划进展、指标、单位和数据，报送单位数据。请求头 Authorization: Bearer 后面放访问令牌，"
    "令牌在“我的账户”新建。答复带 ETag，用 If-None-Match 带回，数据没变时答复 304。"
    "清单按页读取，next 为下一页的 cursor。"
)


@api.get("/openapi.json")
def document() -> Response:
    """The document, for whoever holds a live token, whatever it carries."""
    response = jsonify(openapi())
    response.headers["Cache-Control"] = "private, no-cache"
    response.vary.add("Authorization")
    return response


@guarded_route(api_guide, "/api-guide/openapi.json", Permission.TOKEN_OWN)
def saved() -> Response:
    """The document as a file, for people who are logged in and may have tokens."""
    response = jsonify(openapi())
    response.headers["Content-Disposition"] = 'attachment; filename="openapi.json"'
    response.headers["Cache-Control"] = "no-store"
    return response


@cache
def openapi() -> dict[str, Any]:
    """The OpenAPI 3.1 document."""
    answers: set[type[BaseModel]] = {operation.answers for operation in OPERATIONS} | {Problem}
    taken: set[type[BaseModel]] = {operation.takes for operation in OPERATIONS if operation.takes}
    models: list[tuple[type[BaseModel], Literal["validation", "serialization"]]] = []
    models += [(model, "serialization") for model in sorted(answers, key=_name)]
    models += [(model, "validation") for model in sorted(taken, key=_name)]
    _, schemas = models_json_schema(models, ref_template=REFERENCE)
    paths: dict[str, dict[str, Any]] = {}
    for operation in OPERATIONS:
        paths.setdefault(path_of(operation), {})[operation.method.lower()] = _described(operation)
    return {
        "openapi": "3.1.0",
        "info": {"title": "规划管理与服务数据接口", "version": "1", "description": INTRODUCTION},
        "servers": [{"url": "/api/v1"}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "bearerFormat": "jlt_…"}},
            "schemas": schemas["$defs"],
        },
    }


def _name(model: type[BaseModel]) -> str:
    return model.__name__


def path_of(operation: Operation) -> str:
    """An operation's path as the document writes it."""
    return PATH.sub(r"{\1}", operation.rule)


def _described(operation: Operation) -> dict[str, Any]:
    written = operation.takes is not None
    content: dict[str, Any] = {"application/json": {"schema": _reference(operation.answers)}}
    if operation.csv:
        content["text/csv"] = {"schema": {"type": "string"}}
    done: dict[str, Any] = {"description": "已写入" if written else "数据", "content": content}
    responses: dict[str, Any] = {"200": done}
    if not written:
        responses["304"] = {"description": "与 If-None-Match 所带的 ETag 相同，没有变化"}
    for status in WRITING if written else READING:
        problem = {"application/problem+json": {"schema": _reference(Problem)}}
        responses[str(status)] = {"description": ERRORS[status], "content": problem}
    found: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.summary,
        "description": f"{operation.text}需要令牌权限 {operation.permission.value}。",
        "parameters": [_parameter(parameter) for parameter in _parameters(operation)],
        "responses": responses,
    }
    if operation.takes is not None:
        body: dict[str, Any] = {"schema": _reference(operation.takes), "example": example_of(operation.takes)}
        found["requestBody"] = {"required": True, "content": {"application/json": body}}
    return found


def _parameters(operation: Operation) -> list[Parameter]:
    in_path = [
        Parameter(name, "代码", "", place="path", required=True) for name in PATH.findall(operation.rule)
    ]
    return in_path + list(operation.parameters)


def _parameter(parameter: Parameter) -> dict[str, Any]:
    found = {
        "name": parameter.name,
        "in": parameter.place,
        "required": parameter.required,
        "description": parameter.text,
        "schema": dict(parameter.schema),
    }
    return found | ({"example": parameter.example} if parameter.example else {})


def example_of(model: type[BaseModel]) -> Any:
    """What one sends, as the model's own example has it."""
    extra = model.model_config.get("json_schema_extra")
    return extra.get("example") if isinstance(extra, dict) else None


def _reference(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": REFERENCE.format(model=model.__name__)}
