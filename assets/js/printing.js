/* Pages on A4: every row of every table as a plain table, charts as wide as the paper, and a head that says
 * plan, point of view, who printed it and when. What is made for the paper goes when it is printed.
 *
 * Grids draw what is seen of them alone, and clip what is long; a plain table breaks over pages by itself and
 * repeats its head. It is made of the same reading as the workbook (sheets.js).
 */
(function () {
  "use strict";

  var PAPER = 640; // pixels between a card's edges on A4 upright
  var WIDE = 8; // with a table of more columns the paper is turned
  var SHORT = /^([\x20-\x7e]{1,16}|.{1,4})$/; // a code, a day, a name: not broken over lines
  var body = document.body;

  function make(tag, name, text) {
    var node = document.createElement(tag);
    if (name) node.className = name;
    if (text !== undefined) node.textContent = text;
    return node;
  }
  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }

  function shown(column, value) {
    // With the minus sign of the screen, which is as wide as a plus.
    return typeof value === "number" ? worded(column, value).replace("-", "\u2212") : worded(column, value);
  }
  function worded(column, value) {
    if (value === null || value === undefined || value === "") return "—";
    if (typeof value !== "number") return String(value);
    var decimals = column.decimals === undefined ? 1 : column.decimals;
    if (column.kind === "percent") return value.toFixed(decimals) + "%";
    if (column.kind === "points") return (value < 0 ? "" : "+") + value.toFixed(decimals);
    if (column.kind === "number") return value.toLocaleString("zh-CN", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    return String(value);
  }
  function numeric(column) { return column.kind === "number" || column.kind === "percent" || column.kind === "points"; }

  function cell(column, value, mark, depth) {
    var text = shown(column, value);
    var node = make("td", (numeric(column) ? "num " : "") + (SHORT.test(text) ? "print-short" : ""));
    if (mark) node.appendChild(make("span", "light light--" + mark, text));
    else node.textContent = text;
    if (column.indent && depth) node.style.paddingLeft = depth + 0.3 + "em";
    return node;
  }

  function tableOf(read) {
    var table = make("table", "print-table");
    // About as wide to each other as on the screen.
    var whole = read.columns.reduce(function (sum, column) { return sum + column.width; }, 0);
    var widths = table.appendChild(make("colgroup"));
    read.columns.forEach(function (column) { widths.appendChild(make("col")).style.width = 100 * column.width / whole + "%"; });
    var head = table.appendChild(make("thead")).appendChild(make("tr"));
    read.columns.forEach(function (column) { head.appendChild(make("th", (numeric(column) ? "num " : "") + (SHORT.test(column.title) ? "print-short" : ""), column.title)); });
    var rows = table.appendChild(make("tbody"));
    read.rows.forEach(function (row, number) {
      var line = rows.appendChild(make("tr", read.depths[number] === 0 && read.tree ? "print-level-0" : ""));
      row.forEach(function (value, at) { line.appendChild(cell(read.columns[at], value, read.marks[number][at], read.depths[number])); });
    });
    return table;
  }

  function resize(plot, layout) {
    try { if (window.Plotly) window.Plotly.relayout(plot, layout); } catch (error) { /* it prints as it is */ }
  }

  function before() {
    after();
    var head = document.querySelector("[data-print-head]");
    if (head) head.textContent = window.cockpit.origin("打印");
    all(".grid[id]").forEach(function (grid) {
      // A grid that was made ready for the paper itself (a Gantt chart by its own button) stays as it is drawn.
      var read = grid.closest(".is-paper") ? null : window.cockpitSheets.read(grid);
      if (!read) return;
      grid.appendChild(tableOf(read));
      grid.classList.add("is-on-paper");
      if (read.columns.length > WIDE) body.classList.add("is-wide-paper");
    });
    all(".js-plotly-plot").forEach(function (plot) {
      plot.cockpitWidth = plot.clientWidth;
      resize(plot, { width: PAPER });
    });
  }

  function after() {
    body.classList.remove("is-wide-paper");
    all(".print-table").forEach(function (table) { table.remove(); });
    all(".grid.is-on-paper").forEach(function (grid) { grid.classList.remove("is-on-paper"); });
    all(".js-plotly-plot").forEach(function (plot) {
      if (!plot.cockpitWidth) return;
      delete plot.cockpitWidth;
      resize(plot, { width: null, autosize: true });
    });
  }

  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  body.addEventListener("click", function (event) {
    if (event.target.closest && event.target.closest("[data-print]")) window.print();
  });
})();
