"""Models, queries, the unit of work, migrations and reference data. Queries never write."""
