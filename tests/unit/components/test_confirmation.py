"""A risky act is asked about in one way: what it touches, a reason where one is kept, one button."""

from __future__ import annotations

import json
from typing import Any

import pytest
from dash import html

from components.confirmation import Question, confirmation, touched


def parts(card: Any) -> dict[str, Any]:
    """The components of a card by their ids."""
    return {found.id: found for found in card._traverse() if hasattr(found, "id")}


@pytest.mark.parametrize("with_reason", [True, False])
def test_it_tells_asks_and_leads_back(with_reason: bool) -> None:
    question = Question("停用张三的账户，将影响：", ["两个会话结束", "一个角色停用"], "确认停用", with_reason)
    card: Any = confirmation("user", question, back="/admin/users/3")
    found = parts(card)
    assert {"user-confirm", "user-reason", "user-message"} <= found.keys()
    assert found["user-confirm"].className == "btn-danger"
    hidden = [box.hidden for box in card._traverse() if isinstance(getattr(box, "hidden", None), bool)]
    assert hidden == [not with_reason]
    shown = json.dumps(card.to_plotly_json(), default=lambda part: part.to_plotly_json(), ensure_ascii=False)
    assert "两个会话结束" in shown
    assert "/admin/users/3" in shown


def test_one_sentence_is_no_list() -> None:
    assert isinstance(touched(["立即生效。"]), html.P)
    assert isinstance(touched(["甲", "乙"]), html.Ul)
