"""How sure a request is, as a number from 0 to 1: what each weakness of its reading takes away, and what each doubt does.

A weakness (somebody is only pointed at, no company is told) lowers the number and never below ``CONFIDENT``: it makes nothing unclear.
A doubt (a draft, a contradiction, an address that is left) always lowers it below. So the number tells which orders to look at first and
decides nothing that the doubts have not decided. `make calibration` measures what it is worth, over ``tests/cases``.
"""

from dataclasses import replace

from parsers.act import Act
from parsers.force import Force
from parsers.reading import CONFIDENT, ORDERS, Request
from parsers.targets import Found

#: An order in plain words that leaves nothing open.
CERTAIN = 0.97
#: What each doubt leaves of the number. (Of the labelled orders with a doubt, one in twenty may be carried out; real mail is kinder.)
_LEFT_BY_DOUBT = 0.2

#: What a weakness leaves of it:
#: told as a statement, not asked for ('Eva no longer works here')
IMPLIED = 0.9
#: nobody is named
NOBODY = 0.92
#: somebody is named whom nobody knows, though only a user can be meant
UNKNOWN_USER = 0.93
#: what is to become of him is not told
NO_CHANGE = 0.92
#: no company is told and the sender has not just one; or one that nobody knows, or a number that is none
NO_COMPANY = 0.9
#: another sentence says the same with less force: it asks, doubts or reports it
CONTESTED = 0.95
#: a question on none of the topics
NO_TOPIC = 0.85
#: the topic stands only in a sentence before the question
TOPIC_BEFORE = 0.95
#: words of an order stand beside the question
ORDER_BESIDE = 0.9

#: and how the person was found: a pronoun points at him, he stands in a sentence near by, or nobody does
_FOUND = {Found.POINTED: 0.97, Found.NEAR: 0.96, Found.NOBODY: NOBODY}


def reasons(act: Act, *doubts: str) -> tuple[str, ...]:
    """Every doubt about an act, for staff: its own, what its force is where it is no order, and the others that its kind found."""
    own = (act.doubt,) if act.doubt else ()
    return (*own, *(() if act.force is Force.ORDER else (act.force.value,)), *doubts)


def confidence(act: Act, *doubts: str, found: Found | None = None, weak: tuple[float, ...] = ()) -> float:
    """How surely an act is meant; ``found`` is how its person was found, for orders about a user."""
    return sure(*reasons(act, *doubts), weak=(*weak, _FOUND.get(found, 1.0) if found else 1.0, IMPLIED if act.implied else 1.0))


def sure(*doubts: str, weak: tuple[float, ...] = ()) -> float:
    """The number for something understood with these weaknesses and doubts."""
    number = CERTAIN
    for weakness in weak:
        number = _weakened(number, weakness)
    return number * _LEFT_BY_DOUBT ** len(doubts)


def weakened(request: Request, weakness: float) -> Request:
    """The request with a weakness more; on the same side of ``CONFIDENT`` as before."""
    return replace(request, confidence=_weakened(request.confidence, weakness))


def doubted(request: Request, *doubts: str) -> Request:
    """The request with these doubts, if it is an order: below ``CONFIDENT`` where there are any."""
    if not doubts or request.kind not in ORDERS:
        return request
    return replace(request, confidence=request.confidence * _LEFT_BY_DOUBT ** len(doubts), doubts=(*request.doubts, *doubts))


def _weakened(number: float, weakness: float) -> float:
    return max(number * weakness, CONFIDENT if number >= CONFIDENT else 0.0)
