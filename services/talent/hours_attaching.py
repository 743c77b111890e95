"""Who may add certificates to a claim: its author, while working on it. Registered by being imported."""

from __future__ import annotations

import re

from sqlalchemy.orm import Session

from data_access.queries.talent import hours as queries
from domain.errors import NotFound
from domain.permissions import Actor
from services import attachments
from services.attachments import SubjectAccess
from services.context import Context
from services.talent.hours_claims import OPEN, load_claim

_ID = re.compile(r"[1-9]\d{0,17}")


def of_claim(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """A claim: read by its author and those who recognise; open to its author until it is submitted."""
    if not _ID.fullmatch(subject_id):
        raise NotFound(attachments.GONE)
    found = load_claim(session, actor, int(subject_id))
    refusal = ""
    if found.author_id != actor.user_id:
        refusal = "证书由申报人本人上传，您不能增减。材料不全的，请退回并写明原因。"
    elif found.state not in OPEN:
        refusal = "这份申报已经提交或认定，证书随之固定。如需增减，请先撤回。"
    return SubjectAccess(context.today, refusal)


attachments.register(queries.CLAIM, of_claim)
