"""Running a batch: its terms, its panel, the outcome of the review, publication, and the decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from data_access.models import (
    RoleGrant,
    TalentBatch,
    TalentBatchRevision,
    TalentPublication,
    TalentSeat,
    UserAccount,
)
from data_access.queries import attachments as attachment_queries
from data_access.queries import people as people_queries
from data_access.queries.talent import programme as queries
from data_access.queries.talent.programme import BATCH, DECISION, ApplicationRecord
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission, Role, ScopeKind
from domain.settings import SettingField
from domain.talent.programme import CHOSEN_STAGES, Stage, Step, clean_text
from domain.talent.programme_rules import (
    BatchTerms,
    Eligibility,
    Result,
    SheetItem,
    checked_terms,
    proposed,
    publication_fault,
    refuse_overlap,
)
from services.administration.grants import GrantTerms, add_grant
from services.context import Context, Rules
from services.notices import NoticeKind
from services.setting_groups import own_group, register
from services.settings import rules_of_today, values_of
from services.talent.programme_common import (
    BATCH_GONE,
    Judging,
    member_of,
    open_batch,
    refuse_own,
    settle,
    tell,
    tell_of_batch,
)
from services.talent.programme_steps import latest_view, take_step
from services.versions import check_version

__all__ = [
    "BatchTerms",
    "Eligibility",
    "SheetItem",
    "conclude",
    "least_days",
    "publish",
    "save_batch",
    "seat",
    "select_people",
    "unseat",
]

KEY = "programme"

register(
    own_group(
        KEY,
        "111 工程",
        "名单公示的最短天数，含首尾两天",
        (SettingField("publication_days", "公示天数", "名单公示不少于几天（含首尾）", 1, 30, 7),),
        {"publication_days": 5},
    )
)


def least_days(rules: Rules) -> int:
    """How many days a publication lasts at least."""
    return int(values_of(rules, KEY)["publication_days"])


def save_batch(context: Context, actor: Actor, batch_id: int | None, version: int, terms: BatchTerms) -> int:
    """Make a batch, or change one that was opened at ``version``; returns its id.

    Raises Invalid by field, also where its selection overlaps another batch of the category, where the
    category is another one, or where scores were given by the sheet that would change; Conflict; NotFound.
    """
    actor.require(Permission.TALENT_MANAGE)
    checked = checked_terms(terms)
    with context.database.writing(actor) as work:
        known = queries.batches(work.session, latest_view(work.today))
        refuse_overlap(checked, (one.terms for one in known if one.batch_id != batch_id))
        if batch_id is None:
            row = TalentBatch(
                category=checked.category.value,
                change_seq=work.record("talent_batch.create", BATCH, checked.name, after=checked.as_json()),
            )
            work.session.add(row)
            work.session.flush()
            _write_terms(work, row.id, checked, row.change_seq)
            return row.id
        found = next((one for one in known if one.batch_id == batch_id), None)
        if found is None:
            raise NotFound(BATCH_GONE)
        check_version(work.session, version, found.seq, "这个批次")
        _check_change(work, found, checked)
        if found.terms == checked:
            return batch_id
        before, after = _changes(found.terms.as_json(), checked.as_json())
        seq = work.record("talent_batch.change", BATCH, batch_id, before, after)
        _write_terms(work, batch_id, checked, seq)
        return batch_id


def _check_change(work: UnitOfWork, found: queries.BatchRecord, terms: BatchTerms) -> None:
    if terms.category is not found.terms.category:
        message = "批次的类别不能修改，请另建批次。"
        raise Invalid(message, {"category": message})
    sheet = (terms.sheet, terms.trimmed)
    if sheet != (found.terms.sheet, found.terms.trimmed) and queries.scores(
        work.session, latest_view(work.today), found.batch_id
    ):
        message = "已有评委评分，评分表和去分规则不能再改。"
        raise Invalid(message, {"sheet": message})


def _changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    changed = [name for name in after if before.get(name) != after[name]]
    return {name: before.get(name) for name in changed}, {name: after[name] for name in changed}


def _write_terms(work: UnitOfWork, batch_id: int, terms: BatchTerms, seq: int) -> None:
    work.session.add(
        TalentBatchRevision(batch_id=batch_id, terms=terms.as_json(), effective_on=work.today, change_seq=seq)
    )
    work.session.flush()


def seat(context: Context, actor: Actor, batch_id: int, user_ids: Sequence[int]) -> int:
    """Seat reviewers on a batch's panel: each may judge its applications from today on.

    Who sits already is passed over. Returns the ledger's number of the last change, 0 for none. Raises
    Invalid without anybody or for a closed account, NotFound.
    """
    actor.require(Permission.TALENT_MANAGE)
    if not user_ids:
        raise Invalid("请先选择评委。", {"people": "请选择"})
    with context.database.writing(actor) as work:
        found = open_batch(work, batch_id)
        _refuse_if_decided(found)
        seated = {one.user_id for one in found.seats}
        seq = 0
        for user_id in dict.fromkeys(user_ids):
            if user_id in seated:
                continue
            account = work.session.get(UserAccount, user_id)
            if account is None or not account.active:
                raise Invalid("所选人员没有可用的账户，请刷新页面后重新选择。", {"people": "请另选"})
            seq = work.record("talent_batch.seat", BATCH, batch_id, after={"reviewer_id": user_id})
            _write_seat(work, batch_id, user_id, True, "", seq)
            if _grant_of(work, batch_id, user_id) is None:
                add_grant(work, user_id, GrantTerms(Role.PANEL_MEMBER, ScopeKind.ASSIGNMENT, batch_id))
            text = f"您被聘为“{found.batch.terms.name}”的评委，请在评审开始后评分"
            tell_of_batch(work, [user_id], batch_id, text, seq, "/talent/panel")
        return seq


def unseat(context: Context, actor: Actor, batch_id: int, user_id: int, reason: str) -> int:
    """End a reviewer's seat, for a reason; their scores count no longer. Returns the ledger's number.

    Raises Invalid without a reason or for somebody who does not sit there, NotFound.
    """
    actor.require(Permission.TALENT_MANAGE)
    text = clean_text(Step.REVERT, reason)
    with context.database.writing(actor) as work:
        found = open_batch(work, batch_id)
        _refuse_if_decided(found)
        if user_id not in {one.user_id for one in found.seats}:
            raise Invalid("该人员已不是本批次的评委，请刷新页面查看最新名单。")
        seq = work.record("talent_batch.unseat", BATCH, batch_id, {"reviewer_id": user_id})
        _write_seat(work, batch_id, user_id, False, text, seq)
        _end_grant(work, batch_id, user_id, "解聘评委")
        return seq


def _refuse_if_decided(found: Judging) -> None:
    if any(one.stage in CHOSEN_STAGES for one in found.applications):
        raise Invalid("本批次已经认定，评审组已解散，不能再调整。")


def _write_seat(work: UnitOfWork, batch_id: int, user_id: int, active: bool, reason: str, seq: int) -> None:
    work.session.add(
        TalentSeat(
            batch_id=batch_id,
            user_id=user_id,
            active=active,
            reason=reason or None,
            effective_on=work.today,
            change_seq=seq,
        )
    )
    work.session.flush()


def _grant_of(work: UnitOfWork, batch_id: int, user_id: int) -> RoleGrant | None:
    return work.session.scalar(
        select(RoleGrant).where(
            RoleGrant.user_id == user_id,
            RoleGrant.role == Role.PANEL_MEMBER.value,
            RoleGrant.scope_kind == ScopeKind.ASSIGNMENT.value,
            RoleGrant.scope_id == batch_id,
            RoleGrant.revoked_seq.is_(None),
        )
    )


def _end_grant(work: UnitOfWork, batch_id: int, user_id: int, reason: str) -> None:
    grant = _grant_of(work, batch_id, user_id)
    if grant is not None:
        grant.revoked_seq = work.record(
            "account.revoke",
            "account",
            user_id,
            {"role": grant.role, "scope_kind": grant.scope_kind, "scope_id": grant.scope_id},
            {"reason": reason},
        )


def conclude(context: Context, actor: Actor, batch_id: int, version: int) -> int:
    """Close the review: the best within the quota are proposed, the others passed over.

    Returns how many are proposed. Raises Invalid while applications wait for their check, nobody is before
    the panel, somebody lacks scores, or equals stand at the last place; Conflict, NotFound.
    """
    actor.require(Permission.TALENT_MANAGE)
    with context.database.writing(actor) as work:
        found = open_batch(work, batch_id, version)
        waiting = sum(one.stage is Stage.APPLIED for one in found.applications)
        if waiting:
            raise Invalid(f"还有 {waiting} 份申报没有完成资格审查，请先审查再汇总评分。")
        judged = [one for one in found.applications if one.stage is Stage.QUALIFIED]
        if not judged:
            raise Invalid("没有正在评审的申报，不能汇总。")
        taken = sum(
            one.stage in CHOSEN_STAGES | {Stage.PROPOSED, Stage.PUBLISHED} for one in found.applications
        )
        results = found.results(judged)
        chosen = proposed(found.batch.terms, results, max(0, found.batch.terms.quota - taken))
        by_id = {one.application_id: one for one in judged}
        for result in results:
            application = by_id[result.application_id]
            step = Step.PROPOSE if result.application_id in chosen else Step.PASS_OVER
            seq = take_step(work, application, step, text=_outcome(result))
            _tell_outcome(work, found, application, step, seq)
        settle(work, batch_id)
        return len(chosen)


def _outcome(result: Result) -> str:
    mean = float(result.mean or 0)
    return f"{result.scores} 名评委评分，平均 {mean:.2f} 分，第 {result.place} 名"


def _tell_outcome(
    work: UnitOfWork, found: Judging, application: ApplicationRecord, step: Step, seq: int
) -> None:
    member = member_of(found.roster, application)
    name = found.batch.terms.name
    text = f"{name}：您已通过评审，名单将公示" if step is Step.PROPOSE else f"{name}：评审已结束，您未入选"
    tell(work, application, [member.user_id], NoticeKind.APPROVED, text, seq)


def publish(context: Context, actor: Actor, batch_id: int, version: int, to_day: date | None) -> int:
    """Put those who are proposed up for objections from today until ``to_day``; returns how many.

    Raises Invalid where nobody is proposed or the days are fewer than the rules ask; Conflict, NotFound.
    """
    actor.require(Permission.TALENT_MANAGE)
    with context.database.writing(actor) as work:
        found = open_batch(work, batch_id, version)
        listed = [one for one in found.applications if one.stage is Stage.PROPOSED]
        if not listed:
            raise Invalid("没有待公示的人员，请先汇总评分。")
        if to_day is None:
            raise Invalid("请填写公示截止日期。", {"to": "必填"})
        days = least_days(rules_of_today(work.session, context))
        fault = publication_fault(work.today, to_day, days, work.today)
        if fault:
            raise Invalid(fault, {"to": fault})
        seq = work.record(
            "talent_batch.publish",
            BATCH,
            batch_id,
            after={
                "from_day": work.today.isoformat(),
                "to_day": to_day.isoformat(),
                "people": len(listed),
            },
        )
        row = TalentPublication(
            batch_id=batch_id,
            from_day=work.today,
            to_day=to_day,
            effective_on=work.today,
            change_seq=seq,
        )
        work.session.add(row)
        work.session.flush()
        for application in listed:
            step = take_step(work, application, Step.PUBLISH, text=f"公示至 {to_day}", publication_id=row.id)
            member = member_of(found.roster, application)
            text = f"{found.batch.terms.name}：名单已公示，至 {to_day}"
            tell(work, application, [member.user_id], NoticeKind.APPROVED, text, step)
        directors = people_queries.holders_of(work.session, Role.DIRECTOR, work.today)
        text = f"{found.batch.terms.name}：名单公示至 {to_day}，期满无异议后请认定"
        tell_of_batch(work, directors, batch_id, text, seq)
        return len(listed)


def select_people(
    context: Context, actor: Actor, batch_id: int, version: int, reference: str, on: date | None = None
) -> int:
    """Select those whose publication is over (认定); returns how many. The panel is dissolved with it.

    Raises Invalid before the last day is over, while an objection is open, without the decision's number or
    its file; Forbidden where the director stands on the list; Conflict, NotFound.
    """
    actor.require(Permission.TALENT_DECIDE)
    with context.database.writing(actor) as work:
        found = open_batch(work, batch_id, version)
        listed = [one for one in found.applications if one.stage is Stage.PUBLISHED]
        _check_selection(work, found, listed, reference, on or work.today)
        for application in listed:
            member = member_of(found.roster, application)
            refuse_own(actor, member, "名单中有您本人，请由其他馆领导认定。")
            seq = take_step(work, application, Step.SELECT, on=on, reference=reference)
            text = f"{found.batch.terms.name}：您已被认定，文号 {reference.strip()}"
            tell(work, application, [member.user_id], NoticeKind.APPROVED, text, seq)
        if not any(one.stage in (Stage.QUALIFIED, Stage.PROPOSED) for one in found.applications):
            _dissolve(work, found)
        settle(work, batch_id)
        return len(listed)


def _check_selection(
    work: UnitOfWork, found: Judging, listed: Sequence[ApplicationRecord], reference: str, day: date
) -> None:
    if not listed:
        raise Invalid("没有公示中的人员，不能认定。")
    view, batch_id = latest_view(work.today), found.batch.batch_id
    last = max(one.to_day for one in queries.publications(work.session, view, batch_id))
    if min(work.today, day) <= last:
        raise Invalid(f"公示到 {last} 期满，认定日期须在期满之后。", {"on": "公示未期满"})
    ids = {one.application_id for one in listed}
    waiting = [
        one
        for one in queries.objections(work.session, view, batch_id)
        if one.application_id in ids and one.ruling is None
    ]
    if waiting:
        raise Invalid(f"还有 {len(waiting)} 件异议没有处理，处理完毕后方可认定。")
    if not reference.strip():
        raise Invalid("请填写认定文件的文号。", {"reference": "必填"})
    if not attachment_queries.present(work.session, DECISION, str(batch_id)):
        raise Invalid("请先上传认定文件，再办理认定。")


def _dissolve(work: UnitOfWork, found: Judging) -> None:
    """End the panel's rights: its work is done."""
    for one in found.seats:
        _end_grant(work, found.batch.batch_id, one.user_id, "批次已认定，评审组解散")
