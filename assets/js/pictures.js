/* 下载图片: the chart of a card as a PNG, with the card's title, unit, 数据截至 and source, on white ground.
 *
 * Works on every button with data-picture (components/cards.py). What it draws is every .chart of the card,
 * or the card's content where there is none: charts of plotly by plotly, drawings and marks of our own as the
 * light theme shows them, whatever the theme on the screen is. Nothing leaves the browser.
 */
(function () {
  "use strict";

  var WIDTH = 960, EDGE = 24, SCALE = 2, TALLEST = 8000;
  var AROUND = 8; // marks may stick out of what they mark
  var LARGEST = 1.4; // how much more than on the screen
  var INK = "#1F2329", INK_2 = "#4A515C", INK_3 = "#646B76", RULE = "#E3E0D8";
  var SVG = "http://www.w3.org/2000/svg", XHTML = "http://www.w3.org/1999/xhtml";

  function font(size, weight) { return (weight || 400) + " " + size + "px " + getComputedStyle(document.body).fontFamily; }
  function words(node) { return node ? node.textContent.replace(/\s+/g, " ").trim() : ""; }

  /* ---- one piece of a card as a picture: { image, width, height } ---- */

  function loaded(address, width, height) {
    return new Promise(function (done, failed) {
      var image = new Image();
      image.onload = function () { done({ image: image, width: width, height: height }); };
      image.onerror = function () { failed(new Error("the picture could not be drawn")); };
      image.src = address;
    });
  }

  function ofPlot(plot, width) {
    var height = plot.clientHeight || 280;
    return window.Plotly.toImage(plot, { format: "png", width: width, height: height, scale: SCALE })
      .then(function (address) { return loaded(address, width, height); });
  }

  /* A copy of an element that needs no style sheet: what the browser computed stands at every part of it. */
  function styled(node) {
    var copy = node.cloneNode(false);
    if (node.nodeType !== Node.ELEMENT_NODE) return copy;
    // What a shape is filled with is found by its id, in the copy too.
    if (node.localName !== "pattern") copy.removeAttribute("id");
    copy.setAttribute("style", computed(getComputedStyle(node)));
    ["::before", "::after"].forEach(function (name) {
      var style = getComputedStyle(node, name);
      if (style.content === "none" || style.content === "normal") return;
      var part = document.createElement("span");
      part.setAttribute("style", computed(style));
      part.textContent = /^"(.*)"$/.test(style.content) ? style.content.slice(1, -1) : "";
      if (name === "::before") copy.appendChild(part); else copy.cockpitLast = part;
    });
    node.childNodes.forEach(function (child) {
      if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.ELEMENT_NODE) copy.appendChild(styled(child));
    });
    if (copy.cockpitLast) copy.appendChild(copy.cockpitLast);
    return copy;
  }
  function computed(style) {
    var told = "";
    for (var at = 0; at < style.length; at += 1) told += style[at] + ":" + style.getPropertyValue(style[at]) + ";";
    return told;
  }

  /* Drawn by style sheets and by our own scripts: the browser draws the copy, in the colours of the light theme. */
  function ofPage(node) {
    var root = document.documentElement, theme = root.dataset.bsTheme;
    var box = node.getBoundingClientRect();
    var copy;
    root.dataset.bsTheme = "light";
    try { copy = styled(node); } finally { root.dataset.bsTheme = theme; }
    var drawing = document.createElementNS(SVG, "svg");
    var frame = document.createElementNS(SVG, "foreignObject");
    var width = Math.ceil(box.width) + 2 * AROUND, height = Math.ceil(box.height) + 2 * AROUND;
    [["width", width], ["height", height]].forEach(function (size) {
      drawing.setAttribute(size[0], size[1]);
      frame.setAttribute(size[0], size[1]);
    });
    copy.style.margin = AROUND + "px";
    copy.setAttribute("xmlns", XHTML);
    frame.appendChild(copy);
    drawing.appendChild(frame);
    return loaded("data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(drawing)), width, height);
  }

  function parts(card) {
    if (card.querySelector(".gantt-grid")) return [ofPage(card.querySelector(".gantt-legend")), window.cockpitGantt.sheet(ofPage)];
    var charts = Array.prototype.slice.call(card.querySelectorAll(".chart"));
    if (!charts.length) charts = [card.querySelector(".card-main")];
    return charts.filter(function (node) { return node && node.getClientRects().length; }).map(function (node) {
      var plot = node.matches(".js-plotly-plot") ? node : node.querySelector(".js-plotly-plot");
      return plot ? ofPlot(plot, WIDTH - 2 * EDGE) : ofPage(node);
    });
  }

  /* ---- the whole ---- */

  function lines(pen, text, width) {
    var found = [], line = "";
    Array.from(text).forEach(function (sign) {
      if (line && pen.measureText(line + sign).width > width) { found.push(line); line = ""; }
      line += sign;
    });
    return line ? found.concat(line) : found;
  }

  function drawn(card, pieces) {
    var inner = WIDTH - 2 * EDGE;
    var canvas = document.createElement("canvas");
    var pen = canvas.getContext("2d");
    var texts = [
      { text: words(card.querySelector("h2")), font: font(20, 600), colour: INK, height: 28 },
      { text: words(card.querySelector(".card-meta")), font: font(13), colour: INK_3, height: 20 }
    ];
    texts.forEach(function (part) { pen.font = part.font; part.lines = lines(pen, part.text, inner); });
    pieces.forEach(function (piece) {
      var share = Math.min(LARGEST, inner / piece.width);
      piece.shown = { width: piece.width * share, height: piece.height * share };
    });
    var foot = window.cockpit.origin();
    pen.font = font(12);
    var footLines = lines(pen, foot, inner);
    var height = EDGE * 2 + texts.reduce(function (sum, part) { return sum + part.lines.length * part.height; }, 12) +
      pieces.reduce(function (sum, piece) { return sum + piece.shown.height + 12; }, 0) + 12 + footLines.length * 18;
    var scale = Math.min(SCALE, TALLEST * SCALE / height);
    canvas.width = WIDTH * scale;
    canvas.height = Math.ceil(height * scale);
    pen.scale(scale, scale);
    pen.fillStyle = "#FFFFFF";
    pen.fillRect(0, 0, WIDTH, height);
    pen.textBaseline = "middle";
    var y = EDGE;
    function write(rows, style, colour, step) {
      pen.font = style;
      pen.fillStyle = colour;
      rows.forEach(function (row) { pen.fillText(row, EDGE, y + step / 2); y += step; });
    }
    texts.forEach(function (part) { write(part.lines, part.font, part.colour, part.height); });
    y += 12;
    pieces.forEach(function (piece) {
      pen.drawImage(piece.image, EDGE, y, piece.shown.width, piece.shown.height);
      y += piece.shown.height + 12;
    });
    pen.fillStyle = RULE;
    pen.fillRect(EDGE, y, inner, 1);
    y += 12;
    write(footLines, font(12), INK_2, 18);
    return canvas;
  }

  function make(card, button) {
    button.disabled = true;
    new Promise(function (done) { done(Promise.all(parts(card))); }).then(function (pieces) {
      if (!pieces.length) throw new Error("nothing to draw");
      return new Promise(function (done) { drawn(card, pieces).toBlob(done, "image/png"); });
    }).then(function (blob) {
      window.cockpit.save(blob, window.cockpit.fileName(words(card.querySelector("h2")), "png"));
    }).catch(function (error) {
      var told = /[。]$/.test(error.message) ? error.message : "图片没有生成，请等图表显示完整后再试。";
      window.cockpit.toast(told, "error");
    }).then(function () { button.disabled = false; });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("[data-picture]");
    if (button) make(button.closest(".card"), button);
  });
})();
