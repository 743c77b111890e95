/* Tables that people fill in: cells read by the rules of domain/tables, paste from Excel, undo, upload.
 *
 * The reading half is held to the cases that the Python one is held to (tests/vectors/table_cells.json).
 * Nothing is evaluated; texts go into the page as text.
 */
(function () {
  "use strict";

  var functions = (window.dashAgGridFunctions = window.dashAgGridFunctions || {});
  var clientside = (window.dash_clientside = window.dash_clientside || {});

  /* ---- signs (domain/tables/signs.py) ---- */

  var INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
  var SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
  var UNFIT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
  var HALVES = /[\ud800-\udfff]/gu; // of characters: whole ones do not match

  function clean(text) {
    var plain = text.replace(/\r\n/g, "\n").replace(/\r/g, "\n").replace(INVISIBLE, "");
    return plain.replace(UNFIT, "").replace(HALVES, "").replace(SPACES, " ").replace(/^[ \t\n]+|[ \t\n]+$/g, "");
  }
  function fold(text) {
    var folded = clean(text).replace(/[\uff01-\uff5e]/g, function (sign) { return String.fromCharCode(sign.charCodeAt(0) - 0xfee0); });
    return folded.replace(/[\u2212\ufe63]/g, "-").replace(/^[ \t\n]+|[ \t\n]+$/g, "");
  }
  function length(text) { return Array.from(text).length; }

  /* ---- cells (domain/tables/cells.py) ---- */

  var MISSING = ["", "-", "--", "–", "—", "——", "/", "未报", "未填", "无", "n/a"];
  var MISSING_TEXT = ["", "—", "——", "未报"];
  var SHEET_ERRORS = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];
  var YES = ["是", "√", "✓", "✔", "y", "yes", "true", "1", "对"];
  var NO = ["否", "×", "✗", "✘", "x", "n", "no", "false", "0", "不"];
  var SCALES = { "": 0, "百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8 };
  var NUMBER = /^([+-]?) ?([0-9][0-9, ]*)?(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,2}))? ?(百|千|万|十万|百万|千万|亿)? ?(%?)$/;
  var GROUPS = /^(?:[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{1,4}(?:[, ][0-9]{4})+|[0-9]+)$/;
  var DAY = /^([0-9]{2}|[0-9]{4})(年|[-./])([0-9]{1,2})(月|[-./])([0-9]{1,2})[日号]?$/;
  var LARGEST = 1e15;
  var SAID = /^(缺报|未报|缺|不适用|n\/a|-{1,2}|–|—{1,2}|\/)([ :,]*[^0-9. :,][^]*)?$/i;
  var FIGURES = "须填数字，或 0（真零）、-（缺报）、/（不适用）、数字后加 ~（估算），请修改";

  function Refused(kind, message) { this.kind = kind; this.message = message; }
  function refuse(kind, message) { throw new Refused(kind, message); }
  function among(list, word) { return list.indexOf(word) >= 0; }

  /* The value of a text in a column: {value} or {fault, message}. Days are ISO texts. */
  function read(column, raw) {
    try {
      var value = raw === null || raw === undefined ? null : readText(column, String(raw));
      if (value === null && column.required) refuse("required", "“" + column.header + "”必须填写");
      return { value: value };
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      return { value: null, fault: refused.kind, message: refused.message };
    }
  }

  function readText(column, original) {
    refuseSheetErrors(original);
    if (column.kind === "text") return readWords(column, original);
    var text = fold(original.charAt(0) === "'" ? original.slice(1) : original);
    refuseSheetErrors(text);
    if (column.kind === "figure") return readFigure(column, text);
    if (among(MISSING, text.toLowerCase())) return null;
    if (column.kind === "date") return readDay(column, text);
    if (column.kind === "choice") return readChoice(column, text);
    if (column.kind === "flag") return readFlag(text);
    return readNumber(column, text);
  }
  function refuseSheetErrors(text) {
    var stripped = text.trim();
    if (among(SHEET_ERRORS, stripped.toUpperCase())) refuse("sheet_error", "单元格里是公式错误 " + stripped.toUpperCase() + "，请改正公式或直接填写");
    if (/^#{3,}$/.test(stripped)) refuse("narrow_column", "复制到的是“###”，请在 Excel 中加宽这一列后重新复制");
  }
  function readWords(column, original) {
    var text = clean(original);
    if (among(MISSING_TEXT, text)) return null;
    text = clean(text.charAt(0) === "'" ? text.slice(1) : text);
    if (!column.multiline) text = text.replace(/[\n\t]+/g, " ");
    if (length(text) > column.limit) refuse("too_long", "不超过 " + column.limit + " 字，现在有 " + length(text) + " 字，请精简");
    return text || null;
  }
  /* A figure is kept as text: 12, 12~ (estimated), - (missing), / (not applicable); words may follow a sign. */
  function readFigure(column, text) {
    if (!text) return null;
    var said = SAID.exec(text);
    if (said) return signed(column, among(["/", "不适用", "n/a"], said[1].toLowerCase()) ? "/" : "-", said[2]);
    var about = text.charAt(0) === "~" || text.charAt(0) === "约", rest = about ? text.slice(1) : text, mark = /~|估算?/.exec(rest), number;
    try {
      number = String(readNumber(column, (mark ? rest.slice(0, mark.index) : rest).trim()));
    } catch (refused) {
      if (refused instanceof Refused && refused.kind === "not_a_number") refuse("not_a_number", FIGURES);
      throw refused;
    }
    if (number.indexOf("e") >= 0 || (number.split(".")[1] || "").length > 4) refuse("too_precise", "最多 4 位小数，请四舍五入后填写");
    if (!about && !mark) return number;
    if (number === "0") refuse("out_of_range", "0 是真零，不能是估算；没有数据请填“-”");
    return signed(column, number + "~", mark ? rest.slice(mark.index + mark[0].length) : "");
  }
  function signed(column, sign, words) {
    var said = (words || "").replace(/[\n\t]+/g, " ").replace(/^[ :,]+|[ :,]+$/g, "");
    if (length(said) > column.limit) refuse("too_long", "说明不超过 " + column.limit + " 字，现在有 " + length(said) + " 字，请精简");
    return sign + said;
  }
  function readNumber(column, text) {
    var unit = column.unit;
    if (unit && unit !== "%" && text.slice(-unit.length) === unit) text = text.slice(0, -unit.length).replace(/\s+$/, "");
    var found = NUMBER.exec(text);
    if (!found || (found[2] === undefined && found[3] === undefined)) refuse("not_a_number", "须填数字，如 12、3.5、1.2万，请修改");
    var whole = (found[2] || "").trim(), fraction = found[3] || "";
    if (whole && !GROUPS.test(whole)) refuse("grouping", "千位分隔符的位置不对，请去掉逗号和空格后重填");
    var digits = whole.replace(/[, ]/g, "") || "0";
    if ((digits + fraction).replace(/^0+|0+$/g, "").length > 15) refuse("too_precise", "数字过长，最多 15 位有效数字");
    if (found[6] && column.kind !== "percent") refuse("no_percent", "这一列填数值，请去掉百分号");
    var power = Number(found[4] || 0) + SCALES[found[5] || ""];
    var number = Number(found[1] + digits + "." + (fraction || "0") + "e" + power);
    if (column.kind === "percent" && !found[6] && Math.abs(number) > 0 && Math.abs(number) < 1)
      refuse("unclear_percent", "“" + text + "”分不清是百分之几，请带上百分号填写，如“" + plain(number * 100) + "%”或“" + plain(number) + "%”");
    return inRange(column, number);
  }
  function plain(number) { return String(Number(number.toPrecision(10))); }
  function inRange(column, number) {
    if (!(Math.abs(number) <= LARGEST)) refuse("out_of_range", "数值过大，请检查是否多写了几位");
    if (column.kind === "integer" && !Number.isInteger(number)) refuse("not_whole", "须填整数，请去掉小数");
    number += 0;
    var unit = column.kind === "percent" ? "%" : "", low = column.minimum, high = column.maximum;
    if (known(column.above) && !(number > column.above)) refuse("out_of_range", "须大于 " + plain(column.above) + unit + "，请修改");
    if ((known(low) && number < low) || (known(high) && number > high)) {
      if (known(low) && known(high)) refuse("out_of_range", "须在 " + plain(low) + unit + " 到 " + plain(high) + unit + " 之间，请修改");
      refuse("out_of_range", "须" + (known(low) ? "不小于 " + plain(low) : "不大于 " + plain(high)) + unit + "，请修改");
    }
    return number === 0 ? 0 : number;
  }
  function known(value) { return value !== null && value !== undefined; }

  function two(number) { return ("0" + number).slice(-2); }
  function readDay(column, text) {
    text = text.replace(/[ T]+0{1,2}:00(?::00(?:\.0+)?)?$/, "").replace(/ /g, "");
    var found;
    if (/^[0-9]{5}(?:\.0+)?$/.test(text)) {
      var serial = Number(text.split(".")[0]);
      if (serial >= 36526 && serial <= 73050) return dayInRange(column, new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));
    }
    found = /^([0-9]{4})([0-9]{2})([0-9]{2})$/.exec(text);
    if (found) return dayInRange(column, realDay(text, found[1], found[2], found[3]));
    found = DAY.exec(text);
    if (found && (found[2] === "年") === (found[4] === "月")) {
      if (found[1].length === 2) {
        if (Number(found[1]) <= 12 && Number(found[3]) <= 31) refuse("no_year", "分不清年月日，请写成 2025-06-30 的样子");
        refuse("short_year", "年份请写四位，如 2025-06-30");
      }
      return dayInRange(column, realDay(text, found[1], found[3], found[5]));
    }
    if (/^[0-9]{4}(?:年|[-./])[0-9]{1,2}月?$/.test(text)) refuse("no_day", "缺少日，请写到哪一天，如 2025-06-30");
    if (/^[0-9]{1,2}(?:月|[-./])[0-9]{1,2}[日号]?$/.test(text)) refuse("no_year", "缺少年份，请写成 2025-06-30 的样子");
    refuse("not_a_date", "日期写法不对，请写成 2025-06-30 或 2025年6月30日");
  }
  function realDay(text, year, month, day) {
    var y = Number(year), m = Number(month), d = Number(day), date = new Date(Date.UTC(2000, m - 1, d));
    date.setUTCFullYear(y, m - 1, d);
    if (y < 1 || m < 1 || m > 12 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) refuse("no_such_day", "没有“" + text + "”这一天，请检查月和日");
    return ("000" + y).slice(-4) + "-" + two(m) + "-" + two(d);
  }
  function dayInRange(column, day) {
    if (day < column.earliest || day > column.latest) refuse("out_of_range", "日期须在 " + column.earliest + " 到 " + column.latest + " 之间，请检查年份");
    return day;
  }
  function readChoice(column, text) {
    var chosen = column.choices.filter(function (choice) { return fold(choice).toLowerCase() === text.toLowerCase(); })[0];
    if (chosen !== undefined) return chosen;
    refuse("not_a_choice", "请从这些里选一个：" + column.choices.slice(0, 8).join("、") + (column.choices.length > 8 ? "等" : ""));
  }
  function readFlag(text) {
    var word = text.toLowerCase();
    if (among(YES, word)) return true;
    if (among(NO, word)) return false;
    refuse("not_a_flag", "请填“是”或“否”");
  }

  /* A value as text that reads back as the same value. */
  function format(column, value) {
    if (!known(value)) return "";
    if (typeof value === "boolean") return value ? "是" : "否";
    if (typeof value === "number") {
      var text = Math.abs(value) < 1e-6 && value ? value.toFixed(15).replace(/0+$/, "") : String(value);
      return text + (column.kind === "percent" ? "%" : "");
    }
    return value;
  }

  /* ---- separated text (domain/tables/delimited.py) ---- */

  function parseDelimited(text, separator) {
    var mark = separator || "\t", rows = [[]], at = 0;
    text = text.replace(/^\ufeff/, "").replace(/\r\n/g, "\n").replace(/\r/g, "\n").replace(/\n$/, "");
    for (;;) {
      var cell = text.charAt(at) === '"' ? quoted(text, at, mark) : null;
      if (!cell) {
        var end = at;
        while (end < text.length && text[end] !== "\n" && text[end] !== mark) end += 1;
        cell = [text.slice(at, end), end];
      }
      rows[rows.length - 1].push(cell[0]);
      at = cell[1];
      if (at >= text.length) return rows;
      if (text[at] === "\n") rows.push([]);
      at += 1;
    }
  }
  function quoted(text, start, mark) {
    var parts = [], at = start + 1;
    for (;;) {
      var end = text.indexOf('"', at);
      if (end < 0) return null;
      parts.push(text.slice(at, end));
      if (text[end + 1] === '"') { parts.push('"'); at = end + 2; continue; }
      if (end + 1 === text.length || text[end + 1] === "\n" || text[end + 1] === mark) return [parts.join(""), end + 1];
      return null;
    }
  }

  /* ---- grids: what was changed, by row and column, with the text that stood there before ---- */

  var tables = {};
  var AUTOSAVE = 900, ANSWER = 20000; // milliseconds: before a save, and until one is given up

  function tableOf(params) {
    var spec = (params.context || {}).table;
    if (!spec) return null;
    var table = tables[spec.grid];
    if (!table || table.api !== params.api) {
      table = tables[spec.grid] = { spec: spec, api: params.api, columns: {}, changed: {}, told: {}, undo: [], sent: null, at: 0, timer: 0 };
      spec.columns.forEach(function (column) { table.columns[column.key] = column; });
      // A grid made anew, after a save too, holds nothing unsaved.
      window.cockpit.dirty(false);
      if (spec.kept) whenDrawn(table, function () { restore(table); });
    }
    return table;
  }
  /* Once the component around a grid knows it too: before that it cannot take in that a cell changed. */
  function whenDrawn(table, act) {
    window.dash_ag_grid.getApiAsync(table.spec.grid).then(function () {
      requestAnimationFrame(function () { requestAnimationFrame(function () { if (!table.api.isDestroyed()) act(); }); });
    });
  }
  function columnOf(params) {
    var table = tableOf(params);
    return table && params.colDef ? table.columns[params.colDef.field] : null;
  }
  function locked(row, key) { return Boolean(row && row._locked && row._locked.indexOf(key) >= 0); }
  function cellFault(table, row, column, value) {
    var told = (table.told[row.id] || {})[column.key];
    if (told) return told;
    if (!column.editable || locked(row, column.key)) return "";
    if (typeof value === "string" || !known(value)) {
      var change = (table.changed[row.id] || {})[column.key];
      // What is missing already may stay so.
      var asked = column.required && !known(value) && !change ? Object.assign({}, column, { required: false }) : column;
      return read(asked, value).message || "";
    }
    return "";
  }
  function asText(column, value) { return typeof value === "string" ? value : format(column, value); }

  functions.cockpitTableOpen = function (params) {
    var column = columnOf(params);
    return Boolean(column && column.editable && !locked(params.data, column.key));
  };
  functions.cockpitTableShown = function (params) {
    var column = columnOf(params);
    if (!column) return params.value;
    if (!known(params.value) || params.value === "") return column.editable || (params.data || {})._heading ? "" : "—";
    if (column.kind === "figure") return shownFigure(String(params.value));
    if (typeof params.value === "number" && column.kind === "decimal") return params.value.toLocaleString("zh-CN", { maximumFractionDigits: 6 });
    if (typeof params.value === "number" && column.kind === "integer" && !column.ordinal) return params.value.toLocaleString("zh-CN");
    return asText(column, params.value);
  };
  /* A figure in words: 1,234 估, 缺报, 不适用, with what was said of it. */
  function shownFigure(text) {
    var found = /^(-?[0-9]+)(\.[0-9]+)?(~?)([^]*)$/.exec(text);
    if (!found) return text.charAt(0) === "-" ? "缺报" + text.slice(1) : text.charAt(0) === "/" ? "不适用" + text.slice(1) : text;
    return Number(found[1]).toLocaleString("zh-CN") + (found[2] || "") + (found[3] ? " 估" : "") + found[4];
  }
  functions.cockpitTableEdited = function (params) {
    var column = columnOf(params);
    return column ? asText(column, params.value) : params.value;
  };
  functions.cockpitTableParsed = function (params) {
    var column = columnOf(params), given = params.newValue;
    if (!column || !known(given)) return null;
    var cell = read(Object.assign({}, column, { required: false }), given);
    return cell.fault ? String(given) : forGrid(column, cell.value);
  };
  function forGrid(column, value) { return column.kind === "flag" && known(value) ? (value ? "是" : "否") : value; }
  functions.cockpitTableFaulty = function (params) {
    var column = columnOf(params), table = tableOf(params);
    return Boolean(column && params.data && cellFault(table, params.data, column, params.value));
  };
  functions.cockpitTableTouched = function (params) {
    var table = tableOf(params);
    return Boolean(table && params.data && (table.changed[params.data.id] || {})[params.colDef.field]);
  };
  functions.cockpitTableLocked = function (params) {
    var column = columnOf(params);
    return Boolean(column && (!column.editable || locked(params.data, column.key)));
  };
  /* What a reviewer said at a cell when the report was returned. */
  function remarkAt(params) { return params.data && params.colDef ? (params.data._remarks || {})[params.colDef.field] : ""; }
  functions.cockpitTableRemarked = function (params) { return Boolean(remarkAt(params)); };
  function doubtAt(params) { return params.data && params.colDef ? (params.data._doubts || {})[params.colDef.field] : ""; }
  functions.cockpitTableDoubted = function (params) { return Boolean(doubtAt(params)); };
  functions.cockpitTableTip = function (params) {
    var column = columnOf(params), table = tableOf(params);
    if (!column || !params.data) return null;
    var fault = cellFault(table, params.data, column, params.value), remark = remarkAt(params);
    var closed = (params.data._closed || {})[column.key], doubt = doubtAt(params);
    if (remark && !fault) return "退回批注：" + remark;
    if (doubt && !fault) return doubt;
    if (closed) return closed;
    return fault || (known(params.value) ? functions.cockpitTableShown(params) : null) || null;
  };

  /* A figure with earlier ones greyed below it: they are shown and never taken for the value. */
  (window.dashAgGridComponentFunctions = window.dashAgGridComponentFunctions || {}).TableFigureCell = function (props) {
    var make = window.React.createElement, beside = ((props.data || {})._beside || {})[props.colDef.field];
    var value = make("span", { className: "figure-value" }, props.valueFormatted === null || props.valueFormatted === undefined ? props.value : props.valueFormatted);
    if (!beside) return value;
    return make("span", { className: "figure-cell" }, value,
      make("span", { className: "figure-beside" }, "上期 " + beside[0]), make("span", { className: "figure-beside" }, "去年 " + beside[1]));
  };

  functions.cockpitTableChoosable = function (node) { return Boolean(node.data && node.data._choose); };

  /* The button at the end of a row: which row, and a number that makes every click a new one. */
  (window.dashAgGridComponentFunctions = window.dashAgGridComponentFunctions || {}).TableActCell = function (props) {
    if (!props.value) return null;
    return window.React.createElement("button", {
      type: "button", className: "btn-line btn-small",
      onClick: function (event) {
        event.stopPropagation();
        var table = tableOf(props);
        clientside.set_props(table.spec.name + "-row", { data: { id: props.data.id, at: Date.now() } });
      }
    }, props.value);
  };

  /* What could not be saved yet (a lost session, a closed tab) waits in this browser, under the person's name. */
  function keep(table) {
    if (!table.spec.kept) return;
    try {
      if (Object.keys(table.changed).length) localStorage.setItem("table:" + table.spec.kept, JSON.stringify(table.changed));
      else localStorage.removeItem("table:" + table.spec.kept);
    } catch (full) { /* no room: autosave goes on without a net */ }
  }
  function restore(table) {
    var kept = {}, count = 0;
    try { kept = JSON.parse(localStorage.getItem("table:" + table.spec.kept) || "{}"); } catch (broken) { return; }
    Object.keys(kept).forEach(function (id) {
      var node = table.api.getRowNode(id);
      if (!node) return;
      Object.keys(kept[id]).forEach(function (key) {
        var column = table.columns[key], change = kept[id][key];
        if (!column || !column.editable || locked(node.data, key) || asText(column, node.data[key]) === change.now) return;
        var cell = read(Object.assign({}, column, { required: false }), change.now);
        (table.changed[id] = table.changed[id] || {})[key] = { was: change.was, now: change.now, held: Boolean(change.overtaken), overtaken: change.overtaken };
        // What a colleague has overtaken waits for the person here too; what was refused is tried again.
        if (change.overtaken) (table.told[id] = table.told[id] || {})[key] = "别处已改成“" + (change.was || "空") + "”，请核对后再填";
        node.setDataValue(key, cell.fault ? change.now : forGrid(column, cell.value), "undo");
        count += 1;
      });
    });
    if (!count) return;
    settle(table);
    tell(table, "told", "已恢复上次没有来得及保存的 " + count + " 处内容，正在保存。");
  }

  /* A person's own edit. What is pasted or undone was noted already: this event comes a moment later. */
  functions.cockpitTableChanged = function (params) {
    var table = tableOf(params), key = params.column.getColId();
    if (!table || !table.columns[key] || params.source === "paste" || params.source === "undo") return null;
    table.undo.push([{ id: params.data.id, key: key, before: params.oldValue }]);
    note(table, params.data.id, key, params.oldValue, params.newValue);
    settle(table);
    return null;
  };
  function note(table, id, key, before, now) {
    var column = table.columns[key], row = (table.changed[id] = table.changed[id] || {});
    if (table.told[id]) delete table.told[id][key];
    if (!row[key]) row[key] = { was: asText(column, before) };
    row[key].now = asText(column, now);
    Object.keys(row).forEach(function (other) { row[other].held = false; });
    row[key].overtaken = false;
    if (row[key].now === row[key].was) delete row[key];
    if (!Object.keys(row).length) delete table.changed[id];
  }

  function faultAt(table, id, key) {
    var node = table.api.getRowNode(id);
    return node ? cellFault(table, node.data, table.columns[key], node.data[key]) : "";
  }

  /* After any change: redraw what is marked, tell the page, and plan the save. */
  function settle(table) {
    var count = 0, wrong = 0, first = "";
    Object.keys(table.changed).forEach(function (id) {
      Object.keys(table.changed[id]).forEach(function (key) {
        var fault = faultAt(table, id, key);
        count += 1;
        if (fault) wrong += 1;
        first = first || (fault && table.columns[key].header + "：" + fault);
      });
    });
    table.api.refreshCells({ force: true });
    window.cockpit.dirty(count > 0);
    keep(table);
    tell(table, "count", count ? "改动 " + count + " 个单元格" + (wrong ? "，其中 " + wrong + " 个需要改正，已标红。" + first : "") : "");
    if (!table.spec.autosave) { send(table); return; }
    clearTimeout(table.timer);
    if (count > wrong) table.timer = setTimeout(function () { save(table); }, AUTOSAVE);
  }
  function tell(table, part, words) { clientside.set_props(table.spec.name + "-" + part, { children: words }); }

  /* One save at a time: the next one waits for the answer to the last. */
  function save(table) {
    if (table.sent) return;
    if (send(table)) {
      tell(table, "saved", "正在保存……");
      table.giveUp = setTimeout(function () { table.sent = null; tell(table, "saved", "没有保存成功，请检查网络后再改一下任意单元格"); }, ANSWER);
    }
  }
  function send(table) {
    var rows = [], sent = {};
    Object.keys(table.changed).forEach(function (id) {
      var cells = {}, base = {}, some = false;
      Object.keys(table.changed[id]).forEach(function (key) {
        var change = table.changed[id][key];
        if (table.spec.autosave && (change.held || faultAt(table, id, key))) return;
        cells[key] = change.now;
        base[key] = change.was;
        some = true;
      });
      if (some) { rows.push({ id: id, cells: cells, base: base }); sent[id] = cells; }
    });
    table.at += 1;
    if (table.spec.autosave) { if (!rows.length) return false; table.sent = sent; }
    clientside.set_props(table.spec.name + "-edits", { data: { at: table.at, rows: rows } });
    return true;
  }

  /* The server's word on what was sent: saved, wrong, or changed by somebody else. */
  function answered(table, answer) {
    clearTimeout(table.giveUp);
    var sent = table.sent, rows = answer.rows || {};
    table.sent = null;
    // What was not saved waits until the person changes something in its row.
    Object.keys(sent || {}).forEach(function (id) {
      if (rows[id] && rows[id].saved) return;
      Object.keys(table.changed[id] || {}).forEach(function (key) { table.changed[id][key].held = true; });
    });
    Object.keys(rows).forEach(function (id) {
      var told = rows[id];
      Object.keys(told.faults || {}).forEach(function (key) { (table.told[id] = table.told[id] || {})[key] = told.faults[key]; });
      Object.keys(table.changed[id] || {}).forEach(function (key) {
        var change = table.changed[id][key];
        if ((told.faults || {})[key]) {
          if (told.stands && key in told.stands) {
            change.overtaken = told.stands[key] !== change.was;
            change.was = told.stands[key];
          }
          return;
        }
        if (!table.spec.autosave || !told.saved || !sent || !sent[id] || !(key in sent[id])) return;
        change.was = told.stands && key in told.stands ? told.stands[key] : sent[id][key];
        if (change.now === sent[id][key]) delete table.changed[id][key];
      });
      if (table.changed[id] && !Object.keys(table.changed[id]).length) delete table.changed[id];
    });
    settle(table);
  }

  /* ---- paste and undo ---- */

  function editing(target) { return Boolean(target.closest("input, textarea, select, .ag-popup-editor, .ag-cell-inline-editing")); }
  function tableAt(target) {
    var root = target instanceof Element && !editing(target) ? target.closest(".table-grid") : null;
    return root ? tables[root.id] || adopt(root.id) : null;
  }
  function adopt(id) {
    var api = window.dash_ag_grid.getApi(id);
    return tableOf({ api: api, context: api.getGridOption("context") });
  }

  document.addEventListener("paste", function (event) {
    var table = tableAt(event.target);
    var focus = table && table.api.getFocusedCell();
    if (!focus || !event.clipboardData) return;
    event.preventDefault();
    paste(table, focus, event.clipboardData.getData("text/plain"));
  });

  function paste(table, focus, text) {
    var rows = parseDelimited(text), all = table.api.getAllDisplayedColumns();
    var first = all.indexOf(focus.column), columns = all.slice(first);
    var did = { steps: [], readOnly: 0, wrong: 0, beyond: [] };
    if (isHeader(table, rows[0], columns)) rows.shift();
    rows.forEach(function (row, down) {
      var node = table.api.getDisplayedRowAtIndex(focus.rowIndex + down);
      row.forEach(function (word, right) {
        if (!node || !columns[right]) { if (clean(word)) did.beyond.push(clean(word)); return; }
        put(table, node, columns[right].getColId(), word, did);
      });
    });
    if (did.steps.length) table.undo.push(did.steps);
    settle(table);
    tell(table, "told", toldOfPaste(did));
  }
  function isHeader(table, row, columns) {
    var named = row.filter(function (word, at) {
      var column = columns[at] && table.columns[columns[at].getColId()];
      return column && clean(word) && plainHeader(word) === plainHeader(column.header);
    });
    return named.length > 0 && named.length === row.filter(function (word) { return clean(word); }).length;
  }
  function plainHeader(word) { return fold(word).replace(/\([^()]*\)/g, "").replace(/[\s*:_]/g, "").toLowerCase(); }
  function put(table, node, key, word, did) {
    var column = table.columns[key], row = node.data;
    if (!column) return;
    var shown = asText(column, row[key]);
    if (!column.editable || locked(row, key)) {
      var same = read(Object.assign({}, column, { required: false }), word);
      if (clean(word) && (same.fault || format(column, same.value) !== shown)) did.readOnly += 1;
      return;
    }
    var cell = read(column, word);
    var value = cell.fault && cell.fault !== "required" ? String(word) : forGrid(column, cell.value);
    if (asText(column, value) === shown) return;
    did.steps.push({ id: row.id, key: key, before: row[key] });
    note(table, row.id, key, row[key], value);
    node.setDataValue(key, value, "paste");
    if (cell.fault) did.wrong += 1;
  }
  function toldOfPaste(did) {
    var told = [did.steps.length ? "粘贴了 " + did.steps.length + " 个单元格，按 Ctrl+Z 或“撤销”可以恢复。" : "没有需要改动的单元格。"];
    if (did.wrong) told.push(did.wrong + " 个单元格写法不对，已标红，请改正。");
    if (did.readOnly) told.push(did.readOnly + " 个单元格不能填写，没有改动。");
    if (did.beyond.length) told.push("超出表格的 " + did.beyond.length + " 个单元格没有粘贴：" + did.beyond.slice(0, 3).join("、").slice(0, 60) + (did.beyond.length > 3 ? "……" : "") + "。");
    return told.join("");
  }

  function undo(table) {
    var steps = table.undo.pop();
    if (!steps) { tell(table, "told", "没有可以撤销的改动。"); return; }
    steps.reverse().forEach(function (step) {
      var node = table.api.getRowNode(step.id);
      if (!node) return;
      note(table, step.id, step.key, node.data[step.key], step.before);
      node.setDataValue(step.key, step.before, "undo");
    });
    settle(table);
    tell(table, "told", "已撤销 " + steps.length + " 个单元格的改动。");
  }
  document.addEventListener("keydown", function (event) {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== "z") return;
    var table = tableAt(event.target);
    if (!table) return;
    event.preventDefault();
    undo(table);
  });
  /* Ctrl+Enter leaves the table for its button: from log-in to submitted without a mouse. */
  document.addEventListener("keydown", function (event) {
    if (!(event.ctrlKey || event.metaKey) || event.key !== "Enter") return;
    var root = event.target instanceof Element ? event.target.closest(".table-grid") : null, table = root && (tables[root.id] || adopt(root.id));
    var button = table && document.getElementById(table.spec.name + "-submit");
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    table.api.stopEditing();
    button.focus();
  }, true);

  /* ---- buttons: undo, upload, and downloads that follow the address ---- */

  document.addEventListener("click", function (event) {
    var origin = event.target instanceof Element ? event.target : null;
    if (!origin) return;
    var back = origin.closest("[data-table-undo]"), up = origin.closest("[data-upload]"), down = origin.closest("a[data-with-filters]");
    if (back) { var table = tables[back.dataset.tableUndo] || adopt(back.dataset.tableUndo); if (table) undo(table); }
    if (up) choose(up);
    if (down) down.setAttribute("href", down.getAttribute("href").split("?")[0] + location.search);
  });

  function choose(button) {
    if (document.body.dataset.dirty === "1" && !window.confirm("表格里还有没保存的内容，上传后会丢失，确定继续吗？")) return;
    var input = document.createElement("input");
    input.type = "file";
    input.accept = button.dataset.accept || ".xlsx,.xls,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    input.addEventListener("change", function () { if (input.files[0]) upload(button, input.files[0]); });
    input.click();
  }
  function upload(button, file) {
    var told = document.getElementById(button.dataset.told);
    function say(words, wrong) { told.textContent = words; told.className = words ? "notice" + (wrong ? " notice-error" : "") : ""; }
    if (file.size > Number(button.dataset.limit)) { say(button.dataset.tooLarge || "文件超过 " + Math.floor(button.dataset.limit / 1e6) + " MB，请删去无关的工作表和图片后再上传。", true); return; }
    button.disabled = true;
    say("正在读取“" + file.name + "”……");
    window.cockpit.upload(button.dataset.upload, file, null, function (error, answer) {
      button.disabled = false;
      if (error) { say(error, true); return; }
      say("");
      window.cockpit.dirty(false);
      window.cockpit.navigate(answer.page || button.dataset.next + "?upload=" + answer.token);
    });
  }

  /* Resolves once everything typed has been saved: with the number of cells that are wrong and wait. */
  function whenSaved(table) {
    table.api.stopEditing();
    return new Promise(function (done) {
      (function look() {
        var open = 0, wrong = 0;
        Object.keys(table.changed).forEach(function (id) {
          Object.keys(table.changed[id]).forEach(function (key) {
            if (table.changed[id][key].held || faultAt(table, id, key)) wrong += 1; else open += 1;
          });
        });
        if (!open && !table.sent) { done(wrong); return; }
        clearTimeout(table.timer);
        save(table);
        setTimeout(look, 100);
      })();
    });
  }

  window.cockpitTables = { read: read, format: format, parseDelimited: parseDelimited };

  clientside.cockpit = Object.assign(clientside.cockpit || {}, {
    /* Inputs: the server's answer {at, rows}, the grid's id. */
    tableAnswered: function (answer, id) {
      if (answer && tables[id]) answered(tables[id], answer);
      return clientside.no_update;
    },
    /* Inputs: clicks on submit, submit the ticked, recall the ticked; the row whose button was clicked; the grid's id. */
    tableGo: function () {
      var id = arguments[arguments.length - 1], from = window.dash_clientside.callback_context.triggered_id || "";
      var api = window.dash_ag_grid.getApi(id), table = tables[id] || adopt(id), row = arguments[3];
      var act = { submit: "filled", chosen: "chosen", blanks: "blanks", recall: "recall", row: "unchanged" }[from.split("-").pop()];
      if (!act || (act === "unchanged" && !row)) return clientside.no_update;
      var ids = act === "unchanged" ? [row.id] : api.getSelectedRows().map(function (chosen) { return chosen.id; });
      return whenSaved(table).then(function (wrong) {
        if (!wrong || act === "recall") return { act: act, ids: ids, at: Date.now() };
        tell(table, "told", wrong + " 个单元格需要改正（已标红），改正或撤销后再提交。");
        return clientside.no_update;
      });
    },
    /* Input: clicks; State: a text to start from, what is written already. */
    startText: function (clicks, start, written) {
      if (!clicks) return clientside.no_update;
      return written && written.trim() ? written + "\n" + start : start;
    },
    /* Input: what is handed on as it is, such as the rows that are ticked. */
    passOn: function (value) { return value === undefined ? clientside.no_update : value; },
    /* Inputs: words to look for, the grid's id. */
    tableSearch: function (words, id) {
      // The words may be there before the grid is.
      return window.dash_ag_grid.getApiAsync(id).then(function (api) {
        api.setGridOption("quickFilterText", words || "");
        return clientside.no_update;
      });
    }
  });
})();
