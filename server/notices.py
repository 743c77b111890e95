"""The bell's plain routes: what is unread, and marking it read. Pages do not wait for them."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, jsonify

from domain.clock import SHANGHAI
from domain.errors import Invalid
from domain.permissions import Permission
from server.guard import context, current_actor, guarded_route, json_body
from services.notices import inbox
from services.notices.inbox import BellView, NoticeLine

notice_routes = Blueprint("notices", __name__)

MALFORMED = "请求格式不对，请刷新页面后重试。"
MANY = 200
LARGEST_ID = 2**62


@guarded_route(notice_routes, "/notices/bell", Permission.ACCOUNT_OWN)
def bell() -> Response:
    """One's unread notices: how many, and the latest."""
    return _bell(inbox.bell(context(), current_actor()))


@guarded_route(notice_routes, "/notices/read", Permission.ACCOUNT_OWN, methods=["POST"])
def read() -> Response:
    """Mark as read those named by ``ids``, or all up to ``up_to``; answers what the bell shows then."""
    asked = json_body()
    if not isinstance(asked, dict):
        raise Invalid(MALFORMED)
    if "up_to" in asked:
        inbox.mark_all_read(context(), current_actor(), _id(asked["up_to"]))
    else:
        ids = asked.get("ids")
        if not isinstance(ids, list) or not 0 < len(ids) <= MANY:
            raise Invalid(MALFORMED)
        inbox.mark_read(context(), current_actor(), [_id(item) for item in ids])
    return bell()  # type: ignore[no-any-return]


def _id(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= LARGEST_ID:
        raise Invalid(MALFORMED)
    return value


def _bell(view: BellView) -> Response:
    return jsonify(unread=view.unread, latest=[_line(line) for line in view.latest])


def _line(line: NoticeLine) -> dict[str, Any]:
    return {
        "id": line.notice_id,
        "text": line.text,
        "detail": line.detail,
        "from": line.actor,
        "at": f"{line.created_at.astimezone(SHANGHAI):%m-%d %H:%M}",
        "href": line.href,
        "read": line.read_at is not None,
    }
