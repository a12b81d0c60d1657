"""Runs before anything else in the packaged program: all that is loaded on the way to the first frame stays."""

import gc

gc.disable()  # build/launcher.py enables it again
