"""Every capability's part in the shared mechanisms: registered by being imported, here and nowhere else.

The served application, the worker and the commands import this module once.
"""

from __future__ import annotations

import services.administration.finding
import services.backup
import services.credentials.holding
import services.evaluation.deciding
import services.evaluation.duties
import services.indicators.duties
import services.indicators.finding
import services.indicators.holding
import services.indicators.stating
import services.indicators.supervising
import services.money.confidential
import services.money.duties
import services.money.stating
import services.network.calendar
import services.network.check_rules
import services.network.doubt_duties
import services.network.entry_table
import services.network.finding
import services.network.importing.committing
import services.network.importing.trying
import services.network.report_duties
import services.network.target_table
import services.network.unit_table
import services.plan_documents.uploading
import services.projects.attaching
import services.projects.calling
import services.projects.confidential
import services.projects.duties
import services.projects.evidence_rule
import services.projects.export
import services.projects.finding
import services.projects.holding
import services.projects.milestone_table
import services.projects.overriding
import services.projects.report_table
import services.projects.reporting
import services.projects.schedule_duties
import services.projects.supervising
import services.risks.calling
import services.risks.confidential
import services.risks.duties
import services.risks.finding
import services.risks.holding
import services.risks.rules
import services.supervision.attaching
import services.supervision.calling
import services.supervision.confidential
import services.supervision.duties
import services.supervision.finding
import services.supervision.holding
import services.supervision.rules
import services.talent.achievements
import services.talent.cadre_duties
import services.talent.cadre_section
import services.talent.checklist
import services.talent.cultivation.attaching
import services.talent.cultivation.duties
import services.talent.cultivation.holding
import services.talent.cultivation.rules
import services.talent.cultivation.sections
import services.talent.exchange_reading
import services.talent.finding
import services.talent.holding
import services.talent.hours_attaching
import services.talent.hours_duties
import services.talent.hours_limits
import services.talent.hours_section
import services.talent.mechanism_editing
import services.talent.programme_batches
import services.talent.programme_duties
import services.talent.programme_files
import services.talent.programme_holding
import services.talent.programme_section
import services.talent.register_table
import services.talent.rules
import services.talent.training_duties
import services.talent.training_section
import services.verification.duties
import services.years.confidential
import services.years.duties
import services.years.stating  # noqa: F401 - registers itself
