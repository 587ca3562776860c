"""Settings: small sections, each with a title, what it loads, and what it saves at once."""

from ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
