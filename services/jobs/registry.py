"""What kinds of long work there are. A capability registers its own (see ``services.capabilities``)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from domain.errors import Invalid
from domain.permissions import Permission
from services.context import Context
from services.jobs.running import RunningJob


@dataclass(frozen=True, slots=True)
class JobResult:
    """What a job leaves behind: a sentence, figures, and perhaps a file with the name it is downloaded by."""

    text: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    file: Path | None = None
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class JobKind:
    """A kind of long work.

    ``run`` may be begun again after its process was killed half way, so doing it twice must do no harm: it
    writes in one transaction at its end, or checks what is there already.
    """

    name: str
    title: str
    permission: Permission
    run: Callable[[Context, RunningJob], JobResult | None]


_KINDS: dict[str, JobKind] = {}


def register(kind: JobKind) -> JobKind:
    """Make a kind known; returns it. Raises ValueError when another one has its name."""
    if _KINDS.setdefault(kind.name, kind) != kind:
        raise ValueError(f"there is another kind of job called {kind.name}")
    return kind


def kind_names() -> tuple[str, ...]:
    """The names of all kinds there are."""
    return tuple(sorted(_KINDS))


def kind_of(name: str) -> JobKind:
    """The kind with this name. Raises Invalid for one that this release no longer has."""
    if name not in _KINDS:
        raise Invalid("系统已不再支持这类任务，请从相应页面重新发起。")
    return _KINDS[name]
