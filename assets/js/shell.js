/* Behaviour of the page shell. Plain JavaScript: it runs before Dash and works without it.
 *
 * Offers window.cockpit = { address(path), navigate(href), toast(text, kind), dirty(flag) }, and for what
 * leaves the page as a file or on paper: origin(act), fileName(title, ending), save(blob, name).
 */
(function () {
  "use strict";

  var VIEW = ["plan", "asof", "known", "basis"];
  var PUSHED = "_dashprivate_pushstate"; // the event by which Dash's own links announce a new address
  var body = document.body;
  var root = document.documentElement;
  var lastGood = null; // when the server last answered well

  function one(selector) { return document.querySelector(selector); }
  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }
  function two(number) { return String(number).padStart(2, "0"); }
  function clock(date) { return two(date.getHours()) + ":" + two(date.getMinutes()); }

  /* ---- addresses: the point of view travels with every one ---- */

  /* The address of a path of the application, which may be served below a prefix. */
  function address(path) {
    var base = body.dataset.base || "/";
    return path.charAt(0) === "/" && path.indexOf(base) !== 0 ? base + path.slice(1) : path;
  }

  function withView(href) {
    var target = new URL(address(href), location.href);
    var here = new URLSearchParams(location.search);
    VIEW.forEach(function (name) {
      if (!target.searchParams.has(name) && here.get(name)) target.searchParams.set(name, here.get(name));
    });
    return target;
  }

  function mayLeave() {
    if (body.dataset.dirty !== "1") return true;
    if (!window.confirm("还有没保存的内容，确定离开吗？")) return false;
    dirty(false);
    return true;
  }

  function navigate(href) {
    var target = withView(href);
    if (target.origin !== location.origin) { location.href = target.href; return; }
    var elsewhere = target.pathname !== location.pathname;
    if (elsewhere && !mayLeave()) return;
    history.pushState({}, "", target.pathname + target.search + target.hash);
    window.dispatchEvent(new CustomEvent(PUSHED));
    if (elsewhere) {
      window.scrollTo(0, 0);
      var main = one("#main");
      if (main) main.focus({ preventScroll: true });
    }
  }

  function dirty(flag) { body.dataset.dirty = flag ? "1" : ""; }

  /* ---- what the address says, shown in the shell ---- */

  function asofForm() { return one("form[data-asof]"); }

  function view() {
    var form = asofForm();
    var query = new URLSearchParams(location.search);
    var preset = form ? form.dataset : {};
    return {
      plan: query.get("plan") || preset.defaultPlan || "",
      asof: query.get("asof") || preset.default || "",
      known: query.get("known") || preset.defaultKnown || "now",
      basis: query.get("basis") || preset.defaultBasis || "approved"
    };
  }

  function isDefault(name, value) {
    var preset = asofForm().dataset;
    var key = name === "asof" ? "default" : "default" + name.charAt(0).toUpperCase() + name.slice(1);
    return value === "" || value === preset[key];
  }

  function showView() {
    var form = asofForm();
    if (!form) return;
    var seen = view();
    VIEW.forEach(function (name) {
      if (form.elements[name] && form.elements[name].value !== seen[name]) form.elements[name].value = seen[name];
    });
    all("[data-asof-text]").forEach(function (part) { part.textContent = seen.asof; });
    var bar = one("[data-asof-bar]");
    if (!bar) return;
    one("[data-asof-sentence]").textContent = "正在查看 " + seen.asof + " 的情况（" +
      (seen.known === "then" ? "当日所知" : "现在所知") + "，" +
      (seen.basis === "provisional" ? "含待审" : "仅已审定") + "）";
    bar.hidden = ["asof", "known", "basis"].every(function (name) { return isDefault(name, seen[name]); });
  }

  function showPlace() {
    var best = null;
    all(".nav a[data-nav]").forEach(function (link) {
      var path = new URL(link.href).pathname;
      var inside = location.pathname === path || (path !== address("/") && location.pathname.indexOf(path + "/") === 0);
      if (inside && (!best || path.length > new URL(best.href).pathname.length)) best = link;
    });
    all(".nav a[data-nav]").forEach(function (link) {
      if (link === best) link.setAttribute("aria-current", "page"); else link.removeAttribute("aria-current");
    });
    if (best) document.title = best.dataset.label + " · " + body.dataset.title;
  }

  function arrived() {
    closeNav();
    closeMenus(null);
    showView();
    showPlace();
  }

  /* ---- files and paper: where they are from, what they are called ---- */

  function day() { return view().asof || body.dataset.today; }
  function origin(act) {
    var demo = body.dataset.demo ? "演示数据，不代表真实工作情况" : "";
    var plan = one(".top-plan");
    var now = new Date();
    return [body.dataset.title, plan ? plan.textContent : "", view().asof ? "截至 " + view().asof : "",
      body.dataset.who + " 于 " + body.dataset.today + " " + clock(now) + " " + (act || "导出"), demo].filter(Boolean).join(" · ");
  }
  /* The page and what of it, with the day; without the signs that file systems refuse. */
  function fileName(title, ending) {
    var page = one(".page h1");
    var told = [page ? page.textContent : "", title].filter(Boolean).join("_");
    var plain = Array.from(told.replace(/[\u0000-\u001f\u007f<>:"\/\\|?*]+/g, " ").replace(/\s+/g, " ").trim());
    return plain.slice(0, 60).join("") + "_" + day().replace(/-/g, "") + "." + ending;
  }
  function save(blob, name) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  }

  /* ---- drawer, menus, theme ---- */

  function setNav(open) {
    body.classList.toggle("nav-open", open);
    all("[data-action=nav]").forEach(function (button) { button.setAttribute("aria-expanded", String(open)); });
    var stage = one(".stage");
    if (stage) stage.inert = open;
    if (open) { var first = one(".nav a"); if (first) first.focus(); }
  }
  function closeNav() { if (body.classList.contains("nav-open")) setNav(false); }

  function toggleAsof() {
    var form = asofForm();
    var open = form.classList.toggle("is-open");
    one("[data-action=asof]").setAttribute("aria-expanded", String(open));
    if (open) form.elements.asof.focus();
  }
  function closeAsof() {
    var form = asofForm();
    if (form && form.classList.contains("is-open")) toggleAsof();
  }

  function closeMenus(except) {
    all("details[data-menu][open]").forEach(function (menu) { if (menu !== except) menu.open = false; });
  }

  function setTheme(theme) {
    root.setAttribute("data-bs-theme", theme);
    document.cookie = "theme=" + theme + ";path=" + address("/") + ";max-age=31536000;samesite=lax" +
      (location.protocol === "https:" ? ";secure" : "");
    window.dispatchEvent(new CustomEvent("themechange", { detail: theme }));
  }

  function today() {
    var target = new URL(location.href);
    ["asof", "known", "basis"].forEach(function (name) { target.searchParams.delete(name); });
    history.pushState({}, "", target.pathname + target.search + target.hash);
    window.dispatchEvent(new CustomEvent(PUSHED));
  }

  function submitView(form) {
    var target = new URL(location.href);
    VIEW.forEach(function (name) {
      var field = form.elements[name];
      if (!field) return;
      if (isDefault(name, field.value)) target.searchParams.delete(name);
      else target.searchParams.set(name, field.value);
    });
    closeAsof();
    if (changes(target, "plan")) { location.href = target.href; return; } // another plan, another shell
    history.pushState({}, "", target.pathname + target.search + target.hash);
    window.dispatchEvent(new CustomEvent(PUSHED));
  }

  function changes(target, name) {
    return (target.searchParams.get(name) || "") !== (new URLSearchParams(location.search).get(name) || "");
  }

  var ACTIONS = {
    nav: function () { setNav(!body.classList.contains("nav-open")); },
    "nav-close": closeNav,
    asof: toggleAsof,
    theme: function () { setTheme(root.getAttribute("data-bs-theme") === "dark" ? "light" : "dark"); closeMenus(null); },
    today: today,
    retry: function () { location.reload(); },
    relogin: toLogin,
    print: function () { window.print(); }
  };

  document.addEventListener("click", function (event) {
    var origin = event.target instanceof Element ? event.target : null;
    if (!origin) return;
    closeMenus(origin.closest("details[data-menu]"));
    var actor = origin.closest("[data-action]");
    if (actor && ACTIONS[actor.dataset.action]) { ACTIONS[actor.dataset.action](); return; }
    var link = origin.closest("a[data-nav]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    closeMenus(null);
    navigate(link.getAttribute("href"));
  });
  document.addEventListener("submit", function (event) {
    if (!event.target.matches("form[data-asof]")) return;
    event.preventDefault();
    submitView(event.target);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    closeMenus(null);
    closeAsof();
    if (body.classList.contains("nav-open")) { closeNav(); one("[data-action=nav]").focus(); }
  });
  window.addEventListener("popstate", arrived);
  window.addEventListener(PUSHED, arrived);
  window.addEventListener("beforeunload", function (event) {
    if (body.dataset.dirty === "1") { event.preventDefault(); event.returnValue = ""; }
  });

  /* ---- messages ---- */

  function toast(text, kind) {
    var place = one("[data-toasts]");
    if (!place || !text) return;
    var note = document.createElement("div");
    note.className = "toast-note" + (kind ? " is-" + kind : "");
    note.appendChild(document.createTextNode(text));
    var close = document.createElement("button");
    close.type = "button";
    close.setAttribute("aria-label", "关闭");
    close.textContent = "×";
    close.addEventListener("click", function () { note.remove(); });
    note.appendChild(close);
    place.appendChild(note);
    if (kind !== "error") setTimeout(function () { note.remove(); }, 6000);
  }

  function showError(id) {
    var bar = one("[data-error-bar]");
    if (!bar) return;
    one("[data-error-text]").textContent = "暂时连不上服务器" +
      (lastGood ? "，页面保留的是 " + clock(lastGood) + " 的数据。" : "。") + (id ? "错误编号 " + id : "");
    bar.hidden = false;
  }
  function hideError() { var bar = one("[data-error-bar]"); if (bar) bar.hidden = true; }

  function toLogin() {
    dirty(false);
    location.href = address("/login?next=" + encodeURIComponent(location.pathname + location.search));
  }

  /* ---- the network: every answer to Dash passes here, the page keeps what it shows ---- */

  var plainFetch = window.fetch;
  window.fetch = function (resource, options) {
    var address = String(resource && resource.url ? resource.url : resource);
    var answer = plainFetch.call(window, resource, options);
    if (address.indexOf("/_dash-") < 0 && address.indexOf("_dash-") !== 0) return answer;
    answer.then(judge, function (error) {
      if (!error || error.name !== "AbortError") showError("");
    });
    return answer;
  };

  function judge(response) {
    if (response.ok) { lastGood = new Date(); hideError(); return; }
    if (response.status === 401) { toLogin(); return; }
    details(response).then(function (problem) {
      if (response.status === 403) toast(problem.text || "无权限：您的账户不能执行这项操作。", "error");
      else if (response.status === 429) toast(problem.text || "操作过于频繁，请稍后再试。", "warning");
      else if (response.status >= 500) showError(problem.id);
      else toast(problem.text || "这次操作没有成功，请刷新页面后重试。", "error");
    });
  }

  function details(response) {
    var id = response.headers.get("X-Error-Id") || "";
    return response.clone().json().then(
      function (told) { return { text: told.error || "", id: told.id || id }; },
      function () { return { text: "", id: id }; }
    );
  }

  /* ---- idle ---- */

  var idleMinutes = Number(body.dataset.idleMinutes || 0);
  var lastTouch = Date.now();
  function touched() { lastTouch = Date.now(); }
  if (idleMinutes > 0) {
    ["pointerdown", "keydown", "wheel", "touchstart"].forEach(function (name) {
      window.addEventListener(name, touched, { passive: true });
    });
    setInterval(function () {
      var bar = one("[data-idle-bar]");
      if (!bar || !bar.hidden || Date.now() - lastTouch < idleMinutes * 60000) return;
      one("[data-idle-text]").textContent = "您已 " + idleMinutes + " 分钟没有操作，登录已失效。已保存的草稿不会丢失。";
      bar.hidden = false;
    }, 15000);
  }

  window.cockpit = {
    address: address, navigate: navigate, toast: toast, dirty: dirty, view: view,
    origin: origin, fileName: fileName, save: save
  };
  lastGood = new Date();
  arrived();
})();
