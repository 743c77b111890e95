"""How training and exchanges look on a person's page."""

from __future__ import annotations

from typing import Any

from components import formatting as fmt
from components import grids
from components.cards import card
from components.labels.talent_hours import CATEGORIES
from components.labels.talent_training import EXCHANGES, SEATS
from pages.frame import PageRequest
from pages.talent.people.sections import renderer
from services.talent.exchange_reading import KIND_NAMES
from services.talent.training_section import PersonTraining

TALL = 12


@renderer("training")
def training(asked: PageRequest, title: str, view: PersonTraining) -> Any:
    """One table of both, the latest first."""
    states = {f"s-{key.value}": label for key, label in SEATS.items()}
    states |= {f"x-{key.value}": label for key, label in EXCHANGES.items()}
    rows: list[dict[str, Any]] = [
        {
            "id": f"a{stay.activity_id}",
            "what": stay.terms.title,
            "href": asked.href(f"/talent/training/{stay.activity_id}"),
            "kind": "培训",
            "day": fmt.iso_date(stay.terms.starts_on),
            "until": fmt.iso_date(stay.terms.ends_on),
            "category": CATEGORIES[stay.terms.category],
            "hours": None if stay.tenths is None else stay.tenths / 10,
            "state": f"s-{stay.seat.value}",
        }
        for stay in view.stays
    ]
    rows += [
        {
            "id": f"x{found.exchange_id}",
            "what": found.terms.host,
            "href": asked.href("/talent/exchanges", exchange=found.exchange_id),
            "kind": KIND_NAMES[found.terms.kind],
            "day": fmt.iso_date(found.terms.from_day),
            "until": fmt.iso_date(found.terms.to_day),
            "category": CATEGORIES[found.terms.category],
            "hours": found.terms.tenths / 10 if found.accepted else None,
            "state": f"x-{found.state(view.today).value}",
        }
        for found in view.exchanges
    ]
    rows.sort(key=lambda row: str(row["day"]), reverse=True)
    columns = [
        grids.link_column("what", "活动或接收单位", flex=2, minWidth=228),
        grids.text_column("kind", "类型", width=80),
        grids.date_column("day", "开始", width=104),
        grids.date_column("until", "结束", width=104),
        grids.text_column("category", "科目", width=84),
        grids.number_column("hours", "计入学时", decimals=1, width=84),
        grids.tag_column("state", "状态", states, width=112),
    ]
    meta = [("kind", ""), ("day", "开始"), ("hours", "计入学时")]
    table = grids.grid(
        "person-training",
        columns,
        rows,
        height=None if len(rows) <= TALL else 440,
        card=grids.phone_card("what", meta=meta, tags={"state": states}),
        row_links=True,
    )
    return card(f"{title} {len(rows)} 项", table, data_through=view.today, flush=True)
