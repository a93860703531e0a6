"""How often a process that reads mail after mail looks for cyclic garbage: seldom, for reading makes next to none."""

import gc

#: After so many mails most of what is loaded when it is first needed (words of a language, calendars) is there.
_SETTLED = (1, 50)
#: New objects between two looks. A mail makes thousands that all are gone when it is read; Python's 700 has them looked through a dozen
#: times a mail, a twentieth of the whole time. More than this gains nothing.
_NEW_OBJECTS = 5000


def settle(mails_read: int) -> None:
    """Call it after each mail, with how many that makes. What the first ones had loaded stays for good, and is not looked through again."""
    if mails_read in _SETTLED:
        _, middle, old = gc.get_threshold()
        gc.set_threshold(_NEW_OBJECTS, middle, old)
        gc.freeze()
