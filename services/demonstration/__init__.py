"""The demonstration: five invented years of a library's work under the real plan.

All people, departments' work and figures are made up and labelled 演示数据; the plan's structure is the real
one. The story is told by ``catalogue`` and ``people``, drawn out by seeded random series and carried out
through the services, so that two loads give the same facts.
"""

from services.demonstration.loading import (
    DemonstrationAccount,
    DemonstrationResult,
    load_demonstration,
)
from services.demonstration.scenario import (
    BUSINESS_DATE,
    CORRECTION,
    DEMO_LOGINS,
    FIGURE_JOURNEY,
    JOURNEY,
    RAISED_CORRECTION,
    CorrectionScenario,
    FigureJourney,
    Journey,
)

__all__ = [
    "BUSINESS_DATE",
    "CORRECTION",
    "DEMO_LOGINS",
    "FIGURE_JOURNEY",
    "JOURNEY",
    "RAISED_CORRECTION",
    "CorrectionScenario",
    "DemonstrationAccount",
    "DemonstrationResult",
    "FigureJourney",
    "Journey",
    "load_demonstration",
]
