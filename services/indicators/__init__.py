"""Indicators: the catalogue, what is defined, what is stated, and what pages read of it."""
