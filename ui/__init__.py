"""Everything Qt: windows, pages and widgets; no SQL and no rules of the method."""

from ui.python311 import keep_constants

keep_constants()
