'use strict';
(() => {
  const cards = document.getElementById('cards');
  const bar = document.getElementById('controls');
  const all = cards ? [...cards.children] : [];
  const glance = document.querySelector('.glance');
  const lines = new Map(glance ? [...glance.children].map(line => [line.dataset.for, line]) : []);

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const tick = (text, value) => {
    const box = element('input', { type: 'checkbox', checked: true, value });
    bar.append(element('label', {}, box, text));
    return box;
  };

  const by = {
    order: (a, b) => a.dataset.order - b.dataset.order,
    confidence: (a, b) => b.dataset.confidence - a.dataset.confidence || by.order(a, b),
    question: (a, b) => heading(a).localeCompare(heading(b)) || by.order(a, b),
  };
  const heading = card => card.querySelector('h3').textContent;

  const build = () => {
    const search = element('input', { type: 'search', placeholder: 'outlet, word or figure', spellcheck: false });
    bar.append(element('label', {}, 'Find', search));
    const kinds = [['error', 'Conflicts'], ['warning', 'Revisions'], ['info', 'Possible']]
      .filter(([severity]) => all.some(card => card.dataset.severity === severity))
      .map(([severity, text]) => tick(text, severity));
    const known = all.some(card => card.dataset.known === 'yes') ? tick('Known', 'known') : null;
    const order = element('select', {},
      new Option('severity', 'order'), new Option('confidence', 'confidence'), new Option('question', 'question'));
    bar.append(element('label', {}, 'Sort by', order));
    const count = element('output', {});
    count.setAttribute('aria-live', 'polite');
    bar.append(count);
    bar.setAttribute('role', 'search');
    bar.setAttribute('aria-label', 'Filter and sort the findings');
    bar.hidden = false;

    const texts = new Map(all.map(card => [card, card.textContent.toLowerCase()]));
    const filter = () => {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const severities = new Set(kinds.filter(box => box.checked).map(box => box.value));
      let shown = 0;
      for (const card of all) {
        const show = severities.has(card.dataset.severity)
          && (!known || known.checked || card.dataset.known === 'no')
          && words.every(word => texts.get(card).includes(word));
        card.hidden = !show;
        lines.get(card.id).hidden = !show;
        shown += show ? 1 : 0;
      }
      count.textContent = `${shown} of ${all.length} shown`;
    };
    const sort = () => {
      for (const card of [...all].sort(by[order.value])) {
        cards.append(card);
        glance.append(lines.get(card.id));
      }
    };
    search.addEventListener('input', filter);
    bar.addEventListener('change', event => event.target === order ? sort() : filter());
    filter();
  };

  if (bar && glance && all.length > 1) {
    build();
  }

  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    opened.forEach(fold => { fold.open = true; });
  });
  addEventListener('afterprint', () => {
    opened.forEach(fold => { fold.open = false; });
    opened = [];
  });
})();
