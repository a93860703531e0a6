"""How an element of HTML stands in the text by its name: unseen, folded away, on lines of its own, struck, heavy."""

#: nothing in them is shown
UNSEEN = frozenset(
    {"area", "audio", "base", "canvas", "datalist", "frameset", "head", "iframe", "link", "map", "math", "meta", "meter", "noembed"}
    | {"noframes", "param", "progress", "rp", "script", "select", "style", "svg", "template", "title", "video"}
)
#: shown by some programs only
FOLDED = frozenset({"noscript", "details", "dialog"})
#: with an empty line above and below
PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "figure", "fieldset"})
#: on lines of their own
BLOCKS = PARAGRAPHS | frozenset(
    {"address", "article", "aside", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dt", "figcaption", "footer"}
    | {"form", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "noscript", "option", "plaintext"}
    | {"section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "xmp"}
)
#: a line goes through the text
STRUCK = frozenset({"s", "strike", "del"})
#: white space is kept
PREFORMATTED = frozenset({"pre", "textarea", "xmp", "listing", "plaintext"})
#: paragraphs that Outlook sets without distance
TIGHT_CLASSES = ("Mso", "mso", "xmso", "x_Mso", "elementToProof", "x_elementToProof")
#: pixels of ``font size``
FONT_SIZES = {"1": 10.0, "2": 13.0, "3": 16.0, "4": 18.0, "5": 24.0, "6": 32.0, "7": 48.0}
#: the letters are heavy
BOLD = frozenset({"b", "strong"})
#: elements that change the look without any attribute
STYLED = STRUCK | PREFORMATTED | FOLDED | BOLD | {"bdo"}
#: attributes that change it
LOOKS = frozenset({"hidden", "bgcolor", "color", "size", "text"})
