"""Which words our own questions and short answers to them are made of: the shape of every ``questions.py``.

Phrases are written as in ``OrderWords``: ``…`` stands for up to four words between, a word ending in ``*`` for all that begin so.
They are looked for only in questions that a mail quotes and in what stands right under them. ``¤`` stands for somebody's name.
"""

from dataclasses import dataclass, fields

from parsers.lexicon.order_words import Words


@dataclass(frozen=True, slots=True, eq=False)
class QuestionWords:
    """One language's words of questions and answers."""

    # -- what a question asks
    #: for a person: 'who', 'which of your users'
    who: Words
    #: for a day
    when: Words
    #: whether somebody keeps his access
    stay: Words
    #: whether somebody is to lose it; more than the verbs of ``OrderWords``
    leave: Words
    #: whether somebody is to be added, or who; more than the verbs of ``OrderWords``
    come: Words
    #: one person in another's place
    replace: Words
    #: nobody that is named: 'anybody', 'somebody else'
    somebody: Words
    #: the one who is to be added: 'the new user'
    newcomer: Words
    #: whether somebody may order; more than ``OrderWords.authority``
    right: Words
    #: whether there is anything more
    more: Words
    #: 'and Karl?', 'what about Karl?': the same is asked of another
    same: Words
    #: 'still the same': of an address, a number or a name
    same_value: Words
    #: the value that is to be replaced: 'the old one'
    old_value: Words
    #: 'do you mean Karl?'
    means: Words
    #: turns a question round, asks which of two things, or whether somebody is employed at all
    turned: Words
    #: tell nothing in a question
    plain: Words

    # -- what an answer says
    #: endings that make a verb a question: the question's first word without one, said again, is a yes (Finnish 'Jääkö?' 'Jää.')
    echoed: Words
    yes: Words
    no: Words
    #: 'she stays'
    stays: Words
    #: 'her too'
    too: Words
    #: 'not before', behind a day
    no_sooner: Words
    #: as soon as possible
    soonest: Words
    #: 'is': behind a name it tells what somebody is, not that he is meant
    be: Words
    #: nobody can be sure of an answer that holds one of these: 'perhaps', 'not yet', 'only if'
    unsure: Words
    #: announces answers inside a quote: 'in red', 'in bold'
    coloured: Words
    #: tell nothing in an answer
    aside: Words


def concepts() -> tuple[str, ...]:
    """The names of all fields."""
    return tuple(each.name for each in fields(QuestionWords))
