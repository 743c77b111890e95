"""The Chinese guide: its links resolve, what it quotes of the pages stands there, and so do its defaults."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest

import services.capabilities  # noqa: F401  the groups of rules register themselves
from config import Settings
from domain.passwords import Lockout
from domain.projects.lights import Thresholds
from domain.rounds import RoundRule
from services.context import Rules
from services.setting_groups import GROUPS

ROOT = Path(__file__).resolve().parents[3]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
FOLDERS = ("pages", "components", "services", "domain", "server")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
SECTION = re.compile(r"\]\(([^)]+\.md)\)的“(.+?)”")
QUOTED = re.compile(r"\*\*“(.+?)”\*\*")
"""What a page shows, as the guide quotes it: **“提交审核”**."""
DEFAULT = re.compile(r"^\| ([^|]+?) \| ([^|]+?) \| (-?[0-9.]+) \|$", re.M)
PART = 6
"""Characters from which on a part of what the source says will do; a shorter quotation is all of it."""
AROUND = " \n　…：:。，,；（）"


def fragments(path: Path) -> Iterator[str]:
    """What a file may show: the texts of Python without its docstrings, the words of a template or script."""
    source = path.read_text()
    if path.suffix != ".py":
        yield from re.split(r"[<>\"'`\n]|\{[{%]|[%}]\}", source)
        return
    tree = ast.parse(source)
    bare = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in bare:
            yield node.value


@cache
def shown() -> frozenset[str]:
    files = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]
    files += [*(ROOT / "server" / "templates").glob("*.html"), *(ROOT / "assets" / "js").glob("*.js")]
    invented = ROOT / "services" / "demonstration"
    found = {text for path in files if invented not in path.parents for text in fragments(path)}
    return frozenset(text.strip(AROUND) for text in found if re.search(r"[\u4e00-\u9fff]", text))


@cache
def stands(quoted: str) -> bool:
    bare = quoted.strip(AROUND)
    return bare in shown() or (len(bare) >= PART and any(bare in text for text in shown()))


def headings(path: Path) -> set[str]:
    return set(re.findall(r"^#+ (.+)$", path.read_text(), re.M))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text()) if not link.startswith("http")]
    assert [link for link in links if not (page.parent / unquote(link)).is_file()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_section_referred_to_is_there(page: Path) -> None:
    referred = SECTION.findall(page.read_text())
    assert [(link, name) for link, name in referred if name not in headings(GUIDE / unquote(link))] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_quotation_stands_in_the_source(page: Path) -> None:
    quoted = dict.fromkeys(QUOTED.findall(page.read_text()))
    assert quoted
    assert [text for text in quoted if not stands(text)] == []


def test_the_contents_name_every_page() -> None:
    listed = {unquote(link) for link in LINK.findall((GUIDE / "README.md").read_text())}
    assert {page.name for page in PAGES} - {"README.md"} <= listed


def test_the_readme_points_to_the_guide() -> None:
    assert "docs/guide/" in (ROOT / "README.md").read_text()


def test_the_defaults_of_the_rules_are_those_of_the_program() -> None:
    told = {(group, name): float(value) for group, name, value in defaults_told()}
    expected = {
        (group.title, field.label): float(str(defaults(key)[field.name]))
        for key, group in GROUPS.items()
        for field in group.fields
    }
    assert told == expected


def defaults_told() -> list[tuple[str, str, str]]:
    text = (GUIDE / "数据口径.md").read_text()
    return DEFAULT.findall(text.partition("## 规则的默认值")[2])


def defaults(key: str) -> dict[str, object]:
    settings = Settings.model_fields
    bare = Rules(
        thresholds=Thresholds(),
        rounds=RoundRule(),
        lockout=Lockout(),
        session_idle_minutes=settings["session_idle_minutes"].default,
        session_hours=settings["session_hours"].default,
        attachments=None,  # type: ignore[arg-type]
    )
    return dict(GROUPS[key].read(bare))
