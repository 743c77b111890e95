"""From settings to the rules and folders that services work with."""

from __future__ import annotations

from config import Settings
from domain.attachments import MEGABYTE, AttachmentLimits
from domain.passwords import Lockout
from domain.projects.lights import Thresholds
from domain.rounds import RoundRule
from services.context import Rules, Storage


def rules_of(settings: Settings) -> Rules:
    """The thresholds in force. Raises Invalid when they contradict one another."""
    return Rules(
        thresholds=Thresholds(
            behind_gap=settings.light_behind_gap,
            watch_gap=settings.light_watch_gap,
            overdue_days=settings.light_overdue_days,
            due_soon_days=settings.light_due_soon_days,
        ),
        rounds=RoundRule(opens_day=settings.report_opens_day, due_day=settings.report_due_day),
        lockout=Lockout(max_failures=settings.login_max_failures, minutes=settings.login_lock_minutes),
        session_idle_minutes=settings.session_idle_minutes,
        session_hours=settings.session_hours,
        attachments=AttachmentLimits(
            endings=frozenset(settings.attachment_types.lower().replace(" ", "").split(",")),
            file_bytes=settings.attachment_max_mb * MEGABYTE,
            image_bytes=settings.attachment_image_max_mb * MEGABYTE,
        ),
    )


def storage_of(settings: Settings) -> Storage:
    """Where files are kept, and for how long."""
    return Storage(
        data_dir=settings.data_dir,
        backup_dir=settings.backup_dir or settings.data_dir / "backups",
        backup_keep=settings.backup_keep,
        job_result_days=settings.job_result_days,
        map_file=settings.map_file,
        map_review_number=settings.map_review_number,
    )
