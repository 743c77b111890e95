"""The ways out of the application, as the settings give them, and what may come of one attempt."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from domain.notices import Channel, Retrying


class Security(StrEnum):
    """How the connection to the mail server is secured."""

    SSL = "ssl"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MailServer:
    """A mail server, and who mail comes from."""

    host: str
    port: int
    security: Security
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Outside:
    """What messages go out by: a mail server, a group robot's webhook, or neither.

    ``timeout_seconds`` is all the time one message may take; ``budget_seconds`` that of a whole run.
    """

    mail: MailServer | None = None
    robot_url: str = field(default="", repr=False)
    public_url: str = ""
    timeout_seconds: float = 10.0
    budget_seconds: float = 120.0
    retrying: Retrying = field(default_factory=Retrying)

    def has(self, channel: Channel) -> bool:
        """Whether messages can go out by a channel."""
        return self.mail is not None if channel is Channel.MAIL else bool(self.robot_url)


class Ending(StrEnum):
    """What came of one attempt. ``uncertain``: all was handed over, but the receiver never said it has it."""

    SENT = "sent"
    AGAIN = "again"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one attempt ended, and why in words that name no address and no secret."""

    ending: Ending
    error: str = ""


SENT = Outcome(Ending.SENT)
