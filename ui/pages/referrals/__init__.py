"""The Referrals page: referrals, introductions, names given, and who introduced whom."""

from ui.pages.referrals.page import ReferralsPage

__all__ = ["ReferralsPage"]
