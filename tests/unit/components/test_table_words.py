"""Files use the words of the pages."""

from __future__ import annotations

from components import labels
from domain.projects.words import KIND_WORDS, LIGHT_WORDS, REPORTING_WORDS


def test_files_and_pages_use_the_same_words() -> None:
    for words, shown in (
        (LIGHT_WORDS, labels.LIGHTS),
        (KIND_WORDS, labels.WORK_KINDS),
        (REPORTING_WORDS, labels.REPORTING),
    ):
        assert words == {state: label.text for state, label in shown.items()}
