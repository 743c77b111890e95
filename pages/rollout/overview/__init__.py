"""少儿馆总览: where the rollout stands, for everybody who may read its counts; and the districts' targets."""

# The callbacks are registered by being imported.
import pages.rollout.overview.callbacks  # noqa: F401
from pages.frame import register_page
from pages.rollout.overview.layout import PATH, build
from pages.rollout.overview.targets import TARGETS, build_targets
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the pages, the first of their section."""
    page = GuardedPage(PATH, "少儿馆总览", Permission.ROLLOUT_COUNTS, "少儿馆总览", "book", 60, section)
    register_page(page, f"{__name__}.overview", build)
    register_page(
        GuardedPage(TARGETS, "设置各区目标", Permission.ROLLOUT_TARGETS), f"{__name__}.targets", build_targets
    )
