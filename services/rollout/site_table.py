"""点位名册: the sites of one's departments as one table, on the page or in Excel; new sites come by Excel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from domain.errors import Invalid
from domain.network.districts import district_named
from domain.permissions import Actor, Permission, Scope
from domain.rollout.site_table import SHARED_WORDS, SITE_PREFIX, SITES
from domain.rollout.sites import HOST_NAMES, LANE_NAMES, TIER_NAMES, HostKind, Site, Sites, SiteTerms
from domain.rollout.stages import day_fault
from domain.tables.compare import RowFault, RowOutcome, RowState
from domain.tables.spec import TableRow, TableSpec, Value
from services.context import Context
from services.exchange.contract import OpenTable
from services.exchange.registry import register
from services.network.unit_table import day_of
from services.rollout.reading import load_sites, today_of
from services.rollout.sites import add_site, alter_site, code_fault, term_faults
from services.rollout.unit_links import Ground
from services.viewing import ViewRequest, open_view

_LANES = {words: lane for lane, words in LANE_NAMES.items()}
_TIERS = {words: tier for tier, words in TIER_NAMES.items()}
_HOSTS = {words: kind for kind, words in HOST_NAMES.items()}
_COLUMNS = {
    "area_tenths": "area",
    "divided_tenths": "divided",
    "staff_tenths": "staff",
    "hours_tenths": "hours",
    "department_id": "department",
    "library_unit_id": "library",
    "effective_on": "begun",
}
"""What the columns of the table are called that have other names in terms."""
NOT_YOURS = "只能填写您负责的部门：{names}"
UNKNOWN = -1
"""Stands for a department or library that the table names and nobody knows: told by the row's own fault."""


@dataclass(frozen=True)
class _Subject:
    """What rows are judged by, and the words of the table for departments and libraries."""

    sites: Sites
    ground: Ground
    day: date
    scope: Scope
    departments: Mapping[str, int]
    libraries: Mapping[str, int]


class SiteTable:
    """See ``services.exchange.contract``. ``from`` is the day from which changes hold, by default today."""

    spec: TableSpec = SITES
    permission = Permission.SITE_WRITE

    def open(
        self, context: Context, session: Session, actor: Actor, parameters: Mapping[str, str]
    ) -> OpenTable:
        """Every site that the actor may change, as it stands today."""
        day = day_of(parameters.get("from", ""), context.today)
        if day > context.today:
            raise Invalid(f"生效日期不能晚于今天（{context.today}），请修改。", {"from": "超出范围"})
        view = today_of(context)
        scope = actor.scope(Permission.SITE_WRITE)
        sites = load_sites(session, view)
        ground = Ground(session)
        labels = people_queries.departments(session, view)
        names = {key: label.name for key, label in labels.items()}
        units = ground.registry.at(context.today)
        codes = {unit.id: unit.code for unit in units.values() if unit.type.is_library}
        mine = [site for site in sites if scope.covers_departments([site.terms.department_id])]
        return OpenTable(
            spec=self.spec,
            view=open_view(context, session, ViewRequest()),
            rows=tuple(_row(site, sites, names, codes) for site in mine),
            marks={"from": day.isoformat()},
            file_name=f"点位名册_{context.today:%Y%m%d}.xlsx",
            about=(
                f"少儿图书室点位名册，{context.today} 下载，改动自 {day} 起生效，以前保持原来的记录。",
                "要登记新点位，请在表格下方写一行：“标识”留空，填写建设方式、名称、层级、行政区等各列；"
                "编号可留空。",
                "点位不能删除；从表格里删去的行保持不变。阶段变动、撤销和关闭在点位页面或看板上办理。",
                "只填数量，不登记儿童个人信息。",
            ),
            subject=_Subject(
                sites,
                ground,
                day,
                scope,
                # Of two departments of one name, the one that still exists.
                {name: key for key, name in reversed(names.items()) if scope.covers_departments([key])},
                {code: key for key, code in codes.items()},
            ),
        )

    def check(
        self,
        context: Context,
        session: Session,
        actor: Actor,
        opened: OpenTable,
        given: tuple[RowOutcome, ...],
    ) -> tuple[RowOutcome, ...]:
        """The rules that a site's own form has, and that no two new rows have one code."""
        subject: _Subject = opened.subject
        seen: dict[str, int] = defaultdict(int)
        for outcome in given:
            if outcome.state is RowState.NEW:
                seen[_text(outcome, "code").upper()] += 1
        checked = []
        for outcome in given:
            if outcome.good:
                faults = _faults(subject, outcome, context.today)
                code = _text(outcome, "code").upper()
                if outcome.state is RowState.NEW and code and seen[code] > 1:
                    faults.setdefault("code", f"编号“{code}”在表中出现了 {seen[code]} 次，请改为不同的编号")
                outcome = outcome.refused(
                    *(
                        RowFault(column if column in self.spec.by_key else "", words.rstrip("。"))
                        for column, words in faults.items()
                    )
                )
            checked.append(outcome)
        return tuple(checked)

    def apply(
        self, context: Context, actor: Actor, opened: OpenTable, good: tuple[RowOutcome, ...], source: str
    ) -> Mapping[str, int]:
        """Save the rows, each as its own change of its site, in the transaction that is open."""
        subject: _Subject = opened.subject
        reason = f"导入文件“{source[:100]}”" if source else ""
        written: dict[str, int] = {}
        with context.database.writing(actor) as work:
            for outcome in sorted(good, key=lambda one: not _text(one, "code")):
                terms, site = _terms(subject, outcome)
                if site is None:
                    saved = add_site(
                        work,
                        subject.ground,
                        _LANES[_text(outcome, "lane")],
                        terms,
                        _begun(outcome, context.today),
                        _text(outcome, "code") or None,
                    )
                else:
                    saved = alter_site(
                        work, subject.ground, subject.sites, site.code, terms, subject.day, None, reason
                    )
                written[saved.code] = saved.version
        return written


def _row(site: Site, sites: Sites, departments: Mapping[int, str], libraries: Mapping[int, str]) -> TableRow:
    terms, standing = site.terms, sites.standing(site.id)
    values: dict[str, Value] = {
        "key": f"{SITE_PREFIX}{site.id}",
        "code": site.code,
        "lane": site.lane.label,
        "name": terms.name,
        "tier": terms.tier.label,
        "district": site.district.name,
        "street": terms.street or None,
        "host_kind": terms.host_kind.label,
        "host_name": terms.host_name or None,
        "address": terms.address or None,
        "longitude": terms.longitude,
        "latitude": terms.latitude,
        "area": _out(terms.area_tenths),
        "shared": SHARED_WORDS[terms.shared],
        "divided": _out(terms.divided_tenths),
        "seats": terms.seats,
        "volumes": terms.volumes,
        "staff": _out(terms.staff_tenths),
        "hours": _out(terms.hours_tenths),
        "department": departments.get(terms.department_id or 0),
        "library": libraries.get(terms.library_unit_id or 0),
        "note": terms.note or None,
        "stage": standing.words,
        "begun": standing.history[0].effective_on if standing.history else None,
    }
    return TableRow(f"{SITE_PREFIX}{site.id}", values, locked=frozenset({"code", "lane", "begun"}))


def _faults(subject: _Subject, outcome: RowOutcome, today: date) -> dict[str, str]:
    """What is wrong with a row, by column."""
    found: dict[str, str] = {}
    terms, site = _terms(subject, outcome)
    if site is None:
        code = _text(outcome, "code").upper()
        told = code_fault(subject.ground, code) if code else ""
        if told:
            found["code"] = told
        told = day_fault(None, _begun(outcome, today), today)
        if told:
            found["begun"] = told
    elif outcome.values.get("code") != site.code or _LANES[_text(outcome, "lane")] is not site.lane:
        found["code"] = "编号和建设方式登记后不能更改，请恢复原来的内容"
    if terms.library_unit_id == UNKNOWN:
        found["library"] = f"没有编号为“{_text(outcome, 'library')[:20]}”的区馆，请填写单位名录中的编号"
    if terms.department_id == UNKNOWN:
        names = "、".join(subject.departments) or "（无）"
        found["department"] = NOT_YOURS.format(names=names)
    for name, words in term_faults(subject.ground, terms, site).items():
        found.setdefault(_COLUMNS.get(name, name), words)
    return found


def _terms(subject: _Subject, outcome: RowOutcome) -> tuple[SiteTerms, Site | None]:
    """What a row says of a site, and the site; None for a new one. What it leaves out of a site stays."""
    values = outcome.values
    new = outcome.state is RowState.NEW
    site = None if new else subject.sites.by_id[int(outcome.key.removeprefix(SITE_PREFIX))]
    district = _text(outcome, "district")
    named = district_named(district)
    department = _text(outcome, "department")
    library = _text(outcome, "library").upper()
    of_one = next(iter(subject.departments.values()), None)
    terms = SiteTerms(
        name=_text(outcome, "name"),
        tier=_TIERS[_text(outcome, "tier")],
        district=named.code if named else district,
        street=_text(outcome, "street"),
        host_kind=_HOSTS.get(_text(outcome, "host_kind"), HostKind.COMMUNITY),
        host_name=_text(outcome, "host_name"),
        address=_text(outcome, "address"),
        longitude=_decimal(values.get("longitude")),
        latitude=_decimal(values.get("latitude")),
        area_tenths=_in(values.get("area")),
        shared=_text(outcome, "shared") == SHARED_WORDS[True],
        divided_tenths=_in(values.get("divided")),
        seats=_whole(values.get("seats")),
        volumes=_whole(values.get("volumes")),
        staff_tenths=_in(values.get("staff")),
        hours_tenths=_in(values.get("hours")),
        department_id=subject.departments.get(department, UNKNOWN) if department else of_one,
        library_unit_id=subject.libraries.get(library, UNKNOWN) if library else None,
        unit_id=site.terms.unit_id if site else None,
        note=_text(outcome, "note"),
    )
    return terms, site


def _begun(outcome: RowOutcome, today: date) -> date:
    given = outcome.values.get("begun")
    return given if isinstance(given, date) else today


def _text(outcome: RowOutcome, column: str) -> str:
    return str(outcome.values.get(column) or "").strip()


def _out(value: int | None) -> float | None:
    return None if value is None else value / 10


def _in(value: Value) -> int | None:
    return round(float(value) * 10) if isinstance(value, int | float) else None


def _decimal(value: Value) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _whole(value: Value) -> int | None:
    return int(value) if isinstance(value, int | float) else None


register(SiteTable())
