/* <form data-passkey="address" data-passkey-act="get|create">: what is to be signed is fetched from the address when the
   visible button is pressed; what the device answers goes into the form's «reponse», and the form is sent. portal.js shows
   the button where the browser can, and fetches this when it is pressed. */
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const descriptors = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));

async function asked(address) {
  const answer = await fetch(address, { method: 'POST' });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const options = await answer.json();
  return {
    ...options,
    challenge: bytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
    ...(options.allowCredentials && { allowCredentials: descriptors(options.allowCredentials) }),
    ...(options.excludeCredentials && { excludeCredentials: descriptors(options.excludeCredentials) }),
  };
}

function written(credential) {
  const said = credential.response;
  const response = { clientDataJSON: text(said.clientDataJSON) };
  if (said.attestationObject) {
    response.attestationObject = text(said.attestationObject);
    response.transports = said.getTransports?.() ?? [];
  } else {
    response.authenticatorData = text(said.authenticatorData);
    response.signature = text(said.signature);
    if (said.userHandle) response.userHandle = text(said.userHandle);
  }
  return JSON.stringify({ id: credential.id, rawId: text(credential.rawId), type: credential.type, response });
}

/** Puts what the device answers into the form and sends it; throws where the member or the device says no. */
export async function ask(form) {
  const publicKey = await asked(form.dataset.passkey);
  const credential = await navigator.credentials[form.dataset.passkeyAct]({ publicKey });
  form.elements.reponse.value = written(credential);
  form.requestSubmit(form.querySelector('[data-passkey-send]'));
}
