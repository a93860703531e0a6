"""Which cookies the console sets: the session's and the browser's own, strict and out of scripts' reach; language and theme.

Over https they bear ``__Host-``: no other host and no plain connection can set them. Plain http is for loopback only, where browsers refuse
that prefix, so the names are others.
"""

from starlette.responses import Response

LANGUAGE = "console-language"
THEME = "console-theme"
AFTER = "console-after"
_YEAR = 365 * 24 * 3600


def session_cookie(secure: bool) -> str:
    """The name of the session's cookie."""
    return "__Host-session" if secure else "console-session"


def device_cookie(secure: bool) -> str:
    """The name of the cookie by which a browser that has signed in before is known."""
    return "__Host-device" if secure else "console-device"


def set_session(response: Response, token: str, *, secure: bool) -> None:
    """The session's token; the browser forgets it when it is closed, the server when it times out."""
    response.set_cookie(session_cookie(secure), token, path="/", secure=secure, httponly=True, samesite="lax")


def set_device(response: Response, token: str, *, secure: bool) -> None:
    """The browser's own token."""
    response.set_cookie(device_cookie(secure), token, max_age=_YEAR, path="/", secure=secure, httponly=True, samesite="strict")


def forget_session(response: Response, *, secure: bool) -> None:
    """No session."""
    response.delete_cookie(session_cookie(secure), path="/", secure=secure, httponly=True, samesite="lax")


def oidc_cookie(secure: bool) -> str:
    """The name of the cookie that holds the question to the sign-in provider until its answer comes."""
    return "__Host-oidc" if secure else "console-oidc"


def set_oidc(response: Response, kept: str, *, secure: bool) -> None:
    """The question to the provider; ten minutes are long for an answer. ``lax``, for the answer comes from another site."""
    response.set_cookie(oidc_cookie(secure), kept, max_age=600, path="/", secure=secure, httponly=True, samesite="lax")


def forget_oidc(response: Response, *, secure: bool) -> None:
    """No question."""
    response.delete_cookie(oidc_cookie(secure), path="/", secure=secure, httponly=True, samesite="lax")


def set_choice(response: Response, name: str, value: str, *, secure: bool) -> None:
    """Language, theme, or where one goes after a decision."""
    response.set_cookie(name, value, max_age=_YEAR, path="/", secure=secure, httponly=True, samesite="lax")
