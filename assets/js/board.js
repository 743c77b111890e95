/* The board of sites: a card's menu, its keys, dragging. All of them only lead to the address that asks about the
 * move; nothing is moved here.
 *
 * Keys on a card: arrows go to its neighbours, Home and End to the ends of the column, Enter and Space open the
 * menu, or the site where there is none. In the menu: arrows, Enter, Escape.
 */
(function () {
  "use strict";

  var turn = null;      // what the page was asked when it was last looked at
  var asked = "";       // the site whose question is open
  var dragged = null;   // the card under way
  var menu = null;      // the open menu: { box, card }
  var scrolled = 0;     // where the board was scrolled to

  function one(selector) { return document.querySelector(selector); }
  function list(nodes) { return Array.prototype.slice.call(nodes); }
  function cardOf(node) { return node instanceof Element ? node.closest(".board-card") : null; }
  function columnOf(node) { return node instanceof Element ? node.closest(".board-column") : null; }
  function card(site) { return site ? document.getElementById("board-card-" + site) : null; }
  function movesOf(card) {
    try { return JSON.parse(card.dataset.moves || "[]"); } catch (error) { return []; }
  }

  /* What happened, for those who do not see it. The region is our own: pages come and go, it stays. */
  function say(words) {
    var region = one("[data-board-said]");
    if (!region) {
      region = document.createElement("div");
      region.className = "visually-hidden";
      region.setAttribute("role", "status");
      region.setAttribute("aria-live", "polite");
      region.setAttribute("data-board-said", "");
      document.body.appendChild(region);
    }
    region.textContent = words;
  }

  /* The page as it is, asking about a move of a site. */
  function ask(site, wish) {
    var target = new URL(window.location.href);
    ["site", "act", "to", "of", "done", "at"].forEach(function (name) { target.searchParams.delete(name); });
    target.searchParams.set("site", site);
    Object.keys(wish).forEach(function (name) { target.searchParams.set(name, wish[name]); });
    window.cockpit.navigate(target.pathname + target.search);
  }

  /* ---- the menu of a card ---- */

  function shut(back) {
    if (!menu) return;
    var was = menu;
    menu = null;
    was.box.remove();
    if (was.button) was.button.setAttribute("aria-expanded", "false");
    if (back && was.card.isConnected) was.card.focus();
  }

  function item(words, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.setAttribute("role", "menuitem");
    made.tabIndex = -1;
    made.textContent = words;
    made.addEventListener("click", function () { shut(true); act(); });
    return made;
  }

  function open(card) {
    shut(false);
    var moves = movesOf(card), link = card.querySelector(".board-name"), site = card.dataset.site;
    if (!moves.length) { window.cockpit.navigate(link.getAttribute("href")); return; }
    var box = document.createElement("div");
    box.className = "board-menu";
    box.setAttribute("role", "menu");
    box.setAttribute("aria-label", "办理" + card.dataset.name);
    moves.forEach(function (move) {
      box.appendChild(item(move[1], function () { ask(site, { act: move[0] }); }));
    });
    box.appendChild(item("打开点位", function () { window.cockpit.navigate(link.getAttribute("href")); }));
    document.body.appendChild(box);
    var button = card.querySelector("[data-board-menu]");
    var at = (button || card).getBoundingClientRect();
    var left = Math.min(at.left, window.innerWidth - box.offsetWidth - 8);
    var below = at.bottom + 4, above = at.top - box.offsetHeight - 4;
    box.style.left = Math.max(8, left) + "px";
    box.style.top = (below + box.offsetHeight > window.innerHeight && above > 0 ? above : below) + "px";
    if (button) button.setAttribute("aria-expanded", "true");
    menu = { box: box, card: card, button: button };
    box.firstChild.focus();
  }

  function inMenu(event) {
    var items = list(menu.box.children), at = items.indexOf(document.activeElement), next = null;
    if (event.key === "Escape" || event.key === "Tab") { event.preventDefault(); shut(true); return; }
    if (event.key === "ArrowDown") next = items[(at + 1) % items.length];
    if (event.key === "ArrowUp") next = items[(at + items.length - 1) % items.length];
    if (event.key === "Home") next = items[0];
    if (event.key === "End") next = items[items.length - 1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /* ---- keys on cards: one of them is the tabulator's stop ---- */

  function focus(next) {
    if (!next) return;
    list(document.querySelectorAll('.board-card[tabindex="0"]')).forEach(function (other) { other.tabIndex = -1; });
    next.tabIndex = 0;
    next.focus();
  }

  function beside(here, step) {
    var columns = list(document.querySelectorAll(".board-column"));
    var own = list(columnOf(here).querySelectorAll(".board-card")), place = own.indexOf(here);
    for (var at = columns.indexOf(columnOf(here)) + step; at >= 0 && at < columns.length; at += step) {
      var cards = columns[at].querySelectorAll(".board-card");
      if (cards.length) return cards[Math.min(place, cards.length - 1)];
    }
    return null;
  }

  function onCard(event, here) {
    var own = list(columnOf(here).querySelectorAll(".board-card")), place = own.indexOf(here);
    var next = {
      ArrowDown: own[place + 1], ArrowUp: own[place - 1], Home: own[0], End: own[own.length - 1],
      ArrowRight: event.key === "ArrowRight" ? beside(here, 1) : null,
      ArrowLeft: event.key === "ArrowLeft" ? beside(here, -1) : null
    };
    if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(here); return; }
    if (!(event.key in next)) return;
    event.preventDefault();
    focus(next[event.key]);
  }

  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (menu) { inMenu(event); return; }
    if (event.target instanceof Element && event.target.matches(".board-card")) { onCard(event, event.target); return; }
    var question = event.key === "Escape" ? one("#board-question") : null;
    if (!question || !question.contains(event.target)) return;
    // The way back is the last link of the question, 取消 or 知道了.
    var back = question.querySelector(".actions a");
    if (back) { event.preventDefault(); back.click(); }
  });

  document.addEventListener("click", function (event) {
    var button = event.target instanceof Element ? event.target.closest("[data-board-menu]") : null;
    if (button) { if (menu && menu.button === button) shut(true); else open(cardOf(button)); return; }
    if (menu && !menu.box.contains(event.target)) shut(false);
  });
  window.addEventListener("scroll", function () { shut(false); }, true);
  window.addEventListener("resize", function () { shut(false); });

  /* ---- dragging: every column takes a card; the server says whether it may stand there ---- */

  function mark(column) {
    list(document.querySelectorAll(".board-column.is-over")).forEach(function (other) {
      if (other !== column) other.classList.remove("is-over");
    });
    if (column) column.classList.add("is-over");
  }

  function letGo() {
    mark(null);
    if (dragged) dragged.classList.remove("is-dragged");
    dragged = null;
  }

  document.addEventListener("dragstart", function (event) {
    var found = cardOf(event.target);
    if (!found || found.getAttribute("draggable") !== "true") return;
    shut(false);
    dragged = found;
    found.classList.add("is-dragged");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", found.dataset.name);
  });
  document.addEventListener("dragover", function (event) {
    var column = dragged ? columnOf(event.target) : null;
    if (!dragged) return;
    mark(column && column.dataset.stage !== dragged.dataset.stage ? column : null);
    if (!column) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
  });
  document.addEventListener("drop", function (event) {
    var column = dragged ? columnOf(event.target) : null;
    if (!column) return;
    event.preventDefault();
    var site = dragged.dataset.site, name = dragged.dataset.name, same = column.dataset.stage === dragged.dataset.stage;
    letGo();
    if (same) { say(name + "仍在“" + column.dataset.name + "”，没有变动。"); return; }
    ask(site, { to: column.dataset.stage });
  });
  document.addEventListener("dragend", letGo);

  /* ---- the page shown anew: the focus goes to the question, to what was moved, or back to the card ---- */

  function look() {
    var board = one(".board");
    if (board && !board.dataset.seen) {
      board.dataset.seen = "1";
      board.scrollLeft = scrolled;
      board.addEventListener("scroll", function () { scrolled = board.scrollLeft; }, { passive: true });
    }
    var stop = board && one(".board-card");
    if (stop && !one('.board-card[tabindex="0"]')) stop.tabIndex = 0; // the card that was it is gone
    var state = one("#board-turn");
    if (!state) { turn = null; asked = ""; return; }
    if (state.dataset.turn === turn) return;
    var first = turn === null, before = asked;
    turn = state.dataset.turn;
    asked = state.dataset.asked;
    var told = one(".page .notice-good, #board-overtaken");
    if (told && state.dataset.done) say(told.textContent);
    if (asked) {
      var question = one("#board-question");
      if (question) question.focus({ preventScroll: true });
      return;
    }
    var back = card(state.dataset.done) || card(before);
    if (back) {
      focus(back);
      back.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else if (!first && before) {
      // The card is beyond those that its column shows, or no longer on the board.
      focus(one(".board-card"));
    }
  }

  var due = false;
  new MutationObserver(function () {
    if (due) return;
    due = true;
    requestAnimationFrame(function () { due = false; look(); });
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-turn"] });
})();
