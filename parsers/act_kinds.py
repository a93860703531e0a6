"""Which kind of request a verb and its object make together: one function a class of verbs, all in the table ``KINDS``.

Each looks at the scene around the verb and answers (kind, whether authority is given or taken), or None where the two mean nothing to us.
"""

from collections.abc import Callable

from parsers.adding_verbs import adding, giving
from parsers.changing_verbs import changing, putting, swapping
from parsers.ending_verbs import cancelling, ending, expiring, removing
from parsers.reading import Kind
from parsers.scene import Chosen, Scene, names_somebody


def _upgrade(scene: Scene) -> Chosen:
    if "authority" in scene.objects and names_somebody(scene):
        return (Kind.CHANGE_USER, True) if scene.known_person() else None  # 'upgrade Priya to administrator'
    return Kind.OTHER, None


def _order_service(scene: Scene) -> Chosen:
    clause = scene.view.clause_of[scene.mark.hits[-1]]
    ours = scene.view.all("basic", "integrated", "integration", "agreement")
    if not scene.person and any(scene.view.clause_of[each.start] == clause and each.start not in scene.mark.hits for each in ours):
        return Kind.OTHER, None
    return None


def _retract(scene: Scene) -> Chosen:
    del scene
    return Kind.OTHER, None


KINDS: dict[str, Callable[[Scene], Chosen]] = {
    "add": adding,
    "give": giving,
    "remove": removing,
    "end": ending,
    "cancel": cancelling,
    "change": changing,
    "put": putting,
    "expire": expiring,
    "swap": swapping,
    "upgrade": _upgrade,
    "order_service": _order_service,
    "retract": _retract,
}
