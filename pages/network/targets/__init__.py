"""年度目标: what each unit is to reach in a year, and how it stands to the pace of the year."""

# The callbacks are registered by being imported.
import pages.network.targets.callbacks  # noqa: F401
from pages.frame import register_page
from pages.network.targets.layout import PATH, build
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the page."""
    page = GuardedPage(PATH, "年度目标", Permission.NETWORK_READ, "年度目标", "flag", 46, "服务网络")
    register_page(page, __name__, build)
