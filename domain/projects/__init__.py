"""Planned work under the plan: its schedule, its lights, its roll-ups and its monthly reports."""
