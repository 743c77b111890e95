"""One typed Settings object: environment and ``.env``, documented defaults.

Every setting is listed in the README's configuration table; a test compares the two.
"""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from functools import lru_cache
from ipaddress import ip_network
from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PROJECT_ROOT = Path(__file__).resolve().parent


class Settings(BaseSettings):
    """Configuration of one installation, read once at start."""

    model_config = SettingsConfigDict(
        env_file=PROJECT_ROOT / ".env", env_file_encoding="utf-8", extra="ignore", frozen=True
    )

    host: str = Field("127.0.0.1", description="Address the server listens on")
    port: int = Field(8050, ge=1, le=65535, description="Port the server listens on")
    data_dir: Path = Field(
        PROJECT_ROOT / "var", description="Folder of the embedded database, the secret key and logs"
    )
    database_url: str = Field(
        "",
        description="SQLAlchemy URL; empty means SQLite in the data folder, PostgreSQL by postgresql+psycopg://",
    )
    secret_key: str = Field(
        "",
        description="Key that signs cookies; empty means one is generated once and kept in the data folder",
    )
    demo_password: str = Field(
        "", description="Password of every demonstration account; empty means random ones, printed once"
    )
    session_idle_minutes: int = Field(
        30, ge=1, le=24 * 60, description="Minutes without a request until log-out"
    )
    session_hours: int = Field(12, ge=1, le=24 * 7, description="Longest life of one log-in, in hours")
    login_max_failures: int = Field(5, ge=1, le=100, description="Failed log-ins that lock an account")
    login_lock_minutes: int = Field(15, ge=1, le=24 * 60, description="Minutes an account stays locked")
    login_rate_limit: str = Field(
        "30 per minute", description="Log-in attempts allowed for one address (Flask-Limiter notation)"
    )
    api_rate_limit: str = Field(
        "120 per minute", description="API requests allowed for one token, or views of links for one address"
    )
    cookie_secure: bool = Field(
        False, description="Send cookies over HTTPS only; where a request came by HTTPS that is done anyway"
    )
    light_behind_gap: float = Field(-15.0, description="Gap in percentage points below which work is 滞后")
    light_watch_gap: float = Field(-5.0, description="Gap in percentage points from which work is 关注")
    light_overdue_days: int = Field(30, ge=0, description="Days overdue beyond which work is 滞后")
    light_due_soon_days: int = Field(30, ge=0, description="Days before a due date in which silence is 关注")
    report_opens_day: int = Field(20, ge=1, le=28, description="Day of the month on which its report opens")
    report_due_day: int = Field(
        5, ge=1, le=28, description="Day of the next month by which the report is due"
    )
    database_timeout_seconds: float = Field(
        5.0, gt=0, description="Seconds a statement waits for a locked or unreachable database"
    )
    trusted_proxies: int = Field(
        0,
        ge=0,
        le=5,
        description="Proxies in front whose X-Forwarded-For and -Proto are believed; 0 for none",
    )
    proxy_addresses: str = Field(
        "127.0.0.1,::1", description="Addresses or networks that those proxies come from"
    )
    url_prefix: str = Field(
        "", description="Path below which a proxy serves the application, such as /cockpit; empty for none"
    )
    web_concurrency: int = Field(2, ge=1, le=64, description="Worker processes of gunicorn")
    threads: int = Field(4, ge=1, le=64, description="Threads of each worker process")
    worker_enabled: bool = Field(
        True, description="Start the process that does long jobs together with the server"
    )
    job_result_days: int = Field(7, ge=1, le=365, description="Days the file made by a job can be downloaded")
    backup_dir: Path | None = Field(None, description="Folder of backups; empty means one in the data folder")
    backup_keep: int = Field(14, ge=1, le=1000, description="Newest backups that are kept in that folder")
    map_file: Path | None = Field(
        None, description="GeoJSON of the districts' licensed outlines; empty shows our schematic map"
    )
    map_review_number: str = Field(
        "", description="Review number (审图号) of those outlines; without it they are not shown"
    )
    attachment_types: str = Field(
        "pdf,docx,xlsx,pptx,doc,xls,ppt,txt,csv,jpg,png,webp",
        description="Kinds of file that may be attached, by the ending of their names",
    )
    attachment_max_mb: int = Field(50, ge=1, le=2000, description="Largest attached file, in MB")
    attachment_image_max_mb: int = Field(20, ge=1, le=200, description="Largest attached picture, in MB")
    public_url: str = Field(
        "", description="Address people reach the cockpit by, for links in messages; empty sends none"
    )
    smtp_host: str = Field("", description="Mail server for digests; empty sends no mail")
    smtp_port: int = Field(465, ge=1, le=65535, description="Port of the mail server")
    smtp_security: Literal["ssl", "starttls", "none"] = Field(
        "ssl", description="How the connection to the mail server is secured: ssl, starttls or none"
    )
    smtp_user: str = Field("", description="Account at the mail server; empty logs in with none")
    smtp_password: str = Field("", repr=False, description="Password of that account; never logged")
    smtp_from: str = Field("", description="Sender of mail; empty means the account, if it is an address")
    wecom_webhook_url: str = Field(
        "", repr=False, description="Webhook of a WeCom group robot for the daily summary; empty sends none"
    )
    notice_timeout_seconds: float = Field(
        10.0, gt=0, le=300, description="Seconds one message may take, whatever its receiver does"
    )
    notice_budget_seconds: float = Field(
        120.0, gt=0, le=3600, description="Seconds one run of `flask remind` sends for; the rest waits"
    )
    log_level: str = Field("INFO", description="Level of the application's log")

    @field_validator("proxy_addresses")
    @classmethod
    def _networks(cls, value: str) -> str:
        for part in _listed(value):
            ip_network(part)
        return value

    @field_validator("url_prefix")
    @classmethod
    def _prefix(cls, value: str) -> str:
        """Without a slash at the end, and of letters that need no escape anywhere."""
        value = value.strip().rstrip("/")
        if not re.fullmatch(r"(/[A-Za-z0-9_-]+)*", value):
            raise ValueError("a prefix starts with a slash and has letters, digits, - and _ between slashes")
        return value

    @field_validator("data_dir")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value if value.is_absolute() else PROJECT_ROOT / value

    @field_validator("backup_dir", "map_file", mode="before")
    @classmethod
    def _named(cls, value: object) -> object:
        """An empty setting names nothing, and not the folder the server was started in."""
        return value or None

    @field_validator("backup_dir", "map_file")
    @classmethod
    def _absolute_if_named(cls, value: Path | None) -> Path | None:
        return value if value is None or value.is_absolute() else PROJECT_ROOT / value

    @property
    def proxy_networks(self) -> tuple[str, ...]:
        """The addresses and networks of believed proxies, one by one."""
        return _listed(self.proxy_addresses)

    @property
    def effective_database_url(self) -> str:
        """The database in use: ``DATABASE_URL`` or the embedded SQLite file in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'cockpit.sqlite3'}"

    def load_secret_key(self) -> str:
        """Return the signing key, generating it once (mode 0600) where none is configured.

        Two processes that start together agree on the file that was created first.
        """
        if self.secret_key:
            return self.secret_key
        self.data_dir.mkdir(parents=True, exist_ok=True)
        path = self.data_dir / "secret_key"
        with suppress(FileExistsError), open(path, "x", opener=_private_opener, encoding="ascii") as handle:
            handle.write(secrets.token_urlsafe(48))
        return path.read_text(encoding="ascii").strip()


def _listed(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(",") if part.strip())


def _private_opener(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


@lru_cache(maxsize=1)
def get_settings() -> Settings:
    """The settings of this process."""
    return Settings()
