"""The list of orders as a file, with the filters and the point of view of the page."""

from __future__ import annotations

from domain.permissions import Actor, Permission
from domain.supervision.steps import COLOUR_WORDS, STATE_WORDS
from domain.supervision.tables import ORDERS
from domain.supervision.views import OrderLine
from domain.tables.spec import TableRow, Value
from reports.workbooks import write_csv, write_workbook
from services.context import Context
from services.exchange.files import File
from services.supervision.reading import OrderFilter, open_list
from services.viewing import ViewRequest


def export_orders(
    context: Context, actor: Actor, wanted: ViewRequest, chosen: OrderFilter, extension: str
) -> File:
    """The listed orders as ``xlsx`` or ``csv``."""
    actor.require(Permission.SUPERVISION_READ)
    view = open_list(context, actor, wanted, chosen)
    rows = [TableRow(str(line.order.order_id), _values(line)) for line in view.lines]
    data = write_csv(ORDERS, rows) if extension == "csv" else write_workbook(ORDERS, rows)
    return File(f"督办单_{view.as_of.effective_on:%Y%m%d}.{extension}", data)


def _values(line: OrderLine) -> dict[str, Value]:
    order, standing = line.order, line.standing
    return {
        "number": order.name,
        "title": order.title,
        "subject": line.subject.title if line.subject else None,
        "basis": order.basis or None,
        "requirement": order.requirement,
        "colour": COLOUR_WORDS[line.verdict.colour],
        "state": STATE_WORDS[standing.state],
        "department": line.department or None,
        "person": line.person or None,
        "issuer": line.issuer or None,
        "raised_on": order.raised_on,
        "due_on": standing.due_on,
        "answered_on": standing.answered_on,
        "completion": standing.completion,
    }
