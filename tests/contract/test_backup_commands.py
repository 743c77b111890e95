"""The commands of backup and restore, as an administrator types them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select

from config import Settings
from data_access.models import UserAccount
from domain.permissions import Role
from server import cli_backup
from services.context import Storage
from services.installation import open_context
from services.jobs.worker import Worker
from tests.contract.conftest import Site
from tests.contract.world import login_of
from tests.support.application import SECRET_KEY, default_rules
from tests.support.client import call, router_body
from tests.support.processes import PROJECT_ROOT
from tests.support.settings import server_environment


def run(site: Site, *words: str, database: Path | None = None) -> tuple[int, str]:
    """Type a command; its exit code and what it said. ``database``: what the settings name instead."""
    path = database or site.path
    settings = Settings(
        database_url=f"sqlite:///{path}", data_dir=path.parent / "data", secret_key=SECRET_KEY
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cli_backup, "get_settings", lambda: settings)
        result = site.flask.test_cli_runner().invoke(args=list(words))
    assert isinstance(result.exception, SystemExit | None), repr(result.exception)
    return result.exit_code, result.output


def test_a_backup_is_made_checked_and_restored_elsewhere(site: Site, tmp_path: Path) -> None:
    archive = tmp_path / "all.zip"
    code, said = run(site, "backup", "--to", str(archive))
    assert code == 0, said
    assert str(archive) in said
    assert "secret_key" in said
    code, said = run(site, "restore", "--check", str(archive))
    assert (code, "备份完整" in said) == (0, True)

    fresh = tmp_path / "new-machine" / "cockpit.sqlite3"
    fresh.parent.mkdir()
    code, said = run(site, "restore", str(archive), database=fresh)
    assert code == 0, said
    assert "所有人需要重新登录" in said
    restored = open_context(f"sqlite:///{fresh}", 5, default_rules(), Storage(tmp_path / "new-machine"))
    with restored.database.reading() as session:
        assert session.scalar(select(func.count(UserAccount.id))) == len(site.world.accounts)
    restored.database.engine.dispose()

    code, said = run(site, "restore", str(archive), database=fresh)
    assert code == 1
    assert "--replace-everything" in said
    assert f"{len(site.world.accounts)} 个账户" in said
    code, said = run(site, "restore", str(archive), "--replace-everything", database=fresh)
    assert code == 0, said


def test_a_new_machine_needs_no_database_to_restore_into(site: Site, tmp_path: Path) -> None:
    archive, folder = tmp_path / "all.zip", tmp_path / "new-machine"
    code, said = run(site, "backup", "--to", str(archive))
    assert code == 0, said
    command = [sys.executable, "-m", "server.restore", str(archive)]
    environment = server_environment(data_dir=folder)
    first, second = (
        subprocess.run(
            command, cwd=PROJECT_ROOT, env=environment, capture_output=True, text=True, check=False
        )
        for _ in range(2)
    )
    assert (first.returncode, "所有人需要重新登录" in first.stdout) == (0, True), first.stderr
    assert (folder / "cockpit.sqlite3").stat().st_mode & 0o777 == 0o600
    assert second.returncode == 1
    assert "--replace-everything" in second.stderr
    assert "Traceback" not in first.stderr + second.stderr


def test_faults_are_told_in_chinese_without_a_trace(site: Site, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"no archive")
    for words in (
        ("restore", str(tmp_path / "x.zip")),
        ("restore", str(tmp_path / "missing.zip"), "--replace-everything"),
        ("restore", "--check", str(tmp_path / "x.zip")),
        ("backup", "--to", str(tmp_path / "x.zip")),
    ):
        code, said = run(site, *words)
        assert code == 1, words
        assert said.startswith("Error: "), said
        assert said.rstrip().endswith("。")
        assert "Traceback" not in said


def test_the_page_lists_what_jobs_made_and_offers_no_download(site: Site) -> None:
    administrator = login_of(Role.ADMINISTRATOR)
    output = "..backup-started.href...backup-message.children.."
    answer = call(
        site.as_(administrator),
        {
            "output": output,
            "outputs": [
                {"id": "backup-started", "property": "href"},
                {"id": "backup-message", "property": "children"},
            ],
            "inputs": [{"id": "backup-start", "property": "n_clicks", "value": 1}],
            "state": [{"id": "backup-key", "property": "data", "value": "abc"}],
            "changedPropIds": ["backup-start.n_clicks"],
        },
    )
    assert answer.status_code == 200, answer.text
    worker = Worker(site.context)
    while worker.do_next():
        pass
    shown = str(call(site.as_(administrator), router_body("/admin/backups")).get_json())
    assert "cockpit-20" in shown
    assert "'check': 'intact'" in shown
    assert "download" not in shown
    for login in (login_of(Role.DIRECTOR), login_of(Role.OFFICE)):
        assert call(site.as_(login), router_body("/admin/backups")).status_code == 403
