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
    // Leaving for the button in the warning must not take that button away.
    input.addEventListener('blur', () => {
      if (capsLock) {
        capsLock = false;
        say();
      }
    });
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

const two = (figure) => String(figure).padStart(2, '0');
const left = (seconds) => {
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)}\u00a0h\u00a0${two(minutes % 60)}\u00a0min`;
  return minutes > 0 ? `${minutes}\u00a0min ${two(seconds % 60)}\u00a0s` : `${seconds}\u00a0s`;
};

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

/* A form sent once: a second press of its button does nothing while the first is on its way. Two seconds at most, for an
   answer that is a file leaves the page as it is; a third press after that is the server's to tell. */
function singleSubmit() {
  for (const form of all('form[method="post"]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = 'yes';
      setTimeout(() => delete form.dataset.sent, 2000);
    });
  }
  window.addEventListener('pageshow', () => all('form[data-sent]').forEach((form) => delete form.dataset.sent));
}

/* <form data-sum>: what its ticked boxes (<input form="…" data-cents>) come to, said in its [data-sum-said] at once. */
function sums() {
  const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
  for (const form of all('form[data-sum]')) {
    const boxes = [...form.elements].filter((box) => box.dataset.cents);
    const said = form.querySelector('[data-sum-said]');
    const none = said.textContent;
    const say = () => {
      const ticked = boxes.filter((box) => box.checked);
      const cents = ticked.reduce((sum, box) => sum + Number(box.dataset.cents), 0);
      said.textContent = ticked.length ? `${ticked.length} échéance${ticked.length > 1 ? 's' : ''} : ${euros.format(cents / 100)}` : none;
    };
    boxes.forEach((box) => box.addEventListener('change', say));
    window.addEventListener('pageshow', say);
  }
}

/* What was typed survives a session or a step that ended: <form data-keep="name">, per member and address, in this tab
   only; never a password, never a code. What was sent is forgotten on the member page it led to. A page without a member
   means that the visitor did not get through: there, and back on the form, what he had typed awaits him. */
const KEPT = 'kept:';
const member = document.body.dataset.member ?? '';
const keptNames = () => Object.keys(sessionStorage).filter((name) => name.startsWith(KEPT));
const readKept = (name) => JSON.parse(sessionStorage.getItem(name) ?? 'null');
const writeKept = (name, kept) => sessionStorage.setItem(name, JSON.stringify(kept));
const forgetKept = () => keptNames().forEach((name) => sessionStorage.removeItem(name));
const isChoice = (field) => field.type === 'checkbox' || field.type === 'radio';
const isKept = (field) => field.name && field.autocomplete !== 'one-time-code' && !['hidden', 'password', 'submit', 'button', 'file'].includes(field.type);
function giveBack(fields, values) {
  for (const field of fields) {
    const typed = values[field.name];
    if (!typed) continue;
    if (isChoice(field)) field.checked = typed.includes(field.value);
    else if (!field.value) [field.value] = typed;
  }
}
function keep() {
  for (const name of keptNames()) {
    const kept = readKept(name);
    if (!member) writeKept(name, { ...kept, sent: false });
    else if (kept.sent || kept.member !== member) sessionStorage.removeItem(name);
  }
  for (const form of all('form[data-keep]')) {
    const name = `${KEPT}${location.pathname}:${form.dataset.keep}`;
    const fields = [...form.elements].filter(isKept);
    const remember = (sent) => {
      const values = {};
      for (const field of fields) if (!isChoice(field) || field.checked) (values[field.name] ??= []).push(field.value);
      writeKept(name, { member, sent, values });
    };
    const kept = readKept(name);
    if (kept?.member === member) giveBack(fields, kept.values);
    else sessionStorage.removeItem(name);
    form.addEventListener('input', () => remember(false));
    form.addEventListener('submit', () => remember(true));
  }
  all('form[action="/deconnexion"]').forEach((out) => out.addEventListener('submit', forgetKept));
}

/* Idle end: warned before, in every tab alike. The server says how long is left; whatever is typed, sent or followed in
   any tab counts as activity. At the end the server is asked once more, for it may have seen what no page has. */
function idle() {
  const dialog = document.getElementById('idle');
  const given = Number(document.body.dataset.idle ?? 0);
  if (!dialog || !given) return;
  const warning = Number(document.body.dataset.idleWarning) * 1000;
  const [remaining, said, stay, last] = ['left', 'said', 'stay', 'last'].map((part) => dialog.querySelector(`[data-idle-${part}]`));
  const tabs = new BroadcastChannel('session');
  const title = document.title;
  let end = 0;
  let toldAt = 0;
  let typed = false;
  let spoken = null;
  const close = () => { dialog.close(); document.title = title; spoken = null; };
  const goesOn = (until) => {
    end = until;
    toldAt = Date.now();
    if (dialog.open && end - Date.now() > warning) close();
  };
  const tell = (seconds) => { goesOn(Date.now() + seconds * 1000); tabs.postMessage(end); };
  const ask = async (address) => {
    const answer = await fetch(address, { method: 'POST' });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return Number(await answer.text());
  };
  const leave = () => { clearInterval(timer); location.assign(`/connexion?motif=inactivite&suite=${encodeURIComponent(location.pathname + location.search)}`); };
  const extend = async () => {
    typed = false;
    const seconds = await ask('/session/prolonger');
    if (seconds === 0) { leave(); return; }
    tell(seconds);
    if (!dialog.open) return;
    stay.hidden = true;
    last.hidden = false;
  };
  let asking = false;
  const once = async (act) => {
    if (asking) return;
    asking = true;
    try { await act(); } catch (lost) { console.warn(lost); } finally { asking = false; }
  };
  // Without an answer too: what is on the screen may not stay there.
  const finish = async () => {
    const seconds = await ask('/session/expirer').catch(() => 0);
    if (seconds === 0) leave(); else tell(seconds);
  };
  const warn = (seconds) => {
    if (!dialog.open) { dialog.showModal(); document.title = `Toujours là ? ${title}`; }
    remaining.textContent = left(seconds);
    const step = [120, 60, 30, 10].find((s) => seconds <= s && seconds > s - 2);
    if (step && step !== spoken) { spoken = step; said.textContent = `Il reste ${left(step)}.`; }
  };
  const tick = () => {
    const time = end - Date.now();
    if (time <= 0) once(finish);
    else if (typed && Date.now() - toldAt > 60000 && !dialog.open) once(extend);
    else if (time <= warning) warn(Math.ceil(time / 1000));
  };
  tabs.addEventListener('message', ({ data }) => goesOn(data));
  tell(given);
  const timer = setInterval(tick, 1000);
  document.addEventListener('visibilitychange', tick);
  document.addEventListener('input', () => { typed = true; });
  document.addEventListener('submit', () => { typed = true; });
  document.addEventListener('click', ({ target }) => { if (target.closest('a[href]')) typed = true; });
  dialog.addEventListener('cancel', (event) => { event.preventDefault(); once(extend); });
  stay.addEventListener('click', () => once(extend));
}

/* <div data-needs-cookies hidden>: shown where the browser keeps none, before anything is typed for nothing. */
function cookies() {
  if (!navigator.cookieEnabled) all('[data-needs-cookies]').forEach((warning) => { warning.hidden = false; });
}

/* <fieldset data-human="{puzzle}">: the open ALTCHA protocol. The browser looks for the number whose SHA-256 with the salt
   is the one given. Where it cannot, or fails, the question that the page shows without scripts stays. */
const inHex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
async function solved({ salt, challenge, maxnumber }) {
  const text = new TextEncoder();
  const sum = async (number) => inHex(new Uint8Array(await crypto.subtle.digest('SHA-256', text.encode(salt + number))));
  for (let from = 0; from <= maxnumber; from += 400) {
    const found = (await Promise.all(Array.from({ length: 400 }, (_, i) => sum(from + i)))).indexOf(challenge);
    if (found >= 0) return from + found;
  }
  throw new Error('no number solves it');
}
function humans() {
  for (const group of all('[data-human]')) {
    const [work, box, said, ask, question, failed] = ['work', 'box', 'said', 'ask', 'question', 'failed'].map((part) => group.querySelector(`[data-human-${part}]`));
    const field = group.querySelector('[name="verification"]');
    if (!crypto.subtle) continue;
    const choose = (byWork, why) => { work.hidden = !byWork; question.hidden = byWork; failed.hidden = !why; };
    choose(true, false);
    ask.addEventListener('click', () => { field.value = ''; choose(false, false); question.querySelector('input').focus(); });
    box.addEventListener('change', async () => {
      box.disabled = true;
      said.textContent = 'Vérification en cours\u2026';
      try {
        const { algorithm, challenge, salt, signature, maxnumber } = JSON.parse(group.dataset.human);
        const number = await solved({ salt, challenge, maxnumber });
        field.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
        said.textContent = 'C\u2019est vérifié.';
        ask.hidden = true;
      } catch (lost) {
        console.warn(lost);
        choose(false, true);
      }
    });
  }
}

/* <section data-diagnosis="address of the script" hidden>: loaded when its button is pressed, for most need no checks. */
function diagnoses() {
  for (const section of all('[data-diagnosis]')) {
    const start = section.querySelector('[data-diagnosis-start]');
    section.hidden = false;
    start.addEventListener('click', async () => {
      start.disabled = true;
      try {
        (await import(section.dataset.diagnosis)).run(section);
      } catch (lost) {
        console.warn(lost);
        start.textContent = 'Les vérifications ne se chargent pas\u00a0: un bloqueur les retient peut-être.';
      }
    });
  }
}

/* <form data-passkey data-passkey-script="address">: its button shows where the browser knows passkeys; see passkey.js. */
function passkeys() {
  if (!window.PublicKeyCredential) return;
  for (const form of all('form[data-passkey]')) {
    const button = form.querySelector('[data-passkey-ask]');
    const failed = form.querySelector('[data-passkey-failed]');
    form.querySelector('[data-passkey-none]')?.setAttribute('hidden', '');
    button.hidden = false;
    button.addEventListener('click', async () => {
      button.disabled = true;
      failed.hidden = true;
      try {
        await (await import(form.dataset.passkeyScript)).ask(form);
      } catch (refused) {
        console.warn(refused.name);
        failed.hidden = false;
      } finally {
        button.disabled = false;
      }
    });
  }
}

passwords();
passkeys();
humans();
diagnoses();
cookies();
checklists();
strengths();
countdowns();
copyAndPrint();
singleSubmit();
sums();
keep();
idle();
