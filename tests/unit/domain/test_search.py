"""Words against titles, codes and texts: folding, ranks, initials, marks and snippets."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import search
from domain.errors import Invalid
from domain.search import folded, initials, marked, score, snippet, spellings, words_of

ANY_TEXT = st.text(max_size=60)


class TestWords:
    def test_words_are_folded_and_counted_once(self) -> None:
        assert words_of(" Ｄ０１　阅读 阅读  \tabc ") == ("d01", "阅读", "abc")

    def test_signs_that_cannot_be_printed_part_words(self) -> None:
        assert words_of("阅\x00读\ud800书") == ("阅", "读", "书")

    def test_a_long_query_is_refused_and_many_words_are_cut(self) -> None:
        with pytest.raises(Invalid, match="80 字"):
            words_of("书" * 81)
        assert words_of("a b c d e f g h") == tuple("abcdef")

    @given(st.text(max_size=search.QUERY_LIMIT))
    def test_any_text_gives_words_without_blanks(self, text: str) -> None:
        assert all(word and not word.isspace() and word.isprintable() for word in words_of(text))


def test_a_word_is_spelt_with_half_and_full_width_signs() -> None:
    assert spellings("2025年") == ("2025年", "２０２５年")
    assert spellings("阅读") == ("阅读",)
    assert all(folded(spelling) == "d01.1" for spelling in spellings("d01.1"))


class TestScore:
    def test_a_code_beats_a_title_and_a_title_beats_a_text(self) -> None:
        code = score(["d01"], "管理", "D01")
        code_start = score(["d01"], "管理", "D01.1")
        start = score(["管理"], "管理机制", "D01")
        inside = score(["机制"], "管理机制", "D01")
        text = score(["人才"], "管理机制", "D01", "各类人才")
        assert code > code_start > start > inside > text > 0

    def test_every_word_must_be_somewhere(self) -> None:
        assert score(["少儿", "阅读"], "少儿图书室", text="阅读空间") > 0
        assert score(["少儿", "停车"], "少儿图书室", text="阅读空间") == 0
        assert score([], "少儿图书室") == 0

    def test_initials_find_titles_but_not_texts(self) -> None:
        assert score(["setss"], "少儿图书室") == search.INITIALS
        assert score(["setss"], "别的", text="少儿图书室") == 0
        assert score(["s"], "少儿图书室") == 0, "one letter is no initials"

    def test_full_width_and_case_make_no_difference(self) -> None:
        assert score(words_of("ｄ０１"), "管理", "D01") == search.CODE
        assert score(["2025"], "２０２５年任务") == search.TITLE_START


@pytest.mark.parametrize(
    ("text", "expected"),
    [("金陵图书馆", "jltsg"), ("规划D01（试）", "ghd01s"), ("宁图图", "ntt"), ("\ud800😀——", "")],
)
def test_initials(text: str, expected: str) -> None:
    assert initials(text) == expected


@given(ANY_TEXT, st.lists(st.text(max_size=4), max_size=3))
def test_marks_keep_the_text_and_alternate(text: str, words: list[str]) -> None:
    pieces = marked(text, [folded(word) for word in words])
    assert "".join(piece.text for piece in pieces) == text
    assert all(one.hit is not other.hit for one, other in pairwise(pieces))


def test_marks_fall_on_what_was_written() -> None:
    pieces = marked("２０２５年 ABC 100%", ("2025", "abc", "%"))
    assert [piece.text for piece in pieces if piece.hit] == ["２０２５", "ABC", "%"]


@given(ANY_TEXT, st.text(min_size=1, max_size=4), st.integers(8, 40))
def test_snippets_are_short_lines_of_the_text(text: str, word: str, length: int) -> None:
    shown = snippet(text, [folded(word)], length)
    assert "\n" not in shown
    assert len(shown) <= length + 2
    assert shown.strip("…") in " ".join(text.split()) or "…" in text


def test_a_snippet_shows_the_hit() -> None:
    text = "前文。" * 40 + "完成了开工仪式" + "后文。" * 40
    shown = snippet(text, ["开工"])
    assert "开工" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
