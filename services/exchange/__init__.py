"""Table exchange: a table as a grid, and as a workbook that goes out, comes back and is committed."""
