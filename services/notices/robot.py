"""One message to a group by a WeCom robot's webhook. The address is a secret: no outcome names it."""

from __future__ import annotations

import http.client
import json
import ssl
from typing import Any
from urllib.parse import urlsplit

from services.notices.outside import SENT, Ending, Outcome
from services.notices.watchdog import Watchdog

ANSWER_LIMIT = 65_536


def send_robot(url: str, markdown: str, seconds: float) -> Outcome:
    """Post one markdown message within so many seconds.

    Whatever is not a clear yes is tried again: a group that reads a summary twice is better off than one
    that never gets it.
    """
    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        if parts.scheme not in ("https", "http") or not parts.hostname:
            return Outcome(Ending.AGAIN, "群机器人的地址写法不对，请检查设置")
        with Watchdog(seconds) as dog:
            connection = http.client.HTTPConnection(parts.hostname, port, timeout=seconds)
            connection.sock = dog.connect(parts.hostname, port)
            if parts.scheme == "https":
                tls = ssl.create_default_context()
                connection.sock = tls.wrap_socket(connection.sock, server_hostname=parts.hostname)
            try:
                return _post(connection, f"{parts.path or '/'}?{parts.query}", markdown)
            finally:
                connection.close()
    except ssl.SSLError:
        return Outcome(Ending.AGAIN, "与群机器人的加密连接没有建立")
    except (http.client.HTTPException, OSError, ValueError):
        return Outcome(Ending.AGAIN, "连不上群机器人，或没有等到答复")


def _post(connection: http.client.HTTPConnection, address: str, markdown: str) -> Outcome:
    body = json.dumps({"msgtype": "markdown", "markdown": {"content": markdown}}, ensure_ascii=False)
    connection.request("POST", address, body.encode(), {"Content-Type": "application/json; charset=utf-8"})
    answer = connection.getresponse()
    data = answer.read(ANSWER_LIMIT)
    if answer.status != 200:
        return Outcome(Ending.AGAIN, f"群机器人答复 {answer.status}")
    return _judged(data)


def _judged(data: bytes) -> Outcome:
    try:
        told: Any = json.loads(data)
    except (ValueError, RecursionError):
        told = None
    code = told.get("errcode") if isinstance(told, dict) else None
    if code == 0 and not isinstance(code, bool):
        return SENT
    shown = code if isinstance(code, int) else "不明"
    return Outcome(Ending.AGAIN, f"群机器人没有接受，错误码 {shown}")
