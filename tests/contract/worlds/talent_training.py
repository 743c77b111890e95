"""Training of the world: activities in each phase, an exchange and claims of everybody on the register."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from domain.permissions import Actor
from services.context import Context
from services.talent.checklist import Item, StaffGroup, claim_item, save_checklist
from services.talent.exchange_reading import open_exchange
from services.talent.exchanges import Category, ExchangeKind, ExchangeTerms, add_exchange, hand_in
from services.talent.training import Audience, Mode, Terms, add_activity
from services.talent.training_reading import open_activity
from services.talent.training_seats import enrol_people

TEXT = "跟班学习两周，掌握了古籍著录规则，回馆后编写手册并培训同事。"
ITEMS = (Item("", "读一本专业书"), Item("", "上一堂公开课"))


def build(
    context: Context,
    people: Mapping[str, int],
    actor: Callable[[str], Actor],
    colleague: str,
    department: int,
    unit: int,
) -> dict[str, Any]:
    """Write it for these people by log-in name and id on the register; ``unit`` may send people."""
    system, today = Actor.system(), context.today
    attendee = people[colleague]

    def activity(title: str, day: date, audience: Audience = Audience.STAFF) -> int:
        terms = Terms(
            title, Category.PROFESSIONAL, Mode.CLASSROOM, 60, "试验图书馆", "", day, day, department, 30
        )
        return add_activity(context, system, replace(terms, audience=audience))

    opened = activity("将开班的培训", today + timedelta(days=14))
    over = activity("已结束的培训", today - timedelta(days=3))
    network = activity("面向全市的培训", today + timedelta(days=21), Audience.NETWORK)
    enrol_people(context, system, over, [attendee])

    def exchange(staff_id: int, first: date) -> int:
        return add_exchange(
            context,
            system,
            ExchangeTerms(
                staff_id,
                ExchangeKind.SHADOWING,
                "试验大学图书馆",
                "",
                first,
                first + timedelta(days=11),
                Category.PROFESSIONAL,
                400,
            ),
        )

    save_checklist(context, system, today.year, StaffGroup.PROFESSIONAL, 0, ITEMS)
    own: dict[str, dict[str, int]] = {}
    for login, staff_id in people.items():
        who = actor(login)
        reported = exchange(staff_id, today - timedelta(days=90))
        own[login] = {
            "exchange": exchange(staff_id, today - timedelta(days=40)),
            "report": hand_in(context, who, reported, 0, TEXT),
            "claim": claim_item(context, who, today.year, "i2", today, "在读者学堂讲了一课。"),
        }
    planned = exchange(attendee, today + timedelta(days=60))
    return {
        "training": {
            "open": opened,
            "version": open_activity(context, system, opened).version,
            "over": over,
            "network": network,
            "unit": unit,
            "attendee": attendee,
            "report": own[colleague]["report"],
            "claim": own[colleague]["claim"],
            "planned": planned,
            "planned_version": open_exchange(context, system, planned).line.exchange.version,
            "year": today.year,
            "free_item": "i1",
            "own": own,
        }
    }
