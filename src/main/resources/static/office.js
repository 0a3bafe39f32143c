// htmx puts the token of the page's first form into every change that it makes.
document.addEventListener('htmx:configRequest', function (event) {
  var token = document.querySelector('input[name=_csrf]');
  if (token && event.detail.verb !== 'get') {
    event.detail.headers['X-CSRF-TOKEN'] = token.value;
  }
});
