/* The search palette: Ctrl/⌘+K or "/" opens it anywhere; a combobox whose options are pages of ours. */
(function () {
  "use strict";

  var WAIT = 160; // ms of silence before the server is asked
  var VIEW = ["plan", "asof", "known", "basis"];
  var dialog = document.querySelector("[data-palette]");
  if (!dialog || !dialog.showModal) return;
  var input = dialog.querySelector("[data-palette-input]");
  var list = dialog.querySelector("[data-palette-list]");
  var note = dialog.querySelector("[data-palette-note]");
  var all = dialog.querySelector("[data-palette-all]");
  var address = window.cockpit.address;
  var options = [];
  var chosen = -1;
  var timer = 0;
  var asking = null; // the request under way
  var before = null; // where the focus was
  var stale = false; // whether what is listed belongs to an earlier text
  var eager = false; // whether Enter was pressed before the answer came

  var HINT = "可以搜项目、规划条目、里程碑和报告内容，多个词用空格分开。";
  var FAILED = "搜索没有成功，请检查网络后重试。";

  /* ---- opening and closing ---- */

  function open() {
    if (dialog.open || document.querySelector("dialog[open]")) return;
    before = document.activeElement;
    dialog.showModal();
    input.select();
    if (!input.value.trim()) clear(HINT);
    else ask();
  }

  function close() { if (dialog.open) dialog.close(); }

  dialog.addEventListener("close", function () {
    stop();
    if (before && document.contains(before)) before.focus();
    before = null;
  });
  dialog.addEventListener("click", function (event) { if (event.target === dialog) close(); });
  dialog.querySelector("[data-palette-close]").addEventListener("click", close);
  document.addEventListener("click", function (event) {
    if (event.target instanceof Element && event.target.closest("[data-palette-open]")) open();
  });

  function writing(target) {
    return target instanceof Element && (target.closest("input, textarea, select, [contenteditable=true], .table-grid") !== null);
  }
  document.addEventListener("keydown", function (event) {
    if (event.isComposing) return;
    var key = event.key.toLowerCase();
    var shortcut = key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    var slash = key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !writing(event.target);
    if (!shortcut && !slash) return;
    event.preventDefault();
    if (dialog.open && shortcut) close(); else open();
  });

  /* ---- asking ---- */

  function query() {
    var given = new URLSearchParams({ q: input.value.trim() });
    var here = new URLSearchParams(location.search);
    VIEW.forEach(function (name) { if (here.get(name)) given.set(name, here.get(name)); });
    return given.toString();
  }

  function stop() {
    clearTimeout(timer);
    if (asking) asking.abort();
    asking = null;
  }

  function soon() {
    stop();
    stale = true;
    eager = false;
    if (!input.value.trim()) { clear(HINT); return; }
    timer = setTimeout(ask, WAIT);
  }

  function ask() {
    stop();
    var mine = (asking = new AbortController());
    var asked = query();
    all.href = address("/search?" + asked);
    list.setAttribute("aria-busy", "true");
    fetch(address("/search/hits?" + asked), { signal: mine.signal, headers: { Accept: "application/json" } }).then(function (answer) {
      if (answer.status === 401) { location.href = address("/login?next=" + encodeURIComponent(location.pathname + location.search)); return null; }
      return answer.json().then(function (told) {
        if (mine === asking) { if (answer.ok) show(told); else clear(told.error || FAILED); }
      });
    }).catch(function (error) {
      if (error.name !== "AbortError" && mine === asking) clear(FAILED);
    }).finally(function () { if (mine === asking) list.removeAttribute("aria-busy"); });
  }

  input.addEventListener("input", function (event) { if (!event.isComposing) soon(); });
  input.addEventListener("compositionend", soon);

  /* ---- showing: texts come in pieces and are never HTML ---- */

  function part(tag, css, text) {
    var made = document.createElement(tag);
    made.className = css;
    if (text) made.textContent = text;
    return made;
  }

  function write(place, pieces) {
    pieces.forEach(function (piece) {
      place.appendChild(piece[1] ? part("mark", "", piece[0]) : document.createTextNode(piece[0]));
    });
    return place;
  }

  function clear(text) {
    stale = false;
    list.replaceChildren();
    list.removeAttribute("aria-busy");
    options = [];
    choose(-1);
    note.textContent = text || "";
  }

  function show(told) {
    clear(told.total ? "" : "没有找到，请换一个说法。只能搜到您有权查看的内容。");
    told.groups.forEach(function (group, number) {
      var box = part("div", "");
      box.setAttribute("role", "group");
      box.setAttribute("aria-labelledby", "palette-group-" + number);
      var name = part("div", "palette-group", group.name);
      name.id = "palette-group-" + number;
      box.appendChild(name);
      group.hits.forEach(function (hit) { box.appendChild(option(hit)); });
      list.appendChild(box);
    });
    if (told.total) {
      note.textContent = "找到 " + told.total + " 条";
      choose(0);
      if (eager) go(options[0].getAttribute("href"));
    }
    eager = false;
  }

  function option(hit) {
    var made = document.createElement("a");
    made.className = "palette-option";
    made.href = hit.href;
    made.id = "palette-option-" + options.length;
    made.tabIndex = -1;
    made.setAttribute("role", "option");
    write(made.appendChild(part("span", "palette-title")), hit.title);
    if (hit.detail.length) write(made.appendChild(part("span", "palette-detail")), hit.detail);
    options.push(made);
    return made;
  }

  function choose(number) {
    if (options[chosen]) options[chosen].setAttribute("aria-selected", "false");
    chosen = number;
    input.setAttribute("aria-expanded", String(options.length > 0));
    if (!options[number]) { input.removeAttribute("aria-activedescendant"); return; }
    options[number].setAttribute("aria-selected", "true");
    options[number].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[number].id);
  }

  /* ---- going there ---- */

  function go(href) {
    before = null; // the page moves the focus to its content
    close();
    window.cockpit.navigate(href);
  }

  list.addEventListener("click", function (event) {
    var link = event.target.closest("a.palette-option");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(link.getAttribute("href"));
  });
  all.addEventListener("click", function (event) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go("/search" + (input.value.trim() ? "?" + query() : ""));
  });

  var MOVES = {
    ArrowDown: function () { return (chosen + 1) % options.length; },
    ArrowUp: function () { return (chosen + options.length - 1) % options.length; },
    PageDown: function () { return Math.min(chosen + 5, options.length - 1); },
    PageUp: function () { return Math.max(chosen - 5, 0); }
  };

  input.addEventListener("keydown", function (event) {
    if (event.isComposing) return;
    if (MOVES[event.key] && options.length) {
      event.preventDefault();
      choose(MOVES[event.key]());
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (stale) { ask(); eager = true; }
      else if (options[chosen]) go(options[chosen].getAttribute("href"));
    }
  });

  dialog.addEventListener("keydown", function (event) {
    if (event.key === "Escape") event.stopPropagation(); // what lies beneath stays as it is
  });
})();
