// What the console's pages do beyond plain links and forms: keys in the queue, and word where htmx got no answer.
(function () {
  "use strict";
  const notice = () => document.getElementById("notice");

  // A failed part of a page is told above it; what somebody has typed stays where it is.
  function tell(text, link) {
    const where = notice();
    where.textContent = text + " ";
    if (link) {
      const anchor = document.createElement("a");
      anchor.href = "/sign-in";
      anchor.target = "_blank";
      anchor.rel = "noopener";
      anchor.textContent = link;
      where.append(anchor);
    }
  }
  document.addEventListener("htmx:responseError", (event) => {
    const told = notice().dataset;
    if (event.detail.xhr.status === 401) tell(told.signedOut, told.signIn);
    else tell(told.failed);
  });
  document.addEventListener("htmx:sendError", () => tell(notice().dataset.failed));

  // j and k go through the lines, Enter opens one; never while somebody types.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (event.key !== "j" && event.key !== "k") return;
    const links = Array.from(document.querySelectorAll("#lines a.open"));
    if (!links.length) return;
    const at = links.indexOf(document.activeElement);
    const next = at < 0 ? 0 : Math.min(Math.max(at + (event.key === "j" ? 1 : -1), 0), links.length - 1);
    links[next].focus();
    event.preventDefault();
  });

  // An open menu closes on Escape and on a click beside it.
  document.addEventListener("keydown", (event) => {
    const menu = document.querySelector("details.menu[open]");
    if (event.key === "Escape" && menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });
  document.addEventListener("click", (event) => {
    const menu = document.querySelector("details.menu[open]");
    if (menu && !menu.contains(event.target)) menu.open = false;
  });
})();
