"""An evaluation through the use cases: opened, written, signed twice, frozen, corrected; and refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from sqlalchemy import select

import services.capabilities  # noqa: F401 - registers the sources of duties
from data_access.models import EvaluationSeal
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.evaluation import EvaluationKind, Section, VerdictKind, digest
from domain.evaluation_views import Dossier, EvaluationBody, EvaluationState
from domain.permissions import Actor
from domain.workflow import Action, State
from domain.worklist import Duty
from services.evaluation import verdicts_of
from services.evaluation.deciding import decide
from services.evaluation.export import export_dossier
from services.evaluation.opening import open_evaluation
from services.evaluation.reading import dossier, evaluation_list
from services.evaluation.writing import save_draft, sign, start_correction
from services.viewing import ViewRequest
from services.workflow import decide_many
from services.worklist import due_items
from tests.support.factories import BUILDING, PARTY, PLATFORM, TODAY, TOPIC, YEARLY, Library

FINAL, MIDTERM = EvaluationKind.FINAL, EvaluationKind.MIDTERM
NODE = "D02"
"""A domain with two tasks, both in everybody's sight: the reading festival and the special topic."""
DUE = TODAY + timedelta(days=20)
TEXTS = {
    Section.OVERALL: "总体符合预期。",
    Section.RESULTS: "阅读节按期举办。",
    Section.PROBLEMS: "专题推进较慢。",
}
PAGE, OTHER_PAGE = "a" * 16, "b" * 16


def opened(library: Library, kind: EvaluationKind = FINAL, node: str = NODE, department: str = "ops") -> int:
    return open_evaluation(
        library.context,
        library.actor("office"),
        "P-14",
        node,
        kind,
        0,
        library.department(department),
        DUE,
        TODAY,
    )


def seen(
    library: Library, login: str = "director", kind: EvaluationKind = FINAL, node: str = NODE
) -> Dossier:
    return dossier(library.context, library.actor(login), node, kind, ViewRequest())


def body(
    library: Library, verdicts: Mapping[str, tuple[str, str, str]], texts: Mapping[Section, str] = TEXTS
) -> EvaluationBody:
    """Verdicts by project code: kind, reason, and the code merged into."""
    named = {
        library.project_id(code): {"kind": kind, "reason": reason, "into": into}
        for code, (kind, reason, into) in verdicts.items()
    }
    return EvaluationBody(texts, named)


def whole(library: Library) -> EvaluationBody:
    return body(
        library, {YEARLY: ("carried", "每年举办，转入下一规划", ""), TOPIC: ("cancelled", "条件不具备", "")}
    )


def signed(library: Library, filled: EvaluationBody | None = None) -> int:
    evaluation = opened(library)
    return sign(library.context, library.actor("head_ops"), evaluation, 0, filled or whole(library))


def standing(library: Library) -> dict[int, VerdictKind]:
    view = AsOf(date(2025, 12, 31), EVERYTHING_KNOWN)
    with library.context.database.reading() as session:
        return {key: verdict.kind for key, verdict in verdicts_of(session, 1, view).items()}


def test_from_the_opening_to_the_frozen_version(library: Library) -> None:
    assert seen(library).state is EvaluationState.NOT_OPENED
    evaluation = opened(library)
    head, reporter, director = (library.actor(name) for name in ("head_ops", "reporter_ops", "director"))
    draft = EvaluationBody({Section.OVERALL: "草稿"})
    version = save_draft(library.context, reporter, evaluation, 0, draft, PAGE, 1)
    assert seen(library, "reporter_ops").body.texts == {Section.OVERALL: "草稿"}
    submission = sign(library.context, head, evaluation, version, whole(library), PAGE)
    found = seen(library)
    assert (found.state, found.may_decide, found.version) == (EvaluationState.SIGNED, True, 1)
    assert standing(library) == {}

    assert decide(library.context, director, submission, Action.APPROVE) is State.APPROVED
    found = seen(library, "head_ops")
    assert found.state is EvaluationState.FROZEN
    assert found.frozen is not None
    assert found.frozen.intact
    assert found.deltas == ()
    assert standing(library) == {
        library.project_id(YEARLY): VerdictKind.CARRIED,
        library.project_id(TOPIC): VerdictKind.CANCELLED,
    }
    with library.context.database.reading() as session:
        seal = session.scalars(select(EvaluationSeal)).one()
    content = json.loads(seal.content)
    assert seal.sha256 == digest(seal.content) == found.frozen.sha256
    assert content["figures"]["known_at"] < seal.change_seq
    assert [person["for"] for person in content["signed"]] == ["department", "library"]
    assert export_dossier(library.context, head, NODE, FINAL, ViewRequest()).name.endswith("第1版.xlsx")


def test_the_frozen_text_stays_and_what_differs_now_is_told(library: Library) -> None:
    submission = signed(library)
    decide(library.context, library.actor("director"), submission, Action.APPROVE)
    before = seen(library)
    report = library.submit(library.actor("reporter_ops"), YEARLY, {2: 50.0}, TODAY)
    library.approve(library.actor("head_ops"), report)
    library.save(library.actor("office"), YEARLY, title="全民阅读节")
    after = seen(library)
    assert after.figures == before.figures
    assert after.frozen == before.frozen
    changed = next(delta for delta in after.deltas if delta.field == "actual")
    assert (changed.frozen, changed.now) == (None, 25.0)


def test_a_correction_is_a_new_version_and_the_old_one_stays(library: Library) -> None:
    submission = signed(library)
    director, head = library.actor("director"), library.actor("head_ops")
    decide(library.context, director, submission, Action.APPROVE)
    evaluation = seen(library).record
    assert evaluation is not None
    with pytest.raises(Conflict, match="发起更正"):
        save_draft(library.context, head, evaluation.evaluation_id, 0, whole(library))
    start_correction(library.context, head, evaluation.evaluation_id)
    with pytest.raises(Conflict, match="无需重复发起"):
        start_correction(library.context, head, evaluation.evaluation_id)
    found = seen(library, "head_ops")
    assert (found.state, found.version, found.may_write) == (EvaluationState.CORRECTING, 2, True)
    assert found.body.texts[Section.OVERALL] == TEXTS[Section.OVERALL]
    changed = body(library, {YEARLY: ("carried", "转入下一规划", ""), TOPIC: ("carried", "改为结转", "")})
    with pytest.raises(Invalid, match="更正说明"):
        sign(library.context, head, evaluation.evaluation_id, 1, changed)
    # Until the new version is signed, the verdicts of the old one stand.
    assert standing(library)[library.project_id(TOPIC)] is VerdictKind.CANCELLED
    why = EvaluationBody({**TEXTS, Section.CORRECTION: "专题仍需实施"}, changed.verdicts)
    second = sign(library.context, head, evaluation.evaluation_id, 1, why)
    decide(library.context, director, second, Action.APPROVE)
    assert standing(library)[library.project_id(TOPIC)] is VerdictKind.CARRIED
    latest = seen(library)
    assert [seal.version for seal in latest.seals] == [1, 2]
    old = dossier(library.context, director, NODE, FINAL, ViewRequest(), 1)
    assert old.verdicts[library.project_id(TOPIC)].kind is VerdictKind.CANCELLED
    with pytest.raises(NotFound, match="没有第 7 版"):
        dossier(library.context, director, NODE, FINAL, ViewRequest(), 7)


def test_done_below_a_hundred_needs_the_director_s_own_words(library: Library) -> None:
    claimed = body(library, {YEARLY: ("done", "主要活动已办完", ""), TOPIC: ("cancelled", "条件不具备", "")})
    submission = signed(library, claimed)
    director, key = library.actor("director"), library.project_id(YEARLY)
    assert [task.project_id for task in seen(library).unfounded] == [key]
    with pytest.raises(Conflict, match="请写明认定理由"):
        decide(library.context, director, submission, Action.APPROVE)
    # The same through the list that approves many at once.
    outcome = decide_many(library.context, director, [("evaluation", submission)], Action.APPROVE)
    assert outcome[0].state is None
    assert "认定理由" in outcome[0].message
    with pytest.raises(Invalid, match="刷新页面"):
        decide(library.context, director, submission, Action.APPROVE, "", {library.project_id(TOPIC): "同意"})
    with pytest.raises(Invalid, match="不超过 500 字"):
        decide(library.context, director, submission, Action.APPROVE, "", {key: "长" * 501})
    assert seen(library).state is EvaluationState.SIGNED
    decide(library.context, director, submission, Action.APPROVE, "", {key: "同意，余项纳入日常"})
    assert seen(library).verdicts[key].finding == "同意，余项纳入日常"


STOPPED = ("cancelled", "停办", "")
WRONG = (
    ({YEARLY: ("carried", "转入", "")}, "“专题”还没有结论"),
    ({YEARLY: ("done", "", ""), TOPIC: STOPPED}, "认定完成须写明理由"),
    ({YEARLY: ("merged", "并入", ""), TOPIC: STOPPED}, "并入哪一项"),
    ({YEARLY: ("merged", "并入", YEARLY), TOPIC: STOPPED}, "不能并入自己"),
    ({YEARLY: ("merged", "并入", "X99"), TOPIC: STOPPED}, "不在本规划中"),
    ({YEARLY: ("merged", "并入", TOPIC), TOPIC: STOPPED}, "已取消"),
    ({YEARLY: ("merged", "并入", TOPIC), TOPIC: ("merged", "并入", YEARLY)}, "绕成了一圈"),
    ({YEARLY: ("done", "长" * 501, ""), TOPIC: STOPPED}, "不超过 500 字"),
)


def test_what_is_wrong_at_signing_is_told_and_nothing_is_written(library: Library) -> None:
    evaluation = opened(library)
    head = library.actor("head_ops")
    for verdicts, told in WRONG:
        with pytest.raises(Invalid, match=told):
            sign(library.context, head, evaluation, 0, body(library, verdicts))
    assert seen(library).state is EvaluationState.WRITING


def test_texts_that_are_missing_are_told_all_at_once(library: Library) -> None:
    evaluation = opened(library)
    with pytest.raises(Invalid) as refused:
        sign(library.context, library.actor("head_ops"), evaluation, 0, EvaluationBody())
    assert {"overall", "results", "problems"} < set(refused.value.fields)
    assert "还不能签署" in refused.value.message


def test_two_evaluations_that_merge_into_each_other_are_caught_at_the_second_signature(
    library: Library,
) -> None:
    submission = signed(
        library, body(library, {YEARLY: ("merged", "并入", BUILDING), TOPIC: ("carried", "转入", "")})
    )
    other = opened(library, node="D01", department="party")
    filled = body(
        library,
        {
            BUILDING: ("merged", "并入", YEARLY),
            PLATFORM: ("carried", "转入下一规划", ""),
            PARTY: ("carried", "转入下一规划", ""),
        },
    )
    second = sign(library.context, library.actor("head_party"), other, 0, filled)
    director = library.actor("director")
    decide(library.context, director, submission, Action.APPROVE)
    with pytest.raises(Conflict, match="绕成了一圈"):
        decide(library.context, director, second, Action.APPROVE)
    assert decide(library.context, director, second, Action.RETURN, "请与 D02 协调") is State.RETURNED


def test_two_people_and_second_clicks(library: Library) -> None:
    evaluation = opened(library)
    head, reporter = library.actor("head_ops"), library.actor("reporter_ops")
    first = save_draft(library.context, reporter, evaluation, 0, EvaluationBody(TEXTS), PAGE, 1)
    with pytest.raises(Conflict) as refused:
        save_draft(
            library.context, head, evaluation, 0, EvaluationBody({Section.OVERALL: "另写"}), OTHER_PAGE, 1
        )
    assert {d.field for d in refused.value.differences} == {"overall", "results", "problems"}
    with pytest.raises(Conflict):
        sign(library.context, head, evaluation, 0, whole(library), OTHER_PAGE)
    submission = sign(library.context, head, evaluation, first, whole(library))
    with pytest.raises(Conflict, match="正在等待馆领导签署"):
        sign(library.context, head, evaluation, first, whole(library))
    with pytest.raises(Conflict, match="正在等待馆领导签署"):
        save_draft(library.context, reporter, evaluation, first, EvaluationBody(TEXTS), PAGE, 2)
    decide(library.context, library.actor("director"), submission, Action.APPROVE)
    with pytest.raises(Invalid, match="已经审核通过"):
        decide(library.context, library.actor("director2"), submission, Action.APPROVE)


def test_returned_and_recalled_comes_back_with_all_that_was_written(library: Library) -> None:
    submission = signed(library)
    head, director = library.actor("head_ops"), library.actor("director")
    with pytest.raises(Forbidden, match="本人"):
        decide(library.context, library.actor("head_tech"), submission, Action.RECALL)
    decide(library.context, head, submission, Action.RECALL)
    found = seen(library, "head_ops")
    assert found.state is EvaluationState.WRITING
    assert found.body.as_json() == whole(library).as_json()
    again = sign(library.context, head, found.record.evaluation_id if found.record else 0, 0, found.body)
    with pytest.raises(Invalid, match="退回原因"):
        decide(library.context, director, again, Action.RETURN)
    decide(library.context, director, again, Action.RETURN, "成效请补数据")
    found = seen(library, "head_ops")
    assert (found.state, found.returned_reason) == (EvaluationState.RETURNED, "成效请补数据")
    assert found.may_write


def test_a_half_way_evaluation_needs_no_verdicts_and_counts_for_none(library: Library) -> None:
    evaluation = opened(library, MIDTERM)
    submission = sign(library.context, library.actor("head_ops"), evaluation, 0, EvaluationBody(TEXTS))
    decide(library.context, library.actor("director"), submission, Action.APPROVE)
    assert seen(library, kind=MIDTERM).state is EvaluationState.FROZEN
    assert seen(library).state is EvaluationState.NOT_OPENED
    assert standing(library) == {}


def test_who_may(library: Library) -> None:
    evaluation = opened(library)
    context = library.context

    def refused(login: str, act: object) -> None:
        actor = library.actor(login)
        with pytest.raises(Forbidden):
            act(actor)  # type: ignore[operator]

    def write(actor: Actor) -> None:
        save_draft(context, actor, evaluation, 0, EvaluationBody(TEXTS))

    def put_name(actor: Actor) -> None:
        sign(context, actor, evaluation, 0, whole(library))

    for login in ("director", "office", "trustee", "admin", "head_tech", "reporter_tech"):
        refused(login, write)
    for login in ("reporter_ops", "head_tech", "director", "office"):
        refused(login, put_name)
    submission = sign(context, library.actor("head_ops"), evaluation, 0, whole(library))
    for login in ("head_ops", "head_tech", "office", "admin", "reporter_ops"):
        refused(login, lambda actor: decide(context, actor, submission, Action.APPROVE))
    for login in ("director", "head_ops", "admin"):
        refused(
            login,
            lambda actor: open_evaluation(
                context, actor, "P-14", "D01", FINAL, 0, library.department("ops"), DUE, TODAY
            ),
        )
    refused("trustee", lambda actor: dossier(context, actor, NODE, FINAL, ViewRequest()))


def test_opening_says_what_is_wrong(library: Library) -> None:
    office = library.actor("office")

    def attempt(
        node: str = NODE,
        seen_seq: int = 0,
        department: int | None = None,
        due: date | None = DUE,
        on: date | None = TODAY,
    ) -> int:
        chosen = library.department("ops") if department is None else department
        return open_evaluation(library.context, office, "P-14", node, FINAL, seen_seq, chosen, due, on)

    with pytest.raises(Invalid) as refused:
        attempt(department=999999, due=TODAY - timedelta(days=1), on=TODAY + timedelta(days=1))
    assert set(refused.value.fields) == {"department_id", "due_on", "figures_on"}
    with pytest.raises(NotFound, match=r"在“D02 领域二”中评估"):
        attempt(node="D02.1")
    with pytest.raises(NotFound, match="评估列表"):
        attempt(node="plan")
    evaluation = attempt()
    with pytest.raises(Conflict):
        attempt(due=DUE + timedelta(days=1))
    record = seen(library).record
    assert record is not None
    assert attempt(seen_seq=record.terms_seq, due=DUE + timedelta(days=1)) == evaluation


def test_rows_outside_one_s_sight_are_left_out_and_counted(library: Library) -> None:
    opened(library, node="D01", department="party")
    assert seen(library, node="D01").hidden == 0
    found = seen(library, "head_tech", node="D01")
    assert found.hidden == 1
    assert PARTY not in {row.code for row in found.figures.tasks}


def test_the_duties_of_head_and_director(library: Library) -> None:
    def of(login: str) -> list[Duty]:
        items = due_items(library.context, library.actor(login))
        return [item.duty for item in items if item.subject_kind == "evaluation"]

    evaluation = opened(library)
    assert of("head_ops") == of("reporter_ops") == [Duty.REPORT]
    assert of("head_tech") == of("director") == of("office") == []
    submission = sign(library.context, library.actor("head_ops"), evaluation, 0, whole(library))
    assert of("head_ops") == []
    assert of("director") == [Duty.DECIDE]
    decide(library.context, library.actor("director"), submission, Action.RETURN, "请补充")
    assert of("head_ops") == [Duty.REVISE]
    listed = evaluation_list(library.context, library.actor("office"), ViewRequest()).lines
    states = {line.node.code: line.state for line in listed if line.kind is FINAL}
    assert states == {"D01": EvaluationState.NOT_OPENED, NODE: EvaluationState.RETURNED}
