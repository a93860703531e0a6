"""Swedish: the small words and endings that the rules of grammar ask for."""

from parsers.lexicon.grammar_words import GrammarWords, affixes, each

WORDS = GrammarWords(
    swapping=each("ar med ska skall nu och in ut fran da"),
    articles=each("en ett den det denna detta"),
    having=each("har ska ha anvander ar pa sitter ligger finns kor med nu adressen adress istallet"),
    it=each("det detta"),
    asking=each("hur var"),
    pointing=each("varfor den det detta dem de dessa gora gor sa"),
    ought=each("ska skall bör borde måste"),
    can=each("kan kunde"),
    that=each("att"),
    until_or_by=each("till"),
    and_with_day=each("och"),
    any_more=each("langre mer mera"),
    so=each("sa"),
    linking=each("ar i till som blir"),
    about=each("om angaende avseende"),
    to=each("pa hos"),
    with_=each("med"),
    by=each("av"),
    was=each("var inför"),
    joining=each("bade den det sa som val samt"),
    thing_or_person=each("den"),
    rights=affixes("behorighet rattighet"),
    accounts=affixes("konto konton licen abonn profil"),
    confirming=affixes("bekraft"),
    plurals=affixes("en er erna et t"),
    describing=affixes("ande ende liga lig iga isk iska al"),
    verb_second=True,
    passive_in_s=True,
)
