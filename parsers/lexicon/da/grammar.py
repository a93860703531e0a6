"""Danish: the small words and endings that the rules of grammar ask for."""

from parsers.lexicon.grammar_words import GrammarWords, affixes, each

WORDS = GrammarWords(
    swapping=each("er med skal nu og sa fra da"),
    articles=each("en et den det denne dette"),
    having=each("har skal have bruger er pa sidder ligger med nu adressen adresse"),
    it=each("det dette da"),
    asking=each("hvordan hvor"),
    pointing=each("hvorfor den det dette dem de disse denne dit sadan gore gor"),
    ought=each("skal bør burde"),
    can=each("kan kunne"),
    that=each("at"),
    any_more=each("langere mere"),
    so=each("sa"),
    linking=each("er i til som bliver"),
    about=each("om vedrorende vedr angaende"),
    to=each("pa hos"),
    with_=each("med"),
    by=each("af"),
    was=each("var"),
    joining=each("bade begge den det sa som vel samt og"),
    thing_or_person=each("den"),
    rights=affixes("rettighed adgang"),
    accounts=affixes("konto profil licen abonn"),
    confirming=affixes("bekraft"),
    plurals=affixes("er erne ne"),
    describing=affixes("ende lige lig ige isk iske al"),
    verb_second=True,
    capital_you=True,
    passive_in_s=True,
    letters_as_pairs=True,
)
