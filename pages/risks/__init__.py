"""风险与问题: the lists with the heat map, one risk, one problem, their forms, and the tabs of the work."""

# The callbacks are registered by being imported.
import pages.risks.form_callbacks
import pages.risks.step_callbacks  # noqa: F401
from pages.frame import register_page
from pages.risks.layout import build as build_list
from pages.risks.parts import TAB
from pages.risks.problem import build as build_problem
from pages.risks.problem_form import build as build_problem_edit
from pages.risks.problem_form import build_new as build_problem_new
from pages.risks.risk import build as build_risk
from pages.risks.risk_form import build as build_risk_edit
from pages.risks.risk_form import build_new as build_risk_new
from pages.risks.tabs import build_node, build_project
from pages.tabs import TabSubject, register_tab
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the pages and the tabs.

    Addresses are tried in the order of the names of pages: forms before pages whose addresses fit them too.
    """
    read, write = Permission.RISK_READ, Permission.RISK_WRITE
    listed = GuardedPage("/risks", "风险与问题", read, "风险与问题", "exclamation-triangle", 6)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(GuardedPage("/risks/new", "登记风险", write), f"{__name__}.new", build_risk_new)
    register_page(GuardedPage("/risks/<risk>/edit", "评估风险", write), f"{__name__}.edit", build_risk_edit)
    register_page(GuardedPage("/risks/<risk>", "风险详情", read), f"{__name__}.risk", build_risk)
    name = f"{__name__}.problem"
    register_page(GuardedPage("/problems/new", "登记问题", write), f"{name}_new", build_problem_new)
    register_page(
        GuardedPage("/problems/<problem>/edit", "更新问题", write), f"{name}_edit", build_problem_edit
    )
    register_page(GuardedPage("/problems/<problem>", "问题详情", read), f"{name}_page", build_problem)
    project = GuardedPage(f"/projects/<code>/{TAB}", "项目风险与问题", read)
    register_page(project, f"{__name__}.project", build_project)
    node = GuardedPage(f"/nodes/<code>/{TAB}", "条目风险与问题", read)
    register_page(node, f"{__name__}.node", build_node)
    register_tab(TabSubject.PROJECT, TAB, "风险与问题", 75, read)
    register_tab(TabSubject.NODE, TAB, "风险与问题", 75, read)
