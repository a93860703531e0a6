"""The small words by which English is told from other languages."""

from parsers.lexicon.order_words import words

WORDS = words(
    """
    am about into just then there when been being thinking we'd i'm the and to of a in is that for it you with on this be are as
    have not we i our your can please could would from by or an at will has was he she his her they their if what how do does my
    me us thanks thank regards hello hi dear best kind remove add user users account cancel agreement change new address name no
    longer left who which where need needs should also any but all get them him want like subscription company
    """
)
