"""What speed is promised, measured; prints a table and asserts nothing on time."""
