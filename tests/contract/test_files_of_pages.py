"""What every page owes its readers: charts say what they show, and leave as pictures and tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from domain.permissions import Role
from server.guard import PAGES, GuardedPage
from tests.contract.conftest import Site
from tests.contract.test_pages_by_role import may, path_of, texts_of
from tests.contract.world import login_of
from tests.support.client import call, router_body

Part = dict[str, Any]


def reader_of(page: GuardedPage) -> Role:
    """Somebody who may open a page; of several, who sees the most."""
    order: list[Role] = [Role.DIRECTOR, Role.ADMINISTRATOR, Role.OFFICE, Role.DEPARTMENT_HEAD, *Role]
    return next(role for role in order if may(role, page.permission))


def content_of(site: Site, page: GuardedPage) -> Any:
    """A page as it travels to the browser."""
    answer = call(site.as_(login_of(reader_of(page))), router_body(path_of(page)))
    assert answer.status_code == 200, page.template
    return answer.get_json()["response"]["_pages_content"]["children"]


def parts(content: Any, card: Part | None = None) -> Iterator[tuple[Part, Part | None]]:
    """Every component of a page, with the innermost card around it."""
    if isinstance(content, list):
        for item in content:
            yield from parts(item, card)
    elif isinstance(content, dict) and "props" in content:
        props = content["props"]
        if content["type"] == "Section" and "card" in str(props.get("className", "")).split():
            card = content
        yield content, card
        yield from parts(props.get("children"), card)


def is_chart(part: Part) -> bool:
    """Whether a component is a chart of any kind."""
    return part["type"] == "Graph" or "chart" in str(part["props"].get("className", "")).split()


def test_charts_say_what_they_show_and_can_be_taken_along(site: Site) -> None:
    seen = 0
    for page in PAGES:
        for part, card in parts(content_of(site, page)):
            if not is_chart(part):
                continue
            seen += 1
            assert card is not None, f"{page.template}: a chart stands in a card, see components/cards.py"
            told = f"{page.template} {card['props']['aria-label']}"
            texts = texts_of(card["props"]["children"])
            assert any("data-picture" in found["props"] for found, _ in parts(card["props"]["children"])), (
                told
            )
            assert any("数据截至" in text and "来源：" in text for text in texts), told
            assert "看表格" in texts, told
            assert part["type"] != "Graph" or any("单位：" in text for text in texts), told
    assert seen >= 3


def test_tables_can_be_taken_along(site: Site) -> None:
    """By the card's own button, or by the table exchange that fills it in."""
    seen = 0
    for page in PAGES:
        content = content_of(site, page)
        by_the_server = any(found["props"].get("value") == "xlsx" for found, _ in parts(content))
        links = {"导出 Excel", "下载 Excel 填写", "下载检查结果"} & set(texts_of(content))
        for part, card in parts(content):
            if part["type"] != "AgGrid":
                continue
            seen += 1
            told = f"{page.template} {part['props']['id']}"
            if "table-grid" in part["props"]["className"].split() or card is None:
                assert links, told
                continue
            offered = texts_of(card["props"]["children"]).count("导出 Excel")
            assert offered == 1 or (by_the_server and not offered), told
            columns = part["props"]["columnDefs"]
            assert all(column.get("headerName") for column in columns if not column.get("hide")), told
    assert seen > 20
