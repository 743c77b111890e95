"""What figures of one unit and period must be to each other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relation:
    """One figure is no larger than another, or no smaller where ``at_least``; ``words`` say why."""

    code: str
    other: str
    words: str
    at_least: bool = False

    def broken(self, value: float, other: float) -> bool:
        """Whether two figures contradict it."""
        return value < other if self.at_least else value > other


RELATIONS: tuple[Relation, ...] = (
    Relation("C05", "C01", "少儿文献外借册次不会多于文献外借册次"),
    Relation("C10", "C03", "异地归还册次不会多于归还册次"),
    Relation("E02", "E01", "参与人次一般不少于活动场次", at_least=True),
    Relation("E05", "E01", "少儿活动场次不会多于活动场次"),
    Relation("E06", "E07", "预约到场人次不会多于预约人次"),
    Relation("R05", "R06", "实际开放小时一般不多于计划开放小时"),
    Relation("R08", "R09", "在线小时不会多于应在线小时"),
    Relation("R13", "R12", "文献购置费不会多于总支出"),
    Relation("Q11", "Q12", "满意答卷数不会多于有效答卷数"),
    Relation("K02", "K01", "当期新增藏量不会多于期末藏量"),
)

PROPORTIONS: tuple[tuple[str, str], ...] = (
    ("C01", "V01"),
    ("C03", "C01"),
    ("C02", "C01"),
    ("C05", "C01"),
    ("E02", "E01"),
)
"""Pairs whose proportion is steady in a unit: loans per visit, returns and renewals per loan and so on."""

VISITS, LOANS = "V01", "C01"
MANY_LOANS = 50
"""As many loans in a period are not made without anybody coming."""
