"""The colours: readable, one source, and the committed style sheet is what the source generates."""

from __future__ import annotations

import re

import pytest

from components import tokens

THEMES = ("light", "dark")


def test_style_sheet_is_generated_from_the_tokens() -> None:
    assert tokens.CSS_FILE.read_text(encoding="utf-8") == tokens.render_css()


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#FFFFFF", 21.0), ("#777777", "#777777", 1.0)]
)
def test_contrast_is_the_wcag_ratio(one: str, other: str, ratio: float) -> None:
    assert tokens.contrast(one, other) == pytest.approx(ratio)
    assert tokens.contrast(other, one) == pytest.approx(ratio)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", tokens.STATUS)
def test_status_words_are_readable_on_their_tint_and_on_cards(name: str, theme: str) -> None:
    status = tokens.STATUS[name]
    text = getattr(status.text, theme)
    assert tokens.contrast(text, getattr(status.tint, theme)) >= 4.5
    assert tokens.contrast(text, getattr(tokens.BASE["card"], theme)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", tokens.STATUS)
def test_status_marks_stand_out_from_the_card(name: str, theme: str) -> None:
    fill = getattr(tokens.STATUS[name].fill, theme)
    assert tokens.contrast(fill, getattr(tokens.BASE["card"], theme)) >= 3.0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["page", "card", "wash"])
@pytest.mark.parametrize("ink", ["ink", "ink-2", "ink-3", "primary", "accent"])
def test_words_are_readable_on_every_ground(ink: str, ground: str, theme: str) -> None:
    words = getattr(tokens.BASE[ink], theme)
    assert tokens.contrast(words, getattr(tokens.BASE[ground], theme)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("on-primary", "primary"),
        ("on-primary", "primary-hover"),
        ("on-header", "header"),
        ("on-header-2", "header"),
        ("on-header-accent", "header"),
        ("primary", "selected"),
    ],
)
def test_words_are_readable_on_coloured_grounds(words: str, ground: str, theme: str) -> None:
    assert tokens.contrast(getattr(tokens.BASE[words], theme), getattr(tokens.BASE[ground], theme)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_borders_of_controls_can_be_seen(theme: str) -> None:
    for ground in ("page", "card"):
        assert (
            tokens.contrast(getattr(tokens.BASE["control"], theme), getattr(tokens.BASE[ground], theme))
            >= 3.0
        )


def test_every_variable_the_style_sheets_use_is_defined() -> None:
    """Ours, and those a component sets on its own element."""
    written = (tokens.CSS_FILE.parent / "app.css").read_text(encoding="utf-8")
    generated = tokens.render_css()
    defined = set(re.findall(r"(--[\w-]+)\s*:", generated + written))
    defined |= {"--actual", "--planned", "--depth", "--x", "--has", "--asked"}
    used = set(re.findall(r"var\((--[\w-]+)", generated + written))
    assert used <= defined
