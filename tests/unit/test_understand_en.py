"""English sentences and what they are understood as, in short: kind, who, what to; ``?`` before what nobody is sure of."""

import pytest

from tests.unit.known_misses import sentences
from tests.unit.reading_in_short import EMILY, in_short

SENTENCES = [
    ("Please remove Priya Nair from our account.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (
        "Priya Nair is leaving us on 30 November. Please remove her access then.",
        ["remove_user:Priya Nair/priya.nair@northlight.example requested_on=2026-11-30"],
    ),
    (
        "Could you create an account for our new controller, Mark Hill (mark.hill@northlight.example)?",
        ["add_user:Mark Hill/mark.hill@northlight.example"],
    ),
    (
        "We'd like to give Mark Hill access. His email is mark.hill@northlight.example and his phone is +46 70 174 06 41.",
        ["add_user:Mark Hill/mark.hill@northlight.example/+46701740641"],
    ),
    ("I'd like to cancel our subscription effective end of December.", ["cancel_agreement requested_on=2026-12-31"]),
    ("Please cancel my account.", ["?cancel_agreement"]),
    ("We are going into liquidation, please close our account.", ["remove_insolvent_company insolvency=liquidation"]),
    ("Northlight Media has been declared bankrupt.", ["?remove_insolvent_company insolvency=bankruptcy"]),
    ("How can I cancel?", ["question topic=cancel"]),
    ("Is it possible to cancel before the binding period ends?", ["question topic=cancel"]),
    ("I am thinking about cancelling.", ["?other"]),
    ("Do not remove Priya.", ["?other"]),
    ("Please don't cancel the agreement, we changed our minds.", ["other WITHDRAWS"]),
    ("If you raise prices we will cancel.", ["?other"]),
    (
        "Can you please change James Osei's email to james@northlight.example?",
        ["change_user:James Osei/james.osei@northlight.example ->email=james@northlight.example"],
    ),
    ("James Osei's new phone number is +46 70 174 06 55.", ["change_user:James Osei/james.osei@northlight.example ->phone=+46701740655"]),
    (
        "James has a new email: james@northlight.example",
        ["change_user:James Osei/james.osei@northlight.example ->email=james@northlight.example"],
    ),
    ("My surname has changed to Smith, please update.", ["change_user:Emily Carter/emily.carter@northlight.example ->name=Emily Smith"]),
    ("Priya Nair should be able to order changes from now on.", ["change_user:Priya Nair/priya.nair@northlight.example ->authorized=True"]),
    ("Please revoke James' admin rights.", ["change_user:James Osei/james.osei@northlight.example ->authorized=False"]),
    (
        "Replace Priya Nair with Tom Reyes, tom.reyes@northlight.example.",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "add_user:Tom Reyes/tom.reyes@northlight.example"],
    ),
    (
        "Priya is being replaced by Tom Reyes (tom.reyes@northlight.example). Please swap them.",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "add_user:Tom Reyes/tom.reyes@northlight.example"],
    ),
    ("I can't log in.", ["question topic=credentials"]),
    ("I forgot my password.", ["question topic=credentials"]),
    ("Where do I change our company address?", ["question topic=company_details"]),
    ("Our company has moved. Please update our address to Storgatan 5.", ["question topic=company_details"]),
    ("Why did we get two invoices this month?", ["question topic=other"]),
    ("We want to upgrade to Basic please.", ["other"]),
    ("How do I upgrade?", ["question topic=upgrade"]),
    ("Can the integrated service connect to Fortnox?", ["question topic=integrated_service"]),
    ('I get "registration number already exists" when I sign up.', ["question topic=registration_number_exists"]),
    ("Please delete all data you hold about me under GDPR.", ["other"]),
    ("Thanks a lot!", ["THANKS"]),
    ("Thanks, works perfectly now.", ["THANKS"]),
    ("Please add tom.reyes@northlight.example", ["add_user:-/tom.reyes@northlight.example"]),
    ("Tom Reyes needs access. tom.reyes@northlight.example", ["add_user:Tom Reyes/tom.reyes@northlight.example"]),
    ("Tom Reyes needs access.", ["add_user:Tom Reyes/-"]),
    (
        "Please add Tom Reyes and Hanna Berg as users: tom.reyes@northlight.example, hanna.berg@northlight.example",
        ["add_user:Tom Reyes/tom.reyes@northlight.example", "add_user:Hanna Berg/hanna.berg@northlight.example"],
    ),
    ("Add: Tom Reyes <tom.reyes@northlight.example>", ["add_user:Tom Reyes/tom.reyes@northlight.example"]),
    (
        "New users:\n1. Tom Reyes, tom.reyes@northlight.example\n2. Hanna Berg, hanna.berg@northlight.example",
        ["add_user:Tom Reyes/tom.reyes@northlight.example", "add_user:Hanna Berg/hanna.berg@northlight.example"],
    ),
    (
        "Please remove the following users:\nPriya Nair\nJames Osei",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "remove_user:James Osei/james.osei@northlight.example"],
    ),
    (
        "Priya no longer works here and James is moving teams. Please delete both of them.",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "remove_user:James Osei/james.osei@northlight.example"],
    ),
    ("Please set up Tom (tom.reyes@northlight.example) with the same rights as James.", ["add_user:Tom/tom.reyes@northlight.example/AUTH"]),
    ("Please remove Priya on Friday.", ["remove_user:Priya Nair/priya.nair@northlight.example requested_on=2026-11-20"]),
    (
        "Priya's last day is 15 December, please close her account at the end of that day.",
        ["remove_user:Priya Nair/priya.nair@northlight.example requested_on=2026-12-15"],
    ),
    (
        "Please remove priya.nair@northlight.example and add tom.reyes@northlight.example instead.",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "add_user:-/tom.reyes@northlight.example"],
    ),
    ("We terminate the Basic service as from 1 January.", ["cancel_agreement service=basic requested_on=2026-12-31"]),
    ("Did you receive my cancellation?", ["question topic=cancel"]),
    ("I asked you last week to remove Priya but she still has access!", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("My boss wants us to cancel.", ["?cancel_agreement"]),
    ("You can delete Priya's login.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Priya has left. You can delete her login.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Please stop sending me newsletters.", ["other"]),
    ("Priya's telephone number is certainly correct.", []),
    ("All e-mail addresses are quite correct.", []),
    ("There is an odd little block on our account.", []),
    (
        "There is a wrong letter in it, please correct James Osei's email to james@northlight.example.",
        ["change_user:James Osei/james.osei@northlight.example ->email=james@northlight.example"],
    ),
    ("Our address is correct, remove Priya Nair.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Clever browser plugins add your users by themselves!", ["?add_user:-/-"]),
    ("Please cancel order 4411.", ["?cancel_agreement"]),
    ("Can you tell me how to remove a user?", ["question topic=manage_users"]),
    ("Could you tell me whether Priya is still a user?", ["question topic=other"]),
    ("Hi, James here. Priya's gone, so go ahead and kill her login please.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("We don't need the service any more, so please end the agreement.", ["cancel_agreement"]),
    ("Please make sure Priya Nair can no longer log in.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (
        "Please change the name of user Priya Nair to Priya Sharma.",
        ["change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Sharma"],
    ),
    ("Hi, sorry for the late notice. Tom's last day was yesterday, so could you lock his account? Tom Reyes.", ["remove_user:Tom Reyes/-"]),
    (
        "Please note that Priya Nair is now Priya Sharma (priya.sharma@northlight.example).",
        ["change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Sharma,email=priya.sharma@northlight.example"],
    ),
    (
        "Can you add another user for us? Name: Ann Lee. Mail: ann.lee@northlight.example. Phone: 070-174 06 41. Thanks!",
        ["add_user:Ann Lee/ann.lee@northlight.example/+46701740641"],
    ),
    ("I don't want to cancel, I just want to know when the contract renews.", ["question topic=cancel"]),
    (
        "As discussed on the phone, please go ahead and cancel the integrated service by the end of January.",
        ["cancel_agreement service=integrated requested_on=2027-01-31"],
    ),
    ("When does our agreement end if we cancel today?", ["question topic=cancel"]),
    ("We would cancel if the price went up.", ["?other"]),
    ("Please don't remove Priya yet. Remove James instead.", ["remove_user:James Osei/james.osei@northlight.example"]),
    ("Oh great, another price increase. Maybe I should just cancel everything, haha.", ["?other"]),
    (
        "Hello, I am the trustee in the bankruptcy of Northlight Media Sweden AB (559288-5882). "
        "Please remove the company from your systems.",
        ["remove_insolvent_company insolvency=bankruptcy"],
    ),
    ("Our customer Blue Fox AB has gone bankrupt. How do we stop sending them e-invoices?", ["question topic=other"]),
    (
        "We have a new colleague, Ann Lee, starting on 1 December. Can you have her account ready by then? ann.lee@northlight.example",
        ["add_user:Ann Lee/ann.lee@northlight.example requested_on=2026-12-01 from"],
    ),
    (
        "Ann Lee (ann.lee@northlight.example) and Bo Ek (bo.ek@northlight.example) need logins; Priya Nair should be removed.",
        [
            "add_user:Ann Lee/ann.lee@northlight.example",
            "add_user:Bo Ek/bo.ek@northlight.example",
            "remove_user:Priya Nair/priya.nair@northlight.example",
        ],
    ),
    ("Kindly add user ann.lee@northlight.example / Ann Lee / +46701740641", ["add_user:Ann Lee/ann.lee@northlight.example/+46701740641"]),
    ("Imagine Priya left us; would you remove her?", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Block Priya until Monday", ["?remove_user:Priya Nair/priya.nair@northlight.example requested_on=2026-11-23"]),
    ("Please remove Priya. Well, not today.", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Remove Priya and her invoices", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Please take Priya off the mailing list.", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Please remove Priya. Friday was her last day.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("We want you to confirm that we can cancel the agreement.", ["?cancel_agreement"]),
    ("I need to cancel our subscription to Dagens Industri.", ["?cancel_agreement"]),
    ("We don't use the Basic service any longer. Please end it.", ["cancel_agreement service=basic"]),
    ("Our phone plan with Telia is too expensive. Please cancel it.", ["?cancel_agreement"]),
    (
        "Noah Fielding (noah.fielding@northlight.example) is taking over from Priya Nair. Please give him a user and remove hers.",
        ["add_user:Noah Fielding/noah.fielding@northlight.example", "remove_user:Priya Nair/priya.nair@northlight.example"],
    ),
    ("Please send me my contacts.", ["other"]),
    ("Please cancel Basic now that we have Integrated.", ["cancel_agreement service=basic"]),
    ("We have Basic and Integrated. Please cancel the subscription.", ["?cancel_agreement"]),
    ("Please remove Priya Nair at once.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Please drop Priya a line about the training.", ["other"]),
    (
        "James Osei hands over the ordering rights to Priya Nair. He should not be authorised any more.",
        ["?change_user:Priya Nair/priya.nair@northlight.example ->authorized=False"],
    ),
    ("She should be removed, says James.", ["?remove_user:James Osei/james.osei@northlight.example"]),
    ("Fred Nolan needs access to the garage, fred.nolan@northlight.example", ["?add_user:Fred Nolan/fred.nolan@northlight.example"]),
    (
        "How do I reset my password, and where can we change our company's address?",
        ["question topic=credentials", "question topic=company_details"],
    ),
    (
        "James's number is 070-174 06 64, not 070-174 06 63. Please correct it.",
        ["change_user:James Osei/james.osei@northlight.example ->phone=+46701740664"],
    ),
    (
        "Please update Priya Nair's profile as follows:\nName: Priya Khan\nPhone: +46 70 174 06 74",
        ["change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Khan,phone=+46701740674"],
    ),
    ("Priya has left. Please remove her from our account.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Remove us from the system.", ["cancel_agreement"]),
    (
        "Please add Noor Haddad, noor@northlight.example. She joins us on 4 January and shouldn't have access before then.",
        ["add_user:Noor Haddad/noor@northlight.example requested_on=2027-01-04 from"],
    ),
    (
        "Please add Noor Haddad, noor@northlight.example. No access before 4 January please.",
        ["add_user:Noor Haddad/noor@northlight.example requested_on=2027-01-04 from"],
    ),
    (
        "Priya is now Priya Sandell, her e-mail is priya.s@northlight.example instead of priya.nair@northlight.example. Please update her.",
        ["change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Sandell,email=priya.s@northlight.example"],
    ),
    ("With the year end coming up, please remove Priya.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Remove Priya, no don't.", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Remove Priya, no need to confirm.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("We therefore terminate all agreements with you.", ["cancel_agreement"]),
    ("We would therefore cancel all agreements with you.", ["?cancel_agreement"]),
    ("Priya left on Friday so can you kill her login please", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("Priya has left. Shut her off please.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    ("We no longer use it so you can remove Priya Nair.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
]


@pytest.mark.parametrize(("text", "expected"), sentences(SENTENCES))
def test_sentence_is_understood(text: str, expected: list[str]) -> None:
    assert in_short(text, EMILY) == expected
