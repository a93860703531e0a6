"""Whether a value that is put right stands on a thing and on no user: 'Karl's number is wrong on the invoice. The right one is …'"""

from parsers.act import Act
from parsers.letter import Letter


def wrong_elsewhere(letter: Letter, act: Act) -> bool:
    """'Karl's number is wrong on your website. The right one is 070 …': what is put right stands on a thing that is no user."""
    if not act.implied or act.trigger != "has_new":
        return False
    index = act.view.sentence.index
    near = [act.view, *(letter.views[index - 1 : index] if index else [])]
    return any(
        each.end <= thing.start <= each.end + 1
        for view in near
        if view.has("invoice", "foreign_thing")
        for thing in view.all("invoice", "foreign_thing")
        for each in view.all("place")
    )
