"""Chinese words, icons and CSS classes of every state a page shows; each capability has a room of its own.

What most pages show is at hand here; the words of a new capability are imported from its own module. The
ledger's words are collected from every module (``components.labels.ledger``).
"""

from components.labels.administration import ACCOUNT_STATES
from components.labels.credentials import CREDENTIAL_KINDS, CREDENTIAL_PERMISSIONS, CREDENTIAL_STATES
from components.labels.history import HISTORY_FIELDS, history_value
from components.labels.jobs import JOB_STATES
from components.labels.ledger import LEDGER_ACTIONS
from components.labels.notices import CHANNELS, DELIVERIES, NOTICES
from components.labels.parts import Label
from components.labels.projects import (
    LIGHTS,
    PROJECT_STATES,
    REPORTING,
    REPORTING_SIGNALS,
    STATUS_TOKEN,
    SYMBOLS,
    WORK_KINDS,
    reason_text,
    verdict_text,
)
from components.labels.reports import ROUND_STATES
from components.labels.viewing import BASES, KNOWLEDGE
from components.labels.workflow import WORKFLOW_ACTIONS, WORKFLOW_STATES
from components.labels.worklist import DUE_GROUPS, DUTIES

__all__ = [
    "ACCOUNT_STATES",
    "BASES",
    "CHANNELS",
    "CREDENTIAL_KINDS",
    "CREDENTIAL_PERMISSIONS",
    "CREDENTIAL_STATES",
    "DELIVERIES",
    "DUE_GROUPS",
    "DUTIES",
    "HISTORY_FIELDS",
    "JOB_STATES",
    "KNOWLEDGE",
    "LEDGER_ACTIONS",
    "LIGHTS",
    "NOTICES",
    "PROJECT_STATES",
    "REPORTING",
    "REPORTING_SIGNALS",
    "ROUND_STATES",
    "STATUS_TOKEN",
    "SYMBOLS",
    "WORKFLOW_ACTIONS",
    "WORKFLOW_STATES",
    "WORK_KINDS",
    "Label",
    "history_value",
    "reason_text",
    "verdict_text",
]
