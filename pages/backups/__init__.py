"""备份: what backups there are, and making one."""

# The callbacks are registered by being imported.
import pages.backups.callbacks  # noqa: F401
from pages.backups.layout import build
from pages.frame import register_page
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the page."""
    register_page(
        GuardedPage("/admin/backups", "备份", Permission.BACKUP_RUN, "备份", "archive", 84, "管理"),
        __name__,
        build,
    )
