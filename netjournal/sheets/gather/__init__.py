"""What sheets have in common, gathered from the journal in the journal's words."""
