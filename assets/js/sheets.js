/* Tables as they are shown, read from their grids: as an Excel workbook (导出 Excel) and for paper.
 *
 * Offers window.cockpitSheets = { read(grid) }: { columns: [{title, kind, width, decimals}], rows: [[value]] },
 * the rows that pass the filter in force, in their order. Works on every button with data-sheet
 * (components/cards.py). The workbook is made here, of what the person already sees: real numbers, percentages
 * and dates, and texts that stay texts whatever sign they begin with.
 */
(function () {
  "use strict";

  var TEXT_LIMIT = 32000, NAME_LIMIT = 31;
  var DAY = /^(\d{4})-(\d{2})-(\d{2})$/, MOMENT = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?$/;
  var encoder = new TextEncoder();

  function known(value) { return value !== null && value !== undefined && value !== ""; }
  function words(node) { return node ? node.textContent.replace(/\s+/g, " ").trim() : ""; }

  /* ---- reading a grid ---- */

  function apiOf(grid) {
    try { return window.dash_ag_grid.getApi(grid.id) || null; } catch (error) { return null; }
  }

  /* The columns that one column of the grid becomes; each reads its value from a row. */
  function parts(api, column) {
    var def = column.getColDef(), given = def.cellRendererParams || {}, kind = (def.context || {}).kind;
    var title = def.headerName || "", width = Math.max(6, Math.round(column.getActualWidth() / 8));
    function value(node) { return api.getCellValue({ rowNode: node, colKey: column }); }
    function shown(node) {
      var text = api.getCellValue({ rowNode: node, colKey: column, useFormatter: true });
      return known(text) ? String(text) : "";
    }
    function of(read, rest) { return Object.assign({ title: title, kind: "text", width: width, read: read }, rest); }
    if (def.cellRenderer === "LightCell") return [of(function (node) { var light = value(node); return known(light) ? (given.lights || {})[light] || light : ""; }, { mark: function (node) { return value(node); } })];
    if (def.cellRenderer === "TagCell") return [of(function (node) { var state = value(node), label = (given.labels || {})[state]; return label ? label[0] : known(state) ? String(state) : ""; })];
    if (def.cellRenderer === "BulletCell") {
      return [["实际", given.actual], ["序时", given.planned]].map(function (part) {
        return of(function (node) { return (node.data || {})[part[1]]; }, { title: part[0] + "进度", kind: "percent", decimals: 0, width: 12 });
      });
    }
    if (def.cellRenderer === "TreeCell") {
      return [of(function (node) { return (node.data || {}).code; }, { title: "编号", width: 12 }),
        of(value, { width: Math.max(width, 30), indent: true })];
    }
    if (kind === "number" || kind === "percent" || kind === "points") {
      // What names a row travels as a text, and is shown as the number it is.
      return [of(function (node) { var held = value(node); return known(held) && isFinite(held) ? Number(held) : held; }, { kind: kind, decimals: def.context.decimals })];
    }
    if (kind === "date") return [of(value, { kind: "date" })];
    return [of(function (node) { var held = value(node), text = shown(node); return text === String(held) ? held : text; })];
  }

  function read(grid) {
    var api = apiOf(grid);
    if (!api || api.isDestroyed()) return null;
    var columns = [];
    api.getAllDisplayedColumns().forEach(function (column) {
      if (!/^ag-Grid-/.test(column.getColId()) && column.getColDef().headerName) columns = columns.concat(parts(api, column));
    });
    var rows = [], depths = [], marks = [];
    api.forEachNodeAfterFilterAndSort(function (node) {
      rows.push(columns.map(function (column) { return plain(column.read(node)); }));
      marks.push(columns.map(function (column) { return column.mark ? column.mark(node) : ""; }));
      depths.push((node.data || {}).depth || 0);
    });
    return { columns: columns, rows: rows, depths: depths, marks: marks, tree: columns.some(function (column) { return column.indent; }) };
  }
  function plain(value) {
    if (Array.isArray(value)) return value.join("、");
    if (typeof value === "boolean") return value ? "是" : "否";
    return value !== null && typeof value === "object" ? "" : value === "—" ? "" : value;
  }

  /* ---- cells of a workbook ---- */

  function escaped(text) {
    // What XML cannot hold goes; so do halves of signs.
    return String(text).slice(0, TEXT_LIMIT).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g, "$1")
      .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  }
  function letters(at) { return (at >= 26 ? letters(Math.floor(at / 26) - 1) : "") + String.fromCharCode(65 + at % 26); }
  function serial(found) {
    var at = Date.UTC(+found[1], found[2] - 1, +found[3], +(found[4] || 0), +(found[5] || 0), +(found[6] || 0));
    return at / 86400000 + 25569;
  }
  function zeros(count) { return count ? "." + "0".repeat(count) : ""; }

  /* A value with its style: [what stands in the cell, its format, whether it is a text]. */
  function typed(column, value) {
    if (!known(value)) return null;
    var found;
    if (typeof value === "number" && isFinite(value)) {
      var decimals = column.decimals === undefined ? 1 : column.decimals;
      if (column.kind === "percent") return [value / 100, "0" + zeros(decimals) + "%"];
      if (column.kind === "points") return [value, "+0" + zeros(decimals) + ";-0" + zeros(decimals) + ";0" + zeros(decimals)];
      if (column.kind === "number") return [value, "#,##0" + zeros(decimals)];
      return [value, "General"];
    }
    if ((found = DAY.exec(value))) return [serial(found), "yyyy-mm-dd"];
    if ((found = MOMENT.exec(value))) return [serial(found), "yyyy-mm-dd hh:mm"];
    return [String(value), null];
  }

  function Styles() { this.formats = []; }
  Styles.prototype.of = function (format) {
    var at = this.formats.indexOf(format);
    if (at < 0) { this.formats.push(format); at = this.formats.length - 1; }
    return 4 + at; // after: default, head, text, text that must not be taken for a formula
  };
  Styles.prototype.xml = function () {
    var cell = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"';
    return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<numFmts count="' + (this.formats.length + 1) + '"><numFmt numFmtId="164" formatCode="@"/>' + this.formats.map(function (format, at) { return '<numFmt numFmtId="' + (165 + at) + '" formatCode="' + escaped(format) + '"/>'; }).join("") + "</numFmts>" +
      '<fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts>' +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF1EFE9"/></patternFill></fill></fills>' +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="' + (4 + this.formats.length) + '">' + cell + "/>" +
      '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"><alignment vertical="center" wrapText="1"/></xf>' +
      ["", ' quotePrefix="1"'].map(function (quoted) { return '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"' + quoted + '><alignment vertical="top" wrapText="1"/></xf>'; }).join("") +
      this.formats.map(function (format, at) { return '<xf numFmtId="' + (165 + at) + '" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="top"/></xf>'; }).join("") +
      '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
  };

  function cellXml(place, held, styles) {
    if (!held) return "";
    if (held[1] !== null) return '<c r="' + place + '" s="' + styles.of(held[1]) + '"><v>' + held[0] + "</v></c>";
    var style = /^[=+\-@\t\r]/.test(held[0]) ? 3 : 2;
    return '<c r="' + place + '" s="' + style + '" t="inlineStr"><is><t xml:space="preserve">' + escaped(held[0]) + "</t></is></c>";
  }
  function headXml(place, text) {
    return '<c r="' + place + '" s="1" t="inlineStr"><is><t>' + escaped(text) + "</t></is></c>";
  }

  function sheetXml(table, styles) {
    var last = letters(table.columns.length - 1) + (table.rows.length + 1);
    var rows = table.rows.map(function (row, number) {
      var level = Math.min(table.depths[number], 7);
      return '<row r="' + (number + 2) + '"' + (level ? ' outlineLevel="' + level + '"' : "") + ">" + row.map(function (value, at) {
        return cellXml(letters(at) + (number + 2), typed(table.columns[at], value), styles);
      }).join("") + "</row>";
    });
    return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<sheetPr><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
      "<cols>" + table.columns.map(function (column, at) { return '<col min="' + (at + 1) + '" max="' + (at + 1) + '" width="' + Math.min(column.width, 60) + '" customWidth="1"/>'; }).join("") + "</cols>" +
      '<sheetData><row r="1">' + table.columns.map(function (column, at) { return headXml(letters(at) + "1", column.title); }).join("") + "</row>" + rows.join("") + "</sheetData>" +
      '<autoFilter ref="A1:' + last + '"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>';
  }

  /* ---- the file ---- */

  function sheetNames(tables) {
    var taken = {};
    return tables.map(function (table) {
      var name = table.name.replace(/[\[\]:*?\/\\]/g, " ").replace(/^'+|'+$/g, "").trim() || "表格";
      var whole = Array.from(name).slice(0, NAME_LIMIT - 3).join("").trim(), free = whole;
      for (var number = 2; taken[free.toLowerCase()]; number += 1) free = whole + " " + number;
      taken[free.toLowerCase()] = true;
      return free;
    });
  }

  function workbook(tables) {
    var styles = new Styles(), names = sheetNames(tables);
    var head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
    var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    var kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    var files = tables.map(function (table, at) { return ["xl/worksheets/sheet" + (at + 1) + ".xml", sheetXml(table, styles)]; });
    function each(make) { return tables.map(function (table, at) { return make(at + 1, names[at], table); }).join(""); }
    files.push(["[Content_Types].xml", head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="' + kind + 'sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="' + kind + 'styles+xml"/>' +
      each(function (at) { return '<Override PartName="/xl/worksheets/sheet' + at + '.xml" ContentType="' + kind + 'worksheet+xml"/>'; }) + "</Types>"]);
    files.push(["_rels/.rels", head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="' + office + '/officeDocument" Target="xl/workbook.xml"/></Relationships>']);
    files.push(["xl/workbook.xml", head + '<workbook xmlns="' + main + '" xmlns:r="' + office + '"><sheets>' +
      each(function (at, name) { return '<sheet name="' + escaped(name) + '" sheetId="' + at + '" r:id="rId' + at + '"/>'; }) + "</sheets><definedNames>" +
      each(function (at, name) { return '<definedName name="_xlnm.Print_Titles" localSheetId="' + (at - 1) + "\">'" + escaped(name.replace(/'/g, "''")) + "'!$1:$1</definedName>"; }) + "</definedNames></workbook>"]);
    files.push(["xl/_rels/workbook.xml.rels", head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      each(function (at) { return '<Relationship Id="rId' + at + '" Type="' + office + '/worksheet" Target="worksheets/sheet' + at + '.xml"/>'; }) + '<Relationship Id="rIdStyles" Type="' + office + '/styles" Target="styles.xml"/></Relationships>']);
    files.push(["xl/styles.xml", styles.xml()]);
    return zip(files).then(function (pieces) { return new Blob(pieces, { type: kind + "sheet" }); });
  }

  /* A ZIP archive: pressed where the browser can, as it is where it cannot. */
  var CRC = Array.from({ length: 256 }, function (_, value) {
    for (var bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
  });
  function checksum(bytes) {
    var sum = 0xffffffff;
    for (var at = 0; at < bytes.length; at += 1) sum = CRC[(sum ^ bytes[at]) & 255] ^ (sum >>> 8);
    return (sum ^ 0xffffffff) >>> 0;
  }
  function pressed(bytes) {
    if (!window.CompressionStream) return Promise.resolve(null);
    var stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    return new Response(stream).arrayBuffer().then(function (buffer) { return new Uint8Array(buffer); });
  }
  function record(signature, fields) {
    var view = new DataView(new ArrayBuffer(4 + fields.reduce(function (sum, field) { return sum + field[0]; }, 0)));
    view.setUint32(0, signature, true);
    var at = 4;
    fields.forEach(function (field) {
      if (field[0] === 2) view.setUint16(at, field[1], true); else view.setUint32(at, field[1], true);
      at += field[0];
    });
    return new Uint8Array(view.buffer);
  }
  function zip(files) {
    return Promise.all(files.map(function (file) {
      var bytes = encoder.encode(file[1]);
      return pressed(bytes).then(function (small) { return { name: encoder.encode(file[0]), bytes: bytes, kept: small || bytes, method: small ? 8 : 0 }; });
    })).then(function (entries) {
      var pieces = [], directory = [], offset = 0, length = 0;
      entries.forEach(function (entry) {
        // 0x0800: names in UTF-8; 0x21: the first day that the format can hold.
        var shared = [[2, 20], [2, 0x0800], [2, entry.method], [2, 0], [2, 0x21], [4, checksum(entry.bytes)], [4, entry.kept.length], [4, entry.bytes.length], [2, entry.name.length], [2, 0]];
        var local = record(0x04034b50, shared);
        var central = record(0x02014b50, [[2, 20]].concat(shared, [[2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]));
        pieces.push(local, entry.name, entry.kept);
        directory.push(central, entry.name);
        offset += local.length + entry.name.length + entry.kept.length;
        length += central.length + entry.name.length;
      });
      return pieces.concat(directory, [record(0x06054b50, [[2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, length], [4, offset], [2, 0]])]);
    });
  }

  /* ---- the button ---- */

  function about(card, title) {
    var told = [["标题", title], ["说明", words(card.querySelector(".card-meta"))], ["来源", window.cockpit.origin()], ["地址", location.href]];
    return {
      name: "说明", depths: told.map(function () { return 0; }), rows: told,
      columns: [{ title: "项目", kind: "text", width: 12 }, { title: "内容", kind: "text", width: 60 }]
    };
  }

  function make(card, button) {
    var title = card.matches(".card") ? words(card.querySelector("h2")) : "";
    var tables = [];
    card.querySelectorAll(".grid[id]").forEach(function (grid) {
      var table = read(grid);
      if (table) tables.push(Object.assign(table, { name: grid.dataset.title || title }));
    });
    if (!tables.length) { window.cockpit.toast("表格还没有显示完整，请稍后再试。", "warning"); return; }
    button.disabled = true;
    workbook(tables.concat(about(card, title))).then(function (blob) {
      window.cockpit.save(blob, window.cockpit.fileName(title, "xlsx"));
    }).catch(function () {
      window.cockpit.toast("文件没有生成，请刷新页面后再试。", "error");
    }).then(function () { button.disabled = false; });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("[data-sheet]");
    if (button) make(button.closest(".card") || document.querySelector(".page"), button);
  });

  window.cockpitSheets = { read: read };
})();
