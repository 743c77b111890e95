/* A wall display: a clock, and every few minutes the whole page anew, so that nothing can pile up in memory. */
(function () {
  "use strict";

  var body = document.body;
  if (!body.classList.contains("wall")) return;
  var state = document.querySelector("[data-wall-state]");
  var clock = document.querySelector("[data-wall-clock]");
  var loaded = new Date();

  function two(number) { return String(number).padStart(2, "0"); }
  function time(date) { return two(date.getHours()) + ":" + two(date.getMinutes()); }
  function seconds(name) { return Number(body.dataset[name]) * 1000; }

  function tick() { clock.textContent = time(new Date()); }

  /* The page is only let go when the server answers: else it keeps what it shows, and says of when. */
  function renew() {
    fetch(location.href, { method: "HEAD", cache: "no-store" }).then(function (answer) {
      if (answer.status >= 500) throw new Error(String(answer.status));
      location.reload();
    }).catch(function () {
      state.textContent = "暂时连不上服务器，显示的是 " + time(loaded) + " 的数据";
      setTimeout(renew, seconds("retrySeconds"));
    });
  }

  // There is nothing to follow on a wall; what a later part may offer leads nowhere.
  document.addEventListener("click", function (event) {
    if (event.target instanceof Element && event.target.closest("a")) event.preventDefault();
  }, true);

  /* What does not fit is shown in turn: nobody scrolls a wall. */
  function turn() {
    var place = document.scrollingElement;
    var step = place.clientHeight * 0.8;
    var end = place.scrollTop + place.clientHeight >= place.scrollHeight - 2;
    window.scrollTo({ top: end ? 0 : place.scrollTop + step, behavior: "smooth" });
  }

  tick();
  setInterval(tick, 10000);
  setInterval(turn, 20000);
  setTimeout(renew, seconds("refreshSeconds"));
})();
