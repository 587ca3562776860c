"""When somebody asks to be forgotten: what is held about them, handed over, erased for good."""
