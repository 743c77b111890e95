"""From settings to the ways out that notices are sent by."""

from __future__ import annotations

from config import Settings
from domain.errors import Invalid
from domain.notices import clean_email
from services.notices.outside import MailServer, Outside, Security


def outside_of(settings: Settings) -> Outside:
    """The mail server and the robot that are set. Raises Invalid for a mail server without a sender."""
    return Outside(
        mail=_mail(settings),
        robot_url=settings.wecom_webhook_url.strip(),
        public_url=settings.public_url.strip().rstrip("/"),
        timeout_seconds=settings.notice_timeout_seconds,
        budget_seconds=settings.notice_budget_seconds,
    )


def _mail(settings: Settings) -> MailServer | None:
    if not settings.smtp_host.strip():
        return None
    try:
        sender = clean_email(settings.smtp_from or settings.smtp_user)
    except Invalid:
        sender = ""
    if not sender:
        raise Invalid("已设置 SMTP_HOST，但 SMTP_FROM 不是电子邮箱地址，请补充发件人地址。")
    return MailServer(
        host=settings.smtp_host.strip(),
        port=settings.smtp_port,
        security=Security(settings.smtp_security),
        sender=sender,
        user=settings.smtp_user,
        password=settings.smtp_password,
    )
