"""The small edition, for the tests of this folder."""

from tests.fixtures_edition import small as small
from tests.fixtures_edition import small_path as small_path
from tests.fixtures_edition import sources as sources
