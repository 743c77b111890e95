"""Files over HTTP: who may send and fetch them, what is refused, what the answers carry."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
from typing import Any
from urllib.parse import quote

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from domain.permissions import Role
from services.attachments import store_of
from tests.contract.conftest import Site
from tests.contract.test_other_sites import FOREIGN_HEADERS
from tests.contract.world import (
    BY_HEAD,
    COLLEAGUE,
    FOREIGN,
    MANAGED,
    MONTH,
    NOBODY,
    OTHER_REPORTER,
    RESTRICTED,
    login_of,
)
from tests.support.client import csrf_token
from tests.support.files import PDF, SAMPLES, camera_picture, package, picture

REPORTER = login_of(Role.REPORTER)
HEAD = login_of(Role.DEPARTMENT_HEAD)
DIRECTOR = login_of(Role.DIRECTOR)
OFFICE = login_of(Role.OFFICE)
READERS = {Role.DIRECTOR, Role.OFFICE, Role.DEPARTMENT_HEAD, Role.REPORTER}
WRITERS = READERS - {Role.DIRECTOR}


def token(client: FlaskClient) -> str:
    return csrf_token(client.get("/account"))


def send(
    site: Site,
    login: str | None,
    name: str = "纪要.pdf",
    content: Any = PDF,
    project: str = MANAGED,
    month: str = "",
    **options: Any,
) -> TestResponse:
    """Upload as the page does."""
    client = site.as_(login)
    key = str(site.world.facts.projects.get(project, project)) + (f":{month}" if month else "")
    kind = options.pop("kind", "progress_report" if month else "project")
    headers = {
        "X-File-Name": quote(name),
        "X-CSRF-Token": token(client) if login else "",
        "Accept": "application/json",
    }
    headers.update(options.pop("headers", {}))
    return client.post(
        f"/attachments/of/{quote(kind, safe='')}/{quote(key, safe='')}",
        data=content,
        headers=headers,
        content_type="application/octet-stream",
        **options,
    )


def sent(site: Site, login: str = REPORTER, *arguments: Any, **options: Any) -> int:
    """Upload what is good; the id of the attachment."""
    answer = send(site, login, *arguments, **options)
    assert answer.status_code == 201, answer.text
    return int(answer.get_json()["id"])


def fetch(site: Site, login: str, path: str, **options: Any) -> TestResponse:
    """Ask for a file and take all of it, so that nothing stays open."""
    return site.as_(login).get(path, buffered=True, **options)


def stored(site: Site) -> int:
    """How many files lie in the store, those under way among them."""
    return sum(file.is_file() for file in store_of(site.context).folder.rglob("*"))


@pytest.mark.parametrize("person", list(Role))
def test_the_thing_a_file_hangs_on_decides(site: Site, person: Role) -> None:
    login = login_of(person)
    attachment = sent(site, COLLEAGUE, "现场.jpg", picture())
    before = site.written(), stored(site)
    answer = send(site, login)
    if person in WRITERS:
        assert answer.status_code == 201
    else:
        assert answer.status_code == (403 if person in READERS else 404)
        assert re.search("[一-鿿]", answer.get_json()["error"])
        assert (site.written(), stored(site)) == before
    for path in (f"/attachments/{attachment}", f"/attachments/{attachment}/thumbnail"):
        fetched = fetch(site, login, path)
        assert fetched.status_code == (200 if person in READERS else 404), path
    token_ = token(site.as_(login))
    removed = site.as_(login).post(
        f"/attachments/{attachment}/removal",
        json={"reason": "传错了"},
        headers={"X-CSRF-Token": token_, "Accept": "application/json"},
    )
    assert removed.status_code == (200 if person in WRITERS else 403 if person in READERS else 404)


def test_who_has_no_role_gets_and_gives_nothing(site: Site) -> None:
    attachment = sent(site)
    assert send(site, NOBODY).status_code == 404
    for path in (f"/attachments/{attachment}", f"/attachments/{attachment}/thumbnail"):
        assert site.as_(NOBODY).get(path).status_code == 404
    headers = {"X-CSRF-Token": token(site.as_(NOBODY))}
    removal = f"/attachments/{attachment}/removal"
    assert site.as_(NOBODY).post(removal, json={"reason": "x"}, headers=headers).status_code == 404


def test_the_anonymous_get_and_give_nothing(site: Site) -> None:
    attachment = sent(site)
    before = site.written(), stored(site)
    assert send(site, None).status_code == 401
    client = site.flask.test_client()
    for path in (f"/attachments/{attachment}", f"/attachments/{attachment}/thumbnail", "/attachments/99"):
        answer = client.get(path)
        assert answer.status_code == 401
        assert PDF not in answer.data
    followed = client.get(f"/attachments/{attachment}", headers={"Accept": "text/html,*/*"})
    assert (followed.status_code, followed.location) == (302, f"/login?next=/attachments/{attachment}")
    assert client.post(f"/attachments/{attachment}/removal", json={"reason": "x"}).status_code == 401
    assert (site.written(), stored(site)) == before


def test_other_sites_upload_and_remove_nothing(site: Site) -> None:
    attachment = sent(site)
    before = site.written(), stored(site)
    right = token(site.as_(REPORTER))
    for headers in FOREIGN_HEADERS:
        assert send(site, REPORTER, headers=headers).status_code == 403, headers
        path = f"/attachments/{attachment}/removal"
        removal = {**headers, "X-CSRF-Token": right}
        assert site.as_(REPORTER).post(path, json={"reason": "x"}, headers=removal).status_code == 403
    assert (site.written(), stored(site)) == before


def test_without_the_page_s_token_nothing_is_taken(site: Site) -> None:
    attachment = sent(site)
    before = site.written(), stored(site)
    for wrong in ("", "wrong", "x" * 3000, "IjEi.aaaa.bbbb"):
        headers = {"X-CSRF-Token": wrong}
        answer = send(site, REPORTER, "二.pdf", headers=headers)
        assert (answer.status_code, answer.get_json()["error"]) == (422, "页面停留过久，请刷新页面后重试。")
        path = f"/attachments/{attachment}/removal"
        assert site.as_(REPORTER).post(path, json={"reason": "x"}, headers=headers).status_code == 422
    assert (site.written(), stored(site)) == before


def test_a_token_of_another_session_is_refused(site: Site) -> None:
    other = token(site.as_(COLLEAGUE))
    assert send(site, REPORTER, headers={"X-CSRF-Token": other}).status_code == 422


FORGED_THINGS = (
    ("project", "0"),
    ("project", "999999"),
    ("project", "-1"),
    ("project", "1 OR 1=1"),
    ("project", "9" * 40),
    ("project", "\x00"),
    ("project", "１"),
    ("project", "../1"),
    ("progress_report", "1"),
    ("progress_report", f"1:{MONTH}:1"),
    ("progress_report", "1:2025-99"),
    ("progress_report", f"999999:{MONTH}"),
    ("user_account", "1"),
    ("..", "1"),
    ("x" * 500, "1"),
)


def test_forged_things_are_not_there(site: Site) -> None:
    before = site.written(), stored(site)
    for kind, key in FORGED_THINGS:
        assert send(site, OFFICE, project=key, kind=kind).status_code == 404, (kind, key)
    assert (site.written(), stored(site)) == before


def test_forged_attachments_are_not_there(site: Site) -> None:
    headers = {"X-CSRF-Token": token(site.as_(OFFICE))}
    for number in ("0", "-1", "999999", "9" * 18, "9" * 25, "1e3", "x", "%00", "1/../1"):
        for path in (f"/attachments/{number}", f"/attachments/{number}/thumbnail"):
            assert site.as_(OFFICE).get(path).status_code == 404
        removal = f"/attachments/{number}/removal"
        answer = site.as_(OFFICE).post(removal, json={"reason": "x"}, headers=headers)
        assert answer.status_code == 404


def test_work_of_others_takes_no_files(site: Site) -> None:
    assert send(site, REPORTER, project=FOREIGN).status_code == 404
    assert send(site, HEAD, project=FOREIGN).status_code == 403
    assert send(site, HEAD, project=RESTRICTED).status_code == 404
    hidden = sent(site, OTHER_REPORTER, project=RESTRICTED)
    for login in (HEAD, REPORTER, COLLEAGUE):
        answer = fetch(site, login, f"/attachments/{hidden}")
        missing = fetch(site, login, "/attachments/999999")
        assert (answer.status_code, answer.text) == (404, missing.text), "the two cannot be told apart"
    assert fetch(site, DIRECTOR, f"/attachments/{hidden}").status_code == 200


def test_a_submitted_report_takes_no_more_evidence(site: Site) -> None:
    answer = send(site, HEAD, project=BY_HEAD, month=MONTH)
    assert answer.status_code == 403
    assert "请先撤回" in answer.get_json()["error"]
    assert send(site, REPORTER, month=MONTH).status_code == 201


@pytest.mark.parametrize("name", SAMPLES)
def test_every_kind_goes_up_and_comes_down(site: Site, name: str) -> None:
    attachment = sent(site, REPORTER, name, SAMPLES[name])
    answer = fetch(site, DIRECTOR, f"/attachments/{attachment}")
    assert answer.status_code == 200
    if not str(answer.mimetype).startswith("image/"):
        assert answer.data == SAMPLES[name]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"] == (
        "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    )
    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert answer.headers["X-Frame-Options"] == "DENY"
    disposition = answer.headers["Content-Disposition"]
    assert disposition.startswith("attachment; ")
    assert f"filename*=UTF-8''{quote(name)}" in disposition
    assert answer.headers["ETag"] == f'"{hashlib.sha256(answer.data).hexdigest()}"'


def test_only_pictures_are_shown_in_place(site: Site) -> None:
    image, document = sent(site, REPORTER, "现场.jpg", picture()), sent(site)
    shown = fetch(site, DIRECTOR, f"/attachments/{image}?view")
    assert shown.headers["Content-Disposition"].startswith("inline; ")
    assert "sandbox" in shown.headers["Content-Security-Policy"]
    kept = fetch(site, DIRECTOR, f"/attachments/{document}?view")
    assert kept.headers["Content-Disposition"].startswith("attachment; ")
    small = fetch(site, DIRECTOR, f"/attachments/{image}/thumbnail")
    assert (small.mimetype, small.data[8:12]) == ("image/webp", b"WEBP")
    assert fetch(site, DIRECTOR, f"/attachments/{document}/thumbnail").status_code == 404


def test_metadata_stay_behind(site: Site) -> None:
    original = camera_picture()
    attachment = sent(site, REPORTER, "现场.jpg", original)
    down = fetch(site, DIRECTOR, f"/attachments/{attachment}").data
    assert b"Secret Maker" in original
    assert b"Secret Maker" not in down


PARTS: tuple[tuple[str, int, slice | None], ...] = (
    ("bytes=0-3", 206, slice(0, 4)),
    ("bytes=5-", 206, slice(5, None)),
    ("bytes=-6", 206, slice(-6, None)),
    ("bytes=0-0", 206, slice(0, 1)),
    ("bytes=999999-", 416, None),
    ("lines=1-2", 416, None),
)


def test_a_part_may_be_asked_for(site: Site) -> None:
    attachment = sent(site)
    for asked, status, part in PARTS:
        headers = {"Range": asked, "Accept-Encoding": "gzip, br"}
        answer = fetch(site, DIRECTOR, f"/attachments/{attachment}", headers=headers)
        assert answer.status_code == status, asked
        if part is not None:
            assert answer.data == PDF[part]
            assert "Content-Encoding" not in answer.headers


def test_text_goes_out_as_it_came_however_well_it_would_compress(site: Site) -> None:
    text = "同一句话。\n".encode() * 5000
    attachment = sent(site, REPORTER, "长.txt", text)
    headers = {"Accept-Encoding": "gzip, br"}
    answer = fetch(site, DIRECTOR, f"/attachments/{attachment}", headers=headers)
    assert "Content-Encoding" not in answer.headers
    assert (answer.data, answer.content_length) == (text, len(text))


def test_what_a_browser_has_is_not_sent_again_but_asked_for(site: Site) -> None:
    attachment = sent(site)
    path = f"/attachments/{attachment}"
    tag = fetch(site, DIRECTOR, path).headers["ETag"]
    again = fetch(site, DIRECTOR, path, headers={"If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")
    staff = fetch(site, login_of(Role.STAFF), path, headers={"If-None-Match": tag})
    assert staff.status_code == 404


FALSE_FILES = (
    ("假.pdf", b"<!DOCTYPE html><script>alert(1)</script>", "内容不是 PDF 文件"),
    ("空.pdf", b"", "文件是空的"),
    ("程序.exe", b"MZ", "不能上传 .exe 文件"),
    ("网页.html", b"<p>", "不能上传 .html 文件"),
    ("图.svg", b"<svg/>", "不能上传 .svg 文件"),
    ("无扩展名", PDF, "文件名没有扩展名"),
    ("", PDF, "文件名没有扩展名"),
    ("换了名.xlsx", package("docx"), "内容不是 Excel 工作簿"),
    ("图.png", picture("jpg"), "内容却是 JPEG 图片"),
)


def test_false_files_are_refused_in_words(site: Site) -> None:
    before = site.written(), stored(site)
    for name, content, told in FALSE_FILES:
        answer = send(site, REPORTER, name, content)
        assert answer.status_code == 422, name
        assert told in answer.get_json()["error"]
    assert (site.written(), stored(site)) == before


TRICKS = (
    ("../../../etc/passwd.pdf", "passwd.pdf"),
    ("..\\..\\boot.pdf", "boot.pdf"),
    ("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie_ x=1.pdf"),
    ('x"; filename="y.exe.pdf', "x_; filename=_y.exe.pdf"),
    ("合同\u202efdp.pdf", "合同fdp.pdf"),
    ("长" * 300 + ".pdf", "长" * 83 + ".pdf"),
    ("NUL.pdf", "_NUL.pdf"),
    ("<script>.pdf", "_script_.pdf"),
)


def test_names_play_no_tricks(site: Site) -> None:
    for name, kept in TRICKS:
        answer = send(site, REPORTER, name)
        assert (answer.status_code, answer.get_json()["name"]) == (201, kept)
        down = fetch(site, DIRECTOR, f"/attachments/{answer.get_json()['id']}")
        disposition = down.headers["Content-Disposition"]
        assert f"filename*=UTF-8''{quote(kept)}" in disposition or kept.isascii()
        assert "x=1" not in down.headers.get("Set-Cookie", "")
    assert stored(site) == 1


def test_whatever_stands_for_a_name_is_answered(site: Site) -> None:
    for header in ("%ff%fe.pdf", "%", "%zz.pdf", "%00.pdf", "x" * 3000 + ".pdf"):
        assert send(site, REPORTER, headers={"X-File-Name": header}).status_code in (201, 422)


class Endless(io.RawIOBase):
    """A body without an end, that counts what was taken of it."""

    def __init__(self) -> None:
        self.taken = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        assert size > 0, "all of it was asked for at once"
        self.taken += size
        return bytes(size)

    def tell(self) -> int:
        return 0

    def seek(self, offset: int, whence: int = 0) -> int:
        return 0

    def readinto(self, buffer: Any) -> int:
        self.taken += len(buffer)
        return len(buffer)


def test_two_hundred_megabytes_are_refused_before_they_are_read(site: Site) -> None:
    body = Endless()
    answer = send(
        site,
        REPORTER,
        "大.pdf",
        content=None,
        input_stream=body,
        environ_overrides={"CONTENT_LENGTH": "200000000"},
    )
    assert answer.status_code == 413
    assert answer.get_json()["error"] == "文件超过 50 MB，没有上传。请压缩或拆分后再试。"
    assert body.taken == 0
    assert stored(site) == 0


def test_a_body_of_unknown_length_is_cut_off_at_the_limit(site: Site) -> None:
    body = Endless()
    answer = send(
        site,
        REPORTER,
        "大.png",
        content=None,
        input_stream=body,
        environ_overrides={"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"},
    )
    assert answer.status_code == 413
    assert "20 MB" in answer.get_json()["error"]
    assert body.taken < 21_000_000
    assert stored(site) == 0


def test_other_forms_keep_their_own_limit(site: Site) -> None:
    sent(site)
    large = {"csrf_token": token(site.as_(REPORTER)), "old": "x" * 5_000_000}
    assert site.as_(REPORTER).post("/account/password", data=large).status_code in (400, 413)


def test_a_removed_file_is_off_the_page_and_its_reason_in_the_ledger(site: Site) -> None:
    attachment = sent(site)
    head = site.written()[0]
    headers = {"X-CSRF-Token": token(site.as_(REPORTER)), "Accept": "application/json"}
    path = f"/attachments/{attachment}/removal"
    wrong: tuple[Any, ...] = ({}, {"reason": ""}, {"reason": 5}, {"reason": "x" * 500}, [], "x")
    for body in wrong:
        answer = site.as_(REPORTER).post(path, json=body, headers=headers)
        assert answer.status_code == 422
        assert "请写明移除原因" in answer.get_json()["error"]
    assert site.written()[0] == head
    for _ in range(2):
        assert site.as_(REPORTER).post(path, json={"reason": "重复上传"}, headers=headers).status_code == 200
    assert site.actions_since(head) == ["attachment.remove"]


def test_a_store_that_lost_a_file_says_so_with_a_number(site: Site) -> None:
    attachment = sent(site)
    store = store_of(site.context)
    for file in store.listing():
        store.remove(file)
    answer = fetch(site, DIRECTOR, f"/attachments/{attachment}")
    assert answer.status_code == 503
    assert answer.headers["X-Error-Id"]
    assert "请联系系统管理员" in answer.text


@pytest.fixture
def runner(site: Site) -> Any:
    return site.flask.test_cli_runner()


def test_the_command_names_what_is_wrong(site: Site, runner: Any) -> None:
    # The world's own file, of the plan document under review, stands beside its database.
    theirs = site.world.database.parent / "attachments"
    shutil.copytree(theirs, site.context.storage.folder("attachments"), dirs_exist_ok=True)
    before = len(list(store_of(site.context).listing()))
    # A content that nothing else in the world has: the same one is kept once.
    sent(site, REPORTER, "清单.txt", "只此一份。".encode())
    good = runner.invoke(args=["attachments", "check"])
    assert (good.exit_code, good.output) == (0, f"共 {before + 1} 个文件。\n")
    file = next(store_of(site.context).listing())
    file.path.unlink()
    bad = runner.invoke(args=["attachments", "check", "--remove-orphans"])
    assert bad.exit_code == 1
    assert f"缺失　{file.sha256}" in bad.output
    assert "从备份中恢复" in bad.output
