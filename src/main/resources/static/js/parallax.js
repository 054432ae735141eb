/* What pages can do better with a script. Every page works without it. */
(() => {
  'use strict';

  const help = document.getElementById('keys');
  const told = document.getElementById('told');

  // The rows that j and k walk through, on whatever page.
  const ROWS = 'table.list tbody tr, .matrix tbody tr, .quotes > article, .reports > li, .people > li, .timeline > li, '
    + 'table.beside tr.joined, .rules > article, .nodes > li';

  const tell = (words) => {
    told.textContent = words;
    clearTimeout(tell.timer);
    tell.timer = setTimeout(() => { told.textContent = ''; }, 4000);
  };

  const visible = (row) => row.getClientRects().length > 0;

  const walk = (step) => {
    const rows = [...document.querySelectorAll(ROWS)].filter(visible);
    if (rows.length === 0) return;
    const at = rows.findIndex((row) => row.classList.contains('here'));
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
    if (at >= 0) rows[at].classList.remove('here');
    rows[next].classList.add('here');
    rows[next].scrollIntoView({ block: 'nearest' });
    const link = rows[next].querySelector('a[href], summary');
    if (link) link.focus({ preventScroll: true });
  };

  const typing = (target) => target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]') !== null;

  const KEYS = {
    '/': () => {
      const field = document.querySelector('input[type=search]');
      if (field) { field.focus(); field.select(); }
    },
    j: () => walk(1),
    k: () => walk(-1),
    '?': () => { if (!help.open) help.showModal(); },
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || help.open) return;
    const act = KEYS[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a.copy');
    if (link && navigator.clipboard && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      history.replaceState(null, '', link.href);
      await navigator.clipboard.writeText(link.href);
      tell('Link copied');
    }
    if (event.target.closest('[data-opens=keys]')) {
      event.preventDefault();
      help.showModal();
    }
  });

  // Addresses hold what is asked for and nothing else.
  document.addEventListener('htmx:configRequest', (event) => {
    const asked = event.detail.parameters;
    Object.keys(asked).filter((name) => asked[name] === '').forEach((name) => { delete asked[name]; });
  });

  document.addEventListener('htmx:responseError', () => tell('That did not work: correct the filter, or load the page again'));
  document.addEventListener('htmx:sendError', () => tell('No answer. Try again in a moment'));
})();
