"""Commands for cron: ``flask --app app remind`` once a day or more often, ``notices send`` between."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

import click
from flask.cli import AppGroup, with_appcontext

from domain.errors import CockpitError
from domain.notices import DeliveryState
from server.outside import outside_of
from server.state import served
from services.context import Context
from services.notices import sending
from services.notices.outside import Outside

_Result = TypeVar("_Result")

notice_commands = AppGroup("notices", help="Messages for the outside.")

_WORDS: Mapping[DeliveryState, str] = {
    DeliveryState.SENT: "已发送",
    DeliveryState.WAITING: "稍后重试",
    DeliveryState.FAILED: "失败",
    DeliveryState.UNCERTAIN: "结果不明",
}


@click.command("remind")
@with_appcontext
def remind() -> None:
    """Put the day's notices before people and send each their digest. A second run sends nothing twice."""
    run = _with_outside(sending.remind)
    click.echo(f"今日汇总新增 {run.composed} 份；{_told(run.ended)}。")


@notice_commands.command("send")
def send() -> None:
    """Send what waits in the outbox and is due, such as what failed before."""
    click.echo(f"{_told(_with_outside(sending.send_due))}。")


def _with_outside(work: Callable[[Context, Outside], _Result]) -> _Result:
    try:
        return work(served().context, outside_of(served().settings))
    except CockpitError as error:
        raise click.ClickException(error.message) from error


def _told(ended: Mapping[DeliveryState, int]) -> str:
    parts = [f"{word} {ended[state]} 份" for state, word in _WORDS.items() if ended.get(state)]
    return "，".join(parts) or "没有需要发送的消息"
