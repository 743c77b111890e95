"""Files of an order: whoever reads it reads them; those in charge and its issuer add to them."""

from __future__ import annotations

import re

from sqlalchemy.orm import Session

from data_access.queries.supervision import ORDER
from domain.errors import NotFound
from domain.permissions import Actor
from domain.supervision.rights import answers_for, stands_for
from domain.supervision.views import OrderRecord
from services import attachments
from services.attachments import SubjectAccess
from services.context import Context
from services.supervision.sight import open_order

_ID = re.compile(r"[1-9]\d{0,17}")


def refusal(actor: Actor, record: OrderRecord) -> str:
    """Why the actor may add no files to an order now; empty when they may."""
    if not record.standing.open:
        return "这份督办单已办结或撤销，附件随之固定。"
    if stands_for(actor, record.order.issuer_id) or answers_for(actor, record.standing):
        return ""
    return "只有立项人和承办部门可以为督办单添加或移除附件。"


def of_order(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """An order by its id."""
    if not _ID.fullmatch(subject_id):
        raise NotFound(attachments.GONE)
    found = open_order(context, session, actor, int(subject_id))
    return SubjectAccess(context.today, refusal(actor, found.record))


attachments.register(ORDER, of_order)
