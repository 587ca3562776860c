"""What comes into the journal and goes out of it, one file for each format."""
