"""What must never go wrong, tried many times over; it changes nothing but its own files."""
