// What somebody types: kept in this tab until it is sent, told to colleagues, and sent with the session there is now.
(function () {
  "use strict";
  const notice = document.getElementById("notice");
  const place = (field) => `typed:${notice.dataset.account}:${location.pathname}:${field.id}`;

  // A text that was not sent stands there again after signing in anew, a lost connection or a reload. Closing the tab forgets it.
  function keep(event) {
    const field = event.target;
    if (!field.matches || !field.matches("textarea[data-draft]")) return;
    field.dataset.typed = "yes";
    try { sessionStorage.setItem(place(field), field.value); } catch { /* no room: nothing is kept, and nothing else is lost */ }
    writing();
  }
  function put(root) {
    for (const field of root.querySelectorAll("textarea[data-draft]")) {
      const kept = sessionStorage.getItem(place(field));
      if (kept !== null && kept !== field.value) { field.value = kept; field.dataset.typed = "yes"; }
    }
    writing();
  }
  function writing() {
    const told = document.querySelector("#present input[name=writing]");
    if (told) told.value = document.querySelector("[data-typed]") ? "yes" : "no";
  }
  document.addEventListener("input", keep);
  put(document);
  document.addEventListener("htmx:afterSwap", (event) => {
    put(event.target);
    // why nothing was done stands above the form: whoever pressed the button below it is to see it
    const told = ["told", "panel"].includes(event.target.id) && event.target.querySelector(".told");
    if (told) told.scrollIntoView({ block: "center" });
  });

  // An answer to a choice that was changed again meanwhile, or decided upon, is late: the later one's answer counts.
  let turn = 0;
  const decision = document.getElementById("decision");
  if (decision) {
    decision.addEventListener("change", (event) => { if (event.target.id !== "reply") turn += 1; }, true);
    decision.addEventListener("htmx:configRequest", (event) => {
      if (event.detail.elt === decision) turn += 1;
      event.detail.turn = turn;
    });
    decision.addEventListener("htmx:beforeSwap", (event) => {
      if (event.detail.elt !== decision && event.detail.requestConfig.turn !== turn) event.detail.shouldSwap = false;
    });
  }

  // Sent and done: forget what was typed there.
  function forget(form) {
    for (const field of form.querySelectorAll("textarea[data-draft]")) sessionStorage.removeItem(place(field));
  }
  document.addEventListener("htmx:beforeOnLoad", (event) => {
    if (event.detail.xhr.getResponseHeader("HX-Redirect") && event.detail.elt.closest("form")) forget(event.detail.elt.closest("form"));
  });
  document.addEventListener("submit", (event) => {
    if (event.target.getAttribute("action") === "/sign-out") sessionStorage.clear();
  });

  // Which fields a request has depends on its kind.
  document.addEventListener("change", (event) => {
    const kind = event.target;
    if (!kind.matches || !kind.matches(".fields select[name$='.kind']")) return;
    for (const field of kind.closest(".fields").querySelectorAll("[data-kinds]")) field.hidden = !field.dataset.kinds.split(" ").includes(kind.value);
  });

  // The session ended under an open page: once the same person is signed in again, the page goes on with the new one.
  let over = false;
  async function renew() {
    if (!over) return;
    const answer = await fetch("/session", { headers: { "HX-Request": "true" } }).catch(() => null);
    if (!answer || !answer.ok) return;
    const now = await answer.json();
    if (now.name !== notice.dataset.account) { notice.textContent = notice.dataset.other; return; }
    for (const field of document.querySelectorAll("input[name=csrf]")) field.value = now.csrf;
    over = false;
    notice.textContent = notice.dataset.back;
  }
  document.addEventListener("htmx:responseError", (event) => { if ([401, 403].includes(event.detail.xhr.status)) { over = true; } });
  window.addEventListener("focus", renew);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) renew(); });
  // The connection is back: the word that it was lost goes.
  document.addEventListener("htmx:afterOnLoad", (event) => {
    if (!over && event.detail.xhr.status < 400 && notice.textContent.trim() === notice.dataset.failed) notice.textContent = "";
  });
})();
