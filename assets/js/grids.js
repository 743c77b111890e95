/* Cells, cards and trees of AG Grid tables. Read by name through Dash AG Grid; nothing is evaluated. */
(function () {
  "use strict";

  var PHONE = 768;
  var components = (window.dashAgGridComponentFunctions = window.dashAgGridComponentFunctions || {});
  var functions = (window.dashAgGridFunctions = window.dashAgGridFunctions || {});
  var clientside = (window.dash_clientside = window.dash_clientside || {});
  var trees = {}; // by grid id
  var SETTLED = 1100; // longer than fields wait before they tell what was typed
  var lastTyped = 0, settling = false;

  function make() { return window.React.createElement.apply(null, arguments); }
  function narrow() { return window.innerWidth < PHONE; }
  function known(value) { return value !== null && value !== undefined && value !== ""; }
  function percent(value) { return known(value) ? Math.round(value) + "%" : "—"; }
  function clamp(value) { return Math.min(Math.max(known(value) ? Number(value) : 0, 0), 100); }

  /* ---- parts ---- */

  function badge(light, words) {
    if (!known(light)) return make("span", { className: "cell-empty" }, "—");
    return make("span", { className: "light light--" + light }, (words || {})[light] || light);
  }

  function bullet(actual, planned, light) {
    var told = (known(actual) ? "实际 " + percent(actual) : "实际进度未报") + "，序时进度" + (known(planned) ? " " + percent(planned) : "未设");
    var css = "bullet-bar" + (light ? " bullet--" + light : "") + (known(planned) ? "" : " no-plan") + (known(actual) ? "" : " no-value");
    return make("span", { className: "bullet", title: told },
      make("span", { className: css, role: "img", "aria-label": told, style: { "--actual": clamp(actual) + "%", "--planned": clamp(planned) + "%" } }),
      make("span", { className: "bullet-value", "aria-hidden": true }, percent(actual)));
  }

  function marked(text, search) {
    var words = String(text === null || text === undefined ? "" : text);
    var at = search ? words.toLowerCase().indexOf(search) : -1;
    if (at < 0) return words;
    return [words.slice(0, at), make("mark", { key: "m" }, words.slice(at, at + search.length)), words.slice(at + search.length)];
  }

  function link(href, children) {
    if (!href) return make("span", { className: "tree-text" }, children);
    return make("a", { href: href, tabIndex: -1, onClick: function (event) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button) return;
      event.preventDefault();
      event.stopPropagation();
      window.cockpit.navigate(href);
    } }, children);
  }

  /* ---- cells ---- */

  components.LightCell = function (props) {
    var hand = props.column && props.column.getColId() === "light" && (props.data || {}).by_hand;
    if (!hand) return badge(props.value, props.lights);
    return make("span", { className: "light-pair", title: hand.text },
      badge(props.value, props.lights),
      make("span", { className: "by-hand" }, "人工 ", make("span", { className: "light light-bare light--" + hand.light }, (props.lights || {})[hand.light])));
  };

  components.BulletCell = function (props) {
    var row = props.data || {};
    return bullet(row[props.actual], row[props.planned], row[props.light]);
  };

  components.TagCell = function (props) {
    if (!known(props.value)) return make("span", { className: "cell-empty" }, "—");
    return tag(props.labels, props.value);
  };
  function tag(labels, value, key) {
    var label = (labels || {})[value];
    return make("span", { key: key, className: label ? label[1] : "tag" }, label ? label[0] : String(value));
  }

  components.LinkCell = function (props) { return link((props.data || {})[props.href || "href"], known(props.value) ? props.value : "—"); };

  function foldButton(tree, row, name, tabIndex) {
    if (!tree || !row.has_children) return null;
    var open = tree.isOpen(row.id);
    return make("button", {
      type: "button", className: "tree-toggle", tabIndex: tabIndex, "aria-expanded": open,
      "aria-label": (open ? "收起 " : "展开 ") + name,
      onClick: function (event) { event.stopPropagation(); tree.toggle(row.id); }
    }, make("i", { className: "glyph glyph-right", "aria-hidden": true }));
  }

  components.TreeCell = function (props) {
    var row = props.data || {};
    var tree = trees[props.tree];
    var toggle = foldButton(tree, row, props.value, -1) || make("span", { className: "tree-leaf" });
    var search = tree ? tree.search : "";
    return make("span", { className: "tree-cell", style: { "--depth": row.depth || 0 } }, toggle,
      row.code ? make("span", { className: "tree-code" }, marked(row.code, search)) : null,
      link(row.href, marked(props.value, search)));
  };

  /* ---- below 768 px a row is a card ---- */

  function tick(node, name) {
    return make("label", { className: "grid-card-tick", onClick: function (event) { event.stopPropagation(); } },
      make("input", {
        type: "checkbox", defaultChecked: node.isSelected(), "aria-label": "选择 " + name,
        onChange: function (event) { node.setSelected(event.target.checked); }
      }));
  }

  components.CardRow = function (props) {
    var row = props.data || {};
    var spec = (props.context || {}).card || {};
    var words = (spec.meta || []).filter(function (item) { return known(row[item[0]]); }).map(function (item) {
      return make("span", { key: item[0] }, item[1] + " " + row[item[0]]);
    });
    return make("div", { className: "grid-card" + (row.depth === undefined ? "" : " level-" + row.depth) },
      make("div", { className: "grid-card-head" },
        foldButton(trees[(props.context || {}).tree], row, row[spec.title], 0),
        spec.tick ? tick(props.node, row[spec.title]) : null,
        make("span", { className: "grid-card-title" }, link(row.href, (row.code ? row.code + " " : "") + row[spec.title])),
        spec.light ? badge(row[spec.light], spec.lights) : null,
        (spec.tags || []).filter(function (item) { return known(row[item[0]]); }).map(function (item) {
          return tag(item[1], row[item[0]], item[0]);
        })),
      spec.actual ? bullet(row[spec.actual], row[spec.planned], row[spec.light]) : null,
      spec.gantt ? window.cockpitGantt.bar(spec, row) : null,
      words.length ? make("div", { className: "grid-card-meta" }, words) : null);
  };
  functions.cockpitIsCard = function () { return narrow(); };
  functions.cockpitRowHeight = function (params) {
    if (!narrow()) return 36;
    var row = params.data || {};
    var spec = (params.context || {}).card || {};
    var title = (row.code ? row.code + " " : "") + (row[spec.title] || "");
    var meta = (spec.meta || []).filter(function (item) { return known(row[item[0]]); });
    var words = meta.reduce(function (sum, item) { return sum + item[1].length + String(row[item[0]]).length + 2; }, 0);
    return 54 + (width(title) > (window.innerWidth - 150) ? 22 : 0) + (spec.actual ? 26 : 0) + (spec.gantt ? 38 : 0) +
      (meta.length ? (words * 12 > window.innerWidth ? 40 : 22) : 0);
  };
  /* About how wide words are at 14 px: Chinese characters take the whole square, others half of it. */
  function width(words) {
    return Array.from(words).reduce(function (sum, sign) { return sum + (sign.charCodeAt(0) > 255 ? 14 : 8); }, 0);
  }

  /* A row that leads somewhere as a whole. Its boxes and links keep their own click. */
  functions.cockpitFollowRow = function (params) {
    var event = params.event, row = params.data || {};
    if (!row.href || !event) return null;
    if (event.type === "keydown" && event.key !== "Enter") return null;
    if (event.type !== "keydown" && event.target.closest("a, button, input, .ag-selection-checkbox")) return null;
    if (String(window.getSelection())) return null;
    window.cockpit.navigate(row.href);
    return null;
  };

  functions.cockpitLocale = function (params) {
    var texts = window.cockpitGridText || {};
    var text = params.key in texts ? texts[params.key] : params.defaultValue;
    (params.variableValues || []).forEach(function (value) { text = text.replace("${variable}", value); });
    return text;
  };

  /* Missing values sort last whichever way; AG Grid asks for the descending order by its last argument. */
  functions.cockpitCompare = function (a, b, nodeA, nodeB, descending) {
    var missing = descending ? 1 : -1;
    if (!known(a) || !known(b)) return known(a) === known(b) ? 0 : known(a) ? missing : -missing;
    if (typeof a === "number" && typeof b === "number") return a - b;
    return String(a).localeCompare(String(b), "zh-CN");
  };

  /* ---- trees: rows in depth-first order, each with id, path (ids from the root to itself), has_children ---- */

  function Tree(id) {
    this.id = id;
    this.api = null;
    this.search = "";
    this.lights = [];
    this.closed = {};       // rows a reader closed
    this.closedInHits = {}; // the same while a filter is on
    this.shown = null;      // ids to show while a filter is on
    this.hits = 0;
    this.fresh = null;      // depth from which rows start folded, until the rows are met
  }
  Tree.prototype.begin = function (api, start) {
    this.api = api;
    this.search = String(start.search || "").trim().toLowerCase();
    this.lights = start.lights || [];
    this.closed = {};
    this.closedInHits = {};
    this.shown = null;
    this.fresh = known(start.closed_below) ? start.closed_below : null;
  };
  /* What can only be told once the rows are there. */
  Tree.prototype.settle = function () {
    var depth = this.fresh, folds = this.closed;
    if (depth !== null) {
      this.fresh = null;
      this.rows().forEach(function (row) { if (row.has_children && row.depth >= depth) folds[row.id] = true; });
    }
    if (this.filtering() && !this.shown) this.match();
  };
  Tree.prototype.filtering = function () { return this.search !== "" || this.lights.length > 0; };
  Tree.prototype.folds = function () { return this.filtering() ? this.closedInHits : this.closed; };
  Tree.prototype.isOpen = function (id) { return !this.folds()[id]; };
  Tree.prototype.rows = function () {
    var rows = [];
    if (this.api) this.api.forEachNode(function (node) { rows.push(node.data); });
    return rows;
  };
  Tree.prototype.match = function () {
    var tree = this, shown = {}, textHit = {}, hits = 0;
    this.rows().forEach(function (row) {
      textHit[row.id] = tree.search === "" || String(row.search || "").toLowerCase().indexOf(tree.search) >= 0 ||
        row.path.slice(0, -1).some(function (id) { return textHit[id]; });
      var hit = textHit[row.id] && (tree.lights.length === 0 || (!row.has_children && tree.lights.indexOf(row.light) >= 0));
      if (!hit) return;
      if (!row.has_children) hits += 1;
      row.path.forEach(function (id) { shown[id] = true; });
    });
    this.shown = shown;
    this.hits = hits;
  };
  Tree.prototype.passes = function (row) {
    this.settle();
    if (this.filtering() && !this.shown[row.id]) return false;
    var folds = this.folds();
    return !row.path.slice(0, -1).some(function (id) { return folds[id]; });
  };
  Tree.prototype.refresh = function () {
    if (!this.api || this.api.isDestroyed()) return;
    if (this.filtering()) this.match();
    this.api.onFilterChanged();
    if (narrow()) this.api.redrawRows();
    else this.api.refreshCells({ columns: ["tree"], force: true });
  };
  Tree.prototype.setFilter = function (search, lights) {
    this.search = String(search || "").trim().toLowerCase();
    this.lights = lights || [];
    this.closedInHits = {};
    this.refresh();
  };
  Tree.prototype.toggle = function (id) {
    var folds = this.folds();
    if (folds[id]) delete folds[id]; else folds[id] = true;
    this.refresh();
  };
  Tree.prototype.closeBelow = function (depth) {
    var folds = this.folds();
    Object.keys(folds).forEach(function (id) { delete folds[id]; });
    this.rows().forEach(function (row) { if (row.has_children && row.depth >= depth) folds[row.id] = true; });
    this.refresh();
  };

  function treeOf(id) { return trees[id] || (trees[id] = new Tree(id)); }

  /* Asked before every filtering, first when the grid is made: the moment to meet its rows. */
  functions.cockpitTreeOn = function (params) {
    var start = params.context || {};
    var tree = treeOf(start.tree);
    if (params.api && tree.api !== params.api) tree.begin(params.api, start);
    return true;
  };
  functions.cockpitTreePasses = function (id, node) { return treeOf(id).passes(node.data); };
  functions.cockpitTreeData = function (params) {
    var tree = trees[(params.context || {}).tree];
    if (tree && tree.filtering()) tree.refresh();
    return null;
  };
  functions.cockpitTreeKey = function (params) {
    var event = params.event, row = params.data || {}, tree = trees[(params.context || {}).tree];
    if (event.type !== "keydown" || !tree) return false;
    var open = tree.isOpen(row.id);
    if (row.has_children && ((event.key === "ArrowRight" && !open) || (event.key === "ArrowLeft" && open) || event.key === " ")) {
      event.preventDefault();
      tree.toggle(row.id);
      return true;
    }
    if (event.key === "Enter" && row.href) { window.cockpit.navigate(row.href); return true; }
    return false;
  };

  function told(tree) { return tree.hits ? "符合条件 " + tree.hits + " 项" : "没有符合条件的内容"; }

  /* The tree once its grid is there; a page may ask for a filter before the grid is made. */
  function whenReady(id) {
    var tree = treeOf(id);
    return new Promise(function (done) {
      (function look(left) {
        if ((tree.api && !tree.api.isDestroyed()) || !left) done(tree);
        else setTimeout(look, 100, left - 1);
      })(100);
    });
  }

  window.cockpitTrees = { get: treeOf };

  clientside.cockpit = Object.assign(clientside.cockpit || {}, {
    /* Inputs: search text, list of lights, grid id. Output: a sentence for the count beside the filters. */
    treeFilter: function (search, lights, id) {
      var tree = treeOf(id);
      tree.setFilter(search, Array.isArray(lights) ? lights : lights ? [lights] : []);
      if (!tree.api || !tree.filtering()) return "";
      return told(tree);
    },
    /* Inputs: search text, grid id. As treeFilter, with the lights the page was asked for; the address keeps the text. */
    searchTree: function (search, id) {
      var text = String(search || "").trim();
      var address = new URL(location.href);
      if (text) address.searchParams.set("q", text); else address.searchParams.delete("q");
      if (address.href !== location.href) history.replaceState(history.state, "", address.href);
      return whenReady(id).then(function (tree) {
        tree.setFilter(text, tree.lights);
        return tree.filtering() ? told(tree) : "";
      });
    },
    /* Inputs: clicks of 全部展开, clicks of 全部收起; State: grid id. */
    treeFold: function (opened, closed, id) {
      var pressed = clientside.callback_context.triggered[0];
      if (pressed) treeOf(id).closeBelow(/close/.test(pressed.prop_id) ? 0 : 99);
      return clientside.no_update;
    },
    /* Input: {text, kind} or null. Shows a message. */
    toast: function (message) {
      if (message && message.text) window.cockpit.toast(message.text, message.kind);
      return clientside.no_update;
    },
    /* Input: true while a form holds unsaved words. */
    dirty: function (flag) { window.cockpit.dirty(Boolean(flag)); return clientside.no_update; },
    /* Input: clicks of a button that sends a form. Gives them on once the last words typed have left their field. */
    settled: function (clicks) {
      if (!clicks || settling) return clientside.no_update;
      settling = true;
      return new Promise(function (done) {
        (function look() {
          if (Date.now() - lastTyped > SETTLED) { settling = false; done(clicks); } else setTimeout(look, 50);
        })();
      });
    },
    /* Inputs: the fields of an autosaving form; State, last: the number of its latest change. */
    stamp: function () { return (arguments[arguments.length - 1] || 0) + 1; },
    /* Input: what the server says of the draft. From then on nothing unsaved is on the page. */
    saved: function (told) {
      if (/已于|自动保存/.test(told || "")) window.cockpit.dirty(false);
      return clientside.no_update;
    },
    /* Input: an address. Goes there without a full load. */
    /* Input: {project, word} that was done; State: ids, words and states of the buttons of all rows. */
    pressedRow: function (done, ids, words, off) {
      if (!done) return [clientside.no_update, clientside.no_update];
      var at = function (value, id, old) { return id.project === done.project ? value : old; };
      return [
        ids.map(function (id, i) { return at(done.word, id, words[i]); }),
        ids.map(function (id, i) { return at(true, id, Boolean(off[i])); })
      ];
    },
    navigate: function (href) { if (href) window.cockpit.navigate(href); return clientside.no_update; }
  });

  /* Words typed into an autosaving form are unsaved until the server answers. */
  document.addEventListener("input", function (event) {
    var form = event.target.closest && event.target.closest(".autosave");
    if (!form) return;
    lastTyped = Date.now();
    window.cockpit.dirty(true);
  });

  /* A turned phone: rows become cards, or rows again. */
  var wasNarrow = narrow();
  window.addEventListener("resize", function () {
    if (narrow() === wasNarrow) return;
    wasNarrow = narrow();
    Object.keys(trees).forEach(function (id) {
      var api = trees[id].api;
      if (api && !api.isDestroyed()) { api.resetRowHeights(); api.redrawRows(); }
    });
  });
})();
