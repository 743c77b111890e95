"""Objections to a published list: raised by staff or entered by personnel, and what was found of them."""

from __future__ import annotations

from data_access.models import TalentObjection, TalentRuling
from data_access.queries.talent import programme as queries
from data_access.queries.talent.programme import APPLICATION, ApplicationRecord, ObjectionRecord
from data_access.unit_of_work import UnitOfWork
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.programme import STAGE_WORDS, TEXT_LIMIT, Stage, Step
from services.context import Context
from services.notices import NoticeKind
from services.talent.programme_common import member_of, refuse_own, tell, tell_personnel
from services.talent.programme_steps import (
    found_application,
    latest_view,
    steps_of,
    take_back,
    take_step,
)
from services.talent.register import load_roster

__all__ = ["lodge", "rule"]

SOURCE_LIMIT = 80
NOT_PUBLISHED = "这份申报不在公示期内，不能提出异议。"


def lodge(context: Context, actor: Actor, application_id: int, text: str, source: str = "") -> int:
    """Object to somebody on a published list; returns the objection's id.

    Staff object on the days of the publication; personnel enter what reached them otherwise, saying from whom
    (``source``), until the decision. Saying the same again changes nothing. Raises Invalid, Forbidden for
    one's own, NotFound.
    """
    actor.require(Permission.TALENT_OWN)
    words = _text(text, "请写明异议的内容和依据，便于核实。")
    told = source.strip()
    if len(told) > SOURCE_LIMIT:
        raise Invalid(f"异议来源不超过 {SOURCE_LIMIT} 字，请修改。", {"source": "过长"})
    with context.database.writing(actor) as work:
        found = found_application(work, application_id)
        if found.stage is not Stage.PUBLISHED:
            raise Invalid(NOT_PUBLISHED)
        view = latest_view(work.today)
        member = member_of(load_roster(work.session, view), found)
        refuse_own(actor, member, "不能对本人的公示提出异议。")
        publication = _publication(work, found)
        manages = actor.may(Permission.TALENT_MANAGE)
        if not manages and work.today > publication.to_day:
            raise Invalid(f"公示已于 {publication.to_day} 截止，如仍有异议请直接联系组织人事。")
        for one in queries.objections(work.session, view, found.batch_id):
            same = (one.application_id, one.lodged_by, one.text)
            if same == (application_id, actor.user_id, words):
                return one.objection_id
        seq = work.record("talent.object", APPLICATION, application_id)
        row = TalentObjection(
            application_id=application_id,
            publication_id=publication.publication_id,
            lodged_by=actor.user_id,
            source=(told or None) if manages else None,
            text=words,
            effective_on=work.today,
            change_seq=seq,
        )
        work.session.add(row)
        work.session.flush()
        tell_personnel(work, found.batch_id, "111 工程公示收到异议，请核实处理", seq)
        return row.id


def _publication(work: UnitOfWork, found: ApplicationRecord) -> queries.PublicationRecord:
    """The publication on which an application stands."""
    step = next(
        one for one in reversed(steps_of(work, found.application_id)) if one.taken.step is Step.PUBLISH
    )
    listed = queries.publications(work.session, latest_view(work.today), found.batch_id)
    return next(one for one in listed if one.publication_id == step.publication_id)


def rule(context: Context, actor: Actor, objection_id: int, upheld: bool, text: str) -> int:
    """Say what an objection is worth after looking into it; returns the ledger's number.

    One that is upheld stops the application; finding it wrong after all puts the application back into its
    publication. Raises Invalid without the finding, where nothing would change, and once the person was
    selected; Forbidden for whoever it concerns; NotFound.
    """
    actor.require(Permission.TALENT_MANAGE)
    words = _text(text, "请写明核实情况和处理结论。")
    with context.database.writing(actor) as work:
        view = latest_view(work.today)
        objection = next(
            (one for one in queries.objections(work.session, view) if one.objection_id == objection_id), None
        )
        if objection is None:
            raise NotFound("没有找到这件异议，请刷新页面后重试。")
        found = found_application(work, objection.application_id)
        member = member_of(load_roster(work.session, view), found)
        refuse_own(actor, member)
        if objection.lodged_by == actor.user_id and not objection.source:
            raise Forbidden("这件异议由您本人提出，请由其他组织人事人员处理。")
        if objection.ruling is not None and objection.ruling.upheld is upheld:
            raise Invalid("这件异议已作出同样的结论，请刷新页面查看。")
        if found.stage not in (Stage.PUBLISHED, Stage.STOPPED):
            raise Invalid(f"这份申报现在是“{STAGE_WORDS[found.stage]}”，不能再处理公示异议。")
        seq = _write(work, objection, upheld, words)
        _carry_out(work, found, objection, upheld, words)
        told = "您公示期间的异议经核实成立，申报终止" if upheld else "您公示期间的异议经核实不成立"
        tell(work, found, [member.user_id], NoticeKind.APPROVED, f"111 工程：{told}", seq)
        return seq


def _carry_out(
    work: UnitOfWork, found: ApplicationRecord, objection: ObjectionRecord, upheld: bool, words: str
) -> None:
    """An upheld objection stops the application; when the last upheld one falls, it goes on."""
    if upheld:
        if found.stage is Stage.PUBLISHED:
            take_step(work, found, Step.STOP, text=f"异议成立：{words}"[:TEXT_LIMIT])
        return
    others = [
        one
        for one in queries.objections(work.session, latest_view(work.today), found.batch_id)
        if one.application_id == found.application_id
        and one.objection_id != objection.objection_id
        and one.ruling is not None
        and one.ruling.upheld
    ]
    if found.stage is Stage.STOPPED and not others:
        reason = f"异议改判不成立：{words}"[:TEXT_LIMIT]
        take_back(work, found.application_id, reason, found.seq)


def _write(work: UnitOfWork, objection: ObjectionRecord, upheld: bool, words: str) -> int:
    before = None if objection.ruling is None else {"upheld": objection.ruling.upheld}
    seq = work.record(
        "talent.rule",
        APPLICATION,
        objection.application_id,
        before,
        {"upheld": upheld},
    )
    work.session.add(
        TalentRuling(
            objection_id=objection.objection_id,
            upheld=upheld,
            text=words,
            ruled_by=work.actor.user_id,
            effective_on=work.today,
            change_seq=seq,
        )
    )
    work.session.flush()
    return seq


def _text(text: str, missing: str) -> str:
    words = text.strip()
    if not any(c.isprintable() and not c.isspace() for c in words):
        raise Invalid(missing, {"text": missing})
    if len(words) > TEXT_LIMIT:
        message = f"内容不超过 {TEXT_LIMIT} 字，现在有 {len(words)} 字，请精简。"
        raise Invalid(message, {"text": message})
    return words
