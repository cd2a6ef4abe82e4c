/* The checks a browser makes of itself. Each ends in a word of the form, «good» or «bad»; nothing is sent before the form is. */
const SLOW = 2000;
const CLOCK_TOLERANCE = 5 * 60 * 1000;

async function probe() {
  const started = performance.now();
  const answer = await fetch('/diagnostic/sonde', { cache: 'no-store', signal: AbortSignal.timeout(8000) });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  const theirs = Number(await answer.text());
  const took = performance.now() - started;
  return { took, drift: Math.abs(Date.now() - took / 2 - theirs) };
}

function storage() {
  try {
    localStorage.setItem('diagnosis', '1');
    localStorage.removeItem('diagnosis');
    return true;
  } catch {
    return false;
  }
}

function cookies() {
  document.cookie = '__Host-essai=1; Secure; Path=/; SameSite=Lax';
  const kept = document.cookie.includes('__Host-essai=1');
  document.cookie = '__Host-essai=; Secure; Path=/; Max-Age=0';
  return navigator.cookieEnabled && kept;
}

const modern = () => 'HTMLDialogElement' in window && Boolean(globalThis.crypto?.subtle) && CSS.supports('selector(:has(a))');

/* What blockers look for; where it is taken away, they may take away more. */
async function blocked() {
  const bait = document.createElement('div');
  bait.className = 'ad ads adsbox ad-banner';
  bait.textContent = '\u00a0';
  document.body.append(bait);
  await new Promise((done) => { setTimeout(done, 100); });
  const gone = !bait.isConnected || getComputedStyle(bait).display === 'none' || bait.offsetHeight === 0;
  bait.remove();
  return gone;
}

export async function run(section) {
  const results = section.querySelector('[data-diagnosis-results]');
  const spoken = section.querySelector('[data-diagnosis-said]');
  const say = (name, good) => {
    const line = section.querySelector(`[data-check="${name}"]`);
    const status = line.querySelector('[data-check-said]');
    line.querySelector('input').value = good ? 'good' : 'bad';
    status.className = `status status-${good ? 'success' : 'warning'}`;
    status.textContent = good ? '\u2713 Bon' : '\u26a0 À corriger';
    line.querySelector('[data-check-fix]').hidden = good;
  };
  const field = section.querySelector('[data-diagnosis-field]');
  results.hidden = false;
  field.focus();
  spoken.textContent = 'Vérifications en cours\u2026';
  field.addEventListener('keydown', (event) => {
    say('caps-lock', !event.getModifierState('CapsLock'));
    if (event.code.startsWith('Numpad')) say('num-lock', event.getModifierState('NumLock'));
  });
  field.addEventListener('input', () => say('blanks', field.value === field.value.trim()));
  say('cookies', cookies());
  say('storage', storage());
  say('browser', modern());
  say('extensions', !await blocked());
  try {
    const best = (await Promise.all([probe(), probe(), probe()])).reduce((one, other) => (one.took < other.took ? one : other));
    say('connection', navigator.onLine && best.took < SLOW);
    say('clock', best.drift < CLOCK_TOLERANCE);
  } catch (lost) {
    console.warn(lost);
    say('connection', false);
  }
  const wrong = [...section.querySelectorAll('input[type="hidden"]')].filter((input) => input.value === 'bad').length;
  spoken.textContent = wrong === 0 ? 'Rien d\u2019anormal sur cet appareil. Choisissez ce que vous voyez, puis «\u00a0Trouver la cause\u00a0».' : `${wrong} point${wrong > 1 ? 's' : ''} à corriger. «\u00a0Trouver la cause\u00a0» dit lequel d\u2019abord.`;
}
