"""Which force a verb's own form tells where no cue stands before it: an imperative, a passive in a list, a notice."""

from parsers.concessions import has_happened, only_tells, seen_possible
from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.force import Force, form_of
from parsers.marks import View
from parsers.notices import announced, closes_account, ends_service, fragment, is_notice, only_therefore, told_you
from parsers.noun_clauses import clause_of_its_own, own_company, thanked_for, told_of_noun, words_told
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
from parsers.tokens import TokenKind
from parsers.verb_first import place_then_you, whom_then_you

#: So many words before the verb of a heading ('users that we want you to add:').
_HEADING = 3
#: A sentence of so many words may be a row of a list.
_ROW = 6
#: A notice that is nothing but its noun has so many words at most ('termination of our agreement as of 31 January').
_NOTICE = 8

#: A sentence with one of these does not give somebody's details.
_ASKS = ("he", "they", "you", "how", "wonder", "negation", "condition", "condition_head")


def by_form(view: View, mark: Mark) -> Force:
    """What the verb's own form tells where no cue stands before it."""
    form = form_of(mark.concept)
    start = view.clause_start(mark.start)
    before = [position for position in range(start, mark.start) if view.tokens[position].folded]
    subject = [each for each in view.within(start, mark.start, "i", "we", "he", "they", "you") if not _receives(view, each)]
    if view.sentence.subject and view.sentence.asks:
        return Force.QUESTION
    if view.sentence.subject and form in ("base", "noun", "passive"):
        return Force.ORDER
    if (
        mark.concept == "cancel_base"
        and subject
        and subject[-1].concept in ("i", "we")
        and (only_therefore(view, subject[-1].end, mark.start) or announced(view, subject[-1].end, mark))
        and not view.sentence.asks
    ):
        return Force.ORDER  # 'we cancel', 'we therefore cancel': the notice itself
    if form == "base" and _attempted(view, mark, start):
        return Force.WEAK
    if form == "base":
        if mark.concept in ("give_base", "change_base") and view.sentence.asks and _to_be_given(view, mark, start):
            return Force.ORDER
        if view.sentence.asks and _asks_us_by_name(view, mark, start):
            return Force.ORDER
        if view.sentence.asks and not _tagged(view, mark) and (subject or not view.has("polite", "confirm", "wish")):
            return Force.QUESTION  # 'Remove Priya? No way.'
        if view.grammar.base_forms and _has_plural_subject(view, mark, before):
            return Force.WEAK
        if any(each.end == mark.start for each in view.all("infinitive")):
            labelled = mark.end < len(view.tokens) and view.tokens[mark.end].text == ":" and bool(view.people)
            has = len(before) > 1 and any(each.start == before[0] for each in view.all("i", "we"))
            has = has and view.tokens[before[1]].folded in view.grammar.having  # 'I have a user to add: Bo Ek, bo@…'
            heading = (view.sentence.announces or labelled) and (has or len(before) <= _HEADING) and view.has("user", "role")
            return Force.ORDER if heading else Force.WEAK  # 'users to add:'
        if len(before) <= 3:
            return Force.WEAK if subject or _told_of_somebody(view, before) else Force.ORDER
        # an imperative in the run of a text without marks: nobody and no 'shall' stands right before it
        near = max(start, mark.start - 4)
        return Force.WEAK if view.within(near, mark.start, "i", "we", "he", "they", "you", "must", "consider", "what") else Force.ORDER
    words = [token for token in view.tokens if token.folded and token.text[0].isalnum()]
    objects = {each.start for each in view.all("us", "me")}  # 'new user with us is …'
    told = any(each.start not in objects for each in view.all("i", "we", "you", "he", "they"))
    if form == "passive" and (has_happened(view, mark) or seen_possible(view, mark, start)):
        return Force.WEAK
    row = view.sentence.row or len(words) <= _ROW
    if form == "passive" and row and view.people and not (view.sentence.asks or told or only_tells(view, mark, start)):
        return Force.ORDER  # 'Lindqvist Karl - is closed' in a list
    if form == "passive" and view.sentence.announces and not told and len(words) <= mark.words + 2:
        return Force.ORDER  # 'To be removed:' above names
    if form == "passive" and fragment(view, mark, short=len(words) <= _HEADING and not told):
        return Force.ORDER  # 'Tas bort helt, tack', 'Opprettes den dagen.'
    if form == "passive":
        if view.sentence.asks and _to_be_done(view, mark, start):
            return Force.ORDER
        granted = mark.concept == "change_passive" and view.people and any(each.start == mark.end for each in view.all("authority"))
        if granted and not view.sentence.asks:
            return Force.ORDER  # '… takes over and becomes authorised': only staff give rights, and none is lost to them
        if _only_possible(view, mark, start):
            return Force.QUESTION if view.sentence.asks else Force.WEAK
        if view.within(0, mark.end, "must") or view.has("hereby"):
            return Force.QUESTION if view.sentence.asks else Force.ORDER
        return Force.ORDER if is_notice(view, mark) or closes_account(view, mark, start) else Force.WEAK
    if form == "said":
        if mark.concept == "cancel_said" and not view.sentence.asks and told_you(view, mark):
            return Force.ORDER
        if view.within(start, mark.start, "infinitive") or any(
            view.tokens[position].folded in view.grammar.that for position in range(start, mark.start)
        ):
            return Force.WEAK  # 'that we cancel' is told, not done
        turned = _turned(view, mark, start) and view.sentence.asks and (view.people or view.has("he", "they", "it"))
        if turned or place_then_you(view, mark, start) or whom_then_you(view, mark, start):
            return Force.ORDER  # 'Tar ni bort Karl?', 'Rättar ni det?'
        performative = mark.concept == "cancel_said" or (
            mark.concept == "end_said" and (view.has("agreement", "hereby") or ends_service(view, mark)) and not view.has("user")
        )
        performative = performative and not view.tokens[mark.start].text.lower().endswith(view.grammar.you_endings)
        withs = {each.start for each in view.all("us")}
        spoken = view.has("hereby") or any(
            each.start not in withs and view.clause_of[each.start] <= view.clause_of[mark.start] for each in view.all("we", "i")
        )  # 'the customer cancels with us'
        spoken = spoken or any(position in view.companies for position in range(mark.start))
        first = next((position for position, token in enumerate(view.tokens) if token.folded and token.text[0].isalnum()), 0)
        rather = any(token.folded in view.grammar.rather for token in view.tokens[max(0, mark.start - 1) : mark.end + 2])
        if performative and (spoken or mark.start == first) and not view.sentence.asks and not rather:
            return Force.ORDER
        return Force.WEAK
    if form == "noun":
        headed = mark.start == 0 and any(token.text == ":" for token in view.tokens[mark.end : mark.end + 4])
        if headed and not told and not view.sentence.asks and not view.has("must"):
            return Force.ORDER  # 'Opsigelse af abonnement: Holm ApS, CVR …, pr. …'
        if not view.sentence.asks and (thanked_for(view, mark) or clause_of_its_own(view, mark)):
            return Force.ORDER  # 'Matin tunnus pois kiitos'
        if told_of_noun(view, mark):
            return Force.WEAK
        short = words_told(view) - own_company(view, mark) <= _NOTICE and not _somebody_acts(view, mark)
        if not view.sentence.asks and (view.has("hereby") or short):
            return Force.ORDER
        if mark.start == 0 and mark.end < len(view.tokens) and view.tokens[mark.end].text in _LABELS and not view.sentence.asks:
            return Force.ORDER  # 'New user, Esa Tikka, esa@…'
        named = bool(view.people) or (mark.start > 0 and view.tokens[mark.start - 1].text == ":")  # 'So: one more user, bo@…'
        opens = view.clause_start(mark.start) >= mark.start - 1 and mark.concept == "add_noun" and named
        us = {each.start for each in view.all("us")}
        behind = any(each.start not in us for each in view.within(mark.end, len(view.tokens), "i", "we", "you", "he", "they"))
        ahead = (
            mark.start and view.tokens[mark.start - 1].text == ":" and not view.within(0, mark.start, "i", "we", "he", "they", "told_by")
        )
        told = behind if ahead else told  # 'When you have a minute: new user for us, Lars Holm, lars@…'
        if opens and view.holds(AddressMention) and not told and not view.sentence.asks:
            return Force.ORDER  # 'as agreed: new user is Gun Ros, gun@…'
        if mark.concept == "add_noun" and not view.sentence.asks and any(each.end == mark.start for each in view.all("needs")):
            return Force.ORDER  # 'we have a new colleague and need one more user'
        if view.sentence.announces and _details_of_ours(view, mark):
            return Force.ORDER  # 'As agreed on the telephone, here come the details of our new user:'
        wished = {each.start for each in view.all("must")}
        if not view.sentence.asks and any(each.start in wished and 0 <= each.start - mark.end <= 3 for each in view.all("wish")):
            return Force.ORDER  # 'new access is wished for …'
        return Force.WEAK
    if mark.concept == "needs" and view.sentence.asks and _to_be_given(view, mark, start):
        return Force.ORDER  # 'Kan Ragnhild også få bruker?'
    turned = mark.concept == "swap" and view.sentence.asks and _turned(view, mark, start)
    if turned and (view.people or view.has("he")) and not view.has("how", "what"):
        return Force.ORDER  # 'Byter ni ut Karl mot Lisa?'
    asked = any(each.start >= mark.end for each in view.all("polite")) and not view.has("how", "what", "can_i", "wonder")
    asked = asked or any(set(each.hits) <= set(mark.hits) for each in view.all("polite"))  # 'vaihtaisitteko … tilalle'
    return Force.QUESTION if view.sentence.asks and not asked else Force.ORDER  # 'She needs access, can you arrange it?'


def _tagged(view: View, mark: Mark) -> bool:
    """'Ta bort Karl, okej?': behind its last comma the sentence only asks whether that is all right."""
    commas = [position for position in range(mark.end, len(view.tokens)) if view.tokens[position].text == ","]
    if not commas or mark.start != view.clause_start(mark.start):
        return False
    right = {position for each in view.all("fine", "confirm") for position in each.hits}
    behind = [position for position in range(commas[-1] + 1, len(view.tokens)) if view.tokens[position].kind is TokenKind.WORD]
    return 0 < len(behind) <= _TAG and right.issuperset(behind)


#: So many words a tag has.
_TAG = 2


def _turned(view: View, mark: Mark, start: int) -> bool:
    """'Tar ni bort …', 'Sletter I …': the verb opens its clause and 'you' stands in it or right behind it."""
    if mark.start != start:
        return False
    capital = view.grammar.capital_you and any(token.text == "I" for token in view.tokens[mark.start + 1 : mark.end + 1])
    return capital or bool(view.within(mark.start, mark.end + 1, "you"))


def _told_of_somebody(view: View, before: list[int]) -> bool:
    """'Karl försökte ta bort Maria', 'vår chef ville ta bort Karl': a verb that nobody knows stands between a person and an infinitive."""
    if view.grammar.base_forms or len(before) < _SUBJECT_AND_VERB or view.tokens[before[-1]].kind is not TokenKind.WORD:
        return False
    last = before[-1]
    known = {position for each in view.marks if each.concept != "common" for position in each.hits} | view.people | view.companies
    somebody = view.people | {position for each in view.all("role", "title") for position in each.hits}
    return last not in known and view.tokens[last].text.islower() and not somebody.isdisjoint(before[:-1])


#: Somebody and what he does.
_SUBJECT_AND_VERB = 2


def _only_possible(view: View, mark: Mark, start: int) -> bool:
    """'Agreements can be cancelled by mail', 'I read that ours can be ended': what is possible, and no notice of one's own."""
    if mark.concept not in ("cancel_passive", "end_passive") or view.has("user", "hereby") or not view.has("agreement"):
        return False
    can = [each for each in range(start, mark.hits[-1]) if view.tokens[each].folded in view.grammar.can]
    if not can or view.within(start, mark.start, "wish", "polite"):
        return False
    opened = next((each for each in range(can[0] - 1, -1, -1) if view.tokens[each].folded in view.grammar.that), None)
    if opened is not None and not (opened and view.tokens[opened - 1].folded in view.grammar.so):
        return True
    if not view.grammar.base_forms or any(view.tokens[each].folded in view.grammar.so for each in range(can[0])):
        return False  # 'avtalet kan sägas upp' is said of the one that both know
    own = view.has("our", "my", "us", "basic", "integrated", "at_once", "everything") or view.companies
    dated = view.holds(DayMention)
    return not (own or dated)


def _somebody_acts(view: View, noun: Mark) -> bool:
    """'Hallitus harkitsee sopimuksen irtisanomista': before the noun of ending stand words that nobody knows, and no colon behind them."""
    if not noun.concept.startswith(("cancel", "end")):
        return False
    known = plain_words(view) | {position for each in view.marks if each.concept != "common" for position in each.hits}
    label = max((position for position in range(noun.start) if view.tokens[position].text == ":"), default=-1)
    object_ = {position for each in view.all("agreement", "company", "us", "our") for position in each.hits}
    words = [each for each in range(label + 1, noun.start) if view.tokens[each].kind is TokenKind.WORD and each not in object_]
    return len(words) >= _SUBJECT_AND_VERB and any(names_a_thing(view, each, known, opening=True) for each in words)


def _receives(view: View, pronoun: Mark) -> bool:
    """'Hänelle pitäisi saada': a pronoun in the allative is who gets something, not who does it (``endswith`` of no endings is never)."""
    return view.tokens[pronoun.start].folded.endswith(view.grammar.receiving)


#: What stands between a heading and what it is about.
_LABELS = frozenset(",:-–—")


def _has_plural_subject(view: View, mark: Mark, before: list[int]) -> bool:
    """'Our scripts add access': right before the English verb stands a noun in the plural that means nothing to us and does it itself."""
    if len(before) < 2 or before[-1] != mark.start - 1:
        return False
    word = view.tokens[before[-1]]
    plural = word.text.islower() and word.text.endswith("s") and not word.text.endswith("ss") and word.folded not in view.grammar.no_plurals
    if not plural or len(word.text) < 4:
        return False
    if any(view.tokens[position].folded in view.grammar.prepositions for position in before):
        return False
    return before[-1] not in view.people and not any(each.start <= before[-1] < each.end for each in view.marks)


def _to_be_done(view: View, mark: Mark, start: int) -> bool:
    """'Can Karl be removed?': asks us to do it, where nothing behind the verb asks what comes of it or who does it."""
    head = _head(view, start, "will", "inverted")
    opened = head is not None and view.tokens[head].folded not in view.grammar.ought
    somebody = any(position in view.people for position in range(start, mark.hits[0])) or view.within(start, mark.hits[0], "he", "they")
    more = view.within(mark.end, len(view.tokens), "negation", "avoid", "condition", "condition_head", "either", "i", "we", "you", "price")
    asked = view.has("how", "what", "can_i", "wonder", "consider")
    return opened and bool(somebody) and not asked and not [each for each in more if not _at_our_place(view, each)]


def _asks_us_by_name(view: View, mark: Mark, start: int) -> bool:
    """'Can InExchange add Noor?': asks for it as 'can you' does, where somebody is named; what ends an agreement may ask what we may do."""
    if mark.concept.startswith(("cancel", "end")) or not (view.people or view.has("he")):
        return False
    named = [each for each in range(start, mark.hits[0]) if view.tokens[each].folded.startswith("inexchange")]
    opened = named and any(each.end == named[0] for each in view.all("will", "inverted", "polite"))
    return bool(opened) and not view.has("how", "what", "can_i", "wonder", "condition", "condition_head", "either", "negation", "price")


def _at_our_place(view: View, mark: Mark) -> bool:
    """Whether 'us' or 'you' only tells where ('with us'), not who does it."""
    before = view.tokens[mark.start - 1].folded if mark.start else ""
    return before not in view.grammar.by and any(each.end == mark.start for each in view.all("place"))


def _head(view: View, start: int, *concepts: str) -> int | None:
    """Where the verb stands that opens a clause, or opens the one before it with nothing but names between ('could Jill and Tim …')."""
    listed = view.people | {each.start for each in view.all("conjunction")}
    for each in view.all(*concepts):
        if each.start == start or (
            each.start == view.clause_start(each.start) and listed.issuperset(range(each.end, start)) and each.end < start
        ):
            return each.start
    return None


def _to_be_given(view: View, mark: Mark, start: int) -> bool:
    """'Can Karl have access?': asks us to give it, not what Karl is able to do."""
    received = any(each.hits[0] in mark.hits for each in view.all("receive"))
    opened = _head(view, start, "will") is not None
    subject = mark.start - 1
    while subject > start and any(each.start == subject for each in view.all("like_others")):
        subject -= 1  # 'kan hon också få'
    somebody = subject in view.people or any(each.end == subject + 1 for each in view.all("he", "they"))
    return received and opened and somebody


def _attempted(view: View, mark: Mark, start: int) -> bool:
    """'I am new in the board and tried to register it': right before the verb stands that the writer tried."""
    before = mark.start - 1
    while before > start and (any(each.start <= before < each.end for each in view.all("infinitive", "harmless"))):
        before -= 1
    return before >= start and view.tokens[before].folded in view.grammar.attempted


def _details_of_ours(view: View, mark: Mark) -> bool:
    """'Here come the details of our new user': the words for the details, and 'our' right before the newcomer."""
    told = view.within(view.clause_start(mark.start), mark.start, "details")
    ours = bool(told) and bool(view.within(told[0].end, mark.start, "our"))
    return ours and mark.concept == "add_noun" and not view.has(*_ASKS)
