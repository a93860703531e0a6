"""What a reader sees of HTML: visible words, quotes, tables, lists, signatures, struck text."""

import time

import pytest

from parsers.html_text import Page, render


def check(source: str, text: str, *, struck: tuple[str, ...] = ()) -> Page:
    page = render(source)
    assert page.text == text
    assert page.struck == struck
    return page


@pytest.mark.parametrize(
    "hidden",
    [
        '<p style="display:none">Hidden</p>',
        '<p style="display:block;DISPLAY : None !important">Hidden</p>',
        '<p style="d\\69splay:none">Hidden</p>',
        '<p style="/* x */display:/**/none">Hidden</p>',
        '<p style="visibility:hidden">Hidden</p>',
        '<p style="font-size:0">Hidden</p>',
        '<p style="font-size:1px">Hidden</p>',
        '<p style="font:normal 0px/1 Arial">Hidden</p>',
        '<p style="font:0/0 a">Hidden</p>',
        '<p style="font: italic 0 a">Hidden</p>',
        '<p style="font:0.1mm a">Hidden</p>',
        '<div style="font-size:8px"><span style="font-size:0.2em">Hidden</span></div>',
        '<p style="color:#fff">Hidden</p>',
        '<p style="color:#FEFEFE">Hidden</p>',
        '<p style="color:rgb(255, 255,255)">Hidden</p>',
        '<p style="color:rgba(0,0,0,0)">Hidden</p>',
        '<p style="color:hsl(0,0%,100%)">Hidden</p>',
        '<p style="color:transparent">Hidden</p>',
        '<p style="color:snow">Hidden</p>',
        '<font color="white">Hidden</font>',
        '<div style="background:#123456"><span style="color:#123456">Hidden</span></div>',
        '<table bgcolor="#222222"><tr><td style="color:#222">Hidden</td></tr></table>',
        '<p style="opacity:0">Hidden</p>',
        '<p style="opacity:.01">Hidden</p>',
        '<p style="filter:alpha(opacity=0)">Hidden</p>',
        '<p style="position:absolute;left:-9999px">Hidden</p>',
        '<p style="position:fixed;top:-100em">Hidden</p>',
        '<p style="text-indent:-9999px">Hidden</p>',
        '<p style="max-height:0;overflow:hidden">Hidden</p>',
        '<p style="width:1px;height:1px;overflow:hidden">Hidden</p>',
        '<p style="clip:rect(0,0,0,0);position:absolute">Hidden</p>',
        '<p style="clip-path:inset(50%)">Hidden</p>',
        '<p style="transform:scale(0)">Hidden</p>',
        '<p style="mso-hide:all">Hidden</p>',
        "<p hidden>Hidden</p>",
        "<!-- Hidden -->",
        "<!--[if mso]><p>Hidden</p><![endif]-->",
        '<img alt="Hidden" title="Hidden" src="x.png">',
        '<span title="Hidden"></span>',
        "<script>Hidden</script><style>Hidden{}</style><template>Hidden</template>",
        '<style>.x{display:none}</style><p class="a x">Hidden</p>',
        '<style>#y{font-size:0px}</style><p id="y">Hidden</p>',
        '<style>p.z{color:white}</style><p class="z">Hidden</p>',
        '<style>div > p.q{visibility:hidden}</style><div><p class="q">Hidden</p></div>',
        '<style>@media screen{.x{display:none}}</style><p class="x">Hidden</p>',
        '<style><!-- .x{display:none} --></style><p class="x">Hidden</p>',
        '<input type="hidden" value="Hidden"><svg><text>Hidden</text></svg>',
        '<div style="display:none"><p style="display:block">Hidden</p></div>',
    ],
)
def test_hidden_text_is_not_read(hidden: str) -> None:
    check(f"<html><head><title>Hidden</title></head><body><p>Before</p>{hidden}<p>After</p></body></html>", "Before\n\nAfter")


@pytest.mark.parametrize(
    "shown",
    [
        '<p style="color:#888888;font-size:8pt">Shown</p>',
        '<p style="color:windowtext">Shown</p>',
        '<div style="background-color:#000"><p style="color:#fff">Shown</p></div>',
        '<div style="visibility:hidden"><p style="visibility:visible">Shown</p></div>',
        '<div style="font-size:0"><p style="font-size:12px">Shown</p></div>',
        '<p style="opacity:0.9;left:-4px;margin:0 0 0 40px">Shown</p>',
        '<style>.x{display:none}</style><p class="x" style="display:block">Shown</p>',
        "<style>@media print{p{display:none}}</style><p>Shown</p>",
        "<p><a href='https://elsewhere.example/'>Shown</a></p>",
    ],
)
def test_visible_text_is_read(shown: str) -> None:
    assert check(f"<body>{shown}</body>", "Shown").defects == ()


def test_text_shown_in_some_windows_only_is_doubtful() -> None:
    page = render("<style>@media (max-width:600px){.m{display:none}}</style><p>Hej</p><p class=m>Remove Anna</p>")
    assert page.text == "Hej"
    assert page.defects == ("text that some programs show and others do not",)


def test_generated_and_reversed_text_is_doubtful() -> None:
    assert render("<style>p:before{content:'Remove all'}</style><p>Hej</p>").defects
    assert render("<bdo dir=rtl>jeH</bdo>").defects


def test_lines_paragraphs_and_spaces() -> None:
    check("<div>One<br></div><div><br></div><div>two  \n three&nbsp;</div><p>four</p>five", "One\n\ntwo three\n\nfour\n\nfive")
    check("<pre>a\n  b\n\nc</pre>", "a\nb\n\nc")
    check('<div style="white-space:pre-wrap">a\nb</div>', "a\nb")
    check("<p class=MsoNormal>Hej<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Anna</p>", "Hej\n\nAnna")
    check("<style>P {margin-top:0;margin-bottom:0}</style><p>Anna</p><p>Berg</p>", "Anna\nBerg")
    check("A<span>n</span><b>na</b>", "Anna")


def test_quoted_speech_keeps_its_marks() -> None:
    check("<p>Anna wrote <q>Stop <b>it</b></q> to me</p>", 'Anna wrote "Stop it" to me')
    check('<p>Hej <q style="display:none">Hidden</q><q><s>struck</s></q></p>', 'Hej " "', struck=("struck",))


def test_struck_text_is_kept_apart() -> None:
    check("<p>Add <s>Anna</s> Bengt</p><p><del>Remove all</del></p>", "Add Bengt", struck=("Anna", "Remove all"))
    check('<p style="text-decoration:line-through">Old <b>words</b></p><p>new</p>', "new", struck=("Old words",))


def test_table_rows_are_lines() -> None:
    table = """<table><tr><th>Name</th><th>E-mail</th><th></th></tr><tr><td>Bo Ek</td><td>&nbsp;</td><td></td></tr>
    <tr><td><s>Al</s></td><td><s>al@b.example</s></td><td></td></tr><tr><td><p>Eva</p></td><td>eva@b.example</td><td></td></tr></table>"""
    check(table, "Name | E-mail\nBo Ek | \nEva | eva@b.example", struck=("Al | al@b.example",))
    check(
        "<table><tr><td>Name:</td><td>Bo Ek</td></tr><tr><td>Mail:</td><td>bo@b.example</td></tr></table>",
        "Name: Bo Ek\nMail: bo@b.example",
    )


def test_layout_tables_are_plain_lines() -> None:
    inner = "<table><tr><td><p>Hej</p><p>Ta bort Bo.</p></td></tr></table>"
    check(f"<table><tr><td>&nbsp;</td><td>{inner}</td><td></td></tr><tr><td></td><td>Anna</td></tr></table>", "Hej\n\nTa bort Bo.\nAnna")


def test_lists_have_dashes() -> None:
    check("<p>Remove:</p><ul><li>Anna</li><li><p>Bo</p></li><li></li></ul>", "Remove:\n\n- Anna\n- Bo")
    check("<ol><li>Anna<ul><li>at once</li></ul></li></ol>", "- Anna\n\n  - at once")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>Ja</p><blockquote type=cite><p>Old</p><p>text</p></blockquote>", "Ja\n\n> Old\n>\n> text"),
        ("Ja<blockquote>a<blockquote>b</blockquote></blockquote>", "Ja\n\n> a\n>\n> > b"),
        (
            '<div>Ja</div><div class="gmail_quote"><div class="gmail_attr">On Monday Bo wrote:<br></div>'
            '<blockquote class="gmail_quote">One</blockquote><div>Answer</div><blockquote class="gmail_quote">Two</blockquote></div>',
            "Ja\n> On Monday Bo wrote:\n>\n> One\n\nAnswer\n\n> Two",
        ),
        ('<div>Ja</div><div class="gmail_quote">On Monday Bo wrote:<br>Old</div>', "Ja\n> On Monday Bo wrote:\n> Old"),
        (
            '<div>Se nedan</div><div class="gmail_quote">---------- Forwarded message ---------<br>From: Bo<br>Subject: X<br><br>Old</div>',
            "Se nedan\n---------- Forwarded message ---------\nFrom: Bo\nSubject: X\n\nOld",
        ),
        ('Ja<div class="yahoo_quoted" id="yahoo_quoted_1">On Monday, Bo wrote:<br>Old</div>', "Ja\n> On Monday, Bo wrote:\n> Old"),
        (
            'Ja<div class="moz-cite-prefix">Den 1 maj skrev Bo:<br></div><blockquote type=cite>Old</blockquote>Nej',
            "Ja\n> Den 1 maj skrev Bo:\n\n> Old\n\nNej",
        ),
        (
            '<div><div>Ja</div><hr><div id="divRplyFwdMsg"><b>Från:</b> Bo<br><b>Skickat:</b> i dag<br>'
            "<b>Ämne:</b> X</div><div>Old</div></div>",
            "Ja\nFrån: Bo\nSkickat: i dag\nÄmne: X\n> Old",
        ),
        (
            '<div>Ja</div><div style="border:none;border-top:solid #E1E1E1 1.0pt">'
            "<p class=MsoNormal><b>Från:</b> Bo<br><b>Ämne:</b> X</p></div>"
            "<p class=MsoNormal>Old</p>",
            "Ja\nFrån: Bo\nÄmne: X\nOld",
        ),
        (
            "<blockquote type=cite>Begin forwarded message:<br><br><b>From: </b>Bo<br>Old</blockquote>",
            "Begin forwarded message:\n\nFrom: Bo\nOld",
        ),
        ('Ja<blockquote style="margin:0 0 0 40px;border:none;padding:0px">indented</blockquote>', "Ja\nindented"),
    ],
)
def test_quotes_are_marked_as_the_html_marks_them(source: str, text: str) -> None:
    check(source, text)


@pytest.mark.parametrize(
    "signature",
    [
        '<div class="gmail_signature">Anna<br>Nordbygg</div>',
        '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Anna<br>Nordbygg</div>',
        '<div class="moz-signature">-- <br>Anna<br>Nordbygg</div>',
        '<div id="Signature">Anna<br>Nordbygg</div>',
        '<div id="ms-outlook-mobile-signature">Anna<br>Nordbygg</div>',
    ],
)
def test_signatures_are_announced(signature: str) -> None:
    check(f"<div>Hej</div>{signature}", "Hej\n-- \nAnna\nNordbygg")


def test_an_empty_signature_announces_nothing() -> None:
    check('<div>Hej</div><div class="gmail_signature"><br></div>', "Hej")


@pytest.mark.parametrize(
    ("source", "defect"),
    [
        ("<div>" * 5000, "nested too deep"),
        ("<p " + " ".join(f"a{number}=1" for number in range(5000)) + ">x", "too many attributes"),
        ("".join(f"<b id={number}>" for number in range(300)) + "<p>x" * 20000, "left open too often"),
    ],
)
def test_what_would_cost_the_parser_more_than_its_size_is_refused(source: str, defect: str) -> None:
    page = render(source)
    assert page.text == ""
    assert defect in page.defects[0]


def test_a_large_honest_page_is_not_refused() -> None:
    page = render("<table>" + "<tr><td><font color=red>Namn<td><p>Anna<p>Berg</tr>" * 3000 + "</table>")
    assert page.defects == ()
    assert page.text.count("Anna") == 3000


def test_a_megabyte_of_quotes_is_read_in_linear_time() -> None:
    quote = "<blockquote type=cite><p>Hej <b>du</b> gamle</p><p>igen</p></blockquote>"

    def seconds(size: int) -> float:
        source = "<div>own</div>" + quote * (size // len(quote))
        start = time.process_time()
        assert render(source).text.startswith("own\n\n> Hej du gamle")
        return time.process_time() - start

    seconds(10_000)
    assert seconds(800_000) < 24 * max(seconds(100_000), 0.005)
