"""Everything Qt: windows, pages and widgets; no SQL and no rules of the method."""

from ui.imports import import_without_reading_source
from ui.python311 import keep_constants

import_without_reading_source()
keep_constants()
