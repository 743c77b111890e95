"""A few files on two projects. Each says in itself and by its name that it is demonstration."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from domain.permissions import Role
from domain.plan_file.initial_work import first_project_code
from services import attachments
from services.demonstration.people import holders, lead_on
from services.demonstration.replay import Event, Replay
from services.demonstration.scenario import CORRECTION, RAISED_CORRECTION
from services.demonstration.script import ProjectScript
from services.demonstration.workdays import at
from services.projects.evidence import PROJECT

WORDS = "演示数据，不代表真实工作情况。\n"
_TABLE = f"说明,{WORDS}场次,日期,参加人数\n1,2025-10-16,42\n2,2025-11-13,57\n"
_ATTACHED_ON, _REMOVED_ON = date(2025, 11, 18), date(2025, 11, 19)


def evidence_events(replay: Replay, scripts: Sequence[ProjectScript]) -> Iterator[Event]:
    """Files come to two projects, and one that was sent twice goes; none where there is no data folder."""
    if replay.context.storage.data_dir is None:
        return
    shown = (CORRECTION.project_code, RAISED_CORRECTION.project_code)
    for script in scripts:
        if first_project_code(script.code) not in shown:
            continue
        attach = partial(_attach, replay, script)
        yield Event(at(_ATTACHED_ON, "15:10"), partial(attach, "演示_情况说明.txt", WORDS.encode()))
        yield Event(at(_ATTACHED_ON, "15:12"), partial(attach, "演示_现场示意图.png", _picture()))
        if first_project_code(script.code) == CORRECTION.project_code:
            table = _TABLE.encode("utf-8-sig")
            yield Event(at(_ATTACHED_ON, "15:14"), partial(attach, "演示_场次统计.csv", table))
            yield Event(at(_REMOVED_ON, "10:05"), partial(_remove_last, replay, script, "与月报内容重复"))


def _head(replay: Replay, script: ProjectScript) -> str:
    today = replay.context.today
    return holders(Role.DEPARTMENT_HEAD, lead_on(script.lead, today), today)[0]


def _attach(replay: Replay, script: ProjectScript, name: str, content: bytes) -> None:
    actor = replay.staff.actor(_head(replay, script))
    project = str(replay.project_ids[script.code])
    added = attachments.attach(replay.context, actor, PROJECT, project, name, [content])
    replay.attachment_ids[script.code] = added.attachment_id


def _remove_last(replay: Replay, script: ProjectScript, reason: str) -> None:
    actor = replay.staff.actor(_head(replay, script))
    attachments.remove(replay.context, actor, replay.attachment_ids[script.code], reason)


def _picture(width: int = 320, height: int = 240) -> bytes:
    """A PNG that shows a hall in three flat colours: nobody takes it for a photograph."""

    def colour(x: int, y: int) -> bytes:
        if y > height * 2 // 3:
            return b"\xc9\xb4\x93"
        return b"\x8a\x5a\x3c" if (x // 40) % 2 and y > height // 4 else b"\xe9\xe2\xd3"

    rows = b"".join(b"\0" + b"".join(colour(x, y) for x in range(width)) for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
