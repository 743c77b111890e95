"""The plan's commands, as an operator types them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskCliRunner

from config import Settings
from data_access.engine import make_engine
from data_access.plan_store import REFERENCE_PLAN
from data_access.unit_of_work import Database
from domain.clock import SystemClock
from server.cli_plan import plan_commands
from server.rules import rules_of
from server.state import EXTENSION, ServedCockpit
from services.context import Context
from tests.unit.plan.texts import SOUND, broken


@pytest.fixture
def runner(sqlite_url: str) -> Iterator[FlaskCliRunner]:
    engine = make_engine(sqlite_url)
    settings = Settings()
    context = Context(Database(engine, SystemClock()), rules_of(settings))
    flask = Flask("commands")
    flask.cli.add_command(plan_commands)
    flask.extensions[EXTENSION] = ServedCockpit(settings, context, warm_up=lambda: None)
    yield flask.test_cli_runner()
    engine.dispose()


def test_load_export_and_load_again(runner: FlaskCliRunner, tmp_path: Path) -> None:
    loaded = runner.invoke(args=["plan", "load", str(REFERENCE_PLAN)])
    assert loaded.exit_code == 0
    assert "新建项目76个、里程碑257个。\n已设为当前规划。\n" in loaded.stdout
    assert "新增节点" not in loaded.stdout
    exported = runner.invoke(args=["plan", "export", "--format", "json"])
    assert exported.exit_code == 0
    file = tmp_path / "plan.json"
    file.write_text(exported.stdout, "utf-8")
    again = runner.invoke(args=["plan", "load", str(file)])
    assert again.exit_code == 0
    assert "没有改动" in again.stdout


def test_a_broken_file_names_its_faults_and_fails(runner: FlaskCliRunner, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(broken("order: 2", "order: 1", broken("kind: brand", "kind: b")), "utf-8")
    result = runner.invoke(args=["plan", "load", str(file)])
    assert result.exit_code == 1
    assert "规划文件有2处问题，没有载入任何内容：\n第54行：" in result.stderr
    assert runner.invoke(args=["plan", "export"]).exit_code == 1


def test_a_missing_file_is_named(runner: FlaskCliRunner, tmp_path: Path) -> None:
    result = runner.invoke(args=["plan", "load", str(tmp_path / "none.yaml")])
    assert result.exit_code == 1
    assert "读不到文件" in result.stderr


def test_a_trial_run_and_a_day(runner: FlaskCliRunner, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(SOUND, "utf-8")
    trial = runner.invoke(args=["plan", "load", str(file), "--dry-run", "--effective-on", "2022-02-02"])
    assert trial.exit_code == 0
    assert "试运行" in trial.stdout
    assert "自2022-02-02起生效" in trial.stdout
    assert runner.invoke(args=["plan", "export", "--plan", "P-1"]).exit_code == 1


def test_another_plan_becomes_current(runner: FlaskCliRunner, tmp_path: Path) -> None:
    for code in ("P-1", "P-2"):
        file = tmp_path / f"{code}.yaml"
        file.write_text(broken("code: P-1", f"code: {code}"), "utf-8")
        assert runner.invoke(args=["plan", "load", str(file)]).exit_code == 0
    assert runner.invoke(args=["plan", "current", "P-2"]).stdout == "规划 P-2 已设为当前规划。\n"
    assert runner.invoke(args=["plan", "current", "P-2"]).stdout == "规划 P-2 已经是当前规划。\n"
    assert "code: P-2" in runner.invoke(args=["plan", "export", "--format", "yaml"]).stdout
    unknown = runner.invoke(args=["plan", "current", "P-9"])
    assert unknown.exit_code == 1
    assert "没有编码为“P-9”的规划" in unknown.stderr
