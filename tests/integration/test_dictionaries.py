"""Code lists: added to, relabelled, retired; a project's standstill is their first customer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.dictionaries import Entry
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.projects.work import ProjectState
from services.dictionaries import WORK_STOP_REASONS, DictionaryView, all_dictionaries, save_entry
from services.projects.editing import set_state
from tests.support.factories import BUILDING, SYSTEM, Library


def view(library: Library, code: str = WORK_STOP_REASONS) -> DictionaryView:
    """A dictionary as it is today."""
    return next(v for v in all_dictionaries(library.context, SYSTEM) if v.dictionary.code == code)


def entry(library: Library, code: str) -> Entry:
    """An entry of the reasons for a standstill."""
    return next(e for e in view(library).entries if e.code == code)


def save(library: Library, code: str, wanted: Entry) -> int:
    """Save as the administrator."""
    return save_entry(
        library.context, library.actor("admin"), WORK_STOP_REASONS, code, wanted, view(library).version
    )


def stop(library: Library, category: str, state: ProjectState = ProjectState.PAUSED) -> int:
    """Pause the building for a kind of reason."""
    version = library.detail(BUILDING).version
    director = library.actor("director")
    return set_state(
        library.context, director, library.project_id(BUILDING), version, state, "等待批复", category
    )


def test_entries_are_added_and_retired_and_stay_readable(library: Library) -> None:
    before = view(library)
    save(library, "", Entry("", "等待上级批复", 8))
    added = next(e for e in view(library).entries if e.label == "等待上级批复")
    assert (added.code, added.active) == ("e1", True)
    stop(library, added.code)
    detail = library.detail(BUILDING, library.actor("director"))
    assert detail.state_category == "等待上级批复"
    save(library, added.code, replace(added, active=False))
    detail = library.detail(BUILDING, library.actor("director"))
    assert detail.state_category == "等待上级批复"
    assert added.code not in {e.code for e in detail.stop_reasons}
    assert ("state_category", "", "等待上级批复") in detail.history[0].changes
    assert view(library).entries[-1].code == added.code
    assert len(view(library).entries) == len(before.entries) + 1
    with pytest.raises(Invalid, match="或已停用"):
        stop(library, added.code, ProjectState.CANCELLED)


def test_a_new_label_is_shown_for_old_choices(library: Library) -> None:
    stop(library, "funds")
    save(library, "funds", replace(entry(library, "funds"), label="经费未到位"))
    assert library.detail(BUILDING).state_category == "经费未到位"
    stop(library, "", ProjectState.ACTIVE)
    assert library.detail(BUILDING).state_category == ""


@pytest.mark.parametrize("category", ["nothing", "e99", "'; --"])
def test_what_is_not_in_the_list_is_refused(unchanging_library: Library, category: str) -> None:
    with pytest.raises(Invalid, match="没有这一项"):
        stop(unchanging_library, category)
    assert unchanging_library.detail(BUILDING).line.work.state is ProjectState.ACTIVE


def test_saving_again_is_no_change_and_a_stale_list_is_told(library: Library) -> None:
    stale = view(library).version
    wanted = replace(entry(library, "staff"), label="人手不足")
    seq = save(library, "staff", wanted)
    assert save(library, "staff", wanted) == seq
    with pytest.raises(Conflict, match="已经修改过这个字典"):
        save_entry(library.context, SYSTEM, WORK_STOP_REASONS, "", Entry("", "又一项", 9), stale)


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (Entry("", " ", 1), "请填写名称"),
        (Entry("", "长" * 81, 1), "不超过 80 字"),
        (Entry("", "资金未落实", 9), "已有名为"),
        (Entry("", "新项", -1), "排序"),
        (Entry("", "新项", 1, note="长" * 201), "说明不超过"),
    ],
)
def test_faulty_entries_are_refused(unchanging_library: Library, wanted: Entry, words: str) -> None:
    with pytest.raises(Invalid, match=words):
        save(unchanging_library, "", wanted)
    with pytest.raises(NotFound):
        save(unchanging_library, "nothing", Entry("", "新项", 1))
    with pytest.raises(NotFound):
        save_entry(unchanging_library.context, SYSTEM, "nothing", "", Entry("", "新项", 1), 0)
    assert view(unchanging_library).version == 0


def test_only_administrators_keep_the_lists(unchanging_library: Library) -> None:
    for login in ("director", "office", "head_ops"):
        actor = unchanging_library.actor(login)
        with pytest.raises(Forbidden):
            all_dictionaries(unchanging_library.context, actor)
        with pytest.raises(Forbidden):
            save_entry(unchanging_library.context, actor, WORK_STOP_REASONS, "", Entry("", "新项", 1), 0)
