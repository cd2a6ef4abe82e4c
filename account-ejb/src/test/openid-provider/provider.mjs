// An OpenID Connect provider that is not ours: what the portal believes of the protocol is tested against it.
// node provider.mjs <port> <public origin>. Whoever asks is whom his cookie "who" names, and has agreed already.
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';

const [port, origin] = process.argv.slice(2);
const RETURN = 'https://portal.test/franceconnect/retour';
const FAREWELL = 'https://portal.test/connexion?motif=deconnexion';

const jwk = (type, options, facts) => ({
  ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }), use: 'sig', ...facts,
});
const client = (client_id, facts) => ({
  client_id,
  client_secret: 'a secret of the tests that is long enough',
  redirect_uris: [RETURN],
  post_logout_redirect_uris: [FAREWELL],
  token_endpoint_auth_method: 'client_secret_post',
  response_types: ['code'],
  grant_types: ['authorization_code'],
  id_token_signed_response_alg: 'ES256',
  ...facts,
});
const person = (family_name, given_name, gender, birthdate, birthplace, birthcountry) => ({
  family_name, given_name, given_name_array: given_name.split(' '), gender, birthdate, birthplace, birthcountry,
});
const PEOPLE = {
  camille: person('LE GOFF', 'Camille Anne', 'female', '1984-03-12', '44109', '99100'),
  awa: person('DIALLO', 'Awa', 'female', '1978-11-23', '', '99341'),
  stranger: person('INCONNU', 'Jean Paul', 'male', '1961-06-15', '75101', '99100'),
  undated: person('LE GOFF', 'Camille Anne', 'female', '1984-00-00', '44109', '99100'),
};

const provider = new Provider(origin, {
  clients: [
    client('portal', { userinfo_signed_response_alg: 'ES256' }),
    client('portal-json', {}),
    client('portal-rsa', { id_token_signed_response_alg: 'RS256', userinfo_signed_response_alg: 'RS256' }),
  ],
  jwks: { keys: [
    jwk('ec', { namedCurve: 'P-256' }, { kid: 'elliptic', alg: 'ES256' }),
    jwk('rsa', { modulusLength: 2048 }, { kid: 'rsa', alg: 'RS256' }),
  ] },
  cookies: { keys: ['nothing to protect'] },
  acrValues: ['eidas1', 'eidas2', 'eidas3'],
  claims: {
    openid: ['sub'], acr: null, auth_time: null,
    given_name: ['given_name', 'given_name_array'], family_name: ['family_name'], gender: ['gender'],
    birthdate: ['birthdate'], birthplace: ['birthplace'], birthcountry: ['birthcountry'],
  },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
  findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...PEOPLE[id.split('-')[0]] }) }),
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
});
provider.proxy = true;

const cookie = (request, name) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1];

async function agree(request, response) {
  const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
  const who = cookie(request, 'who');
  if (who === 'refuses') {
    return { error: 'access_denied', error_description: 'User auth aborted' };
  }
  if (prompt.name === 'login') {
    return { login: { accountId: who, acr: cookie(request, 'acr') ?? 'eidas1' } };
  }
  const grant = grantId
    ? await provider.Grant.find(grantId)
    : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  grant.addOIDCClaims(prompt.details.missingOIDCClaims ?? []);
  return { consent: { grantId: await grant.save() } };
}

const answer = provider.callback();
createServer(async (request, response) => {
  if (!request.url.startsWith('/interaction/')) {
    return answer(request, response);
  }
  return provider.interactionFinished(request, response, await agree(request, response), { mergeWithLastSubmission: true });
}).listen(Number(port), '127.0.0.1', function ready() { console.log(`listening on ${this.address().port}`); });

// The tests that started it have gone: so does it.
process.stdin.on('end', () => process.exit(0)).resume();
