"""One project as a writing use case needs it: its terms, and whether the actor may see it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries import plan as plan_queries
from data_access.queries import projects as project_queries
from domain.errors import NotFound
from domain.permissions import Actor, Permission
from domain.plan import PlanView
from domain.projects.views import ProjectRecord
from services.context import Context
from services.viewing import ViewRequest, open_view


@dataclass(frozen=True, slots=True)
class ProjectUnderWay:
    """A project by its terms in force now, with the point of view they were read at."""

    view: PlanView
    record: ProjectRecord
    restricted: bool

    def opened_by(self, actor: Actor, permission: Permission) -> bool:
        """Whether the permission reaches this project through its lead department or everywhere."""
        return actor.scope(permission).covers_departments([self.record.lead_department_id], self.restricted)


def load_project(context: Context, session: Session, actor: Actor, project_id: int) -> ProjectUnderWay:
    """Read one project as it stands now. Raises NotFound when there is none or the actor may not see it."""
    codes = project_queries.project_code(session, project_id)
    if codes is None:
        raise NotFound("该项目不存在或已被删除，请返回项目列表。")
    view = open_view(context, session, ViewRequest(plan=codes[0]))
    plan_id, as_of = view.plan.plan_id, view.as_of
    records = project_queries.work_of_plan(session, plan_id, as_of, project_id).records(as_of.effective_on)
    if not records or not plan_queries.is_in_force(session, records[0].node_id, as_of):
        raise NotFound("该项目不存在或已被删除，请返回项目列表。")
    restricted = plan_queries.is_restricted(session, records[0].node_id, as_of)
    found = ProjectUnderWay(view, records[0], restricted)
    if not actor.scope(Permission.PROJECT_READ).covers_departments(
        found.record.departments, found.restricted
    ):
        raise NotFound("没有找到该项目：它不在您的查看范围内。")
    return found
