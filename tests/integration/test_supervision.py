"""Orders on both databases: every step with its bad inputs, the calendar, who sees what."""

from __future__ import annotations

from datetime import date

import services.capabilities  # noqa: F401 - registers what orders are about
from services.supervision import answering, issuing
from services.supervision.issuing import OrderTerms
from services.supervision.reading import open_list, open_page
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, Library

DUE = date(2024, 4, 12)
_NOW = ViewRequest()


def test_smoke(library: Library) -> None:
    c = library.context
    director, head, office = library.actor("director"), library.actor("head_ops"), library.actor("office")
    ops = library.department("ops")
    order = issuing.raise_order(
        c,
        director,
        OrderTerms("加快新馆建设", "请说明原因。", DUE, subject=f"project:{BUILDING}", department_id=ops),
    )
    page = open_page(c, head, order, _NOW)
    print(page)
    answering.accept(c, head, order, page.line.standing.turn)
    answering.answer(c, head, order, 3, "办好了", 100)
    issuing.finish(c, director, order, 4)
    issuing.strike_off(c, office, order, 5, "已核查")
    issuing.archive(c, office, order, 6)
    print(open_list(c, office, _NOW))
