"""Norwegian: the small words and endings that the rules of grammar ask for."""

from parsers.lexicon.grammar_words import GrammarWords, affixes, each

WORDS = GrammarWords(
    swapping=each("er med skal na og da fra sa"),
    articles=each("en et den det denne dette"),
    having=each("har skal ha bruker er pa sitter ligger med na adressen adresse"),
    it=each("det dette da"),
    asking=each("hvordan korleis hvor"),
    pointing=each("hvorfor den det dette dem de disse denne gjøre gjore gore gjor gor sa"),
    ought=each("skal bør burde må"),
    can=each("kan kunne"),
    that=each("at"),
    any_more=each("lenger lengre lengur mer meir"),
    so=each("sa"),
    linking=each("er i til som blir"),
    about=each("om vedrorende vedr angaende"),
    to=each("pa hos"),
    with_=each("med"),
    by=each("av"),
    was=each("var"),
    joining=each("bade begge den det sa som vel samt og"),
    thing_or_person=each("den"),
    rights=affixes("rettighet tilgang"),
    accounts=affixes("konto kontra profil lisens abonn"),
    confirming=affixes("bekreft"),
    plurals=affixes("er ene ne"),
    describing=affixes("ende lige lig ige isk iske al"),
    verb_second=True,
    passive_in_s=True,
    letters_as_pairs=True,
)
