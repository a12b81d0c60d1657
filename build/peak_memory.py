"""The most memory that this process has held."""

from __future__ import annotations

import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")


def peak_memory() -> float:
    """Return it in bytes; 0 where the system does not tell."""
    if _STATUS.exists():  # getrusage would tell the peak of whoever started this process where that is higher
        lines = _STATUS.read_text(encoding="ascii", errors="replace").splitlines()
        return next((float(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0.0)
    if sys.platform == "darwin":
        import resource

        return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    return 0.0
