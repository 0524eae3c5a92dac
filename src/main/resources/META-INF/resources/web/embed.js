// For pages that embed a view of Comparanda: gives each of its iframes the height of what it shows.
(function () {
  var origin = new URL(document.currentScript.src).origin;
  addEventListener('message', function (event) {
    var told = event.origin === origin && event.data && event.data.comparanda;
    if (!told || !(told.height > 0)) return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.min(told.height, 20000) + 'px';
    });
  });
})();
