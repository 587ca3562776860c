"""One-to-ones: the guided steps, the question and the names given, what was found to be shared."""
