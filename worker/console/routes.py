"""What a route of the console is: a path, the function that answers, and the role that it takes. The gate does everything else."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.responses import Response

from worker.console.visit import Visit
from worker.store.staff import Role

Answer = Callable[[Visit], Response]


@dataclass(frozen=True, slots=True)
class Look:
    """A page or a part of one (GET, HEAD): it changes nothing."""

    path: str
    answer: Answer
    #: None: for people who are not signed in
    role: Role | None = Role.VIEWER
    #: asked by the page itself, not by a person: it does not keep the session alive
    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """What a form does (POST): only with the session's CSRF token, from a page of ours."""

    path: str
    answer: Answer
    role: Role | None = Role.AGENT
    #: bytes that the form may have
    most: int = 262_144
    #: asked by the page itself, not by a person: it does not keep the session alive
    by_itself: bool = False


ConsoleRoute = Look | Change
