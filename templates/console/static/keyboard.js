// The keyboard: a, r, e on a mail, x on a line, / ? and the palette. Never while somebody types, and no key alone sends anything.
(function () {
  "use strict";
  const typing = (target) => target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
  const command = (name) => document.querySelector(`[data-command="${name}"]`);
  const shown = (element) => element && element.getClientRects().length > 0;

  // Each leads to its place; Enter, or a click, then does it.
  function lead(name) {
    if (name === "approve") {
      choose("approve", () => focus(document.getElementById("act") || document.getElementById("cannot")));
    } else if (name === "reject") {
      choose("reject", () => focus(document.getElementById("decision-reject")));
    } else if (name === "edit" || name === "undo") {
      const summary = command(name);
      if (!summary) return;
      summary.closest("details").open = true;
      focus(summary.closest("details").querySelector("select, input:not([type=hidden]), textarea, button"));
    } else if (name === "next" || name === "undo-last") {
      if (command(name)) command(name).click();
    } else focus(command(name));
  }
  // A decision is chosen; what comes then waits for the panel that tells what it would do, or why it can not be done.
  function choose(name, then) {
    const wanted = document.getElementById(`decision-${name}`);
    if (!wanted && document.getElementById("decision")) document.getElementById("notice").textContent = document.getElementById("notice").dataset.nothing;
    else if (!wanted || wanted.checked) then();
    else {
      const swapped = (event) => {
        if (event.target.id !== "panel") return;
        document.removeEventListener("htmx:afterSettle", swapped);
        then();
      };
      document.addEventListener("htmx:afterSettle", swapped);
      wanted.click();
    }
  }
  function focus(element) {
    if (!element) return;
    element.focus();
    element.scrollIntoView({ block: "center" });
  }
  function search() {
    const field = document.getElementById("search") || document.querySelector("input[type=search]");
    if (field) focus(field);
    else location.assign("/#search");
  }

  const keys = document.getElementById("keys");
  const palette = document.getElementById("palette");
  if (palette) wire();

  function wire() {
    const text = document.getElementById("palette-text");
    const options = Array.from(palette.querySelectorAll("[role=option]"));
    let chosen = 0;
    const visible = () => options.filter((each) => !each.hidden);
    function mark() {
      const list = visible();
      chosen = Math.max(0, Math.min(chosen, list.length - 1));
      options.forEach((each) => each.removeAttribute("aria-selected"));
      if (!list.length) { text.removeAttribute("aria-activedescendant"); return; }
      list[chosen].setAttribute("aria-selected", "true");
      list[chosen].scrollIntoView({ block: "nearest" });
      text.setAttribute("aria-activedescendant", list[chosen].id);
    }
    function narrow() {
      const wanted = text.value.toLocaleLowerCase();
      for (const each of options) {
        const possible = !each.dataset.do || command(each.dataset.do);
        each.hidden = !possible || !each.textContent.toLocaleLowerCase().includes(wanted);
      }
      chosen = 0;
      mark();
    }
    function take(option) {
      palette.close();
      if (option.dataset.go) location.assign(option.dataset.go);
      else lead(option.dataset.do);
    }
    window.openPalette = () => { text.value = ""; palette.showModal(); narrow(); text.focus(); };
    text.addEventListener("input", narrow);
    text.addEventListener("keydown", (event) => {
      const list = visible();
      if (event.key === "ArrowDown") chosen += 1;
      else if (event.key === "ArrowUp") chosen -= 1;
      else if (event.key === "Enter") { event.preventDefault(); if (list[chosen]) take(list[chosen]); return; }
      else return;
      event.preventDefault();
      mark();
    });
    palette.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) take(option);
      else if (event.target === palette) palette.close();
    });
  }

  document.addEventListener("keydown", (event) => {
    if ((event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === "k" && palette) {
      event.preventDefault();
      if (!palette.open) window.openPalette();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
    const line = event.target.closest && event.target.closest(".line");
    if (event.key === "?" && keys) keys.showModal();
    else if (event.key === "/") search();
    else if (event.key === "x" && line && line.querySelector("input[type=checkbox]")) line.querySelector("input[type=checkbox]").click();
    else if (["a", "r", "e", "n", "u"].includes(event.key)) {
      const name = { a: "approve", r: "reject", e: "edit", n: "next", u: "undo-last" }[event.key];
      const link = line && line.querySelector("a.open");
      if (link && "are".includes(event.key)) location.assign(link.getAttribute("href") + "#" + name);
      else if (shown(command(name)) || (["approve", "reject"].includes(name) && document.getElementById("decision"))) lead(name);
      else return;
    } else return;
    event.preventDefault();
  });

  // How many lines are ticked; the bar stands there only where one is.
  const bar = document.getElementById("bulk");
  function count() {
    const ticked = document.querySelectorAll('input[form="bulk"]:checked').length;
    const told = document.getElementById("bulk-count");
    bar.hidden = !ticked;
    told.textContent = (ticked === 1 ? told.dataset.one : told.dataset.other.replace("2", ticked));
  }
  if (bar) {
    count();
    document.addEventListener("change", (event) => { if (event.target.matches('input[form="bulk"]')) count(); });
    document.addEventListener("htmx:afterSettle", count);
    document.addEventListener("lines-changed", count);
  }

  // From the queue: /mail/17#approve
  // (once htmx knows the page: a choice asks for its panel)
  if (["#approve", "#reject", "#edit", "#undo"].includes(location.hash)) document.addEventListener("DOMContentLoaded", () => lead(location.hash.slice(1)));
  if (location.hash === "#search" && (document.getElementById("search") || document.querySelector("input[type=search]"))) search();
})();
