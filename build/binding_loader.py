"""Stands where PySide looks for the loader of its signatures, and calls that one when it is needed.

Signatures are what PySide names when arguments do not fit a call, and what help() shows. Its own loader reads all that
makes them at every start, a third of the time that the import of Qt takes. The names here are those PySide asks for.
"""

from importlib import import_module
from typing import Any

_WHOLE = "shibokensupport.signature.whole_loader"


def pyside_type_init(*arguments: Any) -> Any:
    """Parse the signatures of a type."""
    return import_module(_WHOLE).pyside_type_init(*arguments)


def create_signature(*arguments: Any) -> Any:
    """Return the signature of a function."""
    return import_module(_WHOLE).create_signature(*arguments)


def seterror_argument(*arguments: Any) -> Any:
    """Return the error about arguments that do not fit."""
    return import_module(_WHOLE).seterror_argument(*arguments)


def make_helptext(*arguments: Any) -> Any:
    """Return what help() shows of a function."""
    return import_module(_WHOLE).make_helptext(*arguments)


def feature_import(*_arguments: Any) -> None:
    """Say that an import asks for no other spelling of Qt's names; none does."""


def feature_imported(_module: object) -> None:
    """Remember nothing of a module that has been imported."""


def finish_import(_module: object) -> None:
    """Change nothing in a module of Qt; PySide would put obsolete functions into some."""


def post_init() -> None:
    """Leave Python's own import in place."""


def _prepare_mapping() -> None:
    """Load the one module that PySide's library goes to without asking, and what that one needs."""
    signature, bootstrap = import_module("shibokensupport.signature"), import_module("signature_bootstrap")
    signature.get_signature = bootstrap.get_signature  # type: ignore[attr-defined]
    signature.make_snake_case_name = bootstrap.make_snake_case_name  # type: ignore[attr-defined]
    import_module("shibokensupport.signature.mapping")


_prepare_mapping()
