"""The One-to-ones page: the list of one-to-ones and the guided conversation of both stages."""

from ui.pages.conversations.page import ConversationsPage

__all__ = ["ConversationsPage"]
