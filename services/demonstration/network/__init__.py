"""The demonstration's branch network: invented units and their figures, made by seeded series."""
