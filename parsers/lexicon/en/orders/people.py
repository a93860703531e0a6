"""English: who speaks, who is spoken about, and what stands before a name."""

from parsers.lexicon.order_words import words

CALLED = words(
    """is spelled | is spelt | spelled | spelt | is called | named | called | name is | goes by the name | by the name of |
        whose name is"""
)
FIRST_PERSON = words("i | me | i'm | i've | i'd | i'll | myself | the undersigned")
MY = words("my | mine")
WE = words("we | us | we're | we've | we'd | we'll")
OUR = words("our | ours")
YOU = words("you | your")
HE = words("""he | she | him | her | his | hers | he's | she's | the user | they | them | their | this person | that person |
        this user | that user | the person
        | he'll | she'll | he'd | she'd""")
THEY = words("""they | them | their | both | all three | following | these | those | all of them | each | the rest
        | they'll | they're | they've""")
IT = words("it | one | that | this | nobody | anybody")
CONJUNCTION = words("and | & | as well as | plus | or")
CONTRAST = words("but | however | though | instead")
PLACE = words("at | in | from | of | with | near | within")
FOR_COMPANY = words("for | at | of | to | on behalf of | regarding | in | client | customer | concerning | company")
TITLE = words(
    """mr | mrs | ms | dr | sir | madam | ceo | cfo | director | attorney | advocate | solicitor | accountant | manager |
        colleague | finance manager | bookkeeper | assistant | owner | partner | trustee | accounts assistant | office manager |
        finance director | controller | sales manager | auditor | secretary | clerk | consultant | intern | trainee |
        coordinator | treasurer | chairman | chairwoman | advisor | adviser | operations manager | managing director"""
)
ROLE = words(
    """colleague | assistant | daughter | son | wife | husband | partner | accountant | bookkeeper | intern | trainee |
        consultant | user | employee | manager | boss | brother | sister | controller | freelancer | apprentice | contractor |
        secretary | clerk | auditor | receptionist | temp | student | team member | staff member | teammate | co-worker |
        coworker | deputy | newcomer | starter | nephew | niece | mother | father | dad | mum | mom | guy | girl | lady | lad |
        chap | hire | member of staff"""
)
CONTACT = words(
    """applications to | apply to | cv to |
        contact | cc | copy to | copy | reach out to | ask | reply to | reach me at | reach me on | reach us on | reach us at |
        get me on | get hold of me on | get in touch with | call | confirmation to |
        confirm to | write to | email me at | speak to | talk to | my private | my personal | reached at | reached on |
        respond to
        | thank | ping | notify | inform | brief
    | a word with"""
)
CLIENT = words(
    """buyer | buyers | supplier | suppliers | debtor | vendor | client | clients | customer | client's | customer's |
        our client | one of our clients | client company
        | runs his own | runs her own | has his own company | has her own company | has his own business | has
        her own business"""
)
ALSO_NAMES = words("""will mark rose faith grace hope bill frank dean art drew pat rob sue penny joy guy miles
        may grant dawn june april summer chase lance gene carol don
        jack ivy hazel violet ruby robin max rich white brown black knight king prince cook baker marsh""")
HIS = words("his her their its")
US_BOTH = words(
    """both of us | us both | the two of us | us two | the pair of us | both our users | both our logins | both of our logins
        | both of our users | we both | neither of us | either of us | our two users | our two logins"""
)
BOTH = words("both | them both | both of them")
US_THREE = words("all three of us | the three of us | us three | us all three | our three users")
US_ALL = words(
    """all of us | us all | us as users | each of us | every one of us | none of us | us from your users | us from the users
        | us from the user list"""
)
