/* The bell in the top bar: how many notices are unread, the latest in a menu, marking them read.
 *
 * It asks by itself only when a person moves: on a page's load, on a new address and on coming back to the
 * tab, at most once a minute. A timer would keep a log-in alive that nobody uses.
 */
(function () {
  "use strict";

  var bell = document.querySelector("details[data-bell]");
  if (!bell) return;
  var PUSHED = "_dashprivate_pushstate";
  var EVERY = 60000;
  var list = bell.querySelector("[data-bell-list]");
  var badge = bell.querySelector("[data-bell-count]");
  var all = bell.querySelector("[data-bell-all]");
  var newest = 0;
  var asked = 0;

  function element(tag, className, text) {
    var made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function item(notice) {
    var link = element("a", notice.read ? "bell-item" : "bell-item is-unread");
    link.href = notice.href || bell.dataset.page;
    link.dataset.nav = "";
    link.dataset.notice = notice.read ? "" : notice.id;
    link.appendChild(element("span", "bell-text", notice.text));
    if (notice.detail) link.appendChild(element("span", "bell-detail", notice.detail));
    link.appendChild(element("span", "bell-meta", [notice.from, notice.at].filter(Boolean).join("　")));
    return link;
  }

  function show(told) {
    if (!told) return;
    badge.textContent = told.unread > 99 ? "99+" : String(told.unread);
    badge.hidden = told.unread === 0;
    bell.querySelector("[data-bell-word]").textContent = told.unread ? "通知，" + told.unread + " 条未读" : "通知，没有未读";
    newest = told.latest.length ? told.latest[0].id : 0;
    all.hidden = told.unread === 0;
    list.replaceChildren.apply(list, told.latest.length
      ? told.latest.map(item)
      : [element("p", "bell-empty", "还没有通知。")]);
  }

  function send(address, options) {
    return window.fetch(address, Object.assign({ credentials: "same-origin" }, options)).then(
      function (answer) { return answer.ok ? answer.json() : null; }
    ).then(show, function () { /* The page's own requests tell when the server is away. */ });
  }

  function ask(pause) {
    if (Date.now() - asked < pause) return;
    asked = Date.now();
    send(bell.dataset.bell);
  }

  function markRead(what) {
    send(bell.dataset.read, {
      method: "POST", keepalive: true, headers: { "Content-Type": "application/json" }, body: JSON.stringify(what)
    });
  }

  // What was just done here may have settled a notice, or made one.
  function moved() {
    var settled = /[?&]done=/.test(location.search) || location.pathname === bell.dataset.page;
    ask(settled ? 0 : EVERY);
  }

  bell.addEventListener("toggle", function () { if (bell.open) ask(5000); });
  all.addEventListener("click", function () { if (newest) markRead({ up_to: newest }); });
  document.addEventListener("click", function (event) {
    var origin = event.target instanceof Element ? event.target : null;
    var link = origin && origin.closest("a");
    if (!link) return;
    if (link.dataset.notice) { markRead({ ids: [Number(link.dataset.notice)] }); return; }
    var row = link.closest("#notices-list .ag-row[row-id]");
    if (row && row.classList.contains("row-unread")) markRead({ ids: [Number(row.getAttribute("row-id"))] });
  }, true);
  window.addEventListener(PUSHED, moved);
  window.addEventListener("popstate", moved);
  document.addEventListener("visibilitychange", function () { if (!document.hidden) ask(EVERY); });
  if (document.readyState === "complete") ask(0); else window.addEventListener("load", function () { ask(0); });
})();
