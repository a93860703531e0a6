"""Under which name a request came: a foreign name that leads to this machine (DNS rebinding) is no name of ours."""

import ipaddress
from urllib.parse import urlsplit

from starlette.requests import Request

from worker.setting_values import is_loopback


def is_ours(request: Request, url: str) -> bool:
    """Whether it came under the host of this address of ours, or to this machine by its own name."""
    host = _host(request)
    return host is not None and (host == urlsplit(url).hostname or is_loopback(host))


def is_no_name(request: Request) -> bool:
    """Whether it came under a bare address: a load balancer asks so, and nobody's name server can have led a browser there."""
    try:
        ipaddress.ip_address(_host(request) or "")
    except ValueError:
        return False
    return True


def _host(request: Request) -> str | None:
    """The host of the ``Host`` field, lower case; None where it tells none, or stands there twice."""
    told = request.headers.getlist("host")
    try:
        return urlsplit("//" + told[0]).hostname if len(told) == 1 else None
    except ValueError:
        return None
