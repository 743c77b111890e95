"""Plan documents on both databases: received, reviewed by two people, loaded once, refused with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from data_access.models import Change
from data_access.queries import plan_file as plan_file_queries
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from services import attachments
from services.plan_documents.loading import discard, load, preview
from services.plan_documents.reviewing import (
    Act,
    PlanTerms,
    ReviewPage,
    act_on_rows,
    change_cell,
    choose_part,
    list_documents,
    review_page,
    save_terms,
)
from services.plan_documents.uploading import upload
from tests.support.factories import Library
from tests.support.files import PDF, container, picture
from tests.support.word import PICTURE, paragraph, word
from tests.unit.plan_document.written import FAULTY

TERMS = PlanTerms(
    code="P-15",
    title="试验图书馆“十五五”发展规划",
    organisation="试验图书馆",
    starts_on=date(2026, 1, 1),
    ends_on=date(2030, 12, 31),
)


def given(library: Library, name: str = "规划.txt", data: bytes = FAULTY.encode()) -> int:
    """Upload a document as the administrator."""
    return upload(library.context, library.actor("admin"), name, [data], len(data))


def key_of(page: ReviewPage, title: str) -> int:
    return next(shown.row.key for shown in page.state.rows if shown.row.title == title)


def test_a_document_is_reviewed_and_loaded_once(library: Library) -> None:
    context, admin = library.context, library.actor("admin")
    document = given(library)
    assert given(library) == document, "a second click finds the same"
    page = review_page(context, admin, document)
    assert page.line.terms == replace(TERMS, code="", document_number="试图字〔2025〕3号")
    assert [shown.code for shown in page.state.nodes][:3] == ["D01", "D01.1", "D01.2"]
    (line,) = list_documents(context, admin)
    assert line.file_id is not None
    assert attachments.open_attachment(context, admin, line.file_id).path.read_bytes() == FAULTY.encode()

    key = key_of(page, "延长开放时间")
    changed = change_cell(context, admin, document, 1, key, "title", "延长开放时间", " 全年开放 ")
    assert not changed.stale
    assert [shown.row.title for shown in changed.touched] == ["全年开放"]
    top = key_of(page, "阅读服务")
    changed = act_on_rows(context, admin, document, 2, Act.ASSIGN, {top}, "ops")
    assert {shown.department for shown in changed.touched} == {"ops"}

    seen = preview(context, admin, document)
    assert seen.problems == ("规划编码应如 JLP-14（大写字母、数字和短横线，至多40字）",)
    with pytest.raises(Invalid, match="规划编码应如"):
        load(context, admin, document, seen.version)
    save_terms(context, admin, document, page.line.terms, replace(page.line.terms, code="P-14"))
    assert "系统中已有编码为“P-14”的规划" in preview(context, admin, document).problems[0]
    save_terms(context, admin, document, replace(TERMS, code="P-14"), TERMS)
    seen = preview(context, admin, document)
    assert seen.problems == ()
    assert seen.counts == {"领域": 2, "项": 4, "子项": 2, "专题": 1}
    assert seen.led == {"业务部": 4}
    assert seen.numbering_faults > 0
    with pytest.raises(Conflict, match="又有改动"):
        load(context, admin, document, seen.version - 1)
    assert load(context, admin, document, seen.version) == "P-15"
    with pytest.raises(Conflict, match="已经载入"):
        load(context, admin, document, seen.version)
    with pytest.raises(Conflict, match="已经载入"):
        change_cell(context, admin, document, 9, key, "title", "全年开放", "再改")
    with context.database.reading() as session:
        plan_id = plan_file_queries.plan_id_by_code(session, "P-15")
        assert plan_id is not None
        plan = plan_file_queries.whole_plan(session, plan_id)
        actions = session.scalars(select(Change.action).order_by(Change.seq.desc()).limit(2)).all()
    assert len(plan.nodes) == 9
    assert {project.lead_department for project in plan.projects or ()} == {"ops", None}
    assert actions == ["plan_document.load", "plan.load"]
    assert list_documents(context, admin)[0].plan_code == "P-15"


def test_two_people_review_one_document(library: Library) -> None:
    context, admin = library.context, library.actor("admin")
    document = given(library)
    page = review_page(context, admin, document)
    one, other = key_of(page, "延长开放时间"), key_of(page, "充实地方文献")
    change_cell(context, admin, document, 1, one, "title", "延长开放时间", "全年开放")
    later = change_cell(context, admin, document, 1, other, "title", "充实地方文献", "充实文献")
    assert later.stale, "the colleague's change is to be shown"
    with pytest.raises(Conflict, match="改成了“全年开放”，您填的“夜间开放”没有保存"):
        change_cell(context, admin, document, 1, one, "title", "延长开放时间", "夜间开放")
    with pytest.raises(Conflict, match="没有处理"):
        act_on_rows(context, admin, document, 1, Act.OUT, {one})
    with pytest.raises(Conflict, match="换一个部分会重排层级"):
        choose_part(context, admin, document, 1, 0)
    act_on_rows(context, admin, document, 1, Act.OUT, {key_of(page, "开展阅读推广")})
    whole = choose_part(context, admin, document, 4, 0)
    titles = [shown.row.title for shown in whole.page.state.nodes]
    assert titles[0] == "基础与形势"
    assert "全年开放" in titles

    terms = page.line.terms
    save_terms(context, admin, document, terms, replace(terms, title="甲规划"))
    save_terms(context, admin, document, terms, replace(terms, organisation="甲馆"))
    with pytest.raises(Conflict, match="规划信息") as refused:
        save_terms(context, admin, document, terms, replace(terms, title="乙规划"))
    (difference,) = refused.value.differences
    assert (difference.mine, difference.theirs) == ("乙规划", "甲规划")
    kept = review_page(context, admin, document).line.terms
    assert (kept.title, kept.organisation) == ("甲规划", "甲馆")


def test_a_document_can_be_given_up(library: Library) -> None:
    context, admin = library.context, library.actor("admin")
    document = given(library)
    discard(context, admin, document)
    discard(context, admin, document)
    with pytest.raises(Conflict, match="已经放弃"):
        act_on_rows(context, admin, document, 1, Act.OUT, {1})
    assert given(library) != document, "it may be uploaded anew"


def test_only_those_who_manage_plans_may(unchanging_library: Library) -> None:
    context = unchanging_library.context
    for login in ("director", "office", "head_ops", "staff"):
        actor = unchanging_library.actor(login)
        with pytest.raises(Forbidden):
            upload(context, actor, "规划.txt", [FAULTY.encode()])
        with pytest.raises(Forbidden):
            list_documents(context, actor)
        with pytest.raises(Forbidden):
            load(context, actor, 1, 1)
    with pytest.raises(NotFound):
        review_page(context, unchanging_library.actor("admin"), 99)


BAD = {
    "picture under another name": ("规划.docx", picture("png"), "内容却是一张图片"),
    "photo": ("规划.jpg", picture("jpg"), "图片和扫描件里的文字无法识别"),
    "picture as text": ("规划.txt", picture("png"), "内容却是一张图片"),
    "word with only a picture": ("规划.docx", word([PICTURE]), "文档里只有图片"),
    "empty word": ("规划.docx", word([paragraph("")]), "文件里没有文字"),
    "empty": ("规划.txt", b"", "文件是空的"),
    "blank": ("规划.md", "\n \n\u3000\n".encode(), "文件"),
    "no headings": ("规划.txt", "试验馆稳步推进各项工作。\n".encode(), "没有识别出带编号的标题"),
    "old word": ("规划.doc", container("WordDocument"), "另存为 .docx"),
    "old word renamed": ("规划.docx", container("WordDocument"), "旧版 Office"),
    "pdf": ("规划.pdf", PDF, "PDF 不能直接导入"),
    "pdf renamed": ("规划.docx", PDF, "内容不是"),
    "pdf as text": ("规划.txt", PDF, "内容却不是文本"),
    "other encoding": ("规划.txt", b"\xff\xfe\xfd\xfc" + bytes(range(128, 255)), "编码不是|没有识别"),
    "unknown": ("规划.odt", b"PK", "不能导入 .odt 文件"),
    "too many": ("规划.txt", "".join(f"一、第{n}条任务\n" for n in range(5100)).encode(), "超过 5000 个"),
    "too large": ("规划.txt", b"a" * 10_000_001, "文件超过 10 MB"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_no_plan_document_says_what_to_do(unchanging_library: Library, case: str) -> None:
    name, data, message = BAD[case]
    with pytest.raises(Invalid, match=message):
        upload(unchanging_library.context, unchanging_library.actor("admin"), name, [data], len(data))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
def test_texts_come_in_every_usual_encoding(library: Library, encoding: str) -> None:
    page = review_page(library.context, library.actor("admin"), given(library, data=FAULTY.encode(encoding)))
    assert page.line.terms.title == TERMS.title


def test_three_thousand_headings_are_reviewed(library: Library) -> None:
    context, admin = library.context, library.actor("admin")
    text = "".join(
        f"{d}\n"
        + "".join(
            f"（{'一二三四五六七八九'[i]}）项{i}\n" + "".join(f"{s}. 子项{s}\n" for s in range(1, 11))
            for i in range(9)
        )
        for d in (f"第{n}章 领域{n}" for n in range(1, 31))
    )
    document = given(library, data=text.encode())
    page = review_page(context, admin, document)
    assert len(page.state.nodes) == 30 * (1 + 9 * 11)
    assert (page.state.problems, page.state.faults) == (0, 0)
    changed = act_on_rows(context, admin, document, 1, Act.OUT_BELOW, {1})
    assert len(changed.page.state.nodes) == 29 * 100
    save_terms(context, admin, document, page.line.terms, TERMS)
    assert load(context, admin, document, 3) == "P-15"
