"""English: what stands above the rows of a list of who comes and who goes, and in a row that awaits no day."""

from parsers.lexicon.order_words import words

COMING = words(
    """joiners | joiner | joining | new joiners | new joiner | starters | new starters | starter | new starter |
    starting | new hires | new hire | newcomers | new colleagues | new staff | new users | new people | new | in |
    incoming | coming in | add | adds | additions | addition | to add | to be added | please add | onboarding | onboard
    | arrivals | arriving"""
)
GOING = words(
    """leavers | leaver | leaving | gone | out | going out | outgoing | departures | departing | departed | remove |
    removals | removal | removes | to remove | to be removed | please remove | removed | deletions | delete | deletes |
    to delete | to be deleted | offboarding | offboard | exits | exiting | people leaving | leaves | left"""
)
ALREADY_SO = words(
    """already here | here already | already started | has started | started already | already with us | with us already
    | already in place | in place already | already on board | on board already | already working | already left | has
    already left | left already | already gone | gone already | has left | at once | right away | straight away |
    immediately | asap | now | today | with immediate effect | right now"""
)
LIST_ASIDE = words(
    """already done | have done | has done | have been made | have been done | were made | done ourselves | did
    ourselves | last month's | last week's | last year's | provisional* | tentative* | intranet* | planned | planning |
    draft* | proposed | proposal* | staff news | newsletter* | on hold
    | out of office | out of the office | out sick | out today | out this week | in the office | off sick"""
)
