// Turns the one long form into pages, and keeps its answers on this device. Without this script the form works as it stands.
// Pages are reached by fragments (#p-TM), so that the browser's Back, links and reload do what they always do.

const storageKey = (form) => `readiness:${form.dataset.instrument}`;

/** Keeps answers in the browser, where it lets us: never the consent or the key of stored answers, and the firm's name only until the check is sent. */
class Keep {
  constructor(form) {
    this.form = form;
    this.key = storageKey(form);
    this.left = new Set(['consent', 'receipt']);
    try {
      localStorage.setItem(`${this.key}:probe`, '1');
      localStorage.removeItem(`${this.key}:probe`);
      this.works = true;
    } catch {
      this.works = false;
    }
  }

  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key));
      return kept && typeof kept.fields === 'object' && kept.fields ? { ...kept, fields: this.keepable(kept.fields) } : null;
    } catch {
      return null;
    }
  }

  keepable(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([name]) => !this.left.has(name)));
  }

  /** From here on the name is not kept: a check that was sent shall not greet the next firm with it. */
  forgetName() {
    this.left.add('firmName');
  }

  write(fields) {
    try {
      const kept = { hash: this.form.dataset.hash, at: new Date().toISOString(), fields: this.keepable(fields) };
      localStorage.setItem(this.key, JSON.stringify(kept));
    } catch {
      this.works = false;
    }
    return this.works;
  }

  remove() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept.
    }
  }
}

/** An element with properties and children; text stays text. */
function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'on') element.addEventListener('click', value);
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

class PagedForm {
  constructor(form) {
    this.form = form;
    this.keep = new Keep(form);
    this.words = Object.fromEntries(
      [...document.getElementById('wording').content.querySelectorAll('[data-key]')].map((word) => [word.dataset.key, word.textContent]));
    this.pages = [...form.querySelectorAll('[data-page]')];
    this.probed = new Set();
    this.page = null;
    this.siteTitle = document.title.replace(this.words.errorPrefix, '');
  }

  start() {
    document.documentElement.classList.add('scripted');
    this.pages.forEach((page, i) => this.furnish(page, i));
    // A form that comes filled in was sent before.
    const filled = this.wasSent = this.form.dataset.filled === 'yes';
    if (filled) this.keep.forgetName();
    const kept = filled ? null : this.keep.read();
    const fitting = kept ? this.fill(kept.fields) : 0;
    this.refresh();
    if (kept) this.offerResume(kept, fitting);
    if (filled) this.save();
    this.form.addEventListener('change', () => this.changed());
    this.form.addEventListener('input', () => this.save());
    this.form.addEventListener('submit', (event) => this.submit(event));
    document.querySelector('a[data-language]')?.addEventListener('click', (event) => this.switchLanguage(event));
    addEventListener('hashchange', () => this.go());
    const firstError = document.querySelector('#errors a');
    if (firstError) {
      this.show(document.getElementById(firstError.hash.slice(1)).closest('[data-page]'));
      document.getElementById('errors').focus();
    } else if (filled && !location.hash) {
      history.replaceState(null, '', '#p-check');
      this.go();
    } else {
      this.go(true);
    }
  }

  /** What pages have that a long form does not need: headings of their own, progress, Back and Continue. */
  furnish(page, i) {
    const old = page.querySelector('h2.title');
    if (old) {
      // One h1 a page: the others are hidden.
      const title = make('h1', { class: 'title', tabindex: '-1' }, old.dataset.scriptTitle ?? old.textContent);
      old.replaceWith(title);
    }
    if (page.dataset.page === 'start') {
      page.append(this.saved(), this.deleteButton());
      return;
    }
    page.prepend(make('p', {}, make('a', { class: 'back', href: `#${this.pages[i - 1].id}` }, this.words.back)));
    const title = page.querySelector('h1');
    if (page.dataset.page !== 'check') {
      const svg = 'http://www.w3.org/2000/svg';
      const bar = document.createElementNS(svg, 'svg');
      bar.setAttribute('class', 'progress');
      bar.setAttribute('aria-hidden', 'true');
      for (const name of ['track', 'done']) {
        const part = document.createElementNS(svg, 'rect');
        for (const [key, value] of Object.entries({ class: name, width: '100%', height: '6', rx: '3' })) part.setAttribute(key, value);
        bar.append(part);
      }
      title.after(make('p', { class: 'progress-text' }), bar);
      page.append(make('p', { class: 'actions' }, make('button', { class: 'button', type: 'button', 'data-continue': '', on: () => this.next(page) }, this.words.continue)));
      page.append(this.saved());
    } else {
      page.append(this.saved(), this.deleteButton());
    }
  }

  saved() {
    return make('p', { class: 'saved', 'data-saved': '', hidden: '' });
  }

  deleteButton() {
    const place = make('div', { 'data-delete': '', hidden: '' });
    const offer = () => place.replaceChildren(make('button', { class: 'link', type: 'button', on: ask }, this.words.deleteFromDevice));
    const ask = () => {
      const box = make('div', { class: 'box', tabindex: '-1', role: 'group', 'aria-label': this.words.deleteQuestion },
        make('p', {}, this.words.deleteQuestion),
        make('div', { class: 'actions row' },
          make('button', { class: 'button', type: 'button', on: () => { offer(); this.clear(); } }, this.words.delete),
          make('button', { class: 'button quiet', type: 'button', on: () => { offer(); place.firstChild.focus(); } }, this.words.keep)));
      place.replaceChildren(box);
      box.focus();
    };
    offer();
    return place;
  }

  // Answers

  fields() {
    const fields = {};
    // Boxes share a name: what is ticked stands with blanks between, as the service reads it.
    for (const [name, value] of new FormData(this.form)) if (value !== '') fields[name] = name in fields ? `${fields[name]} ${value}` : value;
    return fields;
  }

  /** Fills in kept answers; how many still fit the questions. */
  fill(fields) {
    let fitting = 0;
    for (const [name, value] of Object.entries(fields)) {
      const control = this.form.elements.namedItem(name);
      if (!control || typeof value !== 'string') continue;
      if (control instanceof HTMLInputElement && control.type === 'text') {
        control.value = value;
        continue;
      }
      const radios = control instanceof RadioNodeList ? [...control] : [control];
      if (radios[0].type === 'checkbox') {
        const chosen = value.split(' ');
        for (const box of radios) box.checked = chosen.includes(box.value);
        continue;
      }
      const radio = radios.find((one) => one.type === 'radio' && one.value === value);
      if (radio) {
        radio.checked = true;
        if (radio.closest('[data-question]')) fitting++;
      }
    }
    return fitting;
  }

  clear() {
    this.keep.remove();
    for (const control of [...this.form.elements]) {
      if (control.type === 'radio' || control.type === 'checkbox') control.checked = false;
      if (control.type === 'text') control.value = '';
      // The next answers are another firm's: they take no other's place.
      if (control.type === 'hidden') control.remove();
    }
    this.probed.clear();
    this.clearErrors();
    this.refresh();
    const box = make('div', { class: 'box', role: 'status', tabindex: '-1' }, make('p', {}, this.words.deleted));
    this.pages[0].querySelector('[data-resume]').replaceChildren(box);
    this.pages[0].querySelector('[data-resume]').hidden = false;
    if (this.page !== this.pages[0]) location.hash = '#start';
    else box.focus();
  }

  changed() {
    this.refresh();
    this.save();
  }

  save() {
    const fields = this.fields();
    const any = Object.keys(this.keep.keepable(fields)).length > 0;
    if (any) this.keep.write(fields);
    else this.keep.remove();
    this.showSaved(any);
  }

  showSaved(any) {
    for (const place of this.form.querySelectorAll('[data-saved]')) {
      place.textContent = this.keep.works ? this.words.saved : this.words.storageBlocked;
      place.hidden = this.keep.works && !any;
    }
    for (const place of this.form.querySelectorAll('[data-delete]')) place.hidden = !(this.keep.works && any);
    this.form.querySelector('[data-kept]').hidden = !this.keep.works;
  }

  questions(within = this.form) {
    return [...within.querySelectorAll('[data-question]')].filter((question) => !question.disabled);
  }

  isAnswered(question) {
    return question.querySelector('input:checked') !== null;
  }

  isGiven(question) {
    return this.isAnswered(question) || Boolean(question.querySelector('input[type=text]')?.value.trim());
  }

  /** Shows the questions that are asked, and counts. A question that is not asked is disabled, so that it is not sent. */
  refresh() {
    for (const question of this.form.querySelectorAll('[data-when]')) {
      const [item, answers] = question.dataset.when.split(':');
      const asked = this.form.querySelector(`[data-question="${CSS.escape(item)}"]`);
      const answer = asked && !asked.disabled ? asked.querySelector('input:checked')?.value : undefined;
      question.hidden = question.disabled = !answers.split(',').includes(answer);
    }
    const all = this.questions();
    const answered = all.filter((question) => this.isAnswered(question)).length;
    const parts = this.pages.filter((page) => page.querySelector('.progress-text'));
    parts.forEach((page, i) => {
      page.querySelector('.progress-text').textContent =
        this.say('progress', { i: i + 1, m: parts.length, a: answered, b: all.length });
      page.querySelector('.progress .done').setAttribute('width', `${(100 * answered) / Math.max(1, all.length)}%`);
    });
    this.showSaved(Object.keys(this.keep.keepable(this.fields())).length > 0);
  }

  say(key, values) {
    return this.words[key].replace(/\{(\w+)\}/g, (place, name) => (name in values ? String(values[name]) : place));
  }

  offerResume(kept, fitting) {
    const all = this.questions();
    const date = new Date(kept.at);
    const months = this.words.months.split(' ');
    const when = Number.isNaN(date.getTime()) ? '–' : `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}`;
    const answered = all.filter((question) => this.isAnswered(question)).length;
    if (answered === 0 && Object.keys(this.fields()).length === 0) return;
    const text = kept.hash === this.form.dataset.hash
      ? this.say('resume', { a: answered, b: all.length, date: when })
      : this.say('changed', { k: fitting });
    const place = this.form.querySelector('[data-resume]');
    place.hidden = false;
    place.replaceChildren(make('div', { class: 'box' }, make('p', {}, text), make('div', { class: 'actions row' },
      make('button', { class: 'button', type: 'button', 'data-resume-continue': '', on: () => this.resume() }, this.words.resumeContinue),
      make('button', { class: 'button quiet', type: 'button', on: () => this.clear() }, this.words.startAgain))));
    this.form.querySelector('[data-start]').parentElement.hidden = true;
  }

  resume() {
    const open = this.questions().find((question) => !this.isAnswered(question));
    location.hash = `#${(open ? open.closest('[data-page]') : this.pages.at(-1)).id}`;
  }

  // Pages

  /** Shows what the address's fragment points to. */
  go(isFirst = false) {
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : this.pages[0];
    const page = target?.closest('[data-page]') ?? (this.page ? null : this.pages[0]);
    if (!page) {
      // The skip link: the page stays.
      target?.focus();
      return;
    }
    this.show(page);
    if (target && target !== page) target.focus();
    else if (!isFirst) page.querySelector('h1').focus({ preventScroll: true });
    if (!target || target === page) scrollTo({ top: 0, behavior: 'instant' });
  }

  show(page) {
    if (page !== this.page) this.form.querySelectorAll('[data-probe]').forEach((box) => box.remove());
    this.page = page;
    for (const other of this.pages) other.hidden = other !== page;
    if (page.dataset.page === 'check') this.summarize(page);
    if (page.dataset.page === 'start') this.form.querySelector('[data-start]').parentElement.hidden = this.form.querySelector('[data-resume-continue]') !== null;
    const errors = document.getElementById('errors');
    if (errors) errors.hidden = !this.hasError(page);
    this.retitle();
  }

  hasError(page) {
    return [...document.querySelectorAll('#errors a')].some((link) => page.contains(document.getElementById(link.hash.slice(1))));
  }

  retitle() {
    const errors = document.getElementById('errors');
    const name = this.page.dataset.page === 'start' ? this.siteTitle : `${this.page.querySelector('h1').textContent} – ${this.words.site}`;
    document.title = (errors && !errors.hidden ? this.words.errorPrefix : '') + name;
  }

  next(page) {
    const problems = this.problems(page);
    if (problems.length > 0) {
      this.showErrors(problems);
      return;
    }
    this.clearErrors(page);
    const open = this.questions(page).filter((question) => !this.isAnswered(question));
    if (open.length > 0 && !this.probed.has(page)) {
      this.probed.add(page);
      this.probe(page, open);
      return;
    }
    location.hash = `#${this.pages[this.pages.indexOf(page) + 1].id}`;
  }

  /** Asks once about questions left open, and lets go. */
  probe(page, open) {
    const text = open.length === 1 ? this.words.probeOne : this.say('probe', { k: open.length });
    const box = make('div', { class: 'box', 'data-probe': '', tabindex: '-1', role: 'group', 'aria-label': text }, make('p', {}, text), make('div', { class: 'actions row' },
      make('button', { class: 'button', type: 'button', on: () => { box.remove(); open[0].querySelector('input').focus(); open[0].scrollIntoView(); } }, this.words.probeAnswer),
      make('button', { class: 'button quiet', type: 'button', on: () => this.next(page) }, this.words.probeContinue)));
    page.prepend(box);
    box.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }

  summarize(page) {
    const parts = this.pages.filter((part) => part.dataset.page === 'items' || part.dataset.page === 'profile').map((part) => {
      const questions = part.dataset.page === 'items' ? this.questions(part) : [...part.querySelectorAll('[data-profile]')];
      const given = questions.filter((question) => this.isGiven(question)).length;
      const needed = questions.filter((question) => !question.querySelector('.optional'));
      return { part, given, of: questions.length, open: needed.some((question) => !this.isGiven(question)) };
    });
    const list = (some) => make('ul', { class: 'parts' }, ...some.map(({ part, given, of }) => make('li', {}, part.dataset.name,
      make('span', {}, this.say('sectionCount', { a: given, b: of })),
      make('a', { href: `#${part.id}` }, this.words.change, make('b', { class: 'unseen' }, ` ${part.dataset.name}`)))));
    const open = parts.filter((part) => part.open);
    const complete = parts.filter((part) => !part.open);
    const place = page.querySelector('[data-check]');
    place.replaceChildren();
    if (open.length > 0) place.append(make('h2', {}, this.words.openFirst), make('p', {}, this.words.openHint), list(open));
    if (complete.length > 0) place.append(make('h2', {}, this.words.complete), list(complete));
  }

  // Errors: the same words above and beside the field, and nothing is emptied.

  problems(within) {
    const problems = [];
    for (const input of within.querySelectorAll('input[type=text]')) {
      const value = input.value.trim();
      if (value === '') continue;
      if (input.dataset.tooLong && value.length > Number(input.dataset.longest)) problems.push([input, input.dataset.tooLong]);
      if (input.dataset.notWhole) {
        const number = /^-?(\d+|\d{1,3}([.,]\d{3})+)$/.test(value.replace(/ /g, '')) ? Number(value.replace(/[ .,]/g, '')) : NaN;
        if (Number.isNaN(number)) problems.push([input, input.dataset.notWhole]);
        else if (number < Number(input.dataset.least) || (input.dataset.most && number > Number(input.dataset.most))) problems.push([input, input.dataset.range]);
      }
    }
    return problems;
  }

  showErrors(problems) {
    this.clearErrors();
    const summary = make('div', { class: 'box error-summary', id: 'errors', tabindex: '-1', role: 'group', 'aria-labelledby': 'errors-title' },
      make('h2', { id: 'errors-title' }, this.words.errorHeading),
      make('ul', {}, ...problems.map(([input, text]) => make('li', {}, make('a', { href: `#${input.id}` }, text)))));
    for (const [input, text] of problems) {
      const question = input.closest('.question');
      const id = `error-${input.name}`;
      const first = question.querySelector('.option, .text');
      first.before(make('p', { class: 'error', id }, text));
      for (const control of question.querySelectorAll('input')) {
        control.setAttribute('aria-invalid', 'true');
        control.setAttribute('aria-describedby', [control.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
      }
    }
    document.getElementById('main').prepend(summary);
    const page = problems[0][0].closest('[data-page]');
    if (page !== this.page) {
      history.pushState(null, '', `#${page.id}`);
      this.show(page);
    }
    this.retitle();
    summary.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }

  clearErrors() {
    document.getElementById('errors')?.remove();
    for (const error of this.form.querySelectorAll('.question .error')) {
      for (const control of error.closest('.question').querySelectorAll('[aria-invalid]')) {
        control.removeAttribute('aria-invalid');
        const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== error.id).join(' ');
        if (others) control.setAttribute('aria-describedby', others);
        else control.removeAttribute('aria-describedby');
      }
      error.remove();
    }
    if (this.page) this.retitle();
  }

  // Leaving

  async submit(event) {
    if (event.submitter && event.submitter.hasAttribute('formaction')) return;
    event.preventDefault();
    if (this.page.dataset.page === 'items' || this.page.dataset.page === 'profile') {
      // Enter in a text field means Continue here.
      this.next(this.page);
      return;
    }
    const problems = this.problems(this.form);
    const consent = this.form.querySelector('[data-consent]');
    if (!this.questions().some((question) => this.isAnswered(question))) problems.push([this.questions()[0].querySelector('input'), this.words.nothingAnswered]);
    if (consent && !consent.querySelector('input:checked')) problems.push([consent.querySelector('input'), this.words.consentMissing]);
    if (problems.length > 0) {
      this.showErrors(problems);
      return;
    }
    this.clearErrors();
    this.save();
    if (!await this.isReachable()) {
      this.sayOffline();
      return;
    }
    this.keep.forgetName();
    this.save();
    this.form.submit();
  }

  /** Asks for a small image: the page's policy allows no other request, and a lost connection must not cost the page with its answers. */
  isReachable() {
    if (!navigator.onLine) return Promise.resolve(false);
    return new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      // A slow network is no reason to hold back.
      setTimeout(() => resolve(true), 8000);
      image.src = `/assets/icon.svg?now=${Date.now()}`;
    });
  }

  sayOffline() {
    this.form.querySelectorAll('[data-offline]').forEach((box) => box.remove());
    const text = this.keep.works ? this.words.offline : this.words.offlineUnsaved;
    const box = make('div', { class: 'box', 'data-offline': '', tabindex: '-1', role: 'alert' }, make('p', {}, text),
      make('p', { class: 'actions' }, make('button', { class: 'button', type: 'submit' }, this.words.tryAgain)));
    this.page.querySelector('[data-send]').parentElement.after(box);
    box.focus();
  }

  switchLanguage(event) {
    const link = event.currentTarget;
    const place = this.page.dataset.page === 'start' ? '' : `#${this.page.id}`;
    const any = Object.keys(this.fields()).length > 0;
    if (!any || (this.keep.works && !this.wasSent)) {
      link.hash = place;
      return;
    }
    // Not everything is kept here, so the answers travel with the form.
    event.preventDefault();
    this.form.action = link.pathname + place;
    this.form.submit();
  }
}

const form = document.querySelector('form[data-pages]');
if (form) new PagedForm(form).start();

// The result: what was promised on the first page, that answers stay until they are sent.
const sent = document.querySelector('[data-sent]');
if (sent) {
  try {
    localStorage.removeItem(`readiness:${sent.dataset.sent}`);
    sent.hidden = false;
  } catch {
    // Nothing was kept.
  }
}
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
