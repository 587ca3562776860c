"""The journal and the method it serves, without a screen: nothing below here knows Qt."""

import gc

# Starting makes 110,000 things and no garbage: looking for it meanwhile costs 20 ms. The window
# sets it lower once it is there.
gc.set_threshold(150_000, 10, 10)

__version__ = "0.1.0"
