"""Names of other firms' systems, the same in every language, and the words with which people greet a firm's support."""

import re

from parsers.fold import fold_words
from parsers.lexicon.order_words import words


def _folded(written: str) -> frozenset[str]:
    return frozenset(fold_words(each) for each in words(written))


#: A folded word that names a system of another firm, with an ending of its language ('Fortnox', 'Tripletexin', 'Vismassa').
SYSTEM = re.compile(
    r"(?:fortnox|tripletex|visma|xero|quickbooks|netvisor|procountor|fennoa|dinero|e-conomic|fiken|poweroffice|salesforce|hubspot"
    r"|bokio|hogia|netsuite|freshbooks|heeros|zendesk|speedledger|uniconta|netbaron|lemonsoft)[a-z'’]{0,5}"
)
#: A folded word that says of what kind a firm is that is none of ours, or names a firm that everybody is a customer of.
FIRM = re.compile(
    r"(?:[a-z]*bank|[a-z]*banken|bankenes|[a-z]*pankki|[a-z]*pankin|insurance|insurances|assurance|forsakring|forsakringar|[a-z]*forsakringar"
    r"|[a-z]*forsikring|vakuutus|vakuutusyhtio|telecom|telekom|broadband|telia|telenor|tele2|telmore|vodafone|nordea|dnb|folksam"
    r"|trygg-hansa|gjensidige|topdanmark|lahitapiola|vattenfall|fortum|ellevio|postnord|dhl|microsoft|adobe|dropbox|skatteverket"
    r"|bolagsverket|skatteetaten|skattestyrelsen|erhvervsstyrelsen|verohallinto|hmrc"
    r"|landlord|landlords|letting|hyresvard|hyresvarden|hyresvardar|fastighetsskotare|utleier|utleieren|udlejer|udlejeren|huseier|husvert"
    r"|vuokranantaja|vuokranantajalle|isannoitsija|isannoitsijalle|huoltoyhtio|[a-z]*strom|elnat|[a-z]*energi|[a-z]*energia|sahkoyhtio"
    r"|elselskab|elselskabet|gym|gymmet|forskola|forskolan|barnehage|barnehagen|bornehave|bornehaven|paivakoti)[a-z]{0,3}|seb"
)
#: Folded words of a bank and its accounts, whatever stands before or behind: 'bankkontot', 'sparebanken', 'pankkitili'.
BANK = re.compile(r"[a-z]*(?:bank|pankk)[a-z]*")
#: Accounts that only a bank has, in words of one word or of two.
BANK_ACCOUNTS = _folded(
    "current account | savings account | deposit account | lonekonto | sparkonto | kassakreditt | kassekredit | girokonto"
)
#: Such a word with an ending that says 'in', 'from' or 'into' by itself.
FINNISH_PLACE = re.compile(r"[a-z-]+(?:ssa|sta|lla|lta|iin|een)")
#: Words that open a mail to a firm.
OPENERS = _folded(
    """hej | hejsan | hei | heisan | heisann | hi | hello | hallo | halloj | moi | terve | dear | kære | kjære | kära | bästa | hyvä |
    arvoisa | goddag | god dag | til | till | to | att | attn | tjena | hey | vastaanottaja"""
)
#: Words for those who answer a firm's mail.
DESK = _folded(
    """support | supporten | supportteam | support-team | kundservice | kundtjänst | kundeservice | kundestøtte | kundesenter | helpdesk |
    help | desk | customer | client | service | services | care | team | teamet | asiakaspalvelu | asiakaspalvelun | asiakastuki | tuki |
    supporttjänst | brukerstøtte | brugersupport | kundecenter | supporti | folk | people | staff | crew"""
)
#: What may stand between them.
BETWEEN = _folded(
    "på | hos | at | ved | dere | ni | i | you | the | our | vår | vores | vårt | meidän | alle | alla | all | kaikki | there | der | jer"
)
#: 'in' and 'from' before a system.
IN_OR_FROM = _folded("i | in | inne | inom | inuti | within | inside | from | fra | från | ifrån | ur | på | on | out | ut")
#: 'there', which points at the place told before.
THERE = _folded("der | dér | där | there | sieltä | siellä | sinne | derfra | derifra | därifrån | dit")
