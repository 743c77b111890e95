"""``flask remind`` as cron runs it: a process of its own that may be killed at any moment."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from services.notices.contacts import set_email
from tests.support.factories import SYSTEM, library
from tests.support.processes import PROJECT_ROOT
from tests.support.receivers import MailBox, mail_server
from tests.support.session import TestSession
from tests.support.settings import server_environment

READERS = ("head_ops", "head_tech", "reporter_ops", "reporter_tech")


def start(url: str, folder: Path, port: int) -> subprocess.Popen[str]:
    """Begin one run."""
    environment = server_environment(
        database_url=url,
        data_dir=folder,
        smtp_host="127.0.0.1",
        smtp_port=port,
        smtp_security="none",
        smtp_from="cockpit@example.com",
        notice_timeout_seconds=60,
    )
    return subprocess.Popen(
        [sys.executable, "-m", "flask", "--app", "app", "remind"],
        cwd=PROJECT_ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def wait_for(box: MailBox, count: int) -> None:
    """Wait until the server has taken so many mails."""
    for _ in range(600):
        if len(box.taken) >= count:
            return
        time.sleep(0.1)
    raise AssertionError(f"only {box.recipients()} got mail")


def test_a_killed_run_is_finished_by_the_next_and_nobody_gets_two(run: TestSession, tmp_path: Path) -> None:
    with library(run, "sqlite", tmp_path) as made, mail_server() as box:
        for login in READERS:
            set_email(made.context, SYSTEM, made.user_id(login), f"{login}@example.com")
        box.mischief = {"head_tech@example.com": "hang_data"}
        first = start(made.url, tmp_path, box.port)
        wait_for(box, 2)
        first.kill()
        first.communicate(timeout=60)
        told = []
        for _ in range(2):
            process = start(made.url, tmp_path, box.port)
            output, _ = process.communicate(timeout=120)
            assert process.returncode == 0, output
            assert "@example.com" not in output
            told.append(output.splitlines()[-1])
    assert told == [
        "今日汇总新增 0 份；已发送 2 份。",
        "今日汇总新增 0 份；没有需要发送的消息。",
    ]
    assert box.recipients() == [f"{login}@example.com" for login in READERS]
