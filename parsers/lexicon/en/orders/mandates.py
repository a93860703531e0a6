"""English: whoever acts for a client, and what he was charged with."""

from parsers.lexicon.order_words import words

ON_BEHALF = words(
    """on behalf of | on their behalf | on its behalf | on his behalf | on her behalf | on the client's behalf | on my client's
        behalf | on our client's behalf | on the customer's behalf | on the company's behalf | on the instructions of | on
        instructions from | on the instruction of | upon instructions from | at the request of | at the client's request | at my
        client's request | at our client's request | at their request | i act for | we act for | acting for | acting on behalf | i
        act as | we act as | i represent | we represent | representing | we are instructed by | i am instructed by | as accountant
        for | as accountants for | as external accountant for | as the accountant for | as the accountant of | as accountant of | as
        bookkeeper for | as bookkeepers for | as the bookkeeper for | as the bookkeeper of | as auditor for | as auditors for | as
        auditor of | as solicitor for | as solicitors for | as lawyer for | as attorney for | as agent for | as agents for | as
        adviser to | as advisers to | as payroll bureau for"""
)
CHARGED = words("""i am to | we are to | i'm to | we're to | i hereby have to | and am to | and are to""")
COMMISSIONED = words(
    """instructed me to | instructed us to | instructs me to | instructs us to | been instructed to | been instructed by | are
        instructed to | am instructed to | are instructed by | am instructed by | engaged us to | engaged me to | mandated us to |
        mandated me to | commissioned us to | commissioned me to | given us instructions to | given me instructions to | received
        instructions | have instructions from | have instructions to"""
)
ASKED_TO = words(
    """asked me to | asked us to | asks me to | asks us to | requested me to | requested us to | requested that i | requested that
        we | requested that you | asked that you | asked that we | asked that i | been asked to | been asked by | been requested to |
        been requested by | wants me to | wants us to | wants you to | would like me to | would like us to | would like you to | wish
        me to | wishes me to | wishes us to | wishes you to | authorised me to | authorised us to | authorized me to | authorized us
        to | been authorised to | been authorized to | been authorised by | been authorized by | told me to | told us to"""
)
DO_SO = words(
    """do so | do this | do that | do it | arrange this | arrange it | arrange that | arrange for this | arrange for it | arrange so
        | see to this | see to it | see to that | attend to this | attend to it | action this | action it | proceed | proceed with
        this | proceed accordingly | go ahead | go ahead with this | carry this out | carry it out | carry that out | carry out this
        instruction | carry out these instructions | carry out the instruction | effect this | put this through | put it through |
        make it so | sort this | sort it | sort this out | sort it out | get this done | get it done | have this done | have it done
        | take care of this | take care of it | take care of that"""
)
GOES_TO = words(
    """switch to | switching to | switched to | moving to | move to | moved to | moving over to | going over to | gone over to |
        changing to | changed to | merger with | merging with | merged with | merge with | merging into | merged into | acquired by |
        bought by | bought out by | taken over by | purchased by | takeover by | acquisition by | absorbed by | absorbed into | become part
        of | becoming part of | joining forces with | chosen"""
)
TELL_YOU = words(
    """inform you that | informing you that | let you know that | letting you know that | tell you that |
        telling you that | advise you that | advise that | notify you that | say that | give you a heads up that |
        writing to say that | be advised that"""
)
