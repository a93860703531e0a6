"""English: the words of our questions and of short answers to them."""

from parsers.lexicon.order_words import words
from parsers.lexicon.question_words import QuestionWords

WORDS = QuestionWords(
    who=words("who | whom | whose | which user | which users | which of your users | which person | which of them | which colleague"),
    when=words("when | which day | what day | which date | what date | how soon | last day | first day"),
    stay=words(
        """stay | stays | staying | keep | keeps | remain | remains | retain | still need | need … any more | need … anymore | need …
        any longer | still needed | still required | still needs | still have | still be | still use our | continue as | continue to
        have | still an active user | still a user"""
    ),
    leave=words("removed | deleted | deactivated | closed | disabled | taken off | taken out | be switched off"),
    come=words(
        """add | added | create | created | set up | take over | takes over | taking over | in her place | in his place | her place |
        his place | take on her | take on his | instead | join | joins | successor | need a user | need a login | need access | get
        access | have access | get a user | have a user | have a login | needs a login | needs a user | needs access | given access"""
    ),
    replace=words("replace replaces replaced replacing replacement"),
    somebody=words(
        """a user | any user | any users | anybody | anyone | somebody | someone | any new | any other | another user | any more | more
        users | new users | a new user | another person | another colleague | anyone else | somebody else | someone else | anybody
        else | else"""
    ),
    newcomer=words(
        """the new user | the new user's | new user's | the new colleague | the new person | the new one | the newcomer | new user"""
    ),
    right=words("place orders | order changes | order for the company | authorised user | authorized user | administrator | admin"),
    more=words("anything else | anything more | something else | something more | other changes | further changes | help you with"),
    same=words("and ¤ | what about ¤ | how about ¤ | and what about ¤ | same for ¤"),
    same_value=words("the same | unchanged | still correct | still valid"),
    old_value=words("the old one | old address | old number | the old address"),
    means=words("do you mean ¤ | did you mean ¤ | is it ¤ | is this about ¤ | is that ¤ | is it about ¤"),
    turned=words(
        """with you | employed | works | working | at the company | not | or | n't | don't | doesn't | shouldn't | isn't | won't | no
        longer | unless | if | until | only | without | except"""
    ),
    plain=words(
        """needs | what's | who's | give | giving | where | after | an | right | account | one of | another | take | taking | taken |
        hello | hi | dear | and | also | as well | too | then | so | now | please | before | we | continue | go | on | first |
        second | next | finally | just | to | be | sure | check | confirm | that | shall | should | do | does | did | is | are |
        will | would | may | can | could | you | your | our | us | want | wish | like | need | for | of | the | a | as | have | has
        | had | at | in | with | from | about | this | it | he | she | him | her | his | hers | they | them | their | there | what |
        which | accounts | access | login | user | users | profile | name | names | full | address | e-mail | email | mail | mobile
        | phone | telephone | number | new | colleague | person | people | any | one | today | still | already | system | company |
        needed | required | active | regular | ordinary | normal | case | by | longer | completely | altogether | afterwards | able
        | allowed | rights | order | orders | changes | authorised | authorized | permission | meanwhile | instead | else | somebody
        | someone | anybody | anyone | who | whom | been | being | given | get | last | day | date | work | use | using | thanks |
        thank | regarding | concerning | question | two | three | four | i | me | let | know | tell | say | mentioned | wrote |
        her's | exactly | actually | really | correct | employed | leave | leaves | leaving | coming | comes | come | old | well |
        same | unchanged | anything | stop | stops | start | starts | begin | begins | gone | meant | mean | the one | going | end |
        ends | hand"""
    ),
    echoed=(),
    yes=words(
        """yes | yes please | yep | yeah | yup | correct | that is correct | that's correct | that's right | that is right | right |
        exactly | absolutely | certainly | of course | sure | please do | indeed | affirmative | definitely | go ahead | confirmed |
        by all means"""
    ),
    no=words(
        """no | nope | no thanks | no thank you | not needed | no need | nah | definitely not | certainly not | absolutely not | not at
        all | no he does not | no he doesn't | no he should not | no he shouldn't | no he shall not | no he need not | no he do not
        | no he don't | no he can not | no he cannot | no she does not | no she doesn't | no she should not | no she shouldn't | no
        she shall not | no she need not | no she do not | no she don't | no she can not | no she cannot | no they does not | no they
        doesn't | no they should not | no they shouldn't | no they shall not | no they need not | no they do not | no they don't |
        no they can not | no they cannot"""
    ),
    stays=words(
        """stays | stay | keeps | keep | remains | remain | still needs | needs it | need it | leave her | leave him | stays put |
        unchanged | leave ¤ | leave them | don't touch | do not touch | not be touched"""
    ),
    too=words("too | as well | also | likewise | same | the same | the same for | both | them both | both of them"),
    no_sooner=words("not before | not earlier | not sooner | no sooner | no earlier | not before then"),
    soonest=words(
        """as soon as possible | as soon as you can | when you can | whenever you can | when you have time | at your earliest
        convenience"""
    ),
    be=words("is"),
    unsure=words(
        """already has | has already | already have | already a user | already got | not yet | maybe | perhaps | probably | possibly |
        think | guess | believe | suppose | unless | until | if | when | once | after | but | though | however | only if | later |
        soon | not sure | unsure | don't know | do not know | let you know | will tell | check | get back | ask | or | instead of |
        except | temporarily | for now | for the time being | hold | wait | not her | not him | not | never | whether | depends |
        either | would | could | might | had | were | was | don't | doesn't | isn't | won't | can't | eventually | other than |
        rather | both yes | wrong | mistake | sorry | half"""
    ),
    coloured=words(
        """in red | in blue | in green | in colour | in color | in bold | in purple | in orange | coloured text | another colour |
        highlighted"""
    ),
    aside=words(
        """please | thanks | thank | you | very | much | kindly | and | the | a | an | our | my | her | his | their | she | he | they |
        it | him | them | is | are | be | with | as | new | name | address | email | e-mail | mail | mobile | phone | number |
        called | user | users | ordinary | normal | regular | standard | just | will | can | should | may | now | today | already |
        immediately | from | on | by | at | of | in | to | for | colleague | accountant | bookkeeper | assistant | who | that | this
        | do | does | so | account | access | login | left | has | have | gone | retired | employed | working | works | longer |
        here | us | we | i | me | company | take | takes | taking | over | starts | start | starting | day | date | last | first |
        finance | accounts | department | office | manager | both | too | also | well | same | fine | ok | okay | good | great |
        right | away | straight | soon as possible | asap | hi | hello | role | job | jobs | go | goes | going | leaving | leaves |
        removed | remove | delete | deleted | added | add | stays | stay | keeps | keep | needs | need | still | any | more |
        another | anymore"""
    ),
)
