"""Yearly key tasks: drawing them up, issuing, reporting by quarter, closing, reading."""
