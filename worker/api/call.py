"""What a function of the API is given, and what a route of it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from worker.api.asked import Body, Query
from worker.app import App
from worker.store.staff import Account, Scope, Token

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Call:
    """One call, let in and decoded."""

    app: App
    token: Token
    path: Mapping[str, str]
    query: Query
    body: Body | None

    @property
    def account(self) -> Account:
        """As whom it acts."""
        return self.token.account

    def body_as(self, kind: type[T]) -> T:
        """The body, which the route declares as this type."""
        if not isinstance(self.body, kind):
            raise TypeError(f"the route declares another body than {kind.__name__}")
        return self.body

    def query_as(self, kind: type[T]) -> T:
        """The query, which the route declares as this type."""
        if not isinstance(self.query, kind):
            raise TypeError(f"the route declares another query than {kind.__name__}")
        return self.query


@dataclass(frozen=True, slots=True)
class ApiRoute:
    """One thing that can be called."""

    method: str
    #: with ``{name}`` for parameters
    path: str
    answer: Callable[[Call], Any]
    #: the type of the answer
    gives: type
    summary: str
    scope: Scope = Scope.READ
    query: type[Query] = Query
    #: None: it takes no body
    body: type[Body] | None = None
    #: 409 though it changes nothing: what is asked for is not to be had of this mail
    conflicts: bool = False
