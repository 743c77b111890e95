"""A person's page, for those who may read it and for oneself."""

from pages.frame import register_page
from pages.talent.people.layout import build_own, build_person
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the pages under a section of the navigation."""
    person = GuardedPage("/talent/people/<number>", "人员页面", Permission.STAFF_READ)
    register_page(person, f"{__name__}.person", build_person)
    own = GuardedPage("/talent/me", "我的档案", Permission.TALENT_OWN, "我的档案", "person", 59, section)
    register_page(own, f"{__name__}.own", build_own)
