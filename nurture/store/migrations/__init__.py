"""The journal's schema, step by step: the only maker of tables."""
