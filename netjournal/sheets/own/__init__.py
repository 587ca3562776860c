"""Templates of sheets that a user changed: rendered in a helper process, within limits.

`folder` says which there are, `helper` speaks to the process, `room` is what happens in it. Nothing
that `room` imports knows the journal.
"""
