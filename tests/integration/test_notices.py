"""Notices inside the application: who is told of what, once, and who may read it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

import services.capabilities  # noqa: F401 - registers every capability
from data_access.models import Change, Notice
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.notices import NoticeKind, NoticeLine, Preferences, clean_email
from domain.permissions import Actor
from domain.workflow import Action
from services.administration import name_deputy, set_active
from services.notices import inbox, notify
from services.notices.contacts import set_email
from services.plan_access import restrict_node
from services.projects.telling import press_report
from tests.support.factories import BUILDING, PARTY, PLATFORM, SYSTEM, TODAY, Library, name_of

MONTH = "2024-03"


def told(library: Library, login: str, unread_only: bool = True) -> list[tuple[NoticeKind, str]]:
    """What a person's notices say, the latest first."""
    lines = inbox.notices_page(library.context, library.actor(login), unread_only).lines
    return [(line.kind, line.href) for line in lines]


def first(library: Library, login: str) -> NoticeLine:
    """A person's latest notice."""
    return inbox.bell(library.context, library.actor(login)).latest[0]


def give(library: Library, code: str, director: str, owner: str | None = None) -> None:
    """Put a director and an owner in charge of a project."""
    library.save(
        SYSTEM,
        code,
        director_id=library.user_id(director),
        owner_id=library.user_id(owner) if owner else None,
    )


class TestReports:
    """A report from its author to those who decide, and back."""

    def test_the_head_is_told_of_a_reporter_s_and_the_author_of_the_decision(self, library: Library) -> None:
        reporter, head = library.actor("reporter_ops"), library.actor("head_ops")
        report = library.submit(reporter, BUILDING, {1: 50})
        assert told(library, "head_ops") == [(NoticeKind.DECISION_AWAITED, f"/projects/{BUILDING}?plan=P-14")]
        assert first(library, "head_ops").actor == name_of("reporter_ops")
        assert "新馆建设" in first(library, "head_ops").text
        for other in ("reporter_ops", "reporter_ops2", "director", "head_tech", "office", "admin"):
            assert told(library, other) == [], other

        library.decide(head, report, Action.RETURN, "请写明数量。")
        assert told(library, "head_ops") == [], "nothing waits any longer"
        returned = first(library, "reporter_ops")
        assert (returned.kind, returned.detail) == (NoticeKind.RETURNED, "请写明数量。")
        assert returned.href == f"/projects/{BUILDING}/report?month={MONTH}&plan=P-14"

        again = library.submit(reporter, BUILDING, {1: 50})
        assert told(library, "reporter_ops") == [], "it was handed in again"
        assert len(told(library, "head_ops")) == 1
        library.approve(head, again)
        assert told(library, "head_ops") == []
        assert told(library, "reporter_ops") == [(NoticeKind.APPROVED, f"/projects/{BUILDING}?plan=P-14")]

    def test_a_head_s_own_report_waits_for_the_project_s_director(self, library: Library) -> None:
        give(library, BUILDING, "director2")
        library.submit(library.actor("head_ops"), BUILDING, {1: 50})
        assert len(told(library, "director2")) == 1
        assert told(library, "director") == told(library, "head_ops") == []

    def test_without_a_director_in_charge_every_director_is_told(self, library: Library) -> None:
        library.submit(library.actor("head_ops"), BUILDING, {1: 50})
        assert len(told(library, "director")) == len(told(library, "director2")) == 1

    def test_a_recalled_report_waits_for_nobody(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        report = library.submit(reporter, BUILDING, {1: 50})
        library.decide(reporter, report, Action.RECALL)
        assert told(library, "head_ops") == told(library, "reporter_ops") == []

    def test_deputies_are_told_while_they_stand_in(self, library: Library) -> None:
        head, deputy = library.user_id("head_ops"), library.user_id("reporter_ops2")
        name_deputy(library.context, library.actor("head_ops"), head, deputy, TODAY, TODAY)
        assert first(library, "reporter_ops2").kind is NoticeKind.DEPUTY_NAMED
        assert first(library, "reporter_ops2").actor == name_of("head_ops")
        library.submit(library.actor("reporter_ops"), BUILDING, {1: 50})
        assert told(library, "reporter_ops2")[0][0] is NoticeKind.DECISION_AWAITED
        library.go_to(TODAY + timedelta(days=1))
        library.submit(library.actor("reporter_tech"), PLATFORM, {1: 50})
        assert len(told(library, "reporter_ops2")) == 2, "the deputyship is over and was another's"

    def test_a_refused_decision_tells_nobody(self, library: Library) -> None:
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 50})
        with pytest.raises(Invalid):
            library.decide(library.actor("head_ops"), report, Action.RETURN, "  ")
        assert told(library, "reporter_ops") == []
        assert len(told(library, "head_ops")) == 1

    def test_a_closed_account_is_told_nothing(self, library: Library) -> None:
        set_active(library.context, SYSTEM, library.user_id("head_ops"), active=False)
        library.submit(library.actor("reporter_ops"), BUILDING, {1: 50})
        with library.context.database.reading() as session:
            receivers = set(session.scalars(select(Notice.user_id)))
        assert receivers == {library.user_id("director"), library.user_id("director2")}


class TestPressing:
    """催报."""

    def test_owner_and_reporters_are_told_once_a_day_and_the_ledger_keeps_it(self, library: Library) -> None:
        give(library, BUILDING, "director", "staff")
        office = library.actor("office")
        project = library.project_id(BUILDING)
        assert press_report(library.context, office, project) == 3
        for login in ("staff", "reporter_ops", "reporter_ops2"):
            assert told(library, login) == [
                (NoticeKind.PRESSED, f"/projects/{BUILDING}/report?month={MONTH}&plan=P-14")
            ]
        assert told(library, "head_ops") == told(library, "reporter_tech") == []
        for other in ("office", "director"):
            with pytest.raises(Conflict, match="今天已催报过"):
                press_report(library.context, library.actor(other), project)
        with library.context.database.reading() as session:
            pressed = session.scalars(select(Change).where(Change.action == "progress_report.press")).all()
        assert [(c.subject_id, c.after) for c in pressed] == [(f"{project}:{MONTH}", {"people": 3})]
        library.go_to(TODAY + timedelta(days=1))
        assert press_report(library.context, library.actor("director"), project) == 3

    def test_a_report_that_came_ends_the_pressing(self, library: Library) -> None:
        project = library.project_id(BUILDING)
        press_report(library.context, library.actor("director"), project)
        library.submit(library.actor("reporter_ops"), BUILDING, {1: 50})
        assert told(library, "reporter_ops") == told(library, "reporter_ops2") == []
        library.go_to(TODAY + timedelta(days=1))
        with pytest.raises(Invalid, match="无需催报"):
            press_report(library.context, library.actor("director"), project)

    def test_heads_reporters_and_administrators_press_nobody(self, library: Library) -> None:
        for login in ("head_ops", "reporter_ops", "admin", "staff", "trustee"):
            with pytest.raises(Forbidden):
                press_report(library.context, library.actor(login), library.project_id(BUILDING))
        assert told(library, "reporter_ops") == []

    def test_what_nobody_answers_for_cannot_be_pressed_for(self, library: Library) -> None:
        with pytest.raises(NotFound):
            press_report(library.context, library.actor("director"), 987_654)
        set_active(library.context, SYSTEM, library.user_id("reporter_party"), active=False)
        with pytest.raises(Invalid, match="请先在项目信息中落实"):
            press_report(library.context, library.actor("director"), library.project_id(PARTY))


class TestOwnNotices:
    """Reading one's own, and nobody else's."""

    def many(self, library: Library, count: int = 3) -> None:
        people = [library.user_id("staff"), library.user_id("hr")]
        with library.context.database.writing(SYSTEM) as work:
            for number in range(count):
                notify(
                    work,
                    people,
                    NoticeKind.ROUND_OPEN,
                    "round:1",
                    f"第{number}条",
                    "/projects",
                    f"test:{number}",
                )

    def test_somebody_else_s_notice_is_not_there(self, library: Library) -> None:
        self.many(library)
        staff, other = library.actor("staff"), library.actor("hr")
        mine = [line.notice_id for line in inbox.bell(library.context, staff).latest]
        theirs = [line.notice_id for line in inbox.bell(library.context, other).latest]
        assert not set(mine) & set(theirs)
        for ids in ([theirs[0]], [mine[0], theirs[0]], [987_654]):
            with pytest.raises(NotFound):
                inbox.mark_read(library.context, staff, ids)
        assert inbox.bell(library.context, staff).unread == inbox.bell(library.context, other).unread == 3

    def test_marking_read_twice_is_no_harm(self, library: Library) -> None:
        self.many(library)
        staff = library.actor("staff")
        newest = inbox.bell(library.context, staff).latest[0]
        assert inbox.mark_read(library.context, staff, [newest.notice_id]) == 2
        kept = inbox.bell(library.context, staff).latest[0].read_at
        library.clock.advance(hours=1)
        assert inbox.mark_read(library.context, staff, [newest.notice_id]) == 2
        assert inbox.bell(library.context, staff).latest[0].read_at == kept
        inbox.mark_all_read(library.context, staff, up_to=newest.notice_id)
        assert inbox.bell(library.context, staff).unread == 0
        assert inbox.bell(library.context, library.actor("hr")).unread == 3

    def test_all_means_what_was_on_the_screen(self, library: Library) -> None:
        self.many(library)
        staff = library.actor("staff")
        seen = inbox.bell(library.context, staff).latest[1]
        inbox.mark_all_read(library.context, staff, up_to=seen.notice_id)
        assert [line.text for line in inbox.notices_page(library.context, staff, True).lines] == ["第2条"]

    def test_the_same_is_said_once(self, library: Library) -> None:
        self.many(library)
        self.many(library)
        with library.context.database.reading() as session:
            assert session.scalar(select(func.count(Notice.id))) == 6

    def test_the_system_has_no_notices(self, library: Library) -> None:
        with pytest.raises(NotFound):
            inbox.bell(library.context, Actor.system())

    def test_names_are_looked_up_and_not_kept(self, library: Library) -> None:
        library.submit(library.actor("reporter_ops"), BUILDING, {1: 50})
        with library.context.database.reading() as session:
            notice = session.scalars(select(Notice)).one()
        assert name_of("reporter_ops") not in f"{notice.text}{notice.detail}"


class TestConfidential:
    """Work on a restricted node: told to those who may see it, and gone for those who no longer may."""

    def counted(self, library: Library, login: str) -> tuple[int, int, int, int]:
        """Unread and shown in the bell; total and shown on the page."""
        actor = library.actor(login)
        bell, page = inbox.bell(library.context, actor), inbox.notices_page(library.context, actor)
        return bell.unread, len(bell.latest), page.total, len(page.lines)

    def test_what_became_restricted_is_gone_from_the_inbox(self, library: Library) -> None:
        give(library, BUILDING, "director", "staff")
        press_report(library.context, library.actor("office"), library.project_id(BUILDING))
        people = [library.user_id("staff")]
        with library.context.database.writing(SYSTEM) as work:
            notify(work, people, NoticeKind.DEPUTY_NAMED, "deputyship:1", "与项目无关", "/account", "d:1")
        assert self.counted(library, "staff") == (2, 2, 2, 2)
        restrict_node(library.context, SYSTEM, "P-14", BUILDING.split("-")[0])
        assert self.counted(library, "staff") == (1, 1, 1, 1)
        assert [line.text for line in inbox.notices_page(library.context, library.actor("staff")).lines] == [
            "与项目无关"
        ]
        unread = inbox.mark_read(library.context, library.actor("staff"), [first(library, "staff").notice_id])
        assert unread == 0, "what is hidden is not counted either"
        # Its own department goes on reading what it was told.
        assert self.counted(library, "reporter_ops") == (1, 1, 1, 1)

    def test_pressing_tells_nobody_who_may_not_see_the_work(self, library: Library) -> None:
        give(library, PARTY, "director", "staff")
        told_people = press_report(library.context, library.actor("director"), library.project_id(PARTY))
        assert told_people == 1
        assert told(library, "staff") == []
        assert len(told(library, "reporter_party")) == 1

    def test_work_whose_only_reader_may_not_see_it_cannot_be_pressed_for(self, library: Library) -> None:
        give(library, PARTY, "director", "staff")
        set_active(library.context, SYSTEM, library.user_id("reporter_party"), active=False)
        with pytest.raises(Invalid, match="请先在项目信息中落实"):
            press_report(library.context, library.actor("director"), library.project_id(PARTY))

    def test_a_deputy_of_somebody_who_may_see_it_is_told(self, library: Library) -> None:
        reporter, staff = library.user_id("reporter_party"), library.user_id("staff")
        name_deputy(library.context, SYSTEM, reporter, staff, TODAY, TODAY)
        press_report(library.context, library.actor("director"), library.project_id(PARTY))
        assert NoticeKind.PRESSED in [kind for kind, _ in told(library, "staff")]


class TestPreferences:
    """How people want to be reached."""

    def test_one_s_own_settings_are_kept(self, library: Library) -> None:
        staff = library.actor("staff")
        assert inbox.notices_page(library.context, staff).preferences == Preferences()
        until = TODAY + timedelta(days=10)
        chosen = Preferences(False, True, until)
        for _ in range(2):
            inbox.save_preferences(library.context, staff, chosen, "staff@example.com")
        view = inbox.notices_page(library.context, staff)
        assert (view.preferences, view.email) == (chosen, "staff@example.com")
        assert inbox.notices_page(library.context, library.actor("hr")).preferences == Preferences()
        for wrong, email in ((Preferences(quiet_until=date(2100, 1, 1)), ""), (Preferences(), "staff@")):
            with pytest.raises(Invalid):
                inbox.save_preferences(library.context, staff, wrong, email)
        view = inbox.notices_page(library.context, staff)
        assert (view.preferences, view.email) == (chosen, "staff@example.com"), "all or nothing"

    def test_an_address_is_kept_apart_and_can_be_erased(self, library: Library) -> None:
        staff, user_id = library.actor("staff"), library.user_id("staff")
        set_email(library.context, staff, user_id, " staff@example.com ")
        assert inbox.notices_page(library.context, staff).email == "staff@example.com"
        with pytest.raises(Forbidden):
            set_email(library.context, library.actor("hr"), user_id, "other@example.com")
        set_email(library.context, library.actor("admin"), user_id, "second@example.com")
        with library.context.database.reading() as session:
            changes = session.scalars(select(Change).where(Change.action == "account.set_contact")).all()
        assert len(changes) == 2
        assert not any("@" in f"{c.before}{c.after}" for c in changes)
        set_email(library.context, staff, user_id, "")
        assert inbox.notices_page(library.context, staff).email == ""

    @pytest.mark.parametrize(
        "email",
        [
            "staff",
            "@example.com",
            "a@b",
            "a b@example.com",
            "a@example.com\nBcc: b@example.com",
            "馆员@example.com",
            "a@example.com,b@example.com",
            "a" * 260 + "@example.com",
            "a..b@example.com",
            "<a@example.com>",
        ],
    )
    def test_what_is_no_address_is_refused(self, email: str) -> None:
        with pytest.raises(Invalid, match="电子邮箱写法不对"):
            clean_email(email)
