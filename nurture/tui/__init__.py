"""The rooms: the terminal UI, and the only package that knows Textual."""
