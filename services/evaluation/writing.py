"""Writing an evaluation: an autosaved draft that two people may hold, the department head's signature."""

from __future__ import annotations

from sqlalchemy import delete

from data_access.models import Draft, EvaluationSubmission
from data_access.queries import evaluation as queries
from data_access.queries import people as people_queries
from data_access.queries import projects as project_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Conflict, FieldConflict, Forbidden, Invalid
from domain.evaluation import REASON_LIMIT, narrative_faults, too_long
from domain.evaluation_views import EvaluationBody, EvaluationRecord, EvaluationState
from domain.permissions import Actor, Permission
from services import workflow
from services.context import Context
from services.evaluation.common import KIND, faults_of, find, load, parse_verdicts, reaches
from services.evaluation.deciding import EVALUATION, as_submission, directors
from services.evaluation.figures import figures_of
from services.projects.reporting import Editing
from services.versions import overtaken


def save_draft(
    context: Context,
    actor: Actor,
    evaluation_id: int,
    version: int,
    body: EvaluationBody,
    page: str = "",
    stamp: int = 0,
) -> int:
    """Keep a draft; returns its new version. Incomplete is welcome, too long is not.

    ``version`` is that of the draft on the page, ``page`` and ``stamp`` are those of `Editing`. Raises
    Conflict with both versions when somebody else saved since, Forbidden, NotFound, Invalid.
    """
    editing = Editing(version, page, stamp)
    actor.require(Permission.EVALUATION_WRITE)
    _check_sizes(body)
    with context.database.writing(actor) as work:
        record = _open_to_write(work, actor, evaluation_id)
        kept = project_queries.draft(work.session, KIND, str(evaluation_id))
        if record.standing is EvaluationState.FROZEN:
            raise Conflict("这份评估已经冻结。如需更正，请先点“发起更正”。")
        if not editing.follows(kept):
            raise _conflict(work, kept, body)
        if kept is None:
            kept = Draft(subject_kind=KIND, subject_key=str(evaluation_id), body=None, version=0)
            work.session.add(kept)
        elif editing.overtaken(kept):
            return kept.version
        if kept.body != body.as_json():
            kept.body = body.as_json()
            kept.version += 1
            kept.updated_by = actor.user_id or 0
            kept.updated_at = work.now
        kept.page, kept.stamp = editing.page, editing.stamp
        return kept.version


def start_correction(context: Context, actor: Actor, evaluation_id: int) -> int:
    """Begin a new version of a frozen evaluation, from what is frozen; returns its draft's version."""
    actor.require(Permission.EVALUATION_WRITE)
    with context.database.writing(actor) as work:
        record = _open_to_write(work, actor, evaluation_id)
        if record.standing is not EvaluationState.FROZEN:
            raise Conflict("这份评估正在撰写或更正中，无需重复发起。请刷新页面查看最新状态。")
        _, submission = queries.seals(work.session, evaluation_id)[-1]
        work.record("evaluation.correct", KIND, evaluation_id, after={"version": submission.version + 1})
        # The words on the last correction are not those on the next one.
        body = EvaluationBody.from_json(submission.body)
        texts = {section: text for section, text in body.texts.items() if section.value != "correction"}
        work.session.add(
            Draft(
                subject_kind=KIND,
                subject_key=str(evaluation_id),
                body=EvaluationBody(texts, body.verdicts).as_json(),
                version=1,
                page="",
                stamp=0,
                updated_by=actor.user_id or 0,
                updated_at=work.now,
            )
        )
        return 1


def sign(
    context: Context, actor: Actor, evaluation_id: int, version: int, body: EvaluationBody, page: str = ""
) -> int:
    """The department head signs: the figures are taken now and a director is asked; returns the submission.

    A second click finds the draft gone and is refused, and so is a person whose colleague saved in between.
    Raises Conflict, Invalid by field with all that is still missing, Forbidden, NotFound.
    """
    editing = Editing(version, page)
    actor.require(Permission.EVALUATION_SIGN)
    _check_sizes(body)
    with context.database.writing(actor) as work:
        record = _open_to_write(work, actor, evaluation_id)
        under_way = load(context, work.session, actor, evaluation_id)
        portfolio = under_way.portfolio
        if not under_way.opened_by(actor, Permission.EVALUATION_SIGN):
            raise Forbidden("这份评估由责任部门负责人签署，您不是该部门的负责人。")
        kept = project_queries.draft(work.session, KIND, str(evaluation_id))
        if not editing.follows(kept):
            raise _conflict(work, kept, body)
        if record.standing is EvaluationState.FROZEN:
            raise Conflict("这份评估已经冻结。如需更正，请先点“发起更正”。")
        figures = figures_of(work.session, portfolio, under_way.place)
        codes = {standing.work.code: key for key, standing in portfolio.standings.items()}
        verdicts = parse_verdicts(body, codes)
        faults = narrative_faults(body.texts, record.frozen_version + 1)
        faults |= faults_of(work.session, under_way, [row.task for row in figures.tasks], verdicts)
        if faults:
            raise Invalid(_told(list(faults.values())), faults)
        seq = work.record(
            "evaluation.submit",
            KIND,
            evaluation_id,
            after={
                "version": record.frozen_version + 1,
                "figures_on": figures.on,
                "known_at": figures.known_at,
            },
        )
        submission = EvaluationSubmission(
            evaluation_id=evaluation_id,
            number=record.number + 1,
            version=record.frozen_version + 1,
            author_id=actor.user_id,
            submitted_at=work.now,
            figures_on=record.figures_on,
            known_at=figures.known_at,
            figures=figures.as_json(),
            body=body.as_json(),
            effective_on=min(work.today, portfolio.view.plan.ends_on),
            change_seq=seq,
        )
        work.session.add(submission)
        work.session.flush()
        workflow.submitted(work, EVALUATION, submission.id, seq)
        work.session.execute(
            delete(Draft).where(Draft.subject_kind == KIND, Draft.subject_key == str(evaluation_id))
        )
        asked = as_submission(work, under_way, submission)
        workflow.tell_waiting(work, EVALUATION, asked, directors(work))
        return submission.id


def _told(faults: list[str], shown: int = 6) -> str:
    more = f"……等共 {len(faults)} 处" if len(faults) > shown else ""
    return f"还不能签署：{'；'.join(faults[:shown])}{more}。"


def _open_to_write(work: UnitOfWork, actor: Actor, evaluation_id: int) -> EvaluationRecord:
    """The evaluation as it stands, without the work it is about: a draft is saved at every pause."""
    record = find(work.session, evaluation_id)
    # Only the department that answers for it writes: whether its node is restricted makes no difference.
    if not reaches(actor, Permission.EVALUATION_WRITE, record, restricted=True):
        raise Forbidden("这份评估由其他部门负责，您不能撰写。请联系责任部门。")
    if record.standing is EvaluationState.SIGNED:
        raise Conflict("这份评估已经签署，正在等待馆领导签署。如需修改，请先撤回。")
    return record


def _check_sizes(body: EvaluationBody) -> None:
    faults = too_long(body.texts)
    for key, words in body.verdicts.items():
        length = len(words.get("reason", ""))
        if length > REASON_LIMIT:
            faults[f"reason-{key}"] = f"结论的理由不超过 {REASON_LIMIT} 字，现在有 {length} 字"
    if faults:
        raise Invalid("；".join(faults.values()) + "。", faults)


def _conflict(work: UnitOfWork, kept: Draft | None, mine: EvaluationBody) -> Conflict:
    if kept is None:
        return Conflict("这份草稿已经签署或被清除。您填写的内容仍保留在页面上，请刷新后核对。")
    names = people_queries.people(work.session)
    saved_by = names[kept.updated_by].name if kept.updated_by in names else "另一位同事"
    own, theirs = _flat(mine.as_json()), _flat(kept.body)
    different = sorted(name for name in own.keys() | theirs.keys() if own.get(name) != theirs.get(name))
    return overtaken(
        saved_by,
        kept.version,
        "这份评估草稿",
        tuple(FieldConflict(name, "", own.get(name, ""), theirs.get(name, "")) for name in different),
    )


def _flat(body: dict[str, dict[str, object]]) -> dict[str, str]:
    """The texts by section, the verdicts by task, as words to lay side by side."""
    flat = {name: str(text) for name, text in body.get("texts", {}).items()}
    for key, words in body.get("verdicts", {}).items():
        if isinstance(words, dict):
            flat[f"verdict-{key}"] = "；".join(str(word) for word in words.values())
    return flat
