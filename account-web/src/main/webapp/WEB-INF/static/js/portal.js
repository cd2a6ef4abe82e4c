/* What pages gain with scripts; every one works without. Behaviour is asked for by data attributes, never by page. */
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/* Passwords: show and hide; warn of Caps Lock and of blanks that a paste brought along. */
function passwords() {
  for (const group of all('[data-password]')) {
    const input = document.getElementById(group.dataset.password);
    const button = group.querySelector('[data-reveal]');
    const warning = document.getElementById(`${input.id}-warning`);
    let capsLock = false;
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = input.type === 'password';
      input.type = shown ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(shown));
      button.querySelector('[data-reveal-word]').textContent = shown ? 'Masquer' : 'Afficher';
      input.focus();
    });
    const say = () => {
      const blank = input.value !== input.value.trim();
      warning.textContent = '';
      if (blank) {
        warning.append('Votre saisie commence ou finit par un espace. ');
        const trim = document.createElement('button');
        trim.type = 'button';
        trim.className = 'button-link';
        trim.textContent = 'Le retirer';
        trim.addEventListener('click', () => {
          input.value = input.value.trim();
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.focus();
        });
        warning.append(trim);
      } else if (capsLock) {
        warning.textContent = 'La touche Verr. Maj est active.';
      }
    };
    input.addEventListener('input', say);
    for (const type of ['keydown', 'keyup']) {
      input.addEventListener(type, (event) => {
        capsLock = event.getModifierState?.('CapsLock') ?? false;
        say();
      });
    }
    input.addEventListener('blur', () => { capsLock = false; say(); });
    input.form?.addEventListener('submit', () => { input.type = 'password'; });
  }
}

/* The CNIL's measure of a password: length · log2(symbols of the families used). The server decides; this only shows. */
const FAMILIES = [[/\p{Lowercase}/u, 26], [/\p{Uppercase}/u, 26], [/\p{Nd}/u, 10], [/[^\p{Lowercase}\p{Uppercase}\p{Nd}]/u, 37]];
const familiesOf = (value) => FAMILIES.filter(([family]) => family.test(value));
const entropy = (value) => (value === '' ? 0 : [...value].length * Math.log2(familiesOf(value).reduce((sum, [, symbols]) => sum + symbols, 0)));
const wordsOf = (value) => new Set(value.toLowerCase().split(/[^\p{L}]+/u).filter((word) => [...word].length >= 2));
const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];
const runs = (row, length) => Array.from({ length: row.length - length + 1 }, (_, i) => row.slice(i, i + length));
const OBVIOUS = [...ROWS.flatMap((row) => runs(row, 5)), ...runs('abcdefghijklmnopqrstuvwxyz', 4), ...runs('0123456789', 4)]
  .flatMap((run) => [run, [...run].reverse().join('')]);
const isObvious = (value) => /(.)\1{3}/su.test(value.toLowerCase()) || OBVIOUS.some((run) => value.toLowerCase().includes(run));

/* The live checklist of a new password: <ul data-rules-for="id"> of <li class="rule" data-rule="…">; what is not listed here only the server can tell. */
const RULES = {
  strong: (value) => ([...value].length >= 12 && familiesOf(value).length === 4) || ([...value].length >= 14 && familiesOf(value).length >= 3) || wordsOf(value).size >= 7,
  most: (value, limit) => value !== '' && [...value].length <= Number(limit),
  unobvious: (value) => value !== '' && !isObvious(value),
  length: (value, least) => [...value].length >= Number(least),
  lower: (value) => /\p{Ll}/u.test(value),
  upper: (value) => /\p{Lu}/u.test(value),
  digit: (value) => /\p{Nd}/u.test(value),
  other: (value) => /[^\p{L}\p{Nd}]/u.test(value),
  same: (value, other) => value !== '' && value === document.getElementById(other)?.value,
};
function checklists() {
  for (const list of all('[data-rules-for]')) {
    const input = document.getElementById(list.dataset.rulesFor);
    const rules = all('[data-rule]', list).filter((item) => item.dataset.rule.split(':')[0] in RULES);
    const check = () => {
      for (const item of rules) {
        const [name, argument] = item.dataset.rule.split(':');
        item.dataset.met = String(RULES[name](input.value, argument));
        let said = item.querySelector('.visually-hidden');
        if (!said) {
          said = document.createElement('span');
          said.className = 'visually-hidden';
          item.append(said);
        }
        said.textContent = item.dataset.met === 'true' ? ' : respecté' : ' : à faire';
      }
    };
    input.form.addEventListener('input', check);
    // Before anything is typed the list says what the server found in the last try.
    if (input.value !== '') check();
  }
}

/* <p data-strength-for="id" hidden> with a meter and a word. */
function strengths() {
  for (const line of all('[data-strength-for]')) {
    const input = document.getElementById(line.dataset.strengthFor);
    const show = () => {
      const bits = Math.round(entropy(input.value));
      line.hidden = input.value === '';
      line.querySelector('meter').value = Math.min(bits, 120);
      line.querySelector('[data-strength-word]').textContent = bits >= 80 ? 'forte' : bits >= 50 ? 'moyenne' : 'faible';
    };
    input.addEventListener('input', show);
    show();
  }
}

const left = (seconds) => (seconds >= 60 ? `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s` : `${seconds} s`);

/* <span data-countdown="90" data-countdown-enables="id">: seconds from the page's birth; at zero a button comes alive. */
function countdowns() {
  for (const span of all('[data-countdown]')) {
    const end = performance.now() + Number(span.dataset.countdown) * 1000;
    const target = document.getElementById(span.dataset.countdownEnables ?? '');
    if (target && Number(span.dataset.countdown) > 0) target.disabled = true;
    const tick = () => {
      const seconds = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      span.textContent = left(seconds);
      if (seconds > 0) return;
      clearInterval(timer);
      if (target) target.disabled = false;
      span.closest('[data-countdown-line]')?.setAttribute('hidden', '');
    };
    const timer = setInterval(tick, 500);
    tick();
  }
}

/* <button data-copy="id" hidden> copies the text of an element; <button data-print hidden> prints the page. */
function copyAndPrint() {
  for (const button of all('[data-copy]')) {
    if (!navigator.clipboard) continue;
    const word = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.textContent = 'Copié';
      setTimeout(() => { button.textContent = word; }, 2000);
    });
  }
  for (const button of all('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}

/* A form sent once: a second press of its button does nothing while the first is on its way. Ten seconds at most, for an
   answer that is a file leaves the page as it is. */
function singleSubmit() {
  for (const form of all('form[method="post"]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = 'yes';
      setTimeout(() => delete form.dataset.sent, 10000);
    });
  }
  window.addEventListener('pageshow', () => all('form[data-sent]').forEach((form) => delete form.dataset.sent));
}

/* What was typed survives an expired session: <form data-keep="name">, per member and address, in this tab only, never a password. */
const KEPT = 'kept:';
const member = document.body.dataset.member ?? '';
const fieldsOf = (form) => [...form.elements].filter((e) => e.name && !['hidden', 'password', 'submit', 'button', 'file'].includes(e.type));
const keptName = (form) => `${KEPT}${location.pathname}:${form.dataset.keep}`;
function keep() {
  for (const form of all('form[data-keep]')) {
    const fields = fieldsOf(form);
    const stored = JSON.parse(sessionStorage.getItem(keptName(form)) ?? 'null');
    if (stored && stored.member === member) {
      fields.forEach((field) => {
        const value = stored.values[field.name];
        if (value === undefined) return;
        if (field.type === 'checkbox' || field.type === 'radio') field.checked = value.includes(field.value);
        else if (!field.value) [field.value] = value;
      });
    }
    sessionStorage.removeItem(keptName(form));
    const remember = () => {
      const values = {};
      for (const field of fields) {
        if ((field.type === 'checkbox' || field.type === 'radio') && !field.checked) continue;
        (values[field.name] ??= []).push(field.value);
      }
      sessionStorage.setItem(keptName(form), JSON.stringify({ member, values }));
    };
    form.addEventListener('input', remember);
  }
}
const forgetKept = () => Object.keys(sessionStorage).filter((k) => k.startsWith(KEPT)).forEach((k) => sessionStorage.removeItem(k));

/* Idle end: warned two minutes before, in every tab alike; any page of the portal opened in another tab counts as activity. */
function idle() {
  const dialog = document.getElementById('idle');
  const total = Number(document.body.dataset.idle ?? 0) * 1000;
  if (!dialog || !total) return;
  const warning = Number(document.body.dataset.idleWarning) * 1000;
  const remaining = dialog.querySelector('[data-idle-left]');
  const said = dialog.querySelector('[data-idle-said]');
  const tabs = new BroadcastChannel('session');
  let last = Date.now();
  const alive = () => { last = Date.now(); if (dialog.open) dialog.close(); };
  const end = () => { location.assign(`/connexion?motif=inactivite&suite=${encodeURIComponent(location.pathname)}`); };
  tabs.addEventListener('message', ({ data }) => { if (data === 'alive') alive(); });
  tabs.postMessage('alive');
  let lastSaid = null;
  const tick = () => {
    const time = last + total - Date.now();
    if (time <= 0) { clearInterval(timer); end(); return; }
    if (time > warning) return;
    if (!dialog.open) dialog.showModal();
    const seconds = Math.ceil(time / 1000);
    remaining.textContent = left(seconds);
    const spoken = [120, 60, 30, 10].find((s) => seconds <= s && seconds > s - 2);
    if (spoken && spoken !== lastSaid) { lastSaid = spoken; said.textContent = `Il reste ${left(spoken)}.`; }
  };
  const timer = setInterval(tick, 1000);
  document.addEventListener('visibilitychange', tick);
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.querySelector('[data-idle-stay]').addEventListener('click', async () => {
    const answer = await fetch('/session/prolonger', { method: 'POST', headers: { Accept: 'application/json' } });
    if (!answer.ok || answer.redirected) { end(); return; }
    alive();
    tabs.postMessage('alive');
  });
  all('a[href="/deconnexion"], form[action="/deconnexion"]').forEach((way) => way.addEventListener(way.tagName === 'A' ? 'click' : 'submit', forgetKept));
}

/* <div data-needs-cookies hidden>: shown where the browser keeps none, before anything is typed for nothing. */
function cookies() {
  if (!navigator.cookieEnabled) all('[data-needs-cookies]').forEach((warning) => { warning.hidden = false; });
}

passwords();
cookies();
checklists();
strengths();
countdowns();
copyAndPrint();
singleSubmit();
keep();
idle();
