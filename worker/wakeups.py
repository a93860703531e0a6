"""What the actors are called, so that whoever wakes them needs nothing else of them."""

#: One queue for both: fewer questions to Redis while idle.
QUEUE = "work"
#: Decide one mail.
WORK_ON = "work_on"
#: Send one mail of ours.
SEND = "send"
