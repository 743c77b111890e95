/* The Gantt chart on the rows of a tree table: cells, time scale, zoom, what a milestone says, paper. */
(function () {
  "use strict";

  var DAY = 86400000, ROW = 36, MIDDLE = 16, HEAD = 44;
  var PX = { quarter: 0.95, month: 2.7 };     // pixels a day; a year fits into what there is
  var STATES = { done: "已完成", late: "已逾期", doing: "进行中", ahead: "未到期" };
  var components = (window.dashAgGridComponentFunctions = window.dashAgGridComponentFunctions || {});
  var functions = (window.dashAgGridFunctions = window.dashAgGridFunctions || {});
  var kept = null;    // the scale chosen last; links of filters do not carry it
  var live = null;    // the grid on the page: { api, axis }
  var grids = {};     // drawn once per scale: lines of the time scale by width

  function make() { return window.React.createElement.apply(null, arguments); }
  function known(value) { return value !== null && value !== undefined; }

  /* ---- time ---- */

  function dayOf(axis, offset) { return new Date(Date.parse(axis.start + "T00:00:00Z") + offset * DAY); }
  function iso(axis, offset) { return dayOf(axis, offset).toISOString().slice(0, 10); }
  function offsetOf(axis, year, month) { return Math.round((Date.UTC(year, month, 1) - Date.parse(axis.start + "T00:00:00Z")) / DAY); }
  function years(axis) {
    var first = dayOf(axis, 0).getUTCFullYear(), last = dayOf(axis, axis.days - 1).getUTCFullYear(), found = [];
    for (var year = first; year <= last; year++) found.push(year);
    return found;
  }
  function place(axis, offset, width) { return Math.round(Math.min(Math.max(offset / axis.days, 0), 1) * width * 10) / 10; }

  function zoomOf(preset) {
    var asked = new URLSearchParams(location.search).get("zoom");
    return asked === "year" || PX[asked] ? asked : kept || preset || "year";
  }

  /* The upright lines of years, quarters and months, as one path. */
  function lines(axis, zoom, width, height) {
    var key = [axis.start, axis.days, zoom, width, height].join();
    if (grids[key]) return grids[key];
    var parts = [], step = zoom === "month" ? 1 : 3;
    years(axis).forEach(function (year) {
      for (var month = 0; month < 12; month += step) {
        if (zoom === "year" && month) continue;
        parts.push("M" + place(axis, offsetOf(axis, year, month), width) + " 0V" + height);
      }
    });
    return (grids[key] = parts.join(""));
  }

  /* ---- words: a row, a milestone ---- */

  function waiting(lag) { return lag ? "，间隔 " + lag + " 天" : ""; }

  function markText(axis, mark) {
    return mark[2] + "，计划 " + iso(axis, mark[0]) + "，" + STATES[mark[1]] +
      (mark[1] === "done" ? "" : "，完成 " + mark[3] + "%") +
      (known(mark[4]) ? "，最初计划 " + iso(axis, mark[4]) : "") + (mark[5] ? "。" + mark[5] : "");
  }

  function linkTexts(bar) {
    var marks = bar.m || [];
    return (bar.d || []).map(function (link) { return marks[link[0]][2] + " → " + marks[link[1]][2] + waiting(link[2]); })
      .concat((bar.x || []).map(function (link) { return link[1] + " → " + marks[link[0]][2] + waiting(link[2]); }));
  }

  function rowText(axis, row, bar) {
    var told = [known(bar.s) ? "计划 " + iso(axis, bar.s) + " 至 " + iso(axis, bar.e) : "未设计划日期"];
    told.push(known(row.actual) ? "实际 " + Math.round(row.actual) + "%" : "实际进度未报");
    if (known(row.planned)) told.push("序时 " + Math.round(row.planned) + "%");
    if (known(bar.w)) told.push("自 " + iso(axis, bar.w) + " 起暂停");
    var marks = (bar.m || []).map(function (mark) { return markText(axis, mark); }), links = linkTexts(bar);
    return row.name + "：" + told.join("，") + (marks.length ? "。里程碑：" + marks.join("；") : "") +
      (links.length ? "。前置关系：" + links.join("；") : "");
  }

  /* ---- shapes ---- */

  function diamond(x, y, half) { return "M" + x + " " + (y - half) + "l" + half + " " + half + "l" + -half + " " + half + "l" + -half + " " + -half + "z"; }

  function upright(axis, offset, width, height, css) {
    if (!known(offset)) return null;
    var x = place(axis, offset, width);
    return make("line", { key: css, className: css, x1: x, x2: x, y1: 0, y2: height });
  }

  function span(axis, row, bar, width, leaf) {
    if (!known(bar.s)) return [];
    var left = place(axis, bar.s, width), right = Math.max(place(axis, bar.e + 1, width), left + 2);
    var thick = leaf ? 12 : 6, done = known(row.actual) ? Math.min(Math.max(row.actual, 0), 100) / 100 : 0;
    var top = MIDDLE - thick / 2, parts = [];
    if (known(bar.w)) {
      var from = Math.max(place(axis, bar.w, width), left);
      parts.push(make("defs", { key: "defs" }, make("pattern", { id: "hatch-" + row.id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        make("line", { className: "gantt-hatch", x1: 0, y1: 0, x2: 0, y2: 6 }))));
      parts.push(make("rect", { key: "paused", x: from, y: top, width: Math.max(right - from, 0), height: thick, fill: "url(#hatch-" + row.id + ")" }));
    }
    parts.push(make("rect", { key: "plan", className: "gantt-plan", x: left, y: top, width: right - left, height: thick, rx: 1.5 }));
    if (done) parts.push(make("rect", { key: "actual", className: "gantt-actual gantt--" + row.light, x: left, y: top + (leaf ? 2 : 0), width: (right - left) * done, height: thick - (leaf ? 4 : 0) }));
    return parts;
  }

  function connector(axis, marks, link, width, number) {
    var from = place(axis, marks[link[0]][0], width), to = place(axis, marks[link[1]][0], width);
    var base = MIDDLE + 7, depth = ROW - 3;
    if (Math.abs(to - from) < 3) return null;
    var head = to > from ? -1 : 1;
    return make("path", { key: "link" + number, className: "gantt-link",
      d: "M" + from + " " + base + "C" + from + " " + depth + " " + to + " " + depth + " " + to + " " + (base + 1) + "m" + head * 3 + " 4l" + -head * 3 + " -4l" + -head * 2 + " 4" });
  }

  function milestone(axis, mark, width, number, focusable) {
    var x = place(axis, mark[0], width), parts = [];
    var outside = mark[0] < 0 || mark[0] >= axis.days;
    if (known(mark[4])) {
      var was = place(axis, mark[4], width);
      parts.push(make("line", { key: "way", className: "gantt-moved-way", x1: was, x2: x, y1: MIDDLE, y2: MIDDLE }));
      parts.push(make("path", { key: "was", className: "gantt-moved", d: diamond(was, MIDDLE, 5) }));
    }
    parts.push(make("circle", { key: "touch", cx: x, cy: MIDDLE, r: 12, fill: "transparent" }));
    parts.push(make("path", { key: "mark", className: "gantt-mark gantt-mark--" + mark[1] + (outside ? " is-outside" : ""), d: diamond(x, MIDDLE, 6.5) }));
    if (mark[1] === "doing") parts.push(make("path", { key: "half", className: "gantt-half", d: "M" + x + " " + (MIDDLE - 6.5) + "v13l-6.5 -6.5z" }));
    if (mark[1] === "late") parts.push(make("path", { key: "late", className: "gantt-late-sign", d: "M" + x + " " + (MIDDLE - 3) + "v3.6m0 1.6v1" }));
    if (mark[5]) parts.push(make("circle", { key: "alarm", className: "gantt-alarm", cx: x + 6, cy: MIDDLE - 7, r: 3 }));
    var text = markText(axis, mark);
    return make("g", { key: "m" + number, className: "gantt-milestone", role: "img", tabIndex: focusable ? -1 : undefined, "aria-label": text, "data-gantt-tip": text }, parts);
  }

  function drawing(axis, zoom, row, bar, width, focusable) {
    var leaf = !row.has_children, marks = bar.m || [];
    return make("svg", { className: "gantt-svg", width: width, height: ROW - 1, role: "group", "aria-label": rowText(axis, row, bar) },
      make("path", { className: "gantt-lines", d: lines(axis, zoom, width, ROW) }),
      span(axis, row, bar, width, leaf),
      upright(axis, axis.asof, width, ROW, "gantt-asof"),
      upright(axis, axis.today, width, ROW, "gantt-today"),
      (bar.d || []).map(function (link, number) { return connector(axis, marks, link, width, number); }),
      marks.map(function (mark, number) { return milestone(axis, mark, width, number, focusable); }));
  }

  /* ---- the column ---- */

  components.GanttCell = function (props) {
    var row = props.data || {};
    return drawing(props.axis, zoomOf(props.zoom), row, row.g || {}, props.column.getActualWidth(), true);
  };

  function label(axis, from, until, width, words, y, css) {
    var left = place(axis, from, width), right = place(axis, until, width);
    return make("text", { key: css + from, className: css, x: (left + right) / 2, y: y, textAnchor: "middle" }, words);
  }

  function scale(axis, zoom, width) {
    var parts = [];
    years(axis).forEach(function (year) {
      var start = offsetOf(axis, year, 0);
      if (zoom !== "month") parts.push(label(axis, start, offsetOf(axis, year + 1, 0), width, year + "年", zoom === "year" ? 18 : 14, "gantt-scale-year"));
      for (var quarter = 0; quarter < 4 && zoom !== "year"; quarter++) {
        var from = offsetOf(axis, year, quarter * 3), until = offsetOf(axis, year, quarter * 3 + 3);
        var words = zoom === "month" ? year + "年" + (quarter + 1) + "季度" : (quarter + 1) + "季度";
        parts.push(label(axis, from, until, width, words, zoom === "month" ? 14 : 28, zoom === "month" ? "gantt-scale-year" : "gantt-scale-part"));
      }
      for (var month = 0; month < 12 && zoom === "month"; month++) {
        parts.push(label(axis, offsetOf(axis, year, month), offsetOf(axis, year, month + 1), width, (month + 1) + "月", 28, "gantt-scale-part"));
      }
    });
    return parts;
  }

  function flag(axis, offset, width, words, css) {
    if (!known(offset)) return null;
    var x = place(axis, offset, width), atEnd = x > width - 60;
    return make("text", { key: css, className: css, x: atEnd ? x - 3 : x + 3, y: HEAD - 4, textAnchor: atEnd ? "end" : "start" }, words);
  }

  components.GanttHeader = function (props) {
    var axis = props.axis, zoom = zoomOf(props.zoom), width = props.column.getActualWidth();
    var told = window.React.useState(0);
    window.React.useEffect(function () {
      live = { api: props.api, axis: axis, redraw: function () { told[1](Date.now()); } };
      setTimeout(function () { if (live && live.api === props.api) begin(zoom); }, 0);
    }, []);
    return make("svg", { className: "gantt-svg", width: width, height: HEAD, role: "img", "aria-label": props.displayName + "，时间刻度" },
      make("path", { className: "gantt-lines", d: lines(axis, zoom, width, HEAD) }),
      scale(axis, zoom, width),
      upright(axis, axis.asof, width, HEAD, "gantt-asof"), upright(axis, axis.today, width, HEAD, "gantt-today"),
      flag(axis, axis.asof, width, "数据截至", "gantt-flag gantt-flag-asof"), flag(axis, axis.today, width, "今天", "gantt-flag"));
  };

  function box() { return document.querySelector(".gantt-grid"); }
  function viewport() { var found = box(); return found && found.querySelector(".ag-center-cols-viewport"); }
  function widthFor(zoom, axis) {
    var port = viewport(), room = port ? port.clientWidth : 900;
    return zoom === "year" ? Math.max(room, 420) : Math.max(Math.round(axis.days * PX[zoom]), room);
  }

  function resize(width) {
    live.api.setColumnWidths([{ key: "gantt", newWidth: width }]);
    live.redraw();
    live.api.refreshCells({ columns: ["gantt"], force: true });
  }

  /* Where on the axis the day is that the page looks at. */
  function looked(axis) {
    return (known(axis.asof) ? axis.asof : known(axis.today) ? axis.today : axis.days / 2) / axis.days;
  }

  /* Takes the scale, keeping the day in the middle of the view where it is. */
  function apply(zoom, centre) {
    if (!live || live.api.isDestroyed()) return;
    var port = viewport(), before = live.api.getColumn("gantt").getActualWidth();
    var whole = !port || before <= port.clientWidth + 2; // all in sight: nobody looks at any day more than at another
    var middle = known(centre) ? centre : whole ? looked(live.axis) : (port.scrollLeft + port.clientWidth / 2) / before;
    var width = widthFor(zoom, live.axis);
    resize(width);
    document.querySelectorAll("[data-gantt-zoom]").forEach(function (chip) {
      var on = chip.dataset.ganttZoom === zoom;
      chip.classList.toggle("is-on", on);
      if (on) chip.setAttribute("aria-current", "true"); else chip.removeAttribute("aria-current");
    });
    requestAnimationFrame(function () {
      var shown = viewport();
      if (shown) shown.scrollLeft = middle * width - shown.clientWidth / 2;
    });
  }

  function begin(zoom) {
    if (narrow()) return;
    remember(zoom);
    apply(zoom, looked(live.axis));
  }

  function remember(zoom) {
    var address = new URL(location.href);
    kept = zoom;
    if (address.searchParams.get("view") !== "gantt" || address.searchParams.get("zoom") === zoom) return;
    address.searchParams.set("zoom", zoom);
    history.replaceState(history.state, "", address.href);
  }

  function narrow() { return window.innerWidth < 768; }

  document.addEventListener("click", function (event) {
    var chip = event.target.closest && event.target.closest("[data-gantt-zoom]");
    if (chip && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button)) {
      event.preventDefault();
      remember(chip.dataset.ganttZoom);
      apply(chip.dataset.ganttZoom);
    }
    if (event.target.closest && event.target.closest("[data-gantt-print]")) print();
  });

  var resizing = null;
  window.addEventListener("resize", function () {
    clearTimeout(resizing);
    resizing = setTimeout(function () {
      if (live && !live.api.isDestroyed() && box() && !narrow() && zoomOf() === "year") apply("year");
    }, 150);
  });

  /* ---- keys: enter goes to the milestones of a row, arrows between them, escape back ---- */

  functions.cockpitGanttKey = function (params) {
    var event = params.event, cell = event.target.closest(".ag-cell");
    if (event.type !== "keydown" || !cell) return false;
    var marks = Array.prototype.slice.call(cell.querySelectorAll(".gantt-milestone"));
    var at = marks.indexOf(document.activeElement);
    if (at < 0 && event.key === "Enter" && marks.length) { event.preventDefault(); marks[0].focus(); return true; }
    if (at < 0) return false;
    if (event.key === "Escape") { cell.focus(); return true; }
    var next = event.key === "ArrowRight" ? at + 1 : event.key === "ArrowLeft" ? at - 1 : -1;
    if (next < 0 || next >= marks.length) return event.key !== "Tab";
    event.preventDefault();
    marks[next].focus();
    return true;
  };

  /* ---- what a milestone says ---- */

  var tip = null;
  function show(mark) {
    if (!tip) {
      tip = document.createElement("div");
      tip.className = "gantt-tip";
      tip.setAttribute("role", "tooltip");
      document.body.appendChild(tip);
    }
    tip.textContent = mark.dataset.ganttTip;
    tip.hidden = false;
    var shape = (mark.querySelector(".gantt-mark") || mark).getBoundingClientRect(), own = tip.getBoundingClientRect();
    tip.style.left = Math.max(8, Math.min(shape.left + shape.width / 2 - own.width / 2, window.innerWidth - own.width - 8)) + "px";
    tip.style.top = (shape.bottom + own.height + 10 > window.innerHeight ? shape.top - own.height - 6 : shape.bottom + 6) + "px";
  }
  function hide() { if (tip) tip.hidden = true; }
  ["mouseover", "focusin"].forEach(function (name) {
    document.addEventListener(name, function (event) {
      var mark = event.target.closest && event.target.closest("[data-gantt-tip]");
      if (mark) show(mark); else if (name === "mouseover") hide();
    });
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("scroll", hide, true);
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") hide(); });

  /* ---- paper: every row that is open, the whole time at once ---- */

  var PAPER = 1000, PINNED = 340 + 92;
  function print() {
    if (!live || live.api.isDestroyed()) return;
    var found = box(), zoom = zoomOf();
    found.classList.add("is-paper");
    kept = "year";
    live.api.setGridOption("domLayout", "print");
    resize(PAPER - PINNED);
    window.addEventListener("afterprint", function () {
      found.classList.remove("is-paper");
      live.api.setGridOption("domLayout", "normal");
      remember(zoom);
      apply(zoom);
    }, { once: true });
    setTimeout(function () { window.print(); }, 400);
  }

  /* ---- a picture: the rows that are open, the whole time at once, drawn beside the page while it is taken ---- */

  var SHEET = 1200, NAMES = 320, INDENT = 16, WIDE = 13, MOST = 300;

  /* As much of a name as fits; signs of half width count half. */
  function fitting(words, room) {
    var told = "", taken = 0;
    for (var sign of words) {
      taken += sign.charCodeAt(0) < 256 ? WIDE / 2 : WIDE;
      if (taken > room) return told + "…";
      told += sign;
    }
    return told;
  }

  function sheetRow(axis, zoom, row, number) {
    var indent = (row.depth || 0) * INDENT, top = HEAD + number * ROW;
    return make("g", { key: row.id, transform: "translate(0 " + top + ")" },
      make("path", { className: "gantt-lines", d: "M0 0H" + SHEET }),
      make("text", { className: "gantt-sheet-name", x: indent, y: MIDDLE + 5 }, fitting(row.name, NAMES - indent - 2 * WIDE)),
      make("g", { transform: "translate(" + NAMES + " 0)" }, drawing(axis, zoom, row, row.g || {}, SHEET - NAMES, false)));
  }

  function sheet() {
    var axis = live.axis, width = SHEET - NAMES, rows = [];
    for (var at = 0; at < live.api.getDisplayedRowCount(); at++) rows.push(live.api.getDisplayedRowAtIndex(at).data);
    if (rows.length > MOST) throw new Error("展开了 " + rows.length + " 行，一张图最多画 " + MOST + " 行。请收起一些或筛选后再下载。");
    return make("svg", { className: "gantt-svg", width: SHEET, height: HEAD + rows.length * ROW },
      make("g", { transform: "translate(" + NAMES + " 0)" },
        make("path", { className: "gantt-lines", d: lines(axis, "year", width, HEAD) }), scale(axis, "year", width),
        flag(axis, axis.asof, width, "数据截至", "gantt-flag gantt-flag-asof"), flag(axis, axis.today, width, "今天", "gantt-flag")),
      rows.map(function (row, number) { return sheetRow(axis, "year", row, number); }));
  }

  /* The bar of a row as a card on a phone; and the sheet of the chart, given to `take` while it stands. */
  window.cockpitGantt = {
    sheet: function (take) {
      var content = sheet(), place = document.createElement("div");
      place.className = "gantt-sheet";
      document.body.appendChild(place);
      var root = window.ReactDOM.createRoot(place);
      root.render(content);
      return new Promise(function (done) { requestAnimationFrame(function () { requestAnimationFrame(done); }); })
        .then(function () { return take(place); })
        .finally(function () { root.unmount(); place.remove(); });
    },
    bar: function (spec, row) {
      return row[spec.gantt] ? drawing(spec.axis, "year", row, row[spec.gantt], Math.max(window.innerWidth - 50, 200), false) : null;
    }
  };
})();
