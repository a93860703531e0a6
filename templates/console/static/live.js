// The queue as it is now: told by the server that something changed, the page fetches its lines anew. What is marked and chosen stays.
(function () {
  "use strict";
  const told = document.getElementById("live");
  if (!told || !window.EventSource) return;
  const notice = document.getElementById("notice");
  let source = null, fetching = false, again = false, timer = 0, shown = "";

  function say(connected) {
    told.textContent = connected ? told.dataset.on : told.dataset.lost;
    told.className = connected ? "live on" : "live lost";
  }

  function signedOut() {
    close();
    told.textContent = "";
    notice.textContent = notice.dataset.signedOut + " ";
    const link = document.createElement("a");
    link.href = "/sign-in";
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = notice.dataset.signIn;
    notice.append(link);
  }

  function put(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const fresh = page.getElementById("lines"), lines = document.getElementById("lines");
    if (!fresh || !lines) return;
    const counts = JSON.parse(fresh.dataset.counts || "{}");
    for (const view of Object.keys(counts)) {
      const count = document.getElementById("count-" + view);
      if (count && count.textContent !== counts[view]) count.textContent = counts[view];
    }
    if (fresh.outerHTML === shown) return;
    shown = fresh.outerHTML;
    const active = document.activeElement;
    const within = lines.contains(active);
    const href = within ? active.getAttribute("href") : null;
    const field = within && active.name ? [active.name, active.value] : null;
    const checked = Array.from(lines.querySelectorAll("input:checked"), (box) => [box.name, box.value]);
    const node = document.importNode(fresh, true);
    lines.replaceWith(node);
    for (const box of node.querySelectorAll("input")) {
      if (checked.some(([name, value]) => name === box.name && value === box.value)) box.checked = true;
      if (field && field[0] === box.name && field[1] === box.value) box.focus();
    }
    if (href) {
      const link = Array.from(node.querySelectorAll("a")).find((each) => each.getAttribute("href") === href);
      if (link) link.focus({ preventScroll: true });
    }
    if (window.htmx) window.htmx.process(node);
    node.dispatchEvent(new CustomEvent("lines-changed", { bubbles: true }));
  }

  async function refresh() {
    if (fetching) { again = true; return; }
    fetching = true;
    try {
      const answer = await fetch(location.href, { headers: { "HX-Request": "true", "X-By-Itself": "true" }, cache: "no-store" });
      if (answer.status === 401) signedOut();
      else if (answer.ok) put(await answer.text());
    } catch {
      say(false);
    }
    // a burst of mail is one look every half second
    setTimeout(() => { fetching = false; if (again) { again = false; refresh(); } }, 500);
  }

  function close() {
    clearTimeout(timer);
    if (source) source.close();
    source = null;
  }

  function open() {
    close();
    source = new EventSource(told.dataset.live);
    source.addEventListener("ready", () => { say(true); refresh(); });
    source.addEventListener("changed", refresh);
    source.addEventListener("over", signedOut);
    source.onerror = () => {
      say(false);
      // the browser tries again by itself, but not after an answer that was no stream
      if (source && source.readyState === EventSource.CLOSED) timer = setTimeout(() => { open(); refresh(); }, 2000);
    };
  }

  // a hidden page needs no connection: browsers have six for all pages of one address
  document.addEventListener("visibilitychange", () => { if (document.hidden) close(); else open(); });
  window.addEventListener("pagehide", close);
  if (!document.hidden) open();
})();
