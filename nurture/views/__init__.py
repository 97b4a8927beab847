"""The journal's answers: frozen, complete, ready to be shown. Screens, CLI and JSON show these.

Named tuples, because a prompt waits for them: a frozen dataclass of ten fields takes 1.7 ms to define, a named
tuple 0.3. And a module for each sort, so that `due` defines the few that it answers with, not all twenty-two.
"""
