"""The table of people: columns, filters, saved filters, many at once, and a quick look at one."""
