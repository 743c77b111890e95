"""Who reads, changes, reports and decides what: every role against every project, row by row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from data_access.models import Node, NodeRestriction
from data_access.queries import projects as project_queries
from domain.errors import Forbidden, NotFound
from domain.permissions import Actor, Role
from domain.projects.work import ProjectState
from domain.workflow import Action, State
from services.administration import GrantTerms, create_user, grant_role, name_deputy, set_active
from services.cockpit import cockpit
from services.identity import actor_of_session
from services.projects.editing import edit_form, save_terms, set_state
from services.projects.evidence import draft_key
from services.projects.reading import project_list
from services.projects.reporting import report_form, save_draft
from services.viewing import ViewRequest, shell_view
from tests.support.factories import (
    ALL_PROJECTS,
    BUILDING,
    PARTY,
    PASSWORD,
    PEOPLE,
    PLATFORM,
    SYSTEM,
    TODAY,
    TOPIC,
    WITHOUT_CONTENT,
    YEARLY,
    Library,
)

NOW = ViewRequest()
MONTH, EARLIER = "2024-03", "2024-02"
REPORTERS = {
    BUILDING: "reporter_ops",
    YEARLY: "reporter_ops",
    PLATFORM: "reporter_tech",
    TOPIC: "reporter_tech",
    PARTY: "reporter_party",
}

WITH_REPORTS = (Action.APPROVE, Action.RETURN, Action.RECALL)

# r: reads it, e: changes its terms, s: pauses or cancels it, w: reports on it, d: decides on what others
# reported. Nobody but its own people, directors and the office sees the work on the restricted node.
RIGHTS: dict[str, dict[str, str]] = {
    "director": dict.fromkeys(ALL_PROJECTS, "rsd"),
    "office": dict.fromkeys(ALL_PROJECTS, "re"),
    "head_ops": {BUILDING: "rewd", YEARLY: "rewd", PLATFORM: "r", TOPIC: "r", PARTY: ""},
    "head_tech": {BUILDING: "r", YEARLY: "r", PLATFORM: "rewd", TOPIC: "rewd", PARTY: ""},
    "head_party": {BUILDING: "r", YEARLY: "r", PLATFORM: "r", TOPIC: "r", PARTY: "rewd"},
    "reporter_ops2": {BUILDING: "rw", YEARLY: "rw", PLATFORM: "", TOPIC: "", PARTY: ""},
    "reporter_tech": {BUILDING: "r", YEARLY: "", PLATFORM: "rw", TOPIC: "rw", PARTY: ""},
    "reporter_party": {BUILDING: "", YEARLY: "", PLATFORM: "", TOPIC: "", PARTY: "rw"},
}


def attempt(call: Callable[[], object]) -> bool:
    """Whether a use case went through; only refusals for want of rights count as such."""
    try:
        call()
    except (Forbidden, NotFound):
        return False
    return True


def draft_version(library: Library, code: str) -> int:
    """The version of the draft that ``done`` keeps."""
    with library.context.database.reading() as session:
        kept = project_queries.draft(
            session, project_queries.REPORT, draft_key(library.project_id(code), EARLIER)
        )
        return kept.version if kept else 0


def done(library: Library, actor: Actor, code: str) -> str:
    """What an actor can in fact do with a project, in the letters of the table."""
    context, project = library.context, library.project_id(code)
    version, terms = library.terms(code)
    draft, body = draft_version(library, code), library.body(code, {})
    attempts: dict[str, Callable[[], object]] = {
        "r": lambda: library.detail(code, actor),
        "e": lambda: save_terms(context, actor, project, version, terms),
        "s": lambda: set_state(context, actor, project, version, ProjectState.ACTIVE, ""),
        "w": lambda: save_draft(context, actor, project, EARLIER, draft, body),
    }
    waiting = library.submit(library.actor(REPORTERS[code]), code, {1: 10})
    attempts["d"] = lambda: library.decide(actor, waiting, Action.RETURN, "请补充")
    return "".join(letter for letter, call in attempts.items() if attempt(call))


def shown(library: Library, actor: Actor, code: str) -> str:
    """What the pages offer an actor to do with a project, in the same letters."""
    library.submit(library.actor(REPORTERS[code]), code, {1: 10})
    try:
        detail = library.detail(code, actor)
    except NotFound:
        return ""
    offers = {
        "r": True,
        "e": detail.may_edit,
        "s": detail.may_set_state,
        "w": detail.line.may_report,
        "d": detail.line.may_decide and detail.reports[0].may_decide,
    }
    return "".join(letter for letter, offered in offers.items() if offered)


@pytest.mark.parametrize("login", RIGHTS)
def test_every_role_can_do_what_the_table_says(library: Library, login: str) -> None:
    actor = library.actor(login)
    assert {code: done(library, actor, code) for code in ALL_PROJECTS} == RIGHTS[login]


@pytest.mark.parametrize("login", RIGHTS)
def test_pages_offer_what_the_table_says(library: Library, login: str) -> None:
    actor = library.actor(login)
    assert {code: shown(library, actor, code) for code in ALL_PROJECTS} == RIGHTS[login]
    readable = {code for code, letters in RIGHTS[login].items() if "r" in letters}
    listed = project_list(library.context, actor, NOW)
    assert {line.code for node in listed.nodes for line in node.projects} == readable
    assert listed.total == listed.matching == sum(listed.light_counts.values()) == len(readable)
    for code, letters in RIGHTS[login].items():
        assert attempt(partial(edit_form, library.context, actor, code, NOW)) == ("e" in letters)
        assert attempt(partial(report_form, library.context, actor, code, NOW, MONTH)) == ("w" in letters)


def test_those_without_content_rights_get_nothing_at_all(library: Library) -> None:
    assert {"unit_reviewer", "staff", "panel", "trustee", "supervisor", "admin"} < set(WITHOUT_CONTENT)
    version, terms = library.terms(BUILDING)
    project = library.project_id(BUILDING)
    report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
    body = library.body(BUILDING, {1: 20})
    context = library.context
    for login in WITHOUT_CONTENT:
        actor = library.actor(login)
        calls: list[Callable[[], object]] = [
            partial(cockpit, context, actor, NOW),
            partial(project_list, context, actor, NOW),
            partial(library.detail, BUILDING, actor),
            partial(edit_form, context, actor, BUILDING, NOW),
            partial(save_terms, context, actor, project, version, terms),
            partial(set_state, context, actor, project, version, ProjectState.PAUSED, "缘由"),
            partial(report_form, context, actor, BUILDING, NOW, MONTH),
            partial(save_draft, context, actor, project, MONTH, 0, body),
            partial(library.submit, actor, BUILDING, {1: 10}),
            *(partial(library.decide, actor, report, action, "请补充") for action in WITH_REPORTS),
        ]
        for call in calls:
            with pytest.raises(Forbidden):
                call()
        assert shell_view(context, actor, NOW) is None
    assert library.detail(BUILDING).reports[0].state is State.SUBMITTED


def test_the_people_of_the_table_are_all_there_are() -> None:
    assert {role for role, _ in PEOPLE.values()} == set(Role)
    assert {PEOPLE[login][0] for login in RIGHTS} | {PEOPLE[login][0] for login in WITHOUT_CONTENT} == set(
        Role
    )


class TestRestricted:
    """Work on a restricted node is hidden from others, and still counts for everybody."""

    def report_on_the_others(self, library: Library) -> None:
        """Make the restricted work by far the worst of its domain."""
        for code, finished in ((BUILDING, {1: 100}), (PLATFORM, {1: 100})):
            library.approve(
                library.actor("director"), library.submit(library.actor(REPORTERS[code]), code, finished)
            )

    def test_it_is_not_found_by_others_and_its_figures_stay(self, library: Library) -> None:
        self.report_on_the_others(library)
        director, head = library.actor("director"), library.actor("head_ops")
        seen = {
            actor.login: cockpit(library.context, actor, NOW)
            for actor in (director, head, library.actor("office"), library.actor("head_party"))
        }
        everything = seen["director"]
        assert everything.domains[0].roll_up.worst is not None
        assert everything.domains[0].roll_up.worst.work.code == PARTY
        assert PARTY in {line.code for line in everything.attention}
        for login, page in seen.items():
            own = login != "head_ops"
            assert (PARTY in {line.code for line in page.attention}) == own
            assert page.curve == everything.curve
            assert page.reports_due == everything.reports_due
            for mine, whole in zip(
                (page.overall, *(d.roll_up for d in page.domains)),
                (everything.overall, *(d.roll_up for d in everything.domains)),
                strict=True,
            ):
                assert replace(mine, worst=None) == replace(whole, worst=None)
                assert own or mine.worst is None or mine.worst.work.code != PARTY
        with pytest.raises(NotFound, match="不在您的查看范围内"):
            library.detail(PARTY, head)

    def test_lists_leave_it_out_and_keep_the_sums(self, library: Library) -> None:
        self.report_on_the_others(library)
        lists = {
            login: project_list(library.context, library.actor(login), NOW)
            for login in ("office", "head_ops")
        }
        nodes = {login: {n.node.code: n for n in listed.nodes} for login, listed in lists.items()}
        assert nodes["office"].keys() - nodes["head_ops"].keys() == {"D01.2"}
        for code, node in nodes["head_ops"].items():
            assert replace(node.roll_up, worst=None) == replace(nodes["office"][code].roll_up, worst=None)
            assert node.roll_up.worst is None or node.roll_up.worst.work.code != PARTY

    def test_a_restricted_topic_leaves_the_strip_of_others(self, library: Library) -> None:
        with library.context.database.writing(SYSTEM) as work:
            node = work.session.scalars(select(Node.id).where(Node.code == "T1")).one()
            restriction = NodeRestriction(node_id=node, change_seq=work.record("node.restrict", "node", node))
            work.session.add(restriction)
        topics = {
            login: [t.node.code for t in cockpit(library.context, library.actor(login), NOW).topics]
            for login in ("director", "head_tech", "head_ops")
        }
        assert topics == {"director": ["T1"], "head_tech": ["T1"], "head_ops": []}

    def test_the_restriction_covers_all_below_and_ends_when_it_is_lifted(self, library: Library) -> None:
        head = library.actor("head_ops")
        with library.context.database.writing(SYSTEM) as work:
            node = work.session.scalars(select(Node.id).where(Node.code == "D01")).one()
            restriction = NodeRestriction(node_id=node, change_seq=work.record("node.restrict", "node", node))
            work.session.add(restriction)
        assert attempt(lambda: library.detail(BUILDING, head))
        assert not attempt(lambda: library.detail(PLATFORM, head))
        with library.context.database.writing(SYSTEM) as work:
            lifted = work.session.scalars(select(NodeRestriction)).all()
            seq = work.record("node.open", "node", node)
            for found in lifted:
                found.lifted_seq = seq
        assert attempt(lambda: library.detail(PLATFORM, head))
        assert attempt(lambda: library.detail(PARTY, head))


class TestDeputies:
    """A deputy holds the principal's rights, on the days named and no others."""

    def test_on_the_days_of_absence_only(self, library: Library) -> None:
        absent = (TODAY + timedelta(days=1), TODAY + timedelta(days=3))
        name_deputy(
            library.context,
            library.actor("head_tech"),
            library.user_id("head_tech"),
            library.user_id("reporter_ops"),
            *absent,
        )
        outcomes = []
        for days in range(5):
            library.go_to(TODAY + timedelta(days=days))
            outcomes.append(done(library, library.actor("reporter_ops"), PLATFORM))
            report = library.detail(PLATFORM).line.pending_report_id
            if report is not None:
                library.decide(library.actor("director"), report, Action.RETURN, "下一天再交")
        assert outcomes == ["", "rewd", "rewd", "rewd", ""]

    def test_rights_end_with_the_principal_s_account(self, library: Library) -> None:
        principal, deputy = library.user_id("head_tech"), library.user_id("reporter_ops")
        name_deputy(library.context, SYSTEM, principal, deputy, TODAY, TODAY)
        assert Role.DEPARTMENT_HEAD in library.actor("reporter_ops").roles
        set_active(library.context, SYSTEM, principal, False)
        assert library.actor("reporter_ops").roles == {Role.REPORTER}

    def test_a_deputy_s_deputy_does_not_inherit(self, library: Library) -> None:
        ids = [library.user_id(login) for login in ("head_tech", "head_ops", "reporter_ops")]
        name_deputy(library.context, SYSTEM, ids[0], ids[1], TODAY, TODAY)
        name_deputy(library.context, SYSTEM, ids[1], ids[2], TODAY, TODAY)
        departments = {grant.principal_id: grant.scope_ids for grant in library.actor("reporter_ops").grants}
        assert departments == {
            None: {library.department("ops")},
            ids[1]: {library.department("ops")},
        }

    def test_what_is_held_for_others_does_not_become_one_s_own_department(self, library: Library) -> None:
        name_deputy(
            library.context, SYSTEM, library.user_id("head_tech"), library.user_id("head_ops"), TODAY, TODAY
        )
        actor = library.actor("head_ops")
        assert actor.departments == {library.department("ops")}
        assert attempt(lambda: library.save(actor, PLATFORM, weight=2.0))


class TestDatedGrants:
    """A right holds from its first day through its last."""

    def test_before_during_and_after(self, library: Library) -> None:
        terms = GrantTerms(
            Role.DIRECTOR, starts_on=TODAY + timedelta(days=1), ends_on=TODAY + timedelta(days=2)
        )
        create_user(library.context, SYSTEM, "acting", "代职", (terms,), password=PASSWORD, temporary=False)
        roles = []
        for days in range(4):
            library.go_to(TODAY + timedelta(days=days), 0, 0)
            roles.append(library.actor("acting").roles)
        assert roles == [frozenset(), {Role.DIRECTOR}, {Role.DIRECTOR}, frozenset()]

    def test_a_new_grant_counts_at_the_next_request(self, library: Library) -> None:
        token = library.token("statistics")
        before = actor_of_session(library.context, token)
        grant_role(library.context, SYSTEM, library.user_id("statistics"), GrantTerms(Role.OFFICE))
        after = actor_of_session(library.context, token)
        assert before is not None
        assert after is not None
        assert before.roles == {Role.STATISTICS}
        assert after.roles == {Role.STATISTICS, Role.OFFICE}


def test_what_does_not_exist_looks_like_what_is_hidden(library: Library) -> None:
    head = library.actor("head_ops")
    for code in (PARTY, "D99-99", ""):
        with pytest.raises(NotFound):
            library.detail(code, head)
    version, terms = library.terms(BUILDING)
    for project in (library.project_id(PARTY), 999_999, 0, -1, 2**62):
        with pytest.raises(NotFound):
            save_terms(library.context, head, project, version, terms)


def test_the_day_of_a_right_is_shanghai_s(library: Library) -> None:
    terms = GrantTerms(Role.DIRECTOR, starts_on=date(2024, 3, 26))
    create_user(library.context, SYSTEM, "acting", "代职", (terms,), password=PASSWORD, temporary=False)
    library.go_to(date(2024, 3, 25), 23, 59)
    assert library.actor("acting").roles == frozenset()
    library.go_to(date(2024, 3, 26), 0, 0)
    assert library.actor("acting").roles == {Role.DIRECTOR}
