"""What is shown when a journal is damaged or was not closed properly."""
