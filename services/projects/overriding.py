"""Setting a light by hand beside the computed one, and withdrawing it before it ends by itself."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from data_access.models import LightOverride as OverrideRow
from data_access.queries import overrides as queries
from domain.asof import default_effective_day
from domain.errors import Forbidden, Invalid
from domain.permissions import Actor, Permission
from domain.projects.lights import Light
from domain.projects.overrides import MAX_DAYS, override_faults
from domain.settings import SettingField
from domain.workflow import clean_reason
from services.context import Context, Rules
from services.projects.portfolio import load_portfolio
from services.projects.under_way import ProjectUnderWay, load_project
from services.setting_groups import own_group, register
from services.settings import values_of
from services.versions import check_version
from services.viewing import ViewRequest

__all__ = ["Light", "max_days", "set_override", "withdraw_override"]

SUBJECT = "light_override"
GROUP = register(
    own_group(
        SUBJECT,
        "人工灯色",
        "馆领导人工调整的灯色到期自动恢复为计算灯色",
        (SettingField("max_days", "最长有效天数", "从设定当天起最多保留几天", 1, 366, 60),),
        {"max_days": MAX_DAYS},
    )
)


def max_days(rules: Rules) -> int:
    """How many days an override may hold by the rules in force."""
    return int(values_of(rules, GROUP.key)["max_days"])


def set_override(
    context: Context,
    actor: Actor,
    project_id: int,
    version: int,
    light: Light,
    reason: str,
    expires_on: date | None,
) -> int:
    """Set a light beside the computed one from today through a day; returns the ledger's number.

    ``version`` is the number of the last override the page knew of, 0 for none. Raises Conflict when somebody
    set another meanwhile, Invalid by field, Forbidden, NotFound.
    """
    actor.require(Permission.LIGHT_OVERRIDE)
    with context.database.writing(actor) as work:
        project = _project(context, work.session, actor, project_id)
        check_version(work.session, version, queries.last_seq(work.session, project_id), "这个项目的人工灯色")
        computed, rules = _computed(context, work.session, project)
        day = default_effective_day(work.today, project.view.plan.ends_on)
        faults = override_faults(light, computed, reason, expires_on, day, max_days(rules))
        if faults or expires_on is None:
            raise Invalid("；".join(faults.values()) + "。", faults)
        text = reason.strip()
        seq = work.record(
            "light_override.set",
            SUBJECT,
            project_id,
            {"computed": computed.value},
            {"light": light.value, "expires_on": expires_on.isoformat(), "reason": text},
        )
        work.session.add(
            OverrideRow(
                project_id=project_id,
                light=light.value,
                expires_on=expires_on,
                reason=text,
                author_id=actor.user_id,
                effective_on=day,
                change_seq=seq,
            )
        )
        return seq


def withdraw_override(context: Context, actor: Actor, project_id: int, version: int, reason: str = "") -> int:
    """End the override of a project today; returns the ledger's number.

    Raises Conflict when somebody changed it after ``version``, Invalid when there is none in force,
    Forbidden, NotFound.
    """
    actor.require(Permission.LIGHT_OVERRIDE)
    text = clean_reason(reason, required=False)
    with context.database.writing(actor) as work:
        project = _project(context, work.session, actor, project_id)
        check_version(work.session, version, queries.last_seq(work.session, project_id), "这个项目的人工灯色")
        present = project.record.override
        if present is None:
            raise Invalid("这个项目现在没有人工灯色，或已经到期，无需撤销。")
        seq = work.record(
            "light_override.withdraw",
            SUBJECT,
            project_id,
            {"light": present.light.value, "expires_on": present.expires_on.isoformat()},
            {"reason": text},
        )
        work.session.add(
            OverrideRow(
                project_id=project_id,
                light=None,
                expires_on=None,
                reason=text,
                author_id=actor.user_id,
                effective_on=default_effective_day(work.today, project.view.plan.ends_on),
                change_seq=seq,
            )
        )
        return seq


def _project(context: Context, session: Session, actor: Actor, project_id: int) -> ProjectUnderWay:
    project = load_project(context, session, actor, project_id)
    if not project.opened_by(actor, Permission.LIGHT_OVERRIDE):
        raise Forbidden("该项目不在您可以调整灯色的范围内。")
    return project


def _computed(context: Context, session: Session, project: ProjectUnderWay) -> tuple[Light, Rules]:
    """The light by the rules in force, and those rules."""
    wanted = ViewRequest(plan=project.view.plan.code)
    portfolio = load_portfolio(context, session, wanted, project.record.work.code)
    standing = portfolio.standings[project.record.work.project_id]
    return standing.verdict.light, portfolio.rules
