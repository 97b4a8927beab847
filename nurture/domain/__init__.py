"""The rules: pure functions and frozen values. No SQL, no screen, no clock, no files."""
