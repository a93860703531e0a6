"""More English orders in the words of ordinary mail: things swapped, lists, courtesies, notices, places; near misses wait."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, METTE, in_short

CASES = [
    # a thing that is swapped, and whose number it is
    (
        EMILY,
        "Could you swap the phone number on my user? It should be 070-174 06 62.",
        ["change_user:Emily Carter/emily.carter@northlight.example ->phone=+46701740662"],
    ),
    (
        EMILY,
        "Could you swap Priya for Bo Ek, bo.ek@northlight.example? Same phone number.",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "add_user:Bo Ek/bo.ek@northlight.example"],
    ),
    (
        ANNA,
        "My mobile no. got changed. New no. is +46 70 174 06 33. Please update the same at your end.",
        ["change_user:Anna Svensson/anna.svensson@nordbygg.example ->phone=+46701740633"],
    ),
    (ANNA, "Remove Karl. Actually no. keep him.", ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    # everybody in the rows above is 'them', and 'none of them' denies
    (
        EMILY,
        "1. Anita Bell - anita.bell@northlight.example\n2. Greg Marsh - greg.marsh@northlight.example\n\n"
        "None of them should be able to order anything. Please set them up when you get a chance.",
        ["add_user:Anita Bell/anita.bell@northlight.example", "add_user:Greg Marsh/greg.marsh@northlight.example"],
    ),
    # what is told of the days of something else, and thanks for what was done
    (
        METTE,
        "We will like to end our agreement, we are getting a new economy system from january which can do it all by it "
        "self. Last day 31. december 2026.",
        ["cancel_agreement requested_on=2026-12-31"],
    ),
    (
        EMILY,
        "Thanks for removing Tom so quickly last week! Please add his successor, Ines Duarte, ines.duarte@northlight.example.",
        ["add_user:Ines Duarte/ines.duarte@northlight.example"],
    ),
    (EMILY, "Thanks for removing Priya by Friday.", ["remove_user:Priya Nair/priya.nair@northlight.example requested_on=2026-11-20"]),
    # a wish told with a chat before it, a swap told with a change before it
    (
        EMILY,
        "Just had a chat with James about it and we'd like Bella Cruz to have a login as well, bella.cruz@northlight.example.",
        ["add_user:Bella Cruz/bella.cruz@northlight.example"],
    ),
    (
        EMILY,
        "We've had some changes: Priya Nair has left and Jacob Steele (jacob.steele@northlight.example) has taken over her "
        "tasks. Could you update the users accordingly?",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "add_user:Jacob Steele/jacob.steele@northlight.example"],
    ),
    # courtesies behind an order
    (
        EMILY,
        "Please add Nadia Hassan (nadia.hassan@northlight.example). Our IT department has already done its part.",
        ["add_user:Nadia Hassan/nadia.hassan@northlight.example"],
    ),
    (
        EMILY,
        "Please add Nadia Hassan (nadia.hassan@northlight.example). Already done.",
        ["?add_user:Nadia Hassan/nadia.hassan@northlight.example"],
    ),
    (
        EMILY,
        "Please add Nadia Hassan (nadia.hassan@northlight.example). Many thanks for your patience with us!",
        ["add_user:Nadia Hassan/nadia.hassan@northlight.example"],
    ),
    (
        EMILY,
        "Please add Nadia Hassan (nadia.hassan@northlight.example). Spelt with a u.",
        ["?add_user:Nadia Hassan/nadia.hassan@northlight.example"],
    ),
    (
        EMILY,
        "Please add Nadia Hassan (nadia.hassan@northlight.example). Is there anything else you need from us?",
        ["add_user:Nadia Hassan/nadia.hassan@northlight.example"],
    ),
    # where people sit is none of them
    (
        EMILY,
        "Hi, after our reorganisation the invoices are handled by the Malmö team, so Pernille Dahl "
        "(pernille.dahl@northlight.example) must be added.",
        ["add_user:Pernille Dahl/pernille.dahl@northlight.example"],
    ),
    (
        EMILY,
        "hi, get rid of priya's login pls. she now works 4 the competition lol",
        ["remove_user:Priya Nair/priya.nair@northlight.example"],
    ),
    (EMILY, "hi priya's moving to our berlin office so her access can go.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "Priya is off to university, so her access can go.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "Please take Priya off the guest list, so she can go home.", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
    # a notice for a day is one, a plan is none
    (
        EMILY,
        "Because of the low number of invoices we will terminate our Basic agreement per 31 January 2027.",
        ["cancel_agreement service=basic requested_on=2027-01-31"],
    ),
    (EMILY, "We will terminate our agreement with Visma on 31 January 2027.", ["?cancel_agreement requested_on=2027-01-31"]),
    (EMILY, "As I said we will terminate our agreement on 31 January 2027, when the board has decided.", ["?cancel_agreement"]),
    (EMILY, "We want to cancel our phone number agreement.", ["?cancel_agreement"]),
    # who is needed where; who comes for another
    (
        EMILY,
        "We need Martha Hill (martha.hill@northlight.example) on the system today, because nobody else can approve the invoices.",
        ["add_user:Martha Hill/martha.hill@northlight.example"],
    ),
    (EMILY, "We need Martha Hill, martha.hill@northlight.example, in the team.", []),
    (
        EMILY,
        "We've finally found a replacement for our old bookkeeper, and she is starting on Monday. Could you make sure she "
        "can get into the portal by then? Name: Rachel Dunne. Mail: rachel.dunne@northlight.example.",
        ["add_user:Rachel Dunne/rachel.dunne@northlight.example requested_on=2026-11-23 from"],
    ),
    (
        EMILY,
        "Please create an account for our summer temp who stayed on, Jack Reid (jack.reid@northlight.example).",
        ["add_user:Jack Reid/jack.reid@northlight.example"],
    ),
    (
        EMILY,
        "Please create an account for Jack Reid (jack.reid@northlight.example) next summer.",
        ["?add_user:Jack Reid/jack.reid@northlight.example"],
    ),
    (
        METTE,
        "Søren Kjær is changing place with a new one: Anton Riis, anton@aarhustomrer.example. So Søren out and Anton in please.",
        ["remove_user:Søren Kjær/soren@aarhustomrer.example", "add_user:Anton Riis/anton@aarhustomrer.example"],
    ),
    (
        EMILY,
        "Priya's phone number is out of date in the portal. The right one is +46 70 174 06 19. Would you be so good as to correct it?",
        ["change_user:Priya Nair/priya.nair@northlight.example ->phone=+46701740619"],
    ),
    # an address told again behind a sigh
    (
        EMILY,
        "Please set up Rhys Tanner - rhys.tanner@northlihgt.example\n\n"
        "Sorry, typo. The address is rhys.tanner@northlight.example of course.",
        ["add_user:Rhys Tanner/rhys.tanner@northlight.example"],
    ),
    (
        EMILY,
        "Please set up Rhys Tanner - rhys.tanner@northlight.example and Eva Lind, eva@northlight.example.\n\n"
        "Sorry, typo. The address is rhys.t@northlight.example.",
        ["?add_user:Rhys Tanner/rhys.tanner@northlight.example", "add_user:Eva Lind/eva@northlight.example"],
    ),
    (
        EMILY,
        "Please set up Rhys Tanner - rhys.tanner@northlight.example. Sorry for the delay. The address is "
        "invoices@northlight.example for invoices.",
        ["?add_user:Rhys Tanner/rhys.tanner@northlight.example"],
    ),
    (
        EMILY,
        "Would you please delete both of us, i.e. emily.carter@northlight.example and james.osei@northlight.example?",
        ["remove_user:James Osei/james.osei@northlight.example", "remove_user:Emily Carter/emily.carter@northlight.example"],
    ),
    # what is told of the rest leaves nothing open
    (EMILY, "Please remove Priya. As far as I know nothing else has to be done.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "Please remove Priya. As far as I know.", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
    # what is asked for is a form, and no removal
    (
        ANNA,
        "Kindly share the format for requesting deletion of user Karl Lindqvist.",
        ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"],
    ),
    (ANNA, "Kindly do the needful for deletion of user Karl Lindqvist.", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    # several who are to get something, and a user to be put in behind a colon
    (
        EMILY,
        "could Jill Ford and Tim Lowe get access, please?\njill.ford@northlight.example and tim.lowe@northlight.example.",
        ["add_user:Jill Ford/jill.ford@northlight.example", "add_user:Tim Lowe/tim.lowe@northlight.example"],
    ),
    (EMILY, "Should Priya and James be removed?", ["question topic=other"]),
    (
        EMILY,
        "I have a user to add: Bruno Costa, bruno.costa@northlight.example. Can it be done by Friday?",
        ["add_user:Bruno Costa/bruno.costa@northlight.example"],
    ),
    (EMILY, "We had a user to add: Bo Ek, bo@northlight.example, but he left.", ["?add_user:Bo Ek/bo@northlight.example"]),
    (
        EMILY,
        "When you have a minute: new user for us, Lars Holm, lars.holm@northlight.example. He's Danish, but his English is excellent.",
        ["add_user:Lars Holm/lars.holm@northlight.example"],
    ),
    (
        ANNA,
        "Dear Sir/Madam, we have one new accountant who has joined on 23rd November. Please create her user. Name - Kavita "
        "Menon, email - kavita.menon@nordbygg.example.",
        ["add_user:Kavita Menon/kavita.menon@nordbygg.example requested_on=2026-11-23"],
    ),
    (
        EMILY,
        "Please grant portal access to our newly appointed treasurer, Ian Moss (ian.moss@northlight.example).",
        ["add_user:Ian Moss/ian.moss@northlight.example"],
    ),
    # what is told of those who go, and of the sender
    (
        EMILY,
        "Please replace Priya Nair by Vera Lind. Vera's e-mail: vera.lind@northlight.example. Priya's moved to marketing.",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "add_user:Vera Lind/vera.lind@northlight.example"],
    ),
    (
        EMILY,
        "Our accounts assistant has changed: Priya Nair is no longer with us, her successor is called Rosa Klein "
        "(rosa.klein@northlight.example). Could you adjust the users, please?",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "add_user:Rosa Klein/rosa.klein@northlight.example"],
    ),
    (EMILY, "can you take priya off inexchange? she moved teams.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (
        EMILY,
        "Please change Priya's name to Priya Sharma. My direct number is +46 70 174 06 20.",
        ["change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Sharma"],
    ),
    (
        EMILY,
        "Please change Priya's name to Priya Sharma. Her number is +46 70 174 06 29.",
        ["?change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Sharma"],
    ),
    (
        EMILY,
        "FYI my phone number's new: 070-174 06 64. Please put it on file.",
        ["change_user:Emily Carter/emily.carter@northlight.example ->phone=+46701740664"],
    ),
    (
        EMILY,
        "Please end the integrated service on 30 June 2027. We'd love to stay in touch.",
        ["cancel_agreement service=integrated requested_on=2027-06-30"],
    ),
    (EMILY, "pls delete priyas login, her last day was friday. thx", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (
        EMILY,
        "pls delete priyas login, her last day is friday. thx",
        ["remove_user:Priya Nair/priya.nair@northlight.example requested_on=2026-11-20"],
    ),
    # one more user is no last warning; a post held until further notice is one to be filled
    (
        EMILY,
        "Please add one more: Ursula Kern, ursula.kern@northlight.example, phone +46 70 174 06 84. She's our purchasing "
        "manager and will mainly look at statistics.",
        ["add_user:Ursula Kern/ursula.kern@northlight.example/+46701740684"],
    ),
    (EMILY, "One more outage and we cancel our agreement.", ["?other"]),
    (
        EMILY,
        "Please remove Priya Nair, who has left. Also, my own mobile number is new: 070-174 06 85.",
        [
            "remove_user:Priya Nair/priya.nair@northlight.example",
            "change_user:Emily Carter/emily.carter@northlight.example ->phone=+46701740685",
        ],
    ),
    (
        EMILY,
        "Would you mind creating an account for Fatima Noor? She's in charge of procurement as of this week. Mail: "
        "fatima.noor@northlight.example. Phone: +46 70 174 06 86.",
        ["add_user:Fatima Noor/fatima.noor@northlight.example/+46701740686"],
    ),
    (
        EMILY,
        "Please create a user account for our group auditor Karin Holm (karin.holm@auditpartner.example). She'll need it "
        "until further notice.",
        ["add_user:Karin Holm/karin.holm@auditpartner.example"],
    ),
    (
        EMILY,
        "Please create a user account for Karin Holm (karin.holm@auditpartner.example). Wait until further notice.",
        ["?add_user:Karin Holm/karin.holm@auditpartner.example"],
    ),
    (
        ANNA,
        "I have a request to delete the account of Karl Lindqvist because he does not work with us from 1 November. Thank you.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"],
    ),
    (
        METTE,
        "Hi, the telephone of Søren is wrong by you. It shall be +45 26 77 88 99. Please change, thanks.",
        ["change_user:Søren Kjær/soren@aarhustomrer.example ->phone=+4526778899"],
    ),
]


@pytest.mark.parametrize(("sender", "text", "told"), CASES)
def test_what_is_asked_is_read(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told
