"""Indicators: what is counted, what was counted, and how that stands to a target."""
