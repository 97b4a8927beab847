"""Words at a prompt: the command line of nurture. Importing this loads nothing else."""


def main() -> None:
    """Run the command line and leave with its exit code: 0 done, 1 a clear error, 2 wrong usage, 130 for ^C."""
    import gc
    import sys

    # Everything imported stays to the end: looking for garbage among it is 6 of 60 ms of a start.
    gc.disable()
    try:
        _run(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)


def _run(words: list[str]) -> None:
    from nurture.cli.quick import quick

    ready = quick(words)
    if ready is None:
        from nurture.cli.group import nurture

        nurture.main(words, "nurture")
    else:
        from nurture.cli.ending import end, leave

        try:
            end(ready)
        except SystemExit as ended:
            leave(ended)
