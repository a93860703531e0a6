"""The OpenAPI 3.1 document of the API, made of its table of routes and the types that it encodes by."""

import inspect
import re
from collections.abc import Sequence
from typing import Any

import msgspec

from worker.api.call import ApiRoute
from worker.api.given import Problem
from worker.api.problems import KINDS, MEDIA_TYPE

_REF = "#/components/schemas/{name}"
_PARAMETERS = {
    "id": {"type": "string", "pattern": "^r?[0-9]{1,18}$", "description": "A mail's id, or a request's, which begins with r."},
    "number": {"type": "string", "pattern": "^[A-Z]{2}[0-9A-Z]{4,20}$", "description": "A registration number with its country."},
    "token": {"type": "integer", "minimum": 1, "maximum": 10**17},
}
_IDEMPOTENCY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "The same call with the same key is done once; its repeat within a day gets the same answer.",
    "schema": {"type": "string", "pattern": "^[!-~]{1,200}$"},
}


def document(routes: Sequence[ApiRoute], prefix: str, version: str) -> dict[str, Any]:
    """The document for these routes under ``prefix``."""
    kinds: list[Any] = [Problem]
    for route in routes:
        kinds += [each for each in (route.gives, route.body, route.query) if each is not None and each is not type(None)]
    unique = list(dict.fromkeys(kinds))
    made, components = msgspec.json.schema_components(unique, ref_template=_REF)
    schemas = dict(zip(unique, made, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route, schemas, components)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "kundservice",
            "version": version,
            "description": "What the staff's console does, for other programs. Mistakes are problem details (RFC 9457).",
        },
        "servers": [{"url": prefix}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": "kundservice staff token NAME"}},
        },
    }


def _operation(route: ApiRoute, schemas: dict[Any, dict[str, Any]], components: dict[str, Any]) -> dict[str, Any]:
    name = getattr(route.answer, "__name__", "")
    operation: dict[str, Any] = {
        "operationId": name,
        "summary": route.summary,
        "description": f"{inspect.getdoc(route.answer)} Takes a token of scope `{route.scope}`.",
        "parameters": [
            {"name": each, "in": "path", "required": True, "schema": _PARAMETERS[each]} for each in re.findall(r"{(\w+)}", route.path)
        ],
        "responses": {},
    }
    query = components.get(route.query.__name__, {})
    for each, schema in query.get("properties", {}).items():
        operation["parameters"].append({"name": each, "in": "query", "required": False, "schema": _not_null(schema)})
    if route.body is not None:
        operation["parameters"].append(_IDEMPOTENCY)
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": schemas[route.body]}}}
    if route.gives is type(None):
        operation["responses"]["204"] = {"description": "Done"}
    else:
        operation["responses"]["200"] = {"description": "Done", "content": {"application/json": {"schema": schemas[route.gives]}}}
    problem = {MEDIA_TYPE: {"schema": schemas[Problem]}}
    for status in sorted(statuses(route)):
        operation["responses"][str(status)] = {"description": KINDS[status][1], "content": problem}
    return operation


def statuses(route: ApiRoute) -> set[int]:
    """The mistakes that a call of the route may be told."""
    found = {401, 403, 422, 429, 500, 503}
    if "{" in route.path:
        found.add(404)
    if route.conflicts:
        found.add(409)
    if route.body is not None:
        found |= {400, 409, 413, 415}
    return found


def _not_null(schema: dict[str, Any]) -> dict[str, Any]:
    """A query's parameter is there or not; it is never null."""
    kept = {name: value for name, value in schema.items() if name != "default" or value is not None}
    choices = [each for each in kept.get("anyOf", ()) if each != {"type": "null"}]
    if len(choices) == 1:
        del kept["anyOf"]
        kept |= choices[0]
    return kept
