"""学时: one's own, claims and their recognition, the library's, rules and years, the method, the sheet."""

# The callbacks are registered by being imported.
import pages.talent.hours.claim_callbacks
import pages.talent.hours.person_callbacks
import pages.talent.hours.queue_callbacks
import pages.talent.hours.years_callbacks  # noqa: F401
from pages.frame import register_page
from pages.talent.hours import certificate, claim, library, method, mine, person, queue, years
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the pages under a section of the navigation."""
    own = Permission.TALENT_OWN
    register_page(
        GuardedPage(mine.PATH, "我的学时", own, "我的学时", "clock-history", 52, section),
        f"{__name__}.mine",
        mine.build,
    )
    register_page(
        GuardedPage(
            queue.PATH, "学时认定", Permission.HOURS_RECOGNISE, "学时认定", "clipboard-check", 56, section
        ),
        f"{__name__}.queue",
        queue.build,
    )
    register_page(
        GuardedPage(library.PATH, "学时统计", Permission.TALENT_COUNTS, "学时统计", "graph-up", 56, section),
        f"{__name__}.library",
        library.build,
    )
    register_page(
        GuardedPage(years.PATH, "学时规则", Permission.HOURS_MANAGE, "学时规则", "gear", 56, section),
        f"{__name__}.years",
        years.build,
    )
    read, recognise = Permission.STAFF_READ, Permission.HOURS_RECOGNISE
    for name, template, title, permission, build in (
        ("claim", claim.OWN, "申报学时", own, claim.build_own),
        ("decide", f"{queue.PATH}/<claim>", "学时申报", recognise, claim.build_to_decide),
        ("sheet", "/talent/hours/sheet", "学时证明单", own, certificate.build_own),
        ("person", "/talent/hours/people/<number>", "个人学时", read, person.build),
        ("person_sheet", "/talent/hours/people/<number>/sheet", "学时证明单", read, certificate.build_person),
        ("method", "/talent/hours/method", "学时计算办法", own, method.build),
    ):
        register_page(GuardedPage(template, title, permission), f"{__name__}.{name}", build)
