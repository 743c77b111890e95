"""Notices about the money of projects on restricted nodes are for those who may see the projects."""

from data_access.queries.money import MONEY
from services.projects.confidential import guard_by_project

guard_by_project(MONEY)
