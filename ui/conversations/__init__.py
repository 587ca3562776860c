"""What several pages need of the one-to-ones."""
