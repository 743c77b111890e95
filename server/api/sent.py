"""What programs send: its shape, and how a body is read so that every fault is told with its place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Annotated, Any, NoReturn, TypeVar

from flask import request
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from domain.indicators.observation import Measurement, ValueState
from server.problems import Fault, Faulty, NotJson, NotTheType, pointer

MOST_ITEMS = 2000
NOT_JSON = "请求正文不是 JSON，或嵌套过深，没有写入任何数据。请用 UTF-8 编码的 JSON。"

Sent = TypeVar("Sent", bound=BaseModel)


def _printable(text: str) -> str:
    if not text.isprintable():
        raise ValueError("含有不可显示的字符（如换行、制表符），请去掉。")
    return text


def _number(value: Any) -> Any:
    if isinstance(value, bool):
        raise ValueError("须是数字，或写成数字的文字，如 1234.5。")
    return value


Text = Annotated[str, AfterValidator(_printable)]
Amount = Annotated[
    Decimal,
    BeforeValidator(_number, json_schema_input_type=int | float | str),
    Field(allow_inf_nan=False),
]


class SentFigure(BaseModel):
    """一个单位一期一个指标的数据。"""

    model_config = ConfigDict(extra="forbid", frozen=True)

    unit: Annotated[Text, Field(min_length=1, max_length=40, description="单位代码")]
    period: Annotated[Text, Field(max_length=20, description="期次：2025-10、2025-Q4、2025-H2 或 2025")]
    indicator: Annotated[Text, Field(min_length=1, max_length=20, description="指标代码")]
    state: Annotated[
        ValueState,
        Field(description="value 数值、zero 真零、missing 缺报、not_applicable 不适用；0 必须写成 zero"),
    ] = ValueState.VALUE
    value: Annotated[Amount | None, Field(description="数值，最多 4 位小数；state 为 value 时必填")] = None
    measurement: Annotated[Measurement, Field(description="measured 实测、estimated 估算")] = (
        Measurement.MEASURED
    )
    reason: Annotated[Text | None, Field(max_length=40, description="缺报或估算的原因代码")] = None
    note: Annotated[Text, Field(max_length=500, description="说明")] = ""
    version: Annotated[
        int | None,
        Field(
            ge=0,
            lt=2**62,
            strict=True,
            description="读到的 version，原来没有数据为 0；有人先改了就答 409。不填不核对",
        ),
    ] = None


class SentBatch(BaseModel):
    """一批数据，整批写入或整批不写。"""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        json_schema_extra={
            "example": {
                "note": "门禁计数器 10 月",
                "items": [
                    {"unit": "QH-003", "period": "2025-10", "indicator": "V01", "value": 15230},
                    {"unit": "QH-004", "period": "2025-10", "indicator": "V01", "state": "zero"},
                ],
            }
        },
    )

    items: Annotated[list[SentFigure], Field(min_length=1, max_length=MOST_ITEMS)]
    note: Annotated[Text, Field(max_length=200, description="这批数据的说明")] = ""


def body_as(model: type[Sent]) -> tuple[Sent, Any]:
    """The body of the request in a shape, and as it was sent. Raises NotTheType, NotJson or Faulty."""
    if request.mimetype != "application/json":
        raise NotTheType("请求头 Content-Type 须为 application/json。")
    sent = _json()
    try:
        return model.model_validate(sent), sent
    except ValidationError as error:
        raise Faulty(faults_of(error)) from None


def faults_of(error: ValidationError) -> list[Fault]:
    """What is wrong with a body, in words, each with its place."""
    listed = error.errors(include_url=False, include_input=False)
    return [Fault(pointer(_place(one)), _words(one)) for one in listed]


def _json() -> Any:
    try:
        text = request.get_data(cache=False).decode("utf-8-sig")
        return json.loads(
            text, parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=_without_doubles
        )
    except (ValueError, ArithmeticError, RecursionError):
        raise NotJson(NOT_JSON) from None


def _no_number(name: str) -> NoReturn:
    """NaN and Infinity, which JSON does not know and Python reads nevertheless."""
    raise ValueError(name)


def _without_doubles(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """An object; one that names something twice says two things, and so none."""
    listed = list(pairs)
    found = dict(listed)
    if len(found) < len(listed):
        raise ValueError("a name twice")
    return found


def _place(error: ErrorDetails) -> list[str | int]:
    """Where a fault is, without what Pydantic adds of the kinds that it tried."""
    return [part for part in error["loc"] if not (isinstance(part, str) and "[" in part)]


_MESSAGES: Mapping[str, str] = {
    "missing": "缺少这一项，请补上。",
    "extra_forbidden": "没有这一项，请删除或核对名称。",
    "model_type": "须是一个对象。",
    "model_attributes_type": "须是一个对象。",
    "list_type": "须是一个数组。",
    "string_type": "须是文字。",
    "string_too_short": "不能为空，请填写。",
    "decimal_type": "须是数字，或写成数字的文字，如 1234.5。",
    "decimal_parsing": "须是数字，或写成数字的文字，如 1234.5；不接受公式和千位分隔符。",
    "finite_number": "须是有限的数。",
    "int_type": "须是整数。",
    "int_from_float": "须是整数。",
    "greater_than_equal": "不能小于 0。",
    "less_than": "数值过大。",
}


def _words(error: ErrorDetails) -> str:
    context: dict[str, Any] = error.get("ctx") or {}
    match error["type"]:
        case "enum":
            return f"只能是 {context['expected'].replace(' or ', '、').replace(', ', '、')}。"
        case "string_too_long":
            return f"不超过 {context['max_length']} 字，请精简。"
        case "too_long":
            return f"一批最多 {context['max_length']} 项，请分几批报送。"
        case "too_short":
            return "至少要有一项数据。"
        case "value_error":
            return str(context["error"])
    return _MESSAGES.get(error["type"], "这一项的值不对，请对照接口说明修改。")
