"""重点项目: the tree of the plan with its projects, one project's page, its report form, its terms."""

# The callbacks are registered by being imported.
import pages.projects.detail_callbacks
import pages.projects.edit_callbacks
import pages.projects.lights_callbacks
import pages.projects.list_callbacks
import pages.projects.report_callbacks
import pages.projects.schedule_callbacks
import pages.projects.sequence_callbacks  # noqa: F401
from pages.frame import register_page
from pages.projects.detail import build as build_detail
from pages.projects.edit import build as build_edit
from pages.projects.layout import build as build_list
from pages.projects.lights import TAB as LIGHTS
from pages.projects.lights import build as build_lights
from pages.projects.report import build as build_report
from pages.projects.schedule import TAB as SCHEDULE
from pages.projects.schedule import build as build_schedule
from pages.projects.sequence import TAB as SEQUENCE
from pages.projects.sequence import build as build_sequence
from pages.tabs import TabSubject, register_tab
from server.guard import GuardedPage, Permission

PROJECT = "/projects/<code>"


def register() -> None:
    """Register the pages."""
    listed = GuardedPage("/projects", "重点项目", Permission.PROJECT_READ, "重点项目", "kanban", 2)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(
        GuardedPage(f"{PROJECT}/report", "填报进展", Permission.PROGRESS_WRITE),
        f"{__name__}.report",
        build_report,
    )
    register_page(
        GuardedPage(f"{PROJECT}/edit", "编辑项目", Permission.PROJECT_EDIT), f"{__name__}.edit", build_edit
    )
    register_page(
        GuardedPage(PROJECT, "项目详情", Permission.PROJECT_READ), f"{__name__}.detail", build_detail
    )
    register_page(
        GuardedPage(f"{PROJECT}/{SEQUENCE}", "进度与衔接", Permission.PROJECT_READ),
        f"{__name__}.sequence",
        build_sequence,
    )
    register_tab(TabSubject.PROJECT, "", "概况", 1)
    register_page(
        GuardedPage(f"{PROJECT}/{SCHEDULE}", "期限", Permission.PROJECT_READ),
        f"{__name__}.schedule",
        build_schedule,
    )
    register_tab(TabSubject.PROJECT, SCHEDULE, "期限", 30)
    register_page(
        GuardedPage(f"{PROJECT}/{LIGHTS}", "灯色", Permission.PROJECT_READ),
        f"{__name__}.lights",
        build_lights,
    )
    register_tab(TabSubject.PROJECT, LIGHTS, "灯色", 40)
    register_tab(TabSubject.PROJECT, SEQUENCE, "进度与衔接", 20)
