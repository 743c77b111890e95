"""What is wrong with a plan file, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from domain.errors import Invalid

SHOWN = 50


@dataclass(frozen=True, slots=True, order=True)
class PlanFault:
    """One fault: the line it stands on (from 1) and what to do about it, in Chinese."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"第{self.line}行：{self.message}"


class PlanFileInvalid(Invalid):
    """The file breaks rules; ``faults`` names each, in the order of the lines. Nothing was loaded."""

    def __init__(self, faults: Iterable[PlanFault]) -> None:
        self.faults: tuple[PlanFault, ...] = tuple(sorted(set(faults)))
        shown = "\n".join(str(fault) for fault in self.faults[:SHOWN])
        rest = len(self.faults) - SHOWN
        more = f"\n另有{rest}处，改正以上各处后重新校验。" if rest > 0 else ""
        super().__init__(f"规划文件有{len(self.faults)}处问题，没有载入任何内容：\n{shown}{more}")
