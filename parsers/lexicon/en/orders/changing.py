"""English: how one asks to alter something or to swap people, and tells that it has become new."""

from parsers.fold import fold
from parsers.lexicon.en.seen_done import hoped, seen_done
from parsers.lexicon.order_words import crossed, words

SURNAME = words("surname* | last name | last names | family name")
CHANGE_BASE = words(
    """bring … into line | bring … in line | bring … up to date
         | reflect that | reflect this | reflect it | reflect the change | change | update | adapt | correct | amend |
         modify | edit | switch | replace | rename | adjust | revise | swap … to | move … to
        | get … changed | have … changed | get … updated | have … updated | alter | put right | set right | change over | switch
        over | switch … to | switch … over | put … right | set … right
        | put that right | set that right | put this right | set this right | put it right | set it right"""
) + seen_done("changed, updated, corrected, amended, renamed")
CHANGE_BASE += hoped("changed, updated, corrected, amended, altered, replaced, switched, put … right")
CHANGE_SAID = words(
    """changing | updating | changes | updates | is now | changes to | switching | amending | correcting | editing | altering |
        swapping"""
)
CHANGE_PASSIVE = words("""be brought into line | be brought in line | be brought up to date | be adjusted | be put right | be set right |
        be made to match | be reflected in | be reflected on | be changed | be updated | shall be | be corrected | be amended |
        should be | should read | be replaced
        by | be replaced with | be
        switched | needs to be | has changed to | changed to | is now | become | be set to | to be | be altered | be renamed |
        needs changing | need changing | needs updating | need updating | needs correcting | needs fixing | ought to be | should
        now be | be moved | be transferred
        | should be spelled | should be spelt | be spelled | be spelt | is spelled | is spelt | ought to read""") + crossed(
    "should | shall | must", "instead | rather | now", "be | read"
)
CHANGE_NOUN = words(
    """change | changes | update | name change | address change | change of | correction | amendment | new e-mail | new email |
        new address | change of name | change of e-mail | change of email | change of phone | change of number | change of
        address | change of surname | change in | new number | name correction"""
)
SWAP = words(
    """be replaced with | be replaced by | be swapped for | is replaced by | being replaced by | will be replaced by | replace
        | swap | replace … with | swap … for | replaced by | in place of | instead of | in stead of | in sted of | replacing |
        replacement | substitute |
        in her place | in his place | in their place | out with … and in with | out goes … and in comes | swapping … for |
        give … seat to |
        give … place to | give … licence to | give … license to | switch our user from | switch the user from | switch user from"""
)
DONE = words(
    """used to be | was set up | were set up | been set up | was put in | was put on | been put in |
        have removed | has been removed | have added | has been added | were added | was added | was removed | have cancelled |
        has been cancelled | was cancelled | have updated | has been updated | have changed | removed | cancelled | canceled |
        deleted | terminated | you added | you removed | deactivated | have already | has already been"""
)
RENAMED = words("""is properly called | is officially called | is rightly called |
        is now called | now called | changed her name | changed his name | changed their name | new surname | new last name |
        new name | got married | has married | married | goes by | is now named | changed her surname | changed his surname |
        name has changed | now goes by | divorced | change of name | married name | now known as | is now known as | last name
        is now | surname is now | name is now | has taken the name | took the name | takes the name | took her husband's name |
        taken … surname | taken … last name | took … surname | took … last name |
        took his wife's name | goes under | goes by the name | changed name | changed surname | changing her name | changing his
        name | name change | changes her name | changes his name | legally changed | tied the knot | got hitched | goes by the
        surname
        | should be spelled | should be spelt | is actually spelled | is actually spelt | is spelled | is spelt |
        should read | wants to read | needs to read | is to read | has to read | should now read
        | back to her maiden name | back to her old name | back to his old name | back to their old name | back to her own name |
        reverted to her | reverted to his | reverts to her | taken back her | spells her name | spells his name | spells their name |
        spells her surname | spells his surname | spell her name | spell his name""") + crossed(
    "taken | took | adopted | is taking | takes",
    """his wife's | her husband's | his husband's | her wife's | his partner's | her partner's | his mother's | her mother's
        | their partner's | their spouse's | his spouse's | her spouse's | his father's | her father's""",
    "name | surname | last name | maiden name | family name",
)
HAS_NEW = words(
    """is wrong with you | is wrong on your side | is wrong in your system | is the correct one | is the right one | is the
        right number | is the correct number |
        right number | correct number | the right one is | the correct one is | right one's |
        number is new | mobile is new | phone is new | e-mail is new | email is new | address is new | number's new |
        number's changed | mobile's changed | phone's changed | e-mail's changed | email's changed | got changed |
        has got changed | stands changed | correct address | right address | correct e-mail | correct email |
        right e-mail | typo in | have new | got new | i have
        new | has new | has a new | have a new | has got a new | got a new | new e-mail* | new email* | new address | new number
        | new phone* | new mobile* | has changed | have changed | changed e-mail | has been shortened | has been changed | has
        switched | changes e-mail | is changing | new mail | address has | has moved to | is now | now has | now uses | uses a
        new | was given a new | been given a new | has received a new | switched to a new | swapped numbers | changed number |
        changed numbers | changed his number | changed her number | changed my number | changed phone | new work number |
        different number | different e-mail | different email | is now reachable | can now be reached | new contact details |
        new direct line | new landline | new extension"""
)
TAKES_OVER = words("""takes over | taking over | replaces | replacing | replacement | successor | succeeds | stepping
        in | instead | take over |
        will take over | has taken over
        | succeeded by | being succeeded by | is succeeded by | will be succeeded by""")
OLD = words(
    """from | old | previous | former | current | formerly | currently | instead of | wrong | listed as | stands as | was |
        incorrect | misspelled | misspelt | earlier | registered as"""
)
NEW = words(
    """to | new | now | instead | should be | shall be | correct | becomes | is now | right | going forward | from now on | into |
        in future | henceforth | will be | updated"""
)
CORRECTION = words(
    """sorry | i meant | typed too fast | typing too fast | wrote too fast | fat fingers | correction | should be | i mistyped |
        typo | i wrote the wrong | that should read | my mistake |
        apologies"""
)
DISOWNED = words(
    """wrong address | wrong email | wrong e-mail | wrong email address | wrong mail | somebody else's | someone else's |
        another person's | a colleague's | not his | not hers | isn't his | isn't hers | belongs to | his private | her private
        | his personal | her personal | private address | personal address | private one | personal one | his old one | her old
        one"""
)
MIDDLE_NAME = words("middle name* | second name | second first name | double name")
STANDS_AS = (
    *words("be called | be named |"),
    *crossed(
        """stand | appear | be listed | be registered | be recorded | be down | be shown | be entered | be set up | show | show
            up | go down | be known | be displayed""",
        "as | with | under",
    ),
)
MORE_PRECISELY = tuple(
    fold(phrase)
    for phrase in words(
        """more precisely | to be precise | to be exact | that is | ie | i e | namely | i mean | or more precisely | or to be
            precise | specifically | more precisely on | more precisely from"""
    )
)
