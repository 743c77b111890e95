/* Plan documents under review: which rows the grid shows. */
(function () {
  "use strict";

  var functions = (window.dashAgGridFunctions = window.dashAgGridFunctions || {});
  var clientside = (window.dash_clientside = window.dash_clientside || {});
  var shown = {}; // by grid: the view that is chosen

  var VIEWS = {
    taken: function (row) { return row.taken; },
    faults: function (row) { return row.problem || (row.fault && row.taken); },
    out: function (row) { return !row.taken; }
  };

  functions.cockpitDocumentFiltered = function () { return true; };
  functions.cockpitDocumentShown = function (id, node) {
    var view = VIEWS[shown[id] || "taken"];
    return !view || Boolean(view(node.data));
  };

  clientside.cockpit = Object.assign(clientside.cockpit || {}, {
    /* Inputs: the view, the grid's id. The choice may be there before the grid is. */
    documentView: function (view, id) {
      shown[id] = view;
      return window.dash_ag_grid.getApiAsync(id).then(function (api) {
        api.onFilterChanged();
        return clientside.no_update;
      });
    }
  });
})();
