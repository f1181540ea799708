// oidc-provider, a certified OpenID provider that is not ours, as the tenant's sign-in service: with
// the issuer's real name, on loopback, behind the certificates of the test that starts it. It shows
// a form for the user name instead of a passkey page. Prints its port; ends with its standard input.
//
// node server.mjs FOLDER: FOLDER holds server.pem, server.key and app.pem, the app's certificate.
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as https from 'node:https';
import { Provider, interactionPolicy } from 'oidc-provider';

const folder = process.argv[2];
const read = (name) => fs.readFileSync(`${folder}/${name}`, 'utf8');
const TENANT = '11111111-2222-3333-4444-555555555555';
const HOST = 'https://login.microsoftonline.com';
const ISSUER = `${HOST}/${TENANT}/v2.0`;
const DESK = 'aaaaaaaa-0000-0000-0000-000000000001';
const UNATTENDED = 'aaaaaaaa-0000-0000-0000-000000000002';
const GRAPH = 'https://graph.microsoft.com';
const SCOPES = 'UserAuthMethod-Passkey.ReadWrite.All UserAuthMethod-TAP.ReadWrite.All User.Read.All';

const people = {
  'j.smith@contoso.example': { oid: '00000000-0000-0000-0000-0000000000a1', name: 'J. Smith' },
  'amira@contoso.example': { oid: '00000000-0000-0000-0000-0000000000b1', name: 'Amira Haddad' },
};
const byOid = (oid) => Object.entries(people).find(([, it]) => it.oid === oid);

// A key read from PEM: Node 20 waits for itself for ever where its garbage collection deletes the job that
// made a key while that key is exported.
const made = crypto.generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const signing = crypto.createPrivateKey(made.privateKey);
const app = new crypto.X509Certificate(read('app.pem')).publicKey.export({ format: 'jwk' });
const policy = interactionPolicy.base();
policy.get('consent').checks.remove('native_client_prompt');
const cookie = { sameSite: 'none', secure: true, httpOnly: true, signed: true };

const provider = new Provider(ISSUER, {
  jwks: { keys: [{ ...signing.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'k1' }] },
  cookies: { keys: [crypto.randomBytes(16).toString('hex')], short: cookie, long: cookie },
  clients: [
    {
      client_id: DESK,
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'urn:ietf:params:oauth:grant-type:device_code'],
      redirect_uris: ['http://127.0.0.1/signed-in'],
      response_types: ['code'],
    },
    {
      client_id: UNATTENDED,
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'PS256',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      jwks: { keys: [{ ...app, alg: 'PS256', use: 'sig' }] },
    },
  ],
  pkce: { required: () => true },
  conformIdTokenClaims: false,
  scopes: ['openid', 'profile'],
  claims: { openid: ['sub', 'oid', 'tid', 'acrs'], profile: ['preferred_username', 'name'], auth_time: null },
  enabledJWA: { clientAuthSigningAlgValues: ['PS256', 'RS256'] },
  features: {
    devInteractions: { enabled: false },
    claimsParameter: { enabled: true },
    clientCredentials: { enabled: true },
    deviceFlow: {
      enabled: true,
      userCodeInputSource: async (ctx, form) => { ctx.body = form; },
      userCodeConfirmSource: async (ctx, form) => { ctx.body = form; },
      successSource: async (ctx) => { ctx.body = '<p>done'; },
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: async (ctx) => (ctx.oidc.client.clientId === DESK && !/ReadWrite|default/.test(ctx.oidc.params?.scope) ? undefined : GRAPH),
      useGrantedResource: async () => true,
      getResourceServerInfo: async () => ({
        scope: `${GRAPH}/.default ${SCOPES}`,
        audience: GRAPH,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 3600,
      }),
    },
  },
  interactions: { policy, url: (ctx, interaction) => `${HOST}/interaction/${interaction.uid}` },
  findAccount: async (ctx, oid) => ({
    accountId: oid,
    claims: async () => ({
      sub: `pairwise-${oid.slice(-4)}`,
      oid,
      tid: TENANT,
      acrs: ['c1'],
      preferred_username: byOid(oid)[0],
      name: byOid(oid)[1].name,
    }),
  }),
  // An administrator consented to everything that is registered, as `.default` asks.
  loadExistingGrant: async (ctx) => {
    const grant = new provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope('openid profile');
    grant.addOIDCClaims(['sub', 'oid', 'tid', 'acrs', 'preferred_username', 'name', 'auth_time']);
    grant.addResourceScope(GRAPH, `${GRAPH}/.default ${SCOPES}`);
    await grant.save();
    return grant;
  },
  ttl: { AccessToken: 3600, IdToken: 3600, Session: 600, Interaction: 600, Grant: 600, DeviceCode: 600, ClientCredentials: 3600 },
});
provider.proxy = true;
for (const event of ['server_error', 'authorization.error', 'grant.error', 'device_authorization.error']) {
  provider.on(event, (ctx, error) => console.error(event, error.message, error.error_description ?? '', error.error_detail ?? ''));
}

async function form(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

async function interaction(request, response) {
  const details = await provider.interactionDetails(request, response);
  if (request.method === 'GET') {
    response.setHeader('content-type', 'text/html');
    // In a browser with JavaScript whoever is expected signs in by themselves.
    const expected = details.params.login_hint in people ? details.params.login_hint : '';
    const goOn = expected && '<script>document.forms[0].submit()</script>';
    response.end(`<form method="post" action="${HOST}/interaction/${details.uid}"><input type="text" name="user" value="${expected}"><input type="hidden" name="decision" value="sign-in"></form>${goOn}`);
    return;
  }
  const answer = await form(request);
  const who = people[answer.get('user')];
  const result = answer.get('decision') === 'deny' || !who
    ? { error: 'access_denied', error_description: 'AADSTS65004: User declined to consent to access the app.' }
    : { login: { accountId: who.oid, amr: ['fido', 'mfa'], remember: false } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

const callback = provider.callback();
const prefix = `/${TENANT}/v2.0`;
const server = https.createServer({ key: read('server.key'), cert: read('server.pem') }, async (request, response) => {
  try {
    if (request.url.startsWith('/interaction/')) return await interaction(request, response);
    if (!request.url.startsWith(prefix)) return response.writeHead(404).end();
    // `.default` is Entra's: everything that an administrator consented to.
    const everything = encodeURIComponent(`${GRAPH}/.default`);
    request.originalUrl = request.url.replace(everything, encodeURIComponent(SCOPES));
    request.url = request.originalUrl.slice(prefix.length);
    return callback(request, response);
  } catch (error) {
    console.error(error);
    return response.writeHead(500).end(error.message);
  }
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume().on('end', () => process.exit(0));
