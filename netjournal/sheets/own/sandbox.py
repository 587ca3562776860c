"""The Jinja2 environment that a template of one's own gets."""

from typing import Any

from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from netjournal.sheets.own.limits import LARGEST_EXPONENT, LONGEST_REPEATED

# What makes markup of a value, or writes HTML into what is not.
LEFT_OUT = ("safe", "e", "escape", "forceescape", "tojson", "urlize", "xmlattr")


class Sandbox(ImmutableSandboxedEnvironment):
    """Lets a template use its values and nothing else, and no sum that fills the memory."""

    def __init__(self, *given: Any, **named: Any) -> None:
        """Take away what turns a value into markup."""
        super().__init__(*given, **named)
        self.intercepted_binops = frozenset({"*", "**"})
        for name in LEFT_OUT:
            self.filters.pop(name, None)
        self.globals.pop("lipsum", None)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Refuse what would be huge before it is made."""
        sizes = [len(one) for one in (left, right) if hasattr(one, "__len__")]
        times = [one for one in (left, right) if isinstance(one, int)]
        if operator == "*" and sizes and times and sizes[0] * times[0] > LONGEST_REPEATED:
            raise SecurityError("what is repeated becomes too long")
        if operator == "**" and (sizes or abs(right) > LARGEST_EXPONENT):
            raise SecurityError("the number becomes too large")
        return super().call_binop(context, operator, left, right)
