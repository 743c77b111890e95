"""What sites cost and who pays, by source in fen: stating it, reading it for one site and for many."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from data_access.models import SiteMoneyRow
from data_access.queries.rollout import costs as cost_queries
from domain.asof import AsOf
from domain.dictionaries import MONEY_SOURCES
from domain.errors import Invalid
from domain.money.amounts import (
    KIND_WORDS,
    NOTE_LIMIT,
    Amounts,
    Kind,
    Total,
    in_wan,
    plain_text,
    read_amount,
    total,
)
from domain.permissions import Actor, Permission
from domain.rollout.plan_views import MoneyForm, SiteMoney, SourceLine
from domain.rollout.stages import FIRST_DAY
from services.context import Context
from services.dictionaries import Entry, entries
from services.rollout.planning import site_to_plan
from services.rollout.reading import load_sites, today_of
from services.rollout.sites import SITE
from services.versions import check_version

__all__ = [
    "KIND_WORDS",
    "NOTE_LIMIT",
    "Amounts",
    "Kind",
    "MoneyForm",
    "SiteMoney",
    "SourceLine",
    "Total",
    "in_wan",
    "load_money",
    "money_form",
    "money_of_site",
    "plain_text",
    "read_amount",
    "save_money",
    "total",
]

WHAT = "这个点位的经费"


def load_money(session: Session, view: AsOf) -> Mapping[int, Amounts]:
    """What sites cost, all sources together, by the site's id; one statement. None told, none there."""
    return {
        site_id: total(line.amounts for line in lines).amounts
        for site_id, lines in cost_queries.money(session, view).items()
    }


def money_of_site(session: Session, site_id: int, view: AsOf) -> SiteMoney:
    """The money of one site by source, in the order of the list of sources; two statements."""
    told = {one.source: one for one in cost_queries.money(session, view, site_id).get(site_id, ())}
    if not told:
        return SiteMoney((), total(()), None)
    lines = tuple(
        SourceLine(entry.code, entry.label, told[entry.code].amounts)
        for entry in entries(session, MONEY_SOURCES, view)
        if entry.code in told and not told[entry.code].amounts.empty
    )
    notes = sorted({(one.effective_on, one.note) for one in told.values() if one.note}, reverse=True)
    return SiteMoney(
        lines,
        total(line.amounts for line in lines),
        max(one.effective_on for one in told.values()),
        tuple(notes),
    )


def money_form(context: Context, actor: Actor, code: str) -> MoneyForm:
    """The form of a site's money. Raises NotFound, Forbidden."""
    actor.require(Permission.SITE_WRITE)
    view = today_of(context)
    with context.database.reading() as session:
        site = site_to_plan(load_sites(session, view), actor, code)
        told = _standing(session, site.id, view)
        return MoneyForm(
            code=code,
            name=site.name,
            lines=tuple(
                SourceLine(entry.code, entry.label, told.get(entry.code, Amounts()))
                for entry in entries(session, MONEY_SOURCES, view)
                if entry.active or entry.code in told
            ),
            version=cost_queries.last_change(session, site.id),
            today=context.today,
        )


def save_money(
    context: Context,
    actor: Actor,
    code: str,
    amounts: Mapping[str, Amounts],
    through: date | None,
    note: str,
    version: int,
) -> int:
    """State a site's budget, received and spent by source, as of a day; returns the number of the change.

    Amounts are whole, in fen; sources not in ``amounts`` stay as they are. What changes nothing returns the
    version it was given. Raises NotFound, Forbidden, Conflict, and Invalid: an unknown source, a day that is
    over an earlier statement's or in the future, more spent than received without a note.
    """
    actor.require(Permission.SITE_WRITE)
    view = today_of(context)
    with context.database.writing(actor) as work:
        site = site_to_plan(load_sites(work.session, view), actor, code)
        check_version(work.session, version, cost_queries.last_change(work.session, site.id), WHAT)
        standing = _standing(work.session, site.id, view)
        sources = {entry.code: entry for entry in entries(work.session, MONEY_SOURCES, view)}
        changed = _changed(sources, standing, amounts)
        if not changed:
            return version
        last = cost_queries.last_day(work.session, site.id)
        words = note.strip()
        faults = _faults(sources, changed, through, last, words, work.today)
        if faults or through is None:
            raise Invalid(next(iter(faults.values())), faults)
        before = {code: standing.get(code, Amounts()) for code in changed}
        seq = work.record(
            "site.money",
            SITE,
            code,
            {"amounts": _told(sources, before)},
            {
                "amounts": _told(sources, changed),
                "effective_on": through,
                **({"note": words} if words else {}),
            },
        )
        work.session.add_all(
            SiteMoneyRow(
                site_id=site.id,
                source=source,
                budget=found.budget,
                received=found.received,
                spent=found.spent,
                note=words,
                effective_on=through,
                change_seq=seq,
            )
            for source, found in changed.items()
        )
        return seq


def _standing(session: Session, site_id: int, view: AsOf) -> dict[str, Amounts]:
    return {one.source: one.amounts for one in cost_queries.money(session, view, site_id).get(site_id, ())}


def _changed(
    sources: Mapping[str, Entry], standing: Mapping[str, Amounts], amounts: Mapping[str, Amounts]
) -> dict[str, Amounts]:
    for code in amounts:
        entry = sources.get(code)
        if entry is None or not (entry.active or code in standing):
            raise Invalid("资金来源中没有这一项，或已停用，请刷新页面后重填。", {"source": "请重新填写"})
    return {
        code: amounts[code]
        for code in sources
        if code in amounts and amounts[code] != standing.get(code, Amounts())
    }


def _faults(
    sources: Mapping[str, Entry],
    changed: Mapping[str, Amounts],
    through: date | None,
    last: date | None,
    note: str,
    today: date,
) -> dict[str, str]:
    found: dict[str, str] = {}
    if through is None:
        found["through"] = "请填写数据截至的日期。"
    elif not FIRST_DAY <= through <= today:
        found["through"] = f"数据截至不能晚于今天（{today}），请修改。"
    elif last is not None and through < last:
        found["through"] = f"数据截至不能早于上次登记的日期（{last}），请修改。"
    for code, amounts in changed.items():
        for kind in Kind:
            value = amounts.of(kind)
            if value is not None and value < 0:
                found[code] = f"{sources[code].label}的{KIND_WORDS[kind]}不能是负数，请修改。"
    over = [sources[code].label for code, amounts in changed.items() if amounts.overspent]
    if over and not note:
        found["note"] = f"“{'”“'.join(over)}”支出大于到位。如属实，请在说明里写明原因（如垫付）后再保存。"
    elif len(note) > NOTE_LIMIT:
        found["note"] = f"说明不超过 {NOTE_LIMIT} 字，请精简。"
    return found


def _told(sources: Mapping[str, Entry], amounts: Mapping[str, Amounts]) -> list[str]:
    """Amounts as the ledger keeps them, a source each, in 万元."""
    return [
        f"{sources[code].label}："
        + "，".join(f"{KIND_WORDS[kind]} {plain_text(found.of(kind)) or '未填'}" for kind in Kind)
        for code, found in amounts.items()
    ]
