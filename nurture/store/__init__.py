"""The memory: the only package that knows SQL. Rows never leave it; values do."""
