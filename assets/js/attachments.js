/* Lists of attached files: uploading with progress, by choosing or dropping; removing with a reason.
 *
 * Works on every element with data-attachments (see components/attachments.py), which React leaves empty.
 * Files go up one after another; one that fails stays in the list with the reason and may be tried again.
 */
(function () {
  "use strict";

  var SELECTOR = "[data-attachments]";
  var MEGABYTE = 1000000;
  var running = 0; // uploads under way on this page
  var number = 0;

  function make(tag, attributes, children) {
    var node = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      var value = attributes[name];
      if (typeof value === "function") node.addEventListener(name, value);
      else if (value === true) node.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
    });
    (children || []).forEach(function (child) {
      if (child) node.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    });
    return node;
  }

  function address(path) { return window.cockpit.address("/attachments/" + path); }
  function ending(name) {
    var found = /\.([A-Za-z0-9]{1,8})$/.exec(name.trim());
    var word = found ? found[1].toLowerCase() : "";
    return word === "jpeg" ? "jpg" : word;
  }
  function sized(bytes) {
    if (bytes < 1000) return bytes + " 字节";
    if (bytes < MEGABYTE) return Math.round(bytes / 1000) + " KB";
    return (bytes / MEGABYTE).toFixed(1) + " MB";
  }

  /* ---- the panel ---- */

  function Panel(place) {
    this.place = place;
    this.spec = JSON.parse(place.dataset.attachments);
    this.waiting = [];
    this.busy = false;
    this.list = make("ul", { "class": "attach-list" });
    this.queue = make("ul", { "class": "attach-list" });
    this.told = make("p", { "class": "hint", role: "status", "aria-live": "polite" });
    place.replaceChildren(this.list, this.queue, this.told);
    if (this.spec.may) place.insertBefore(this.drop(), this.queue);
    this.draw();
  }

  Panel.prototype.draw = function () {
    var panel = this;
    this.list.replaceChildren.apply(this.list, this.spec.items.map(function (item) { return panel.row(item); }));
    this.list.hidden = !this.spec.items.length;
    if (!this.spec.items.length && !this.spec.may) this.told.textContent = this.spec.empty;
  };

  Panel.prototype.row = function (item) {
    var href = address(String(item.id));
    var picture = item.thumbnail
      ? make("a", { "class": "attach-picture", href: href + "?view", target: "_blank", rel: "noopener", "aria-label": "查看 " + item.name },
        [make("img", { src: href + "/thumbnail", alt: "", loading: "lazy" })])
      : make("span", { "class": "attach-picture", "aria-hidden": "true" }, [ending(item.name).toUpperCase()]);
    var row = make("li", { "class": "attach-row" }, [
      picture,
      make("span", { "class": "attach-main" }, [
        make("a", { href: href, download: item.name }, [item.name]),
        make("span", { "class": "list-sub" }, [[sized(item.size), item.by, item.at].join(" · ")])
      ])
    ]);
    if (this.spec.may) row.appendChild(this.remover(item, row));
    return row;
  };

  /* ---- removing ---- */

  Panel.prototype.remover = function (item, row) {
    var panel = this;
    var button = make("button", { type: "button", "class": "link-button", "aria-label": "移除 " + item.name, click: function () {
      button.hidden = true;
      row.appendChild(panel.reasonForm(item, function () { button.hidden = false; button.focus(); }));
      row.querySelector("input").focus();
    } }, ["移除"]);
    return button;
  };

  Panel.prototype.reasonForm = function (item, close) {
    var panel = this;
    var id = "attach-reason-" + item.id;
    var input = make("input", { id: id, type: "text", maxlength: "200", required: true, "class": "form-control", autocomplete: "off" });
    var confirm = make("button", { type: "submit", "class": "btn-danger" }, ["确定移除"]);
    var problem = make("p", { "class": "attach-problem", role: "alert" });
    var form = make("form", { "class": "attach-reason", submit: function (event) {
      event.preventDefault();
      confirm.disabled = true;
      window.cockpit.send(address(item.id + "/removal"), { "Content-Type": "application/json" }, JSON.stringify({ reason: input.value }), null, function (error) {
        confirm.disabled = false;
        if (error) { problem.textContent = error; return; }
        panel.spec.items = panel.spec.items.filter(function (kept) { return kept.id !== item.id; });
        panel.draw();
        panel.tell("已移除 " + item.name);
      });
    } }, [
      make("label", { "for": id }, ["移除原因"]), input, confirm,
      make("button", { type: "button", "class": "btn-line", click: function () { form.remove(); close(); } }, ["取消"]),
      problem
    ]);
    return form;
  };

  /* ---- adding ---- */

  Panel.prototype.drop = function () {
    var panel = this;
    var id = "attach-input-" + (++number);
    var accept = this.spec.endings.concat(this.spec.endings.indexOf("jpg") < 0 ? [] : ["jpeg"]);
    var input = make("input", { id: id, type: "file", multiple: true, "class": "visually-hidden", accept: "." + accept.join(",."), change: function () {
      panel.add(input.files);
      input.value = "";
    } });
    var zone = make("div", {
      "class": "attach-drop",
      dragover: function (event) { event.preventDefault(); zone.classList.add("is-over"); },
      dragleave: function () { zone.classList.remove("is-over"); },
      drop: function (event) { event.preventDefault(); zone.classList.remove("is-over"); panel.add(event.dataTransfer.files); }
    }, [
      input, make("label", { "for": id, "class": "btn-line" }, ["选择文件"]),
      make("span", { "class": "attach-drop-word" }, ["或拖到这里，可一次选多个"]),
      make("span", { "class": "hint" }, [this.spec.hint])
    ]);
    return zone;
  };

  Panel.prototype.tell = function (text) { this.told.textContent = text; };

  /* What can be seen before sending anything; the server looks again, and at the content. */
  Panel.prototype.fault = function (file) {
    var word = ending(file.name);
    if (this.spec.endings.indexOf(word) < 0) {
      return (word ? "不能上传 ." + word + " 文件" : "文件名没有扩展名") + "，可以上传的类型有：" + this.spec.endings.join("、") + "。";
    }
    var most = this.spec.images.indexOf(word) < 0 ? this.spec.fileBytes : this.spec.imageBytes;
    if (file.size > most) return "文件有 " + sized(file.size) + "，超过 " + Math.floor(most / MEGABYTE) + " MB，没有上传。请压缩或拆分后再试。";
    if (!file.size) return "文件是空的，请检查后重新选择。";
    return "";
  };

  Panel.prototype.add = function (files) {
    Array.prototype.forEach.call(files, function (file) {
      var upload = this.upload(file);
      var fault = this.fault(file);
      if (fault) upload.fail(fault, false); else this.waiting.push(upload);
    }, this);
    this.next();
  };

  Panel.prototype.next = function () {
    if (this.busy || !this.waiting.length) return;
    var panel = this;
    var upload = this.waiting.shift();
    this.busy = true;
    running += 1;
    upload.start(function (error, item, again) {
      panel.busy = false;
      running -= 1;
      if (error) upload.fail(error, again); else panel.added(upload, item);
      panel.next();
    });
  };

  Panel.prototype.added = function (upload, item) {
    upload.row.remove();
    if (!this.spec.items.some(function (kept) { return kept.id === item.id; })) this.spec.items.push(item);
    this.draw();
    this.tell("已上传 " + item.name);
    if (!this.place.isConnected) window.cockpit.toast("已上传 " + item.name);
  };

  Panel.prototype.upload = function (file) {
    var panel = this;
    var request = null;
    var bar = make("progress", { max: "100", value: "0", "aria-label": "上传进度 " + file.name });
    var note = make("span", { "class": "list-sub" }, ["等待上传 · " + sized(file.size)]);
    var problem = make("span", { "class": "attach-problem", role: "alert" });
    var again = make("button", { type: "button", "class": "link-button", hidden: true, "aria-label": "重试 " + file.name, click: function () {
      again.hidden = true;
      bar.hidden = false;
      problem.textContent = "";
      panel.waiting.push(upload);
      panel.next();
    } }, ["重试"]);
    var close = make("button", { type: "button", "class": "link-button", "aria-label": "取消 " + file.name, click: function () {
      if (request && request.readyState < 4) { request.abort(); return; }
      panel.waiting = panel.waiting.filter(function (other) { return other !== upload; });
      upload.row.remove();
    } }, ["取消"]);
    var upload = {
      row: make("li", { "class": "attach-row" }, [
        make("span", { "class": "attach-picture", "aria-hidden": "true" }, [ending(file.name).toUpperCase()]),
        make("span", { "class": "attach-main" }, [make("span", {}, [file.name]), bar, note, problem]), again, close
      ]),
      start: function (done) {
        var path = "of/" + encodeURIComponent(panel.spec.kind) + "/" + encodeURIComponent(panel.spec.id);
        request = window.cockpit.upload(address(path), file, function (event) {
          var part = event.lengthComputable ? event.loaded / event.total : 0;
          bar.value = Math.round(part * 100);
          note.textContent = part < 1 ? "已上传 " + Math.round(part * 100) + "%，共 " + sized(file.size) : "正在检查文件……";
        }, done);
      },
      fail: function (error, retry) {
        bar.hidden = true;
        bar.value = 0;
        note.textContent = sized(file.size);
        problem.textContent = error;
        again.hidden = !retry;
        close.textContent = "关闭";
        close.setAttribute("aria-label", "关闭 " + file.name);
      }
    };
    this.queue.appendChild(upload.row);
    return upload;
  };

  /* ---- pages come and go ---- */

  function look() {
    Array.prototype.forEach.call(document.querySelectorAll(SELECTOR), function (place) {
      if (place.cockpitAttachments === place.dataset.attachments) return;
      place.cockpitAttachments = place.dataset.attachments;
      place.cockpitPanel = new Panel(place);
    });
  }

  var due = false;
  new MutationObserver(function () {
    if (due) return;
    due = true;
    requestAnimationFrame(function () { due = false; look(); });
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-attachments"] });

  /* A file that misses the place must not replace the page, and with it a half-written form. */
  ["dragover", "drop"].forEach(function (name) {
    document.addEventListener(name, function (event) {
      if (document.querySelector(".attach-drop") && event.dataTransfer && Array.from(event.dataTransfer.types).indexOf("Files") >= 0) event.preventDefault();
    });
  });

  window.addEventListener("beforeunload", function (event) {
    if (running) { event.preventDefault(); event.returnValue = ""; }
  });

  look();
})();
