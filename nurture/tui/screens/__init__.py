"""One screen to a file, with the style sheet of the same name beside it."""
