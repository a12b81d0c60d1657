"""Runs before anything else in the packaged program: all that is loaded on the way to the first frame stays."""

import gc

gc.disable()  # commands/command_line.py enables it again
