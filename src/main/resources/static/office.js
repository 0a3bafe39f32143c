// A preview that is outdated is cancelled. htmx logs that as two errors; a request that really fails it names by another one.
(function () {
  var log = console.error;
  console.error = function (message) {
    if (message !== 'htmx:sendAbort' && message !== 'htmx:afterRequest') {
      log.apply(console, arguments);
    }
  };
})();

// htmx puts the token of the page's first form into every change that it makes.
document.addEventListener('htmx:configRequest', function (event) {
  var token = document.querySelector('input[name=_csrf]');
  if (token && event.detail.verb !== 'get') {
    event.detail.headers['X-CSRF-TOKEN'] = token.value;
  }
});

// Which language is looked at is known at once: what is typed may ask for the preview again before the answer is there.
document.addEventListener('click', function (event) {
  var choice = event.target.closest('[data-look]');
  if (choice) {
    document.getElementById('look').value = choice.dataset.look;
  }
}, true);

// The map and the list of quarters are two views of the same checkboxes: what holds in a quarter holds in all of it.
document.querySelectorAll('svg.map').forEach(function (map) {
  var form = map.closest('form');
  var areas = map.querySelectorAll('[data-quarter]');

  function box(area) {
    return form.querySelector('input[name=quarters][value="' + CSS.escape(area.dataset.quarter) + '"]');
  }

  function show() {
    var picked = Array.from(form.querySelectorAll('input[name=quarters]:checked'), function (one) { return one.value; });
    areas.forEach(function (area) {
      var id = area.dataset.quarter;
      var isIn = picked.some(function (outer) { return (id + '/').startsWith(outer + '/'); });
      area.setAttribute('aria-checked', isIn ? 'true' : 'false');
      var name = map.querySelector('[data-name="' + CSS.escape(id) + '"]');
      if (name) {
        name.classList.toggle('picked', isIn);
      }
    });
  }

  function pick(area) {
    var own = box(area);
    if (own) {
      own.checked = !own.checked;
      own.dispatchEvent(new Event('change', {bubbles: true}));
    }
  }

  areas.forEach(function (area) {
    area.addEventListener('click', function () { pick(area); });
    area.addEventListener('keydown', function (event) {
      if (event.key === ' ' || event.key === 'Enter') {
        event.preventDefault();
        pick(area);
      }
    });
  });
  form.addEventListener('change', show);
  map.removeAttribute('hidden');
  show();
});
