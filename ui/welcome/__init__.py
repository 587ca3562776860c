"""The first thing a new user sees: create a journal, open one, or look at the demo."""
