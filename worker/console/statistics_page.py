"""Why not automatic: what the product did alone and what it left to people, drawn and in tables; as ``kundservice queue stats``."""

from dataclasses import dataclass

from starlette.responses import Response

from worker import statistics
from worker.console.visit import Visit
from worker.statistics import Share

#: The periods that are offered, in days.
PERIODS = (7, 30, 90)
#: The drawing's own units.
_WIDTH, _HEIGHT = 720.0, 160.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One day's column: where it stands, and how high each part is; places count from the top left."""

    share: Share
    x: float
    width: float
    product_y: float
    product_height: float
    person_y: float
    person_height: float


def show(visit: Visit) -> Response:
    """The page; ``?days=`` is the period."""
    told = visit.request.query_params.get("days", "")
    days = int(told) if told in map(str, PERIODS) else PERIODS[1]
    found = statistics.of_days(visit.app, days)
    values = {"found": found, "days": days, "periods": PERIODS, "bars": bars(found.days), "width": _WIDTH, "height": _HEIGHT}
    values["most"] = max((day.all for day in found.days), default=0)
    return visit.pages.page(visit, "statistics", values)


def bars(days: tuple[Share, ...]) -> list[Bar]:
    """The columns of a drawing, the product's part below and the people's on top of it."""
    most = max((day.all for day in days), default=0) or 1
    step = _WIDTH / max(len(days), 1)
    drawn = []
    for place, day in enumerate(days):
        product, person = (round(_HEIGHT * count / most, 2) for count in (day.product, day.person))
        below = round(_HEIGHT - product, 2)
        drawn.append(Bar(day, round(place * step, 2), round(step * 0.8, 2), below, product, round(below - person, 2), person))
    return drawn
