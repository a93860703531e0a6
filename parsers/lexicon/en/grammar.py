"""English: the small words and endings that the rules of grammar ask for."""

from parsers.lexicon.grammar_words import GrammarWords, affixes, each

WORDS = GrammarWords(
    swapping=each("is 's are goes comes with now and please then so from"),
    articles=each("the a an this that"),
    determiners=each("the a an this any no another"),
    adjectives=each("correct close open"),
    copula=each("is are was were be been isn't aren't it's that's seems looks"),
    there_is=affixes("there is"),
    it=each("it this that"),
    pointing=each("why it this that them so do another"),
    that=each("that"),
    about=each("about regarding concerning"),
    to=each("to"),
    with_=each("with"),
    by=each("by"),
    prepositions=each("about after as at before by following for from in of on per since than to with"),
    no_plurals=each("always perhaps besides sometimes nowadays afterwards follows yes thus guys folks sirs towards"),
    future=each("will"),
    was=each("was"),
    please=each("please pls plz kindly"),
    joining=each("the both also"),
    rights=affixes("permission right"),
    accounts=affixes("account licen"),
    confirming=affixes("confirm"),
    plurals=affixes("s"),
    describing=affixes("ly al ed ing"),
    apostrophe_possessive=True,
    base_forms=True,
    compounds_apart=True,
    auxiliaries_as_names=True,
)
