"""All tables. Importing this package registers them on ``Base.metadata``."""

from data_access.models.attachments import Attachment, AttachmentRemoval
from data_access.models.base import Base
from data_access.models.credentials import IssuedCredential
from data_access.models.dependencies import MilestoneDependency, MilestoneDependencyRevision
from data_access.models.evaluation import (
    Evaluation,
    EvaluationFinding,
    EvaluationSeal,
    EvaluationSubmission,
    EvaluationTerms,
    EvaluationVerdict,
)
from data_access.models.hours import (
    HourAssessment,
    HourClaim,
    HourClaimRevision,
    HourClose,
    HourEntry,
    HourRuleRevision,
    HourSheet,
)
from data_access.models.idempotency import AnsweredRequest
from data_access.models.imports import ImportAlias, ImportRow, ImportRun, ImportSource
from data_access.models.indicators import (
    Indicator,
    IndicatorLink,
    IndicatorLinkRevision,
    IndicatorRevision,
    IndicatorTarget,
    IndicatorTargetRevision,
    Observation,
)
from data_access.models.jobs import Job
from data_access.models.ledger import Change, Installation, LedgerHead
from data_access.models.money import MoneyFigure, MoneyStatement
from data_access.models.notices import Delivery, Notice, NoticePreference, PersonContact
from data_access.models.people import (
    Department,
    DepartmentRevision,
    Deputyship,
    LoginSession,
    PersonName,
    RoleGrant,
    UserAccount,
)
from data_access.models.plan import (
    BaselineFigure,
    BaselineFigureRevision,
    CurrentPlan,
    NamedSystem,
    NamedSystemRevision,
    Node,
    NodeRestriction,
    NodeRevision,
    Plan,
    PlanRevision,
    Shortfall,
    ShortfallRevision,
    StatedTarget,
    StatedTargetRevision,
)
from data_access.models.plan_documents import PlanDocument, PlanDocumentRow
from data_access.models.projects import (
    Decision,
    Draft,
    Milestone,
    MilestoneProgress,
    MilestoneRevision,
    ProgressReport,
    Project,
    ProjectRevision,
)
from data_access.models.reporting import ConsolidatedText, DecisionRemark
from data_access.models.risks import Problem, ProblemRevision, Risk, RiskRevision
from data_access.models.rounds import RoundRevision
from data_access.models.scheduling import LightOverride, ScheduleRequest, ScheduleRequestItem
from data_access.models.settings import DictionaryEntry, DictionaryEntryRevision, SettingRevision
from data_access.models.staff import StaffLeave, StaffRevision, StaffRow
from data_access.models.succession import ProjectSuccession
from data_access.models.supervision import SupervisionOrder, SupervisionStep
from data_access.models.unit_checks import UnitDoubt, UnitDoubtStep, UnitMovement
from data_access.models.unit_observations import (
    BatchPart,
    NetworkPeriod,
    ObservationBatch,
    StagedDelta,
    UnitObservation,
    UnitRollup,
)
from data_access.models.unit_reports import UnitReport, UnitReportStep
from data_access.models.unit_targets import UnitTargetRevision, UnitTargetRow
from data_access.models.units import UnitClosure, UnitRevision, UnitRow
from data_access.models.verification import VerificationDraw, VerificationFinding, VerificationItem
from data_access.models.years import (
    YearlyItem,
    YearlyItemRevision,
    YearlyList,
    YearlyListRevision,
    YearlyStatement,
    YearlyVerdict,
)

__all__ = [
    "AnsweredRequest",
    "Attachment",
    "AttachmentRemoval",
    "Base",
    "BaselineFigure",
    "BaselineFigureRevision",
    "BatchPart",
    "Change",
    "ConsolidatedText",
    "CurrentPlan",
    "Decision",
    "DecisionRemark",
    "Delivery",
    "Department",
    "DepartmentRevision",
    "Deputyship",
    "DictionaryEntry",
    "DictionaryEntryRevision",
    "Draft",
    "Evaluation",
    "EvaluationFinding",
    "EvaluationSeal",
    "EvaluationSubmission",
    "EvaluationTerms",
    "EvaluationVerdict",
    "HourAssessment",
    "HourClaim",
    "HourClaimRevision",
    "HourClose",
    "HourEntry",
    "HourRuleRevision",
    "HourSheet",
    "ImportAlias",
    "ImportRow",
    "ImportRun",
    "ImportSource",
    "Indicator",
    "IndicatorLink",
    "IndicatorLinkRevision",
    "IndicatorRevision",
    "IndicatorTarget",
    "IndicatorTargetRevision",
    "Installation",
    "IssuedCredential",
    "Job",
    "LedgerHead",
    "LightOverride",
    "LoginSession",
    "Milestone",
    "MilestoneDependency",
    "MilestoneDependencyRevision",
    "MilestoneProgress",
    "MilestoneRevision",
    "MoneyFigure",
    "MoneyStatement",
    "NamedSystem",
    "NamedSystemRevision",
    "NetworkPeriod",
    "Node",
    "NodeRestriction",
    "NodeRevision",
    "Notice",
    "NoticePreference",
    "Observation",
    "ObservationBatch",
    "PersonContact",
    "PersonName",
    "Plan",
    "PlanDocument",
    "PlanDocumentRow",
    "PlanRevision",
    "Problem",
    "ProblemRevision",
    "ProgressReport",
    "Project",
    "ProjectRevision",
    "ProjectSuccession",
    "Risk",
    "RiskRevision",
    "RoleGrant",
    "RoundRevision",
    "ScheduleRequest",
    "ScheduleRequestItem",
    "SettingRevision",
    "Shortfall",
    "ShortfallRevision",
    "StaffLeave",
    "StaffRevision",
    "StaffRow",
    "StagedDelta",
    "StatedTarget",
    "StatedTargetRevision",
    "SupervisionOrder",
    "SupervisionStep",
    "UnitClosure",
    "UnitDoubt",
    "UnitDoubtStep",
    "UnitMovement",
    "UnitObservation",
    "UnitReport",
    "UnitReportStep",
    "UnitRevision",
    "UnitRollup",
    "UnitRow",
    "UnitTargetRevision",
    "UnitTargetRow",
    "UserAccount",
    "VerificationDraw",
    "VerificationFinding",
    "VerificationItem",
    "YearlyItem",
    "YearlyItemRevision",
    "YearlyList",
    "YearlyListRevision",
    "YearlyStatement",
    "YearlyVerdict",
]
