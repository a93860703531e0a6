"""English orders in the words of ordinary mail, by natives and others: what stands around holds none up; near misses wait."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, METTE, in_short

CASES = [
    # another thing of the sentence is not what ends: 'with effect from', and what was talked of before
    (
        EMILY,
        "Further to our telephone conversation last week, please accept this e-mail as formal notice that Northlight Media "
        "Sweden AB wishes to terminate the integrated service with effect from 31 March 2027.",
        ["cancel_agreement service=integrated requested_on=2027-03-31"],
    ),
    (
        EMILY,
        "Please accept this e-mail as formal notice that Northlight Media Sweden AB (reg. no. SE559288588201) wishes to end "
        "all agreements with InExchange as of 31 March 2027.",
        ["cancel_agreement requested_on=2027-03-31"],
    ),
    (EMILY, "We want to terminate our service agreement with the cleaning company.", ["?cancel_agreement"]),
    # what others have is no order
    (
        METTE,
        "We want to stop our subscription from 1. February 2027, the company is sold to a bigger one and they have their own.",
        ["cancel_agreement requested_on=2027-01-31"],
    ),
    # the other one stays
    (
        EMILY,
        "We would like to cancel our Basic subscription at the end of February 2027. The other one stays. Please confirm.",
        ["cancel_agreement service=basic requested_on=2027-02-28"],
    ),
    (
        EMILY,
        "We cancel the integrated service by 31 March 2027. The rest stays as it is.",
        ["cancel_agreement service=integrated requested_on=2027-03-31"],
    ),
    (EMILY, "We cancel our agreement. The rest stays.", ["?cancel_agreement"]),
    (EMILY, "Remove Priya. The other one stays.", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "We cancel Basic. No, the other one.", ["?cancel_agreement service=basic"]),
    # who is to have no access before a day that is told comes on that day; where none is told a person asks
    (
        EMILY,
        "Felix Grant joins us on Monday 7 December. Please set him up as a user from that day "
        "(felix.grant@northlight.example). No need for him to have access before he starts.",
        ["add_user:Felix Grant/felix.grant@northlight.example requested_on=2026-12-07 from"],
    ),
    (
        EMILY,
        "Felix Grant is joining us on 7 December. Please set him up from that day (felix.grant@northlight.example), he "
        "doesn't need access any earlier.",
        ["add_user:Felix Grant/felix.grant@northlight.example requested_on=2026-12-07"],
    ),
    (
        ANNA,
        "Olle Berg börjar den 7 december. Lägg upp honom då, olle.berg@nordbygg.example. Han behöver ingen åtkomst innan han börjar.",
        ["add_user:Olle Berg/olle.berg@nordbygg.example requested_on=2026-12-07 from"],
    ),
    (
        EMILY,
        "Please add Felix Grant, felix.grant@northlight.example. He must not have access before he starts.",
        ["?add_user:Felix Grant/felix.grant@northlight.example"],
    ),
    (
        EMILY,
        "Please add Felix Grant, felix.grant@northlight.example. He must not have access before then.",
        ["?add_user:Felix Grant/felix.grant@northlight.example", "?remove_user:Felix Grant/felix.grant@northlight.example"],
    ),
    # a verb behind the short 'has' of a name is no thing of his
    (
        EMILY,
        "Priya's moved over to our London office, so can you please swap her out for Arjun Mehta? His email is "
        "arjun.mehta@northlight.example.",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "add_user:Arjun Mehta/arjun.mehta@northlight.example"],
    ),
    (EMILY, "Please remove Priya's printer.", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
    # 'it' is the number told before, the login that one user still has
    (
        EMILY,
        "Priya's got a new work mobile, it's 070 174 06 55 now. Could you pop that on her profile instead of whatever's there?",
        ["change_user:Priya Nair/priya.nair@northlight.example ->phone=+46701740655"],
    ),
    (EMILY, "Priya still has a login. Please remove it.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "Priya still has a login and a bug in the app. Please remove it.", ["other"]),
    # the head of a column tells what the number in it is
    (
        EMILY,
        "Please update the details of the user below:\n\nUser | E-mail | New mobile\n"
        "Priya Nair | priya.nair@northlight.example | +46 70 174 06 99",
        ["change_user:Priya Nair/priya.nair@northlight.example ->phone=+46701740699"],
    ),
    (
        EMILY,
        "Please update the details of the users below:\n\nUser | E-mail | Phone\n"
        "Priya Nair | priya.nair@northlight.example | +46 70 174 06 98\n"
        "James Osei | james.osei@northlight.example | +46 70 174 06 97",
        [
            "change_user:Priya Nair/priya.nair@northlight.example ->phone=+46701740698",
            "change_user:James Osei/james.osei@northlight.example ->phone=+46701740697",
        ],
    ),
    (
        EMILY,
        "Please update the details of the user below:\n\nUser | E-mail | Old mobile | New mobile\n"
        "Priya Nair | priya.nair@northlight.example | +46 70 174 06 98 | +46 70 174 06 99",
        ["?change_user:Priya Nair/priya.nair@northlight.example"],
    ),
    (
        EMILY,
        "Please update these users:\n\nName | E-mail | New e-mail\n"
        "Priya Nair | priya.nair@northlight.example | p.nair@northlight.example\n"
        "James Osei | james.osei@northlight.example | j.osei@northlight.example",
        ["?change_user:Priya Nair/priya.nair@northlight.example ->email=p.nair@northlight.example"],
    ),
    # what one sees was done is asked no more
    (EMILY, "Brilliant, I can see that Omar was added yesterday and Priya is gone from the list. All sorted then. Cheers!", ["THANKS"]),
    (
        EMILY,
        "I want to see that Priya has been removed by Friday.",
        ["remove_user:Priya Nair/priya.nair@northlight.example requested_on=2026-11-20"],
    ),
    # what the sender tried himself, and asks us to do for him
    (
        EMILY,
        "I tried to add a colleague myself in the portal but couldn't find the button. Could you please do it for me? It's "
        "Karen Blythe, karen.blythe@northlight.example.",
        ["add_user:Karen Blythe/karen.blythe@northlight.example"],
    ),
    (
        EMILY,
        "The subject says it all really: Zoe Lambert, zoe.lambert@northlight.example, needs a login for InExchange.",
        ["add_user:Zoe Lambert/zoe.lambert@northlight.example"],
    ),
    (
        EMILY,
        "James says: Zoe Lambert, zoe.lambert@northlight.example, needs a login for InExchange.",
        ["?add_user:Zoe Lambert/zoe.lambert@northlight.example"],
    ),
    (
        ANNA,
        "Mr Karl Lindqvist is not anymore our employee. In connection with above please about deleting his account.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"],
    ),
    (
        ANNA,
        "We would like to talk about deleting his account, Mr Karl Lindqvist's.",
        ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"],
    ),
    (
        ANNA,
        "Maria changed her surname after divorce, she is now Maria Sand. Could you please adapt it in her user? Her e-mail "
        "will not change.",
        ["change_user:Maria Öberg/maria.oberg@nordbygg.example ->name=Maria Sand"],
    ),
    (
        EMILY,
        "Priya got married in October and has taken her husband's name, so she's Priya Menon now. Same e-mail as before. "
        "Would you mind updating that?",
        ["change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Menon"],
    ),
    (EMILY, "Please remove Priya. Before Christmas.", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
]


@pytest.mark.parametrize(("sender", "text", "told"), CASES)
def test_what_is_asked_is_read(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told
