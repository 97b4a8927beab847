"""Charts as lines of text that read without colour: pure functions, never wider than they are told."""
