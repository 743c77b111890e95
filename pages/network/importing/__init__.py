"""数据导入: files of figures, from the upload to the commit, and back."""

# The callbacks are registered by being imported.
import pages.network.importing.callbacks  # noqa: F401
from pages.frame import register_page
from pages.network.importing.layout import PATH, WIZARD, build_list
from pages.network.importing.wizard import build as build_wizard
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the pages."""
    run = Permission.IMPORT_RUN
    register_page(
        GuardedPage(PATH, "数据导入", run, "数据导入", "upload", 47, "服务网络"),
        f"{__name__}.list",
        build_list,
    )
    register_page(GuardedPage(WIZARD, "导入数据", run), f"{__name__}.wizard", build_wizard)
