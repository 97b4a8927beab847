"""Words at a prompt: the command line of nurture. Importing this loads nothing else."""


def main() -> None:
    """Run the command line and leave with its exit code: 0 done, 1 a clear error, 2 wrong usage."""
    import gc

    # Everything that is imported stays to the end: looking for garbage among it is 6 of 60 ms of a start.
    gc.disable()
    from nurture.cli.group import nurture

    nurture.main(prog_name="nurture")
