"""Finnish: the small words and endings that the rules of grammar ask for."""

from parsers.lexicon.grammar_words import GrammarWords, affixes, each

WORDS = GrammarWords(
    swapping=each("on ja nyt"),
    having=each("on kayttaa osoite osoitteena nyt"),
    it=each("tama sen se"),
    asking=each("miten kuinka missa"),
    pointing=each("miksi sitten se sen niita tama tata nain niin asia paikkansa"),
    so_said=each("nain niin noin tuo"),
    from_you=each("teilta teidan teilla"),
    perhaps=each("ehka"),
    that=each("etta"),
    any_more=each("ena"),
    so=each("joten"),
    first=each("ensin"),
    course=each("liian huonosti huonommin kalliiksi kalliimmaksi ylos alas yli alle toteen ilmi niin pain vastan"),
    linking=each("on olisi han"),
    together_with=each("kanssa"),
    been=each("jo on ollut oltu"),
    attempted=each("yritin yritimme koitin koitimme kokeilin kokeilimme"),
    beside=each("sijan sijasta lisaksi jalken yhteydessa aikana takia vuoksi johdosta liittyen suhteen osalta"),
    telling=each("sujui kesti onnistui vei kuuluu"),
    somebody=each("joku jokin kukan moni"),
    ourselves=each("itse"),
    you_endings=affixes("tte"),
    asking_endings=affixes("aanko äänkö aako ääkö eeko eekö iiko iikö ooko uuko yykö öökö tteko ttekö mmeko mmekö vatko vätkö onko joko"),
    perceiving=each("nain luin tiedan huomasin ymmarsin kuulin"),
    although=each("vaikka"),
    by_then=each("ennen"),
    was=each("oli"),
    joining=each("seka etta"),
    rights=affixes("oikeu kayttooikeu"),
    accounts=affixes("tili profiil lisens"),
    confirming=affixes("vahvist"),
    plurals=affixes("t et"),
    describing=affixes("nen sta ssa lla"),
    along=each("mukan"),
    remaining=each("ja jakin javat"),
    of_mine=each(
        "palan palamme menen menemme olen olemme lomani lomamme lomailen matkustan matkustamme tulen tulemme ehdin"
        " soitan soitamme muutan muutamme"
    ),
    hoped=affixes("isitte isit"),
    receiving=affixes("lle"),
    case_endings=True,
    ours=affixes("mme"),
)
