"""What pages show of cultivation and of achievements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from domain.attachments import AttachmentList
from domain.talent.achievements import Achievement, AchievementTerms, Share
from domain.talent.cultivation import (
    Assessment,
    CultivationState,
    CultivationStep,
    Goal,
    Grade,
    Mentorship,
    Term,
)
from domain.talent.programme import Category
from domain.workflow import State


@dataclass(frozen=True, slots=True)
class Hands:
    """What the reader is to one cultivation, which decides what they may read and do."""

    manages: bool = False
    decides: bool = False
    own: bool = False
    mentors: bool = False
    leads: bool = False

    @property
    def reads(self) -> bool:
        """Whether they may read goals, reviews and results."""
        return self.manages or self.decides or self.own or self.mentors or self.leads

    @property
    def keeps_goals(self) -> bool:
        """Whether they may write goals: the person, the mentors, the personnel duty."""
        return self.manages or self.own or self.mentors

    @property
    def reviews(self) -> bool:
        """Whether they may review goals: nobody reviews their own."""
        return (self.manages or self.mentors) and not self.own

    @property
    def assesses(self) -> bool:
        """Whether they may record assessments and mentors: nobody for themselves."""
        return self.manages and not self.own

    @property
    def concludes(self) -> bool:
        """Whether they may end, extend or resume it."""
        return self.decides and not self.own


@dataclass(frozen=True, slots=True)
class CultivationRecord:
    """One cultivation as of a point of view. ``version`` changes with its term and its stage."""

    cultivation_id: int
    application_id: int
    staff_id: int
    category: Category
    batch_name: str
    selected_on: date
    state: CultivationState
    assessed: bool
    """Whether the final assessment has been made and a conclusion is due."""
    since: date
    """Since when the state holds."""
    term: Term
    version: int
    mentorships: tuple[Mentorship, ...] = ()
    goals: tuple[Goal, ...] = ()
    assessments: tuple[Assessment, ...] = ()

    @property
    def under_way(self) -> bool:
        """Whether it goes on."""
        return self.state is CultivationState.UNDER_WAY


@dataclass(frozen=True, slots=True)
class CultivationLine:
    """One cultivation in the list; results only for those who may read them."""

    record: CultivationRecord
    name: str
    department: str
    mentors: tuple[str, ...]
    achievements: int
    goals_met: int
    goals_late: int
    years_owed: tuple[int, ...]
    final_due: bool
    opens: bool
    grade: Grade | None = None


@dataclass(frozen=True, slots=True)
class SelectedLine:
    """Somebody selected whose cultivation has not begun."""

    application_id: int
    name: str
    department: str
    category: Category
    batch_name: str
    selected_on: date
    term_to: date


@dataclass(frozen=True, slots=True)
class CultivationList:
    """The page 人才培养."""

    on: date
    lines: tuple[CultivationLine, ...]
    waiting: tuple[SelectedLine, ...]
    manages: bool
    is_default: bool
    """Whether it shows today with everything known, so that something may be done."""

    @property
    def under_way(self) -> int:
        """How many are being cultivated."""
        return sum(line.record.under_way for line in self.lines)


@dataclass(frozen=True, slots=True)
class CultivationPage:
    """One person's cultivation. ``people`` names accounts: mentors and authors."""

    on: date
    today: date
    name: str
    number: str
    department: str
    record: CultivationRecord
    hands: Hands
    people: dict[int, str]
    achievements: tuple[Achievement, ...]
    mentor_choices: tuple[tuple[int, str], ...]
    years: tuple[int, ...]
    owed: tuple[int, ...]
    final_from: date
    steps: tuple[CultivationStep, ...]
    files: AttachmentList
    is_default: bool

    def may(self, allowed: bool) -> bool:
        """Whether something may be done now: with the right, today, while the cultivation goes on."""
        return allowed and self.is_default and self.record.under_way


@dataclass(frozen=True, slots=True)
class ShareLine:
    """One person's part in a work, as the reader sees it. ``others`` tells who else has which rank."""

    achievement: Achievement
    share: Share
    name: str
    department: str
    own: bool
    proofs: int
    likeness: tuple[tuple[AchievementTerms, int], ...] = ()
    others: tuple[tuple[int, str], ...] = ()
    may_decide: bool = False
    reason: str = ""
    """Why it came back, if it did."""

    @property
    def state(self) -> State:
        """Where its confirmation stands."""
        return self.share.state


@dataclass(frozen=True, slots=True)
class AchievementList:
    """The page 人才成果: one's own, and for those who may all that the house has."""

    on: date
    own: tuple[ShareLine, ...]
    shares: tuple[ShareLine, ...]
    counts: tuple[tuple[str, str, int], ...]
    registered: bool
    reads_all: bool
    confirms: bool
    is_default: bool


@dataclass(frozen=True, slots=True)
class AchievementPage:
    """One person's part in a work with its proofs."""

    line: ShareLine
    files: AttachmentList
    may_recall: bool
    may_decide: bool
    may_correct: bool
    is_default: bool
