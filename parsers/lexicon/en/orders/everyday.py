"""English: other spellings, courtesies, fixed expressions and everyday words that are no names."""

from parsers.lexicon.order_words import words

VARIANTS = words(
    """u = you | mite = might | ur = your | thx thanx = thanks | pleas plese = please |
        delet delte deleet dlete delelte deleate = delete |
        remve remov remoev reomve = remove | cancl cancle = cancel | cretae craete = create | updte udpate upate = update |
        chnge chage = change | useer usr = user"""
)
THANKS = words(
    """thanks | thank you | many thanks | cheers | much appreciated | great | perfect | brilliant | lovely | excellent |
        wonderful | awesome | super | ta | thx | tnx | thanx | thank u | thanks a million | thanks a bunch | thanks a lot |
        kudos | nice one | brill | ace | fab | cool | spot on | you're a star | legend | terrific | fantastic | appreciate it |
        you are stars | you're stars | you are the best | you're the best | you are a star | hugs from"""
)
FINE = words(
    """in and happy | and is happy | works | working | it works | everything works | ok | okay | got it | noted |
        received | all good | good | fine | sorted
        | solved | quick help | help | understood | well received | is in | resolved | works now | fast reply | quick reply |
        have a nice | have a great | appreciated | confirmed | that was quick | makes sense | good to know | all done | all
        sorted | can log in now | i'm in | looks good | looking good | problem solved | acknowledged | copy that | you too |
        same to you | take care | happy holidays | merry christmas | will do | happy with | received with thanks | duly noted |
        perfect"""
)
GREETING = words(
    """hi | hello | dear | dear sir/madam | dear madam/sir | sir/madam | madam/sir | respected sir/madam | good morning |
        good afternoon | good day | dear sir | dear sirs | hey | greetings |
        to whom it may concern | dear customer service | dear support | hi there | hi team | hello there"""
)
IDIOM = words(
    """whatever may be there | whatever might be there | any that may be there | that may be there | which may be
        there | that might be there | whichever may be there | that may be registered | whatever may be registered |
        has the right number | have the right number | has the correct number | have the correct number |
        as you possibly can | as we possibly can |
        says it all | on file | stay in touch | keep in touch | stay in contact | keep in contact | as the subject says |
        like the subject says | is correct | are correct | was correct | were correct |
        correct as | it's correct | that's correct | as you
        may | as you might | in order to | in order that | out of order | order form | order number | can go home | can go back |
        can go on holiday | can go on leave | can go ahead | order
        confirmation | purchase order | on order | end up | end of | in the end | by the end | add up | close
        to | by close | open question | in addition | drop in | drop by | a drop | change of mind | for a
        change | to go through | order to | close of business | close of play | at close of | close of day |
        the close of | phone call | telephone call | phone conversation | telephone conversation | over the
        phone | by phone | on the phone | phone chat | by telephone | over the telephone | conversation on the
        phone | to be able to | to be able | accounts payable | accounts receivable | accounts department |
        accounts team | in accounts | head of accounts | accounts assistant | drop … a line | drop … a note |
        drop … an e-mail | drop … an email | drop … a message | drop … a mail | drop me | drop us | drop off |
        give … a ring | give … a call | give … a shout | give … my regards | pull … invoices | open … invoice
        | make … visible | in use | not in use | no longer in use | of use | of no use | changed his mind |
        changed her mind | changed their mind | change his mind | change her mind | stopped using | stops
        using | quit using | quit smoking | stopped smoking | has stopped using | left early
        | access off pls help | access off pls check | access off pls fix | access off pls advise | access off pls look
        | access off pls investigate | access off pls sort | access off pls assist | access off pls reset | access off
        pls restore | access off pls turn | access off pls switch | access off pls put | access off pls reactivate |
        access off pls unlock | access off please help | access off please check | access off please fix | access off
        please advise | access off please look | access off please investigate | access off please sort | access off
        please assist | access off please reset | access off please restore | access off please turn | access off please
        switch | access off please put | access off please reactivate | access off please unlock | login off pls help |
        login off pls check | login off pls fix | login off pls advise | login off pls look | login off pls investigate
        | login off pls sort | login off pls assist | login off pls reset | login off pls restore | login off pls turn |
        login off pls switch | login off pls put | login off pls reactivate | login off pls unlock | login off please
        help | login off please check | login off please fix | login off please advise | login off please look | login
        off please investigate | login off please sort | login off please assist | login off please reset | login off
        please restore | login off please turn | login off please switch | login off please put | login off please
        reactivate | login off please unlock | account off pls help | account off pls check | account off pls fix |
        account off pls advise | account off pls look | account off pls investigate | account off pls sort | account off
        pls assist | account off pls reset | account off pls restore | account off pls turn | account off pls switch |
        account off pls put | account off pls reactivate | account off pls unlock | account off please help | account
        off please check | account off please fix | account off please advise | account off please look | account off
        please investigate | account off please sort | account off please assist | account off please reset | account
        off please restore | account off please turn | account off please switch | account off please put | account off
        please reactivate | account off please unlock
        | off the system pls help | off the system pls check | off the system pls fix | off the system pls look | off
        the system pls assist | off the system please help | off the system please check | off the system please fix |
        off the system please look | off the system please assist | off the portal pls help | off the portal pls check |
        off the portal pls fix | off the portal pls look | off the portal pls assist | off the portal please help | off
        the portal please check | off the portal please fix | off the portal please look | off the portal please assist
        | off the platform pls help | off the platform pls check | off the platform pls fix | off the platform pls look
        | off the platform pls assist | off the platform please help | off the platform please check | off the platform
        please fix | off the platform please look | off the platform please assist
        | needs in total | needs in general | needs in depth | needs in particular | needs in addition | needs in order
        | need in total | need in general | need in addition | need in order | need in particular | needs in the | need
        in the | needs in our | need in our | needs in his | needs in her | needs in future | need in future | needs in
        case | needs off the | needs in return | off and on
        | put … on ice | put … on hold | put … on pause | put … on standby | put … on the back burner | get back in |
        get … back in | get … back on | let … back in | put … on the spot | put … on notice
        | should be grateful | should be most grateful | should be very grateful | should be so grateful | should be glad | should
        be happy | should be pleased | should be obliged | should be much obliged | should be thankful | should be
        delighted"""
) + tuple(
    f"{verb} go {where}"  # 'go' alone is to be removed: 'her account should go live', '… has to go through James first'
    for verb in ("to", "can", "should", "must", "has to", "have to", "needs to", "need to", "is to", "are to")
    for where in words(
        """live | online | through | under | to | into | by | via | ahead | up | down | back | forward | on | over | out to | active
            | together | with | unchanged | untouched | unnoticed"""
    )
)
COMMON = words(
    """single individual
        since because while although though once until whereas as unfortunately finally next last neither either same attached
        enclosed another other others effective starting kindly cheers apologies apparently actually currently recently i we you
        he she it they the a an and but so that of on in for to with from at by if when then now here there what who how where
        why can could should shall will would may might must have has had is are was were be been do does did hi hello dear hey
        thanks thank regards best kind warm yours sincerely faithfully please also additionally furthermore moreover below above
        this these those my our your his her their its new old add remove delete cancel change update create close end terminate
        name email e-mail phone mobile tel mail address company registration number subject message role department user users
        account agreement subscription notice cancellation customer service inexchange support re fwd fw reply january february
        march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday
        tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun good morning afternoon evening day yes no
        not ok okay great perfect sent two three four one both all none nothing just only according after before under over
        between without against through about regarding concerning sorry sir madam sir/madam madam/sir team basic free integrated peppol
        sweden
        norway denmark finland swedish english norwegian danish finnish christmas easter help question questions removal
        deletion access login password bankruptcy liquidation complaint leaver leavers everybody everyone somebody someone
        anyone nobody let make note ps nb asap fyi hr ceo cfo ab hb kb oy aps ltd inc llc gmbh sms pdf gdpr id vat edi erp api
        xml ubl xrechnung invoice invoices german germany europe eu uk us usa finance sales purchasing marketing accounts
        payable receivable accounting reg org company's sadly regrettably previously formerly hereby tomorrow yesterday
        mondays tuesdays wednesdays thursdays fridays saturdays sundays
        basically anyway honestly personally frankly obviously meanwhile ours mine today tonight afterwards otherwise besides
        hence therefore thus pls plz btw fwiw ta thx hiya howdy gday newbie newbies gents ladies folks guys"""
)
