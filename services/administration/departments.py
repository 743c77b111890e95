"""Departments: founded, renamed, merged, split and ended from a day on."""

from __future__ import annotations

from data_access.models import Department, DepartmentRevision
from data_access.queries import people as people_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission
from services.context import Context

NAME_LIMIT, CODE_LIMIT = 80, 40


def save_department(
    context: Context,
    actor: Actor,
    code: str,
    name: str,
    position: int = 0,
    active: bool = True,
    predecessors: tuple[str, ...] = (),
) -> int:
    """Create a department, or give it a new name, place or end from today on; returns its id.

    ``predecessors`` are codes of departments it came from: its people keep the rights over their figures.
    Those named earlier stay. Raises Invalid naming the faulty field.
    """
    actor.require(Permission.DEPARTMENT_MANAGE)
    code, name = code.strip(), name.strip()
    if not code or len(code) > CODE_LIMIT:
        raise Invalid(f"请填写部门代码，不超过 {CODE_LIMIT} 个字符。", {"code": "必填"})
    if not name or len(name) > NAME_LIMIT:
        raise Invalid(f"请填写部门名称，不超过 {NAME_LIMIT} 字。", {"name": "必填"})
    with context.database.writing(actor) as work:
        view = AsOf(work.today, EVERYTHING_KNOWN)
        known = {d.code: d.department_id for d in people_queries.departments(work.session, view).values()}
        former = [other.strip() for other in predecessors]
        missing = [other for other in former if other not in known]
        if missing:
            raise Invalid(f"前身部门不存在：{'、'.join(missing)}。", {"predecessors": "不存在"})
        origins = [known[other] for other in former]
        if code in known:
            department_id = known[code]
            origins.append(department_id)
        else:
            department = Department(code=code)
            work.session.add(department)
            work.session.flush()
            department_id = department.id
        lineage = people_queries.department_lineage(work.session, view, origins) - {department_id}
        seq = work.record(
            "department.save", "department", department_id, after={"name": name, "active": active}
        )
        work.session.add(
            DepartmentRevision(
                department_id=department_id,
                name=name,
                position=position,
                active=active,
                predecessor_ids=sorted(lineage),
                effective_on=work.today,
                change_seq=seq,
            )
        )
        return department_id


def department_id(context: Context, code: str) -> int:
    """The id of the department with this code. Raises NotFound."""
    with context.database.reading() as session:
        found = people_queries.departments(session, AsOf(context.today, EVERYTHING_KNOWN))
    for department in found.values():
        if department.code == code:
            return department.department_id
    raise NotFound(f"没有代码为“{code}”的部门。")
