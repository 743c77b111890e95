"""How gunicorn is told to serve: what it logs, and what it does around forking."""

from __future__ import annotations

import datetime
import gc
import importlib.util
import os
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest
from flask import Flask
from gunicorn.config import Config

from config import get_settings
from tests.support.processes import PROJECT_ROOT


@pytest.fixture
def conf(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.setenv("HOST", "::1")
    monkeypatch.setenv("PORT", "9000")
    monkeypatch.setenv("WORKER_ENABLED", "false")
    get_settings.cache_clear()
    spec = importlib.util.spec_from_file_location("gunicorn_conf", PROJECT_ROOT / "gunicorn.conf.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    get_settings.cache_clear()
    yield module
    # The tests' own process goes on collecting.
    gc.unfreeze()


def _arbiter(healthz_status: int = 200, warm_up: Any = None) -> SimpleNamespace:
    server = Flask("served")
    server.add_url_rule("/healthz", view_func=lambda: ("", healthz_status))
    server.extensions["cockpit"] = SimpleNamespace(engine=Mock(), warm_up=warm_up or Mock())
    return SimpleNamespace(app=SimpleNamespace(wsgi=lambda: server), log=Mock())


def test_the_address_comes_from_the_settings(conf: ModuleType) -> None:
    assert conf.bind == ["[::1]:9000"]
    assert (conf.workers, conf.threads) == (2, 4)


def test_no_control_socket_is_opened(conf: ModuleType) -> None:
    settings = Config()
    settings.set("control_socket_disable", conf.control_socket_disable)
    assert settings.control_socket_disable


def test_the_access_log_holds_no_person_and_only_one_line(conf: ModuleType) -> None:
    environ = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": "/项目\n[forged] line",
        "RAW_URI": "/项目?q=王先生",
        "QUERY_STRING": "q=王先生",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "203.0.113.7",
        "HTTP_REFERER": "http://cockpit/?q=王先生",
        "HTTP_USER_AGENT": "browser",
    }
    response = SimpleNamespace(status="200 OK", sent=12, headers=[])
    request = SimpleNamespace(headers=[])
    logger = conf.SafeLogger(Config())

    atoms = logger.atoms(response, request, environ, datetime.timedelta(milliseconds=7))
    line = conf.access_log_format % logger.atoms_wrapper_class(atoms)

    assert "\n" not in line
    assert line.endswith(r'"GET /\u9879\u76ee\n[forged] line" 200 12 bytes 7 ms')
    for secret in ("王先生", "203.0.113.7", "browser"):
        assert secret not in line


@pytest.mark.parametrize("path", ["/share/abcDEF-123", "/screen/abcDEF-123", "/share/abcDEF-123/x\nabcDEF"])
def test_the_access_log_holds_no_address_that_opens_something(conf: ModuleType, path: str) -> None:
    environ = {
        "PATH_INFO": path,
        "RAW_URI": path,
        "REQUEST_METHOD": "GET",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "203.0.113.7",
    }
    response = SimpleNamespace(status="200 OK", sent=12, headers=[])
    logger = conf.SafeLogger(Config())
    atoms = logger.atoms(response, SimpleNamespace(headers=[]), environ, datetime.timedelta(milliseconds=7))
    line = conf.access_log_format % logger.atoms_wrapper_class(atoms)
    assert "abcDEF" not in line
    assert f'"GET {path[:6]}' in line


def test_the_master_answers_one_request_and_fills_its_caches_before_forking(conf: ModuleType) -> None:
    arbiter = _arbiter()
    conf.when_ready(arbiter)
    arbiter.app.wsgi().extensions["cockpit"].warm_up.assert_called_once_with()
    arbiter.log.error.assert_not_called()
    assert gc.get_freeze_count() > 0, "workers go through what the master made, and take seconds to end"


def test_a_warm_up_that_fails_is_logged_and_the_server_starts(conf: ModuleType) -> None:
    arbiter = _arbiter(healthz_status=503, warm_up=Mock(side_effect=OSError("database away")))
    conf.when_ready(arbiter)
    arbiter.log.error.assert_called_once()
    arbiter.log.exception.assert_called_once()


def test_a_worker_forgets_the_master_s_connections_without_closing_them(conf: ModuleType) -> None:
    arbiter = _arbiter()
    conf.post_fork(arbiter, Mock())
    arbiter.app.wsgi().extensions["cockpit"].engine.dispose.assert_called_once_with(close=False)


def test_the_keeper_of_the_job_worker_starts_before_the_warm_up_and_ends_with_the_server(
    conf: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper, started = Mock(), []

    def popen(command: list[str], **options: Any) -> Mock:
        started.append(command)
        return keeper

    monkeypatch.setattr(conf.subprocess, "Popen", popen)
    conf.when_ready(_arbiter())
    assert started == [], "the settings of this test leave it out"
    monkeypatch.setattr(conf, "_settings", conf._settings.model_copy(update={"worker_enabled": True}))
    conf.when_ready(_arbiter())
    assert started[0][1:] == ["-m", "server.worker_keeper", "--parent", str(os.getpid())]
    conf.on_exit(_arbiter())
    keeper.terminate.assert_called_once_with()
    keeper.kill.assert_not_called()
