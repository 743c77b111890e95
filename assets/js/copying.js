/* Buttons with data-copy="id" copy the text of that element, also where the page came over plain HTTP. */
(function () {
  "use strict";

  function select(element) {
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function told(done) {
    window.cockpit.toast(done ? "已复制。" : "浏览器不允许复制，请手工选择后按 Ctrl+C。", done ? "good" : "warning");
  }

  function copySelected(element) {
    select(element);
    try { told(document.execCommand("copy")); } catch (error) { told(false); }
  }

  document.addEventListener("click", function (event) {
    var button = event.target instanceof Element ? event.target.closest("[data-copy]") : null;
    var element = button && document.getElementById(button.getAttribute("data-copy"));
    if (!element) return;
    if (!navigator.clipboard) { copySelected(element); return; }
    navigator.clipboard.writeText(element.textContent).then(
      function () { told(true); },
      function () { copySelected(element); }
    );
  });
})();
