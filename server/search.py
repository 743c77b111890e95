"""What the search palette asks for, as JSON; texts come in pieces, so that nothing is ever taken for HTML."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, jsonify, request

from server.guard import Permission, context, current_actor, guarded_route, places, view_request
from services.search import Hit, marked, search

search_pages = Blueprint("search", __name__)


@guarded_route(search_pages, "/search/hits", Permission.SEARCH_USE)
def hits() -> Response:
    """The best hits of every source for ``q``, from the point of view of the page that asks."""
    found = search(
        context(), current_actor(), request.args.get("q", ""), view_request(request.args), places()
    )
    return jsonify(
        total=found.total,
        groups=[
            {"kind": group.kind, "name": group.name, "hits": [_hit(hit, found.words) for hit in group.hits]}
            for group in found.groups
        ],
    )


def _hit(hit: Hit, words: tuple[str, ...]) -> dict[str, Any]:
    return {"title": _pieces(hit.title, words), "detail": _pieces(hit.detail, words), "href": hit.href}


def _pieces(text: str, words: tuple[str, ...]) -> list[list[Any]]:
    return [[piece.text, piece.hit] for piece in marked(text, words)]
