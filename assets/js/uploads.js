/* Requests of ours that are no page: one file or a few words up, an answer in JSON back (server/uploads.py).
 *
 * Offers window.cockpit.send(address, headers, body, progress, done) and .upload(address, file, progress, done).
 * done(words that say what went wrong, the answer, whether trying again may help); progress may be null.
 * The address is used as it is; both give the request, to be aborted.
 */
(function () {
  "use strict";

  function token() { return (document.querySelector("input[name=csrf_token]") || {}).value || ""; }

  function send(address, headers, body, progress, done) {
    var request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("X-CSRF-Token", token());
    Object.keys(headers).forEach(function (name) { request.setRequestHeader(name, headers[name]); });
    if (progress) request.upload.onprogress = progress;
    request.onload = function () {
      var told = null;
      try { told = JSON.parse(request.responseText); } catch (error) { told = null; }
      if (request.status >= 200 && request.status < 300 && told) done("", told);
      else done(words(request.status, told), null, request.status === 401 || request.status >= 500);
    };
    request.onerror = function () { done("网络中断，没有完成。请检查网络后重试。", null, true); };
    request.onabort = function () { done("已取消。", null, true); };
    request.send(body);
    return request;
  }

  function upload(address, file, progress, done) {
    var name = file.name.toWellFormed ? file.name.toWellFormed() : file.name;
    var headers = { "X-File-Name": encodeURIComponent(name), "Content-Type": "application/octet-stream" };
    var request = send(address, headers, file, progress, done);
    // A file that was moved, or that another program is writing, ends like this too.
    request.onerror = function () { done("网络中断或文件正在被改动，没有完成。请检查后重试。", null, true); };
    return request;
  }

  function words(status, told) {
    if (status === 401) return "登录已失效，请重新登录后再试。";
    if (told && told.error) return told.error + (told.id ? "（错误编号 " + told.id + "）" : "");
    if (status === 413) return "文件超过服务器允许的大小，没有上传。";
    return "操作没有完成，请稍后重试。";
  }

  window.cockpit.send = send;
  window.cockpit.upload = upload;
})();
