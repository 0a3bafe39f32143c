'use strict';
// Keeps the lists of the sandbox up to date: fetches the page and puts in what has changed, without moving what one
// reads, types or points at.
(() => {
  const EVERY = 2000;
  const pause = document.getElementById('pause');
  let etag = null;
  let busy = false;

  const byId = (list) => new Map([...list.children].map((item) => [item.id, item]));

  // What a new node takes over from the one it replaces: typed text, open parts, scrolled screens.
  const takeOver = (fresh, old) => {
    for (const input of old.querySelectorAll('input[id]')) {
      const next = fresh.querySelector('#' + CSS.escape(input.id));
      if (next) next.value = input.value;
    }
    for (const part of old.querySelectorAll('details[open]')) {
      fresh.querySelector('#' + CSS.escape(part.id))?.setAttribute('open', '');
    }
  };

  const scrolled = (item) =>
    [...item.querySelectorAll('[data-scroll]')].map((screen) => [screen.dataset.scroll, screen.scrollTop]);

  const replaced = (old, fresh) => {
    if (!old) return { node: fresh, scrolls: [] };
    const comparable = old.cloneNode(true);
    comparable.querySelectorAll('details[open]').forEach((part) => part.removeAttribute('open'));
    if (comparable.isEqualNode(fresh)) return { node: old, scrolls: [] };
    const scrolls = scrolled(old);
    takeOver(fresh, old);
    return { node: fresh, scrolls };
  };

  const update = (list, fresh) => {
    const old = byId(list);
    const results = [...fresh.children].map((item) => replaced(old.get(item.id), document.adoptNode(item)));
    results.forEach(({ node }, place) => {
      if (list.children[place] !== node) list.insertBefore(node, list.children[place] ?? null);
    });
    while (list.children.length > results.length) list.lastElementChild.remove();
    for (const { node, scrolls } of results) {
      for (const [id, top] of scrolls) {
        const screen = node.querySelector(`[data-scroll="${CSS.escape(id)}"]`);
        if (screen) screen.scrollTop = top;
      }
    }
  };

  const keepingFocus = (change) => {
    const { id, selectionStart, selectionEnd } = document.activeElement;
    change();
    if (!id || document.activeElement.id === id) return;
    const again = document.getElementById(id);
    again?.focus({ preventScroll: true });
    if (typeof selectionStart === 'number') again?.setSelectionRange(selectionStart, selectionEnd);
  };

  const refresh = async () => {
    if (busy || document.hidden || pause.getAttribute('aria-pressed') === 'true') return;
    busy = true;
    try {
      const answer = await fetch(location.href, { cache: 'no-store', headers: etag ? { 'If-None-Match': etag } : {} });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      etag = answer.headers.get('ETag');
      keepingFocus(() => {
        for (const list of document.querySelectorAll('[data-live]')) {
          const fresh = page.getElementById(list.id);
          if (fresh) update(list, fresh);
        }
      });
    } catch {
      // The hub is restarting: what is shown stays, the next round asks again.
    } finally {
      busy = false;
    }
  };

  pause.hidden = false;
  pause.addEventListener('click', () => {
    pause.setAttribute('aria-pressed', String(pause.getAttribute('aria-pressed') !== 'true'));
  });
  document.addEventListener('visibilitychange', refresh);
  setInterval(refresh, EVERY);
})();
