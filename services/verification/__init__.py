"""抽查: some of what was reported as done is drawn by a recorded rule and checked by others."""

from services.verification.summary import VerificationSummary, verification_summary

__all__ = ["VerificationSummary", "verification_summary"]
