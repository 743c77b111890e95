"""The pool of reserve cadres of the world, and cases and documents of the three mechanisms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from data_access.queries.talent import cadres as cadre_queries
from data_access.queries.talent import mechanisms as mechanism_queries
from domain.permissions import Actor, Role
from domain.talent.cadres import CadreLevel, CadreTerms, ExitReason, Readiness
from domain.talent.mechanisms import Conclusion, Mechanism
from services.context import Context
from services.talent.cadre_acting import ActionKind, arrange_action
from services.talent.cadre_editing import enter_pool, exit_pool, set_needs
from services.talent.mechanism_editing import conclude_case, register_case, save_document
from services.talent.register import today_of


def build(context: Context, staff: Mapping[str, int]) -> dict[str, Any]:
    """One in the pool, one out of it, an action, needs; a document, a case and one that was concluded.

    ``staff`` are ids on the register by log-in name.
    """
    system, today = Actor.system(), context.today
    held, gone, free = (staff[f"only.{role}"] for role in (Role.REPORTER, Role.STATISTICS, Role.STAFF))
    terms = CadreTerms("children", CadreLevel.DEPUTY, Readiness.SOON, note="民主推荐。")
    stay = enter_pool(context, system, held, terms, today)
    left = enter_pool(context, system, gone, terms, today)
    exit_pool(context, system, left, _cadre(context, left), ExitReason.WISH, "本人申请。", today)
    action = arrange_action(context, system, stay, ActionKind.TASK, "专项任务", today, today)
    needs = set_needs(context, system, 0, {("children", CadreLevel.HEAD): 1}, "馆务会", today)
    document, document_version = save_document(
        context, system, None, 0, Mechanism.TOLERATE, "容错纠错实施办法", "", today
    )
    case = register_case(context, system, Mechanism.TOLERATE, "先行先试", "未达预期。", (held,), today)
    over = register_case(context, system, Mechanism.MOVE, "岗位调整", "交流任职。", (gone,), today)
    concluded = conclude_case(
        context, system, over, _case(context, over), Conclusion.MOVED_ON, today, "研究决定。"
    )
    with context.database.reading() as session:
        actions = cadre_queries.actions(session, today_of(context))
    return {
        "cadres": {
            "free": free,
            "held": [stay, _cadre(context, stay)],
            "gone": [left, _cadre(context, left)],
            "action": [action, actions[0].version],
            "needs": needs,
            "document": [document, document_version],
            "case": [case, _case(context, case)],
            "concluded": [over, concluded],
        }
    }


def _cadre(context: Context, cadre_id: int) -> int:
    with context.database.reading() as session:
        return cadre_queries.cadres(session, today_of(context), cadre_id)[0].version


def _case(context: Context, case_id: int) -> int:
    with context.database.reading() as session:
        return mechanism_queries.cases(session, today_of(context), case_id)[0].version
