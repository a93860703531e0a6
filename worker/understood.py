"""What is known of a mail once it was read: the type alone, for the worker decides by it and loads nothing that reads."""

from dataclasses import dataclass

from parsers.message_types import Message
from parsers.reading import Reading
from worker.decision import Verdict


@dataclass(frozen=True, slots=True)
class Understood:
    """A mail, whether its sender is proven, and what was read out of it."""

    message: Message
    verdict: Verdict
    reading: Reading
