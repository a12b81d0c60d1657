"""The program: ``relations`` or ``python -m desktop_app``."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 the task failed, 2 the command line is wrong."""
    given = sys.argv[1:] if arguments is None else arguments
    if given == ["--version"]:  # at once, without reading anything else
        from desktop_app import __version__

        print(f"relations {__version__}")
        return 0
    from desktop_app.commands.command_line import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
