"""The examples of docs/deploy are whole: units parse, name what exists, keep the service in its place."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from config import Settings

FOLDER = Path(__file__).resolve().parents[3] / "docs" / "deploy"
SERVICES = sorted(FOLDER.glob("*.service"))
TIMERS = sorted(FOLDER.glob("*.timer"))
SECTIONS = {".service": {"Unit", "Service", "Install"}, ".timer": {"Unit", "Timer", "Install"}}


def unit(path: Path) -> configparser.ConfigParser:
    """A unit file, in which a key may stand more than once."""
    parser = configparser.ConfigParser(strict=False, interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(path.read_text("utf-8"))
    return parser


def test_there_is_a_service_a_backup_and_reminders() -> None:
    assert {path.name for path in SERVICES} == {
        "cockpit.service",
        "cockpit-backup.service",
        "cockpit-remind.service",
    }
    assert {path.stem for path in TIMERS} == {"cockpit-backup", "cockpit-remind"}


@pytest.mark.parametrize("path", [*SERVICES, *TIMERS], ids=lambda path: path.name)
def test_units_have_the_sections_of_their_kind(path: Path) -> None:
    parsed = unit(path)
    assert set(parsed.sections()) <= SECTIONS[path.suffix]
    assert parsed["Unit"]["Description"]
    for section in parsed.sections():
        for key in parsed[section]:
            assert re.fullmatch(r"[A-Z][A-Za-z]+", key), key


@pytest.mark.parametrize("path", SERVICES, ids=lambda path: path.name)
def test_services_run_as_their_own_user_and_cannot_write_elsewhere(path: Path) -> None:
    service = unit(path)["Service"]
    assert service["User"] == service["Group"] == "cockpit"
    assert service["ProtectSystem"] == "strict"
    assert service["NoNewPrivileges"] == "yes"
    assert service["CapabilityBoundingSet"] == ""
    assert service["UMask"] == "0077"
    program, *arguments = service["ExecStart"].split()
    assert program.startswith(f"{service['WorkingDirectory']}/.venv/bin/")
    assert Path(program).name in ("gunicorn", "flask")
    assert arguments


@pytest.mark.parametrize("path", TIMERS, ids=lambda path: path.name)
def test_timers_have_their_service_and_say_when(path: Path) -> None:
    assert path.with_suffix(".service").is_file()
    timer = unit(path)["Timer"]
    assert timer["OnCalendar"].endswith("Asia/Shanghai")
    assert timer["Persistent"] == "true"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not on this machine")
@pytest.mark.parametrize("path", TIMERS, ids=lambda path: path.name)
def test_systemd_understands_the_times(path: Path) -> None:
    calendar = unit(path)["Timer"]["OnCalendar"]
    subprocess.run(["systemd-analyze", "calendar", calendar], check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not on this machine")
def test_systemd_understands_every_line(tmp_path: Path) -> None:
    """Only the programs are others, since they need not be installed here."""
    for path in (*SERVICES, *TIMERS):
        text = re.sub(r"/opt/cockpit/\.venv/bin/\w+", "/bin/true", path.read_text("utf-8"))
        (tmp_path / path.name).write_text(text.replace("/opt/cockpit", "/"), "utf-8")
    told = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *sorted(str(path) for path in tmp_path.iterdir())],
        env={**os.environ, "SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
        capture_output=True,
        text=True,
        check=False,
    )
    complaints = [line for line in told.stderr.splitlines() if str(tmp_path) in line or "cockpit" in line]
    assert (complaints, told.returncode) == ([], 0)


def test_the_environment_names_settings_that_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [line for line in (FOLDER / "cockpit.env").read_text("utf-8").splitlines() if "=" in line]
    given = dict(line.split("=", 1) for line in lines if not line.startswith("#"))
    assert {name.lower() for name in given} <= Settings.model_fields.keys()
    for name, value in given.items():
        monkeypatch.setitem(os.environ, name, value)
    settings = Settings()
    site = (FOLDER / "nginx-site.conf").read_text("utf-8")
    assert f"proxy_pass http://{settings.host}:{settings.port};" in site
    assert f"location {settings.url_prefix}/ {{" in site
    server = re.search(r"server_name (\S+);", site)
    assert server is not None
    assert settings.public_url == f"https://{server[1]}{settings.url_prefix}"
    allowed = re.search(r"client_max_body_size (\d+)m;", site)
    assert allowed is not None
    assert int(allowed[1]) * 1024 * 1024 > settings.attachment_max_mb * 1_000_000


def test_the_page_names_every_file() -> None:
    page = (FOLDER / "README.md").read_text("utf-8")
    for path in FOLDER.iterdir():
        assert path.name == "README.md" or f"({path.name})" in page, path.name
