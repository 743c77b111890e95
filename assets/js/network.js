/* The charts of the network's pages: months chosen by the brush go into the address, marks lead to their pages. */
(function () {
  "use strict";

  var clientside = (window.dash_clientside = window.dash_clientside || {});
  var MONTH = /^(\d{4})(?:-(\d{2}))?$/;

  /* The first and last month of a period of a mark, "2025-10" or "2025". */
  function months(period) {
    var found = MONTH.exec(String(period));
    if (!found) return null;
    return found[2] ? [period, period] : [period + "-01", period + "-12"];
  }

  function mark(point) {
    var held = point && point.customdata;
    return Array.isArray(held) ? held[0] : null;
  }

  clientside.network = {
    /* The months under the brush, as a period of the address; the page is then shown anew for them. */
    brush: function (selected) {
      var found = ((selected || {}).points || []).map(mark).map(months).filter(Boolean);
      if (!found.length) return clientside.no_update;
      var first = found.map(function (pair) { return pair[0]; }).sort()[0];
      var last = found.map(function (pair) { return pair[1]; }).sort().pop();
      var target = new URL(window.location.href);
      target.searchParams.set("period", first === last ? first : first + "~" + last);
      window.cockpit.navigate(target.pathname + target.search);
      return clientside.no_update;
    },
    /* A click on a mark leads to the address it carries, if it does. */
    drill: function (clicked) {
      var href = mark(((clicked || {}).points || [])[0]);
      if (typeof href === "string" && href.charAt(0) === "/") window.cockpit.navigate(href);
      return clientside.no_update;
    }
  };
})();
