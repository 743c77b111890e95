"""Cultivation of those selected: mentors, development plans, assessments, and how it ends."""
