"""The papers of somebody's cultivation: agreements, sheets, decisions. Registered by being imported."""

from __future__ import annotations

import re

from sqlalchemy.orm import Session

from data_access.queries.talent import cultivation as queries
from domain.errors import NotFound
from domain.permissions import Actor
from services import attachments
from services.attachments import SubjectAccess
from services.context import Context
from services.talent.cultivation import sight

_ID = re.compile(r"[1-9]\d{0,17}")
NOT_YOURS = "只有本人、导师和组织人事可以添加或移除培养材料。"


def of_cultivation(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """Whoever keeps the plan adds papers, as long as the cultivation goes on."""
    if not _ID.fullmatch(subject_id):
        raise NotFound(attachments.GONE)
    found = sight.open_cultivation(context, session, actor, int(subject_id))
    refusal = "" if found.hands.keeps_goals else NOT_YOURS
    if not refusal and not found.record.under_way:
        refusal = sight.OVER
    return SubjectAccess(context.today, refusal)


attachments.register(queries.CULTIVATION, of_cultivation)
