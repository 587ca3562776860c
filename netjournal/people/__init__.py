"""Who is in the journal: people, organisations, what I know and note of them, and me."""
