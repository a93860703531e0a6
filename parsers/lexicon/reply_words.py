"""Which words a short answer to a question of ours says yes by, or says that something is not meant: the shape of every ``reply.py``."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class ReplyWords:
    """One language's words for a short answer; compared after ``parsers.fold``."""

    #: words of which one begins an answer that confirms
    yes: tuple[str, ...]
    #: words that may stand beside a yes
    polite: tuple[str, ...]
    #: words that make any short answer unsafe to follow: negations, conditions, contrasts
    unless: tuple[str, ...]
