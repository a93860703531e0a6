"""How the API says that something is wrong: problem details (RFC 9457), one for each kind of mistake."""

from collections.abc import Mapping

import msgspec
from starlette.responses import Response

from worker.api.given import Problem
from worker.correction import Uncorrectable
from worker.errors import KundserviceError, Transient, UsageError
from worker.staff_act import Changed

MEDIA_TYPE = "application/problem+json"
#: status → (its word in ``type``, its title)
KINDS = {
    400: ("malformed", "The body is no JSON"),
    401: ("unauthorized", "A valid token is needed"),
    403: ("forbidden", "The token may not do this"),
    404: ("not-found", "There is no such thing"),
    405: ("method-not-allowed", "The address does not take this method"),
    409: ("conflict", "It is not in the state for this, or has changed"),
    413: ("too-large", "The body is too large"),
    415: ("unsupported-media-type", "The body is to be application/json"),
    422: ("invalid", "The call says something that can not be"),
    429: ("too-many-calls", "Too many calls of late"),
    500: ("unforeseen", "Something unforeseen happened; nothing is known to be done"),
    503: ("unavailable", "It can not be done now; try again"),
}


class Wrong(Exception):
    """A call that gets this problem for its answer."""

    def __init__(self, status: int, detail: str, *, field: str | None = None, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.field = field
        self.headers = dict(headers or {})

    def answer(self) -> Response:
        """The answer."""
        word, title = KINDS.get(self.status, ("other", "The call failed"))
        field = self.field if self.field is not None else msgspec.UNSET
        told = Problem(f"urn:kundservice:problem:{word}", title, self.status, self.detail, field)
        return Response(msgspec.json.encode(told), self.status, self.headers, MEDIA_TYPE)


def of_failure(failure: KundserviceError) -> Wrong:
    """The problem that a failure of the product's is to a caller."""
    match failure:
        case Uncorrectable():
            return Wrong(422, str(failure), field=failure.field)
        case UsageError():
            return Wrong(422, str(failure))
        case Changed():
            return Wrong(409, str(failure))
        case Transient():
            return Wrong(503, "the database is away; nothing is done", headers={"Retry-After": "5"})
        case _:
            return Wrong(409, str(failure))
