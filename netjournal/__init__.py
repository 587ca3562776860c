"""The journal and the method it serves, without a screen: nothing below here knows Qt."""

__version__ = "0.1.0"
