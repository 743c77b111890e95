"""Attaching, reading and removing files through the services, on either kind of database."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

import services.capabilities  # noqa: F401 - registers every capability
from data_access.attachment_store import file_digest
from data_access.models import Attachment, AttachmentRemoval, Change
from domain.attachments import AttachmentView, TooLarge
from domain.errors import Forbidden, Invalid, NotFound, Unavailable
from domain.permissions import Actor
from domain.workflow import Action
from services import attachments
from services.attachments import CheckReport, attach, open_attachment, remove
from services.projects.reporting import report_form
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PARTY, SYSTEM, TODAY, WITHOUT_CONTENT, Library
from tests.support.files import PDF, camera_picture, picture

MONTH = "2024-03"


def add(
    library: Library, actor: Actor, code: str, name: str = "纪要.pdf", content: bytes = PDF, month: str = ""
) -> AttachmentView:
    """Attach a file to a project, or to its report of a month."""
    project = str(library.project_id(code))
    kind, key = ("progress_report", f"{project}:{month}") if month else ("project", project)
    return attach(library.context, actor, kind, key, name, [content[:10], content[10:]])


def names(library: Library, code: str = BUILDING, **view: str) -> list[str]:
    """The names of the files on a project's page."""
    return [item.name for item in library.detail(code, SYSTEM, **view).evidence.items]


def stored(library: Library) -> list[str]:
    return [file.sha256 for file in attachments.store_of(library.context).listing()]


def rows(library: Library) -> int:
    with library.context.database.reading() as session:
        return session.scalar(select(func.count(Attachment.id))) or 0


def test_a_file_is_attached_read_and_in_the_ledger(library: Library) -> None:
    reporter = library.actor("reporter_ops")
    view = add(library, reporter, BUILDING)
    assert (view.name, view.size, view.uploaded_by, view.label) == (
        "纪要.pdf",
        len(PDF),
        reporter.name,
        "PDF 文件",
    )
    found = open_attachment(library.context, library.actor("director"), view.attachment_id)
    assert found.path.read_bytes() == PDF
    assert names(library) == ["纪要.pdf"]
    with library.context.database.reading() as session:
        change = session.scalars(select(Change).where(Change.action == "attachment.add")).one()
        row = session.scalars(select(Attachment)).one()
    assert (change.subject_kind, change.subject_id) == ("project", str(library.project_id(BUILDING)))
    assert change.after is not None
    assert (change.seq, change.after["sha256"], row.effective_on) == (row.change_seq, found.sha256, TODAY)
    history = library.detail(BUILDING).history[0]
    assert (history.action, history.changes) == ("attachment.add", (("attachment", "", "纪要.pdf"),))


def test_a_removal_is_a_new_fact(library: Library) -> None:
    reporter = library.actor("reporter_ops")
    view = add(library, reporter, BUILDING)
    library.go_to(TODAY + timedelta(days=3))
    remove(library.context, library.actor("head_ops"), view.attachment_id, " 传错了文件 ")
    assert names(library) == []
    assert names(library, asof=TODAY.isoformat()) == ["纪要.pdf"]
    assert names(library, asof=(TODAY - timedelta(days=1)).isoformat()) == []
    removed_on = (TODAY + timedelta(days=3)).isoformat()
    assert names(library, asof=removed_on) == []
    # On that day nobody knew yet of what was removed later.
    assert names(library, asof=TODAY.isoformat(), known="then") == ["纪要.pdf"]
    assert open_attachment(library.context, reporter, view.attachment_id).path.read_bytes() == PDF
    with library.context.database.reading() as session:
        assert session.scalars(select(AttachmentRemoval.reason)).one() == "传错了文件"
    history = library.detail(BUILDING).history[0]
    assert history.changes == (("attachment", "纪要.pdf", ""), ("reason", "", "传错了文件"))


def test_removing_again_changes_nothing(library: Library) -> None:
    reporter = library.actor("reporter_ops")
    view = add(library, reporter, BUILDING)
    for _ in range(2):
        remove(library.context, reporter, view.attachment_id, "重复")
    with library.context.database.reading() as session:
        assert len(session.scalars(select(AttachmentRemoval.id)).all()) == 1
    again = add(library, reporter, BUILDING)
    assert again.attachment_id != view.attachment_id
    assert names(library) == ["纪要.pdf"]


def test_a_second_click_adds_nothing_and_content_is_kept_once(library: Library) -> None:
    reporter = library.actor("reporter_ops")
    first = add(library, reporter, BUILDING)
    assert add(library, reporter, BUILDING) == first
    other = add(library, reporter, BUILDING, "另名.pdf")
    report = add(library, reporter, BUILDING, month=MONTH)
    assert len({first.attachment_id, other.attachment_id, report.attachment_id}) == 3
    assert len(stored(library)) == 1


def test_a_picture_comes_back_without_its_metadata_and_with_a_small_one(library: Library) -> None:
    reporter = library.actor("reporter_ops")
    original = camera_picture()
    view = add(library, reporter, BUILDING, "现场.JPEG", original)
    assert (view.media_type, view.has_thumbnail, view.name) == ("image/jpeg", True, "现场.JPEG")
    kept = open_attachment(library.context, reporter, view.attachment_id).path
    assert b"Secret Maker" in original
    assert b"Secret Maker" not in kept.read_bytes()
    assert kept.stat().st_size == view.size
    small = open_attachment(library.context, reporter, view.attachment_id, thumbnail=True)
    assert small.path.read_bytes()[8:12] == b"WEBP"
    assert len(stored(library)) == 2


def test_evidence_of_a_report_is_closed_while_it_waits(library: Library) -> None:
    reporter, head = library.actor("reporter_ops"), library.actor("head_ops")
    view = add(library, reporter, BUILDING, month=MONTH)
    form = report_form(library.context, reporter, BUILDING, ViewRequest(), MONTH)
    assert [item.name for item in form.evidence.items] == ["纪要.pdf"]
    report = library.submit(reporter, BUILDING, {1: 100.0})
    assert [i.name for i in library.detail(BUILDING).report_evidence[MONTH].items] == ["纪要.pdf"]
    with pytest.raises(Forbidden, match="请先撤回"):
        add(library, reporter, BUILDING, "补充.pdf", month=MONTH)
    with pytest.raises(Forbidden, match="请先撤回"):
        remove(library.context, reporter, view.attachment_id, "换一份")
    library.decide(head, report, Action.RETURN, "请补充")
    add(library, reporter, BUILDING, "补充.pdf", month=MONTH)
    assert names(library) == [], "it hangs on the report, not on the project"


class TestRights:
    def test_only_those_of_the_lead_department_and_the_office_add(self, library: Library) -> None:
        for login in ("reporter_ops", "head_ops", "office"):
            add(library, library.actor(login), BUILDING, f"{login}.pdf")
        for login in ("reporter_tech", "head_tech", "director", "head_party"):
            with pytest.raises(Forbidden, match="其他部门牵头"):
                add(library, library.actor(login), BUILDING)
        assert rows(library) == 3

    def test_the_office_does_not_write_into_a_report(self, library: Library) -> None:
        with pytest.raises(Forbidden):
            add(library, library.actor("office"), BUILDING, month=MONTH)

    def test_who_has_no_rights_on_projects_finds_nothing(self, library: Library) -> None:
        view = add(library, library.actor("reporter_ops"), BUILDING)
        for actor in (library.actor(login) for login in WITHOUT_CONTENT):
            with pytest.raises(NotFound):
                add(library, actor, BUILDING, "x.pdf")
            with pytest.raises(NotFound):
                open_attachment(library.context, actor, view.attachment_id)
            with pytest.raises(NotFound):
                remove(library.context, actor, view.attachment_id, "无权")

    def test_a_restricted_project_s_files_are_not_there_for_others(self, library: Library) -> None:
        view = add(library, library.actor("reporter_party"), PARTY)
        for login in ("director", "office", "head_party"):
            open_attachment(library.context, library.actor(login), view.attachment_id)
        for login in ("head_ops", "reporter_ops", "head_tech"):
            with pytest.raises(NotFound, match="没有找到这个附件"):
                open_attachment(library.context, library.actor(login), view.attachment_id)
            with pytest.raises(NotFound):
                add(library, library.actor(login), PARTY)

    def test_nothing_is_stored_for_those_who_may_not(self, library: Library) -> None:
        def read_none() -> Iterator[bytes]:
            assert not "the body was read"
            yield b""

        project = str(library.project_id(BUILDING))
        with pytest.raises(Forbidden):
            attach(library.context, library.actor("reporter_tech"), "project", project, "a.pdf", read_none())
        assert stored(library) == []

    @pytest.mark.parametrize(
        ("kind", "key"),
        [
            ("project", "0"),
            ("project", "-1"),
            ("project", "1 "),
            ("project", "１"),
            ("project", "9" * 30),
            ("project", "999999"),
            ("project", "1:2024-03"),
            ("progress_report", "1"),
            ("progress_report", "1:2024-13"),
            ("progress_report", "999999:2024-03"),
            ("user_account", "1"),
            ("", ""),
        ],
    )
    def test_what_is_no_thing_is_not_found(self, unchanging_library: Library, kind: str, key: str) -> None:
        with pytest.raises(NotFound):
            attach(unchanging_library.context, unchanging_library.actor("office"), kind, key, "a.pdf", [PDF])

    @pytest.mark.parametrize("month", ["2020-12", "2024-09", "2026-01"])
    def test_a_month_that_cannot_be_reported_on_takes_no_evidence(
        self, unchanging_library: Library, month: str
    ) -> None:
        with pytest.raises(Forbidden, match="可填报"):
            add(unchanging_library, unchanging_library.actor("reporter_ops"), BUILDING, month=month)


class TestRefused:
    def test_a_false_name_leaves_nothing_behind(self, library: Library) -> None:
        with pytest.raises(Invalid, match="内容不是 PDF 文件"):
            add(library, library.actor("reporter_ops"), BUILDING, "假.pdf", b"<html></html>")
        folder = attachments.store_of(library.context).folder
        assert [f for f in folder.rglob("*") if f.is_file()] == []
        assert rows(library) == 0

    def test_a_file_that_grows_too_large_is_cut_off(self, library: Library) -> None:
        sent = []

        def endless() -> Iterator[bytes]:
            while True:
                sent.append(1)
                yield bytes(1_000_000)

        project = str(library.project_id(BUILDING))
        with pytest.raises(TooLarge, match="超过 50 MB"):
            attach(library.context, library.actor("reporter_ops"), "project", project, "a.pdf", endless())
        assert len(sent) == 51
        assert stored(library) == []

    def test_one_that_says_it_is_too_large_is_not_read(self, unchanging_library: Library) -> None:
        library = unchanging_library
        project = str(library.project_id(BUILDING))
        reporter = library.actor("reporter_ops")
        for name, declared in (("a.pdf", 200_000_000), ("a.png", 20_000_001)):
            with pytest.raises(TooLarge):
                attach(library.context, reporter, "project", project, name, iter(()), declared)

    def test_a_hundred_files_are_enough(self, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(attachments, "SUBJECT_LIMIT", 2)
        reporter = library.actor("reporter_ops")
        first = add(library, reporter, BUILDING, "1.pdf")
        add(library, reporter, BUILDING, "2.pdf")
        with pytest.raises(Invalid, match="已有 2 个附件"):
            add(library, reporter, BUILDING, "3.pdf")
        remove(library.context, reporter, first.attachment_id, "腾出位置")
        add(library, reporter, BUILDING, "3.pdf")

    def test_a_removal_needs_a_reason(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        view = add(library, reporter, BUILDING)
        for reason in ("", "  ", "x" * 201):
            with pytest.raises(Invalid, match="移除原因"):
                remove(library.context, reporter, view.attachment_id, reason)
        assert names(library) == ["纪要.pdf"]

    def test_a_name_is_cleaned_before_it_is_kept(self, library: Library) -> None:
        view = add(library, library.actor("reporter_ops"), BUILDING, "..\\..\\合同\u202ecod.pdf")
        assert view.name == "合同cod.pdf"


def test_after_the_plan_has_ended_files_are_seen_on_its_last_day(library: Library) -> None:
    library.go_to(date(2026, 2, 3))
    view = add(library, library.actor("reporter_ops"), BUILDING)
    assert names(library) == ["纪要.pdf"]
    remove(library.context, library.actor("reporter_ops"), view.attachment_id, "重复")
    assert names(library) == []


class TestReconciling:
    def check(self, library: Library, remove_orphans: bool = False) -> CheckReport:
        return attachments.check(library.context, SYSTEM, remove_orphans)

    def path(self, library: Library, sha256: str) -> Path:
        return attachments.store_of(library.context).path_of(sha256)

    def age(self, *paths: Path) -> None:
        long_ago = time.time() - 2 * 24 * 3600
        for path in paths:
            os.utime(path, (long_ago, long_ago))

    def test_rows_and_files_agree(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        view = add(library, reporter, BUILDING, "现场.jpg", picture())
        add(library, reporter, BUILDING)
        remove(library.context, reporter, view.attachment_id, "不清晰")
        self.age(*(self.path(library, sha256) for sha256 in stored(library)))
        assert self.check(library, remove_orphans=True) == CheckReport(3, (), (), (), 0)

    def test_missing_and_damaged_files_are_named(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        gone = open_attachment(library.context, reporter, add(library, reporter, BUILDING).attachment_id)
        hurt = add(library, reporter, BUILDING, "二.pdf", PDF + b"\n%%EOF\n")
        hurt_file = open_attachment(library.context, reporter, hurt.attachment_id)
        gone.path.unlink()
        hurt_file.path.write_bytes(bytes(hurt_file.path.stat().st_size))
        found = self.check(library, remove_orphans=True)
        assert (found.missing, found.damaged) == ((gone.sha256,), (hurt_file.sha256,))
        assert not found.sound
        with pytest.raises(Unavailable, match="请联系系统管理员"):
            open_attachment(library.context, reporter, gone.view.attachment_id)

    def test_orphans_go_after_a_day(self, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
        reporter = library.actor("reporter_ops")
        add(library, reporter, BUILDING)

        def fail(*_: object) -> int:
            raise RuntimeError("the transaction fails after the file was kept")

        with monkeypatch.context() as patch:
            patch.setattr(attachments, "_record", fail)
            with pytest.raises(RuntimeError):
                add(library, reporter, BUILDING, "二.pdf", PDF + b"\n%%EOF\n")
        assert rows(library) == 1
        found = self.check(library, remove_orphans=True)
        assert len(found.orphaned) == 1
        assert (found.removed, len(stored(library))) == (0, 2), "an upload may still be about to refer to it"
        store = attachments.store_of(library.context)
        (store.folder / "incoming" / "cut-off").mkdir()
        self.age(self.path(library, found.orphaned[0]), store.folder / "incoming" / "cut-off")
        assert self.check(library).removed == 0
        assert self.check(library, remove_orphans=True).removed == 2
        assert self.check(library) == CheckReport(1, (), (), (), 0)

    def test_an_orphan_that_is_attached_again_stays(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        store = attachments.store_of(library.context)
        with store.incoming() as folder:
            (folder / "content").write_bytes(PDF)
            kept = store.keep(folder / "content", file_digest(folder / "content"))
        self.age(kept.path)
        add(library, reporter, BUILDING)
        assert self.check(library, remove_orphans=True) == CheckReport(1, (), (), (), 0)

    def test_it_is_for_the_command_line(self, library: Library) -> None:
        with pytest.raises(Forbidden):
            attachments.check(library.context, library.actor("admin"))
