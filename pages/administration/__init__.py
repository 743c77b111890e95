"""管理: users, departments, rights, rules, dictionaries, the change ledger."""

from flask import Blueprint

# The callbacks are registered by being imported.
import pages.administration.departments_callbacks
import pages.administration.dictionaries_callbacks
import pages.administration.rounds_callbacks
import pages.administration.rules_callbacks
import pages.administration.user_callbacks
import pages.administration.users_callbacks  # noqa: F401
from pages.administration.departments import build_list as build_departments
from pages.administration.departments import build_page as build_department
from pages.administration.dictionaries import build as build_dictionaries
from pages.administration.files import administration_files
from pages.administration.ledger import build as build_ledger
from pages.administration.rights import build as build_rights
from pages.administration.rounds import build as build_rounds
from pages.administration.rules import build as build_rules
from pages.administration.user import build as build_user
from pages.administration.users import build as build_users
from pages.frame import register_page
from server.guard import GuardedPage, Permission

SECTION = "管理"


def blueprints() -> tuple[Blueprint, ...]:
    """What is taken out as files."""
    return (administration_files,)


def register() -> None:
    """Register the pages."""
    register_page(
        GuardedPage(
            "/admin/rounds", "填报期", Permission.ROUND_MANAGE, "填报期", "calendar-check", 75, SECTION
        ),
        f"{__name__}.rounds",
        build_rounds,
    )
    users = Permission.USER_MANAGE
    register_page(
        GuardedPage("/admin/users", "用户", users, "用户", "people", 70, SECTION),
        f"{__name__}.users",
        build_users,
    )
    register_page(GuardedPage("/admin/users/<user>", "用户详情", users), f"{__name__}.user", build_user)
    departments = Permission.DEPARTMENT_MANAGE
    register_page(
        GuardedPage("/admin/departments", "部门", departments, "部门", "diagram-3", 71, SECTION),
        f"{__name__}.departments",
        build_departments,
    )
    register_page(
        GuardedPage("/admin/departments/<department>", "部门详情", departments),
        f"{__name__}.department",
        build_department,
    )
    register_page(
        GuardedPage("/admin/rights", "权限表", users, "权限表", "key", 72, SECTION),
        f"{__name__}.rights",
        build_rights,
    )
    register_page(
        GuardedPage("/admin/rules", "规则", Permission.SETTINGS_MANAGE, "规则", "gear", 73, SECTION),
        f"{__name__}.rules",
        build_rules,
    )
    register_page(
        GuardedPage("/admin/dictionaries", "字典", Permission.DICTIONARY_MANAGE, "字典", "book", 74, SECTION),
        f"{__name__}.dictionaries",
        build_dictionaries,
    )
    register_page(
        GuardedPage(
            "/admin/ledger", "变更台账", Permission.LEDGER_READ, "变更台账", "shield-lock", 79, SECTION
        ),
        f"{__name__}.ledger",
        build_ledger,
    )
