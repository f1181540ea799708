// Microsoft's Node clients at the served practice tenant: clients.mjs CLIENT [FLOW..]
//
// CLIENT is msal (msal-node, and Graph as its pages describe it, by fetch) or azure (@azure/identity,
// with microsoft-graph-client). Prints one JSON object for each flow: {"flow", "works"} or {"flow", "why"}.
import { openBrowser, register, served } from './practice.mjs';
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as identity from '@azure/identity';
import * as msal from '@azure/msal-node';
import graphClient from '@microsoft/microsoft-graph-client';
import providers from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js';

const GRAPH = 'https://graph.microsoft.com/v1.0';
const DEFAULT = 'https://graph.microsoft.com/.default';
const AMIRA = 'b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01';
const { tenant, client: clientId, secret, operators: [operator] } = served;
const authority = `https://login.microsoftonline.com/${tenant}`;
const pem = fs.readFileSync(served.app_pem, 'utf8');
const thumbprintSha256 = new crypto.X509Certificate(pem).fingerprint256.replaceAll(':', '');

function expect(isSo, otherwise) {
  if (!isSo) throw new Error(otherwise);
}

/// msal-node. It is not a client of Graph: the calls are those of Graph's pages.
class Msal {
  auth = { clientId, authority };

  async interactive() {
    const app = new msal.PublicClientApplication({ auth: this.auth });
    const answer = await app.acquireTokenInteractive({ scopes: [DEFAULT], loginHint: operator, openBrowser });
    expect(answer.account.username === operator, 'another person signed in');
    this.token = answer.accessToken;
    const silent = () => app.acquireTokenSilent({ scopes: [DEFAULT], account: answer.account, forceRefresh: true });
    const [first, again] = [await silent(), await silent()];
    expect(first.accessToken !== again.accessToken, 'a refresh gives the same token');
  }

  async deviceCode() {
    const app = new msal.PublicClientApplication({ auth: this.auth });
    const answer = await app.acquireTokenByDeviceCode({
      scopes: [DEFAULT], timeout: 30, deviceCodeCallback: (it) => openBrowser(it.verificationUri, it.userCode),
    });
    expect(answer.accessToken, 'no token');
  }

  async application(credential) {
    const app = new msal.ConfidentialClientApplication({ auth: { ...this.auth, ...credential } });
    expect((await app.acquireTokenByClientCredential({ scopes: [DEFAULT] })).accessToken, 'no token');
  }

  async certificate() {
    await this.application({ clientCertificate: { thumbprintSha256, privateKey: pem } });
    await this.application({ clientCertificate: { thumbprint: served.app_sha1, privateKey: pem } });
  }

  secret() {
    return this.application({ clientSecret: secret });
  }

  async call(method, address, body, headers = {}) {
    if (!this.token) await this.interactive();
    const url = address.startsWith('https://') ? address : GRAPH + address;
    const answer = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    expect(answer.ok, `${method} ${address}: ${answer.status} ${text.slice(0, 300)}`);
    return text ? JSON.parse(text) : undefined;
  }

  get(address, headers) {
    return this.call('GET', address, undefined, headers);
  }

  async pages(address) {
    const people = [];
    for (let next = address; next; ) {
      const page = await this.get(next);
      people.push(...page.value);
      next = page['@odata.nextLink'];
    }
    return people;
  }

  async sendBatch(requests) {
    return (await this.call('POST', '/$batch', { requests })).responses;
  }
}

/// @azure/identity and microsoft-graph-client.
class Azure {
  async interactive() {
    const credential = new identity.InteractiveBrowserCredential({ tenantId: tenant, clientId, loginHint: operator });
    const authProvider = new providers.TokenCredentialAuthenticationProvider(credential, { scopes: [DEFAULT] });
    const record = await credential.authenticate([DEFAULT]);
    expect(record.username === operator, 'another person signed in');
    this.graph = graphClient.Client.initWithMiddleware({ authProvider });
  }

  async token(credential) {
    expect((await credential.getToken(DEFAULT)).token, 'no token');
  }

  deviceCode() {
    const userPromptCallback = (it) => openBrowser(it.verificationUri, it.userCode);
    return this.token(new identity.DeviceCodeCredential({ tenantId: tenant, clientId, userPromptCallback }));
  }

  certificate() {
    return this.token(new identity.ClientCertificateCredential(tenant, clientId, { certificate: pem }));
  }

  secret() {
    return this.token(new identity.ClientSecretCredential(tenant, clientId, secret));
  }

  async call(method, address, body, headers = {}) {
    if (!this.graph) await this.interactive();
    let request = this.graph.api(address);
    for (const [name, value] of Object.entries(headers)) request = request.header(name, value);
    return method === 'POST' ? request.post(body) : method === 'DELETE' ? request.delete() : request.get();
  }

  get(address, headers) {
    return this.call('GET', address, undefined, headers);
  }

  async pages(address) {
    const people = [];
    const first = await this.get(address);
    await new graphClient.PageIterator(this.graph, first, (it) => people.push(it) > 0).iterate();
    return people;
  }

  async sendBatch(requests) {
    // The package takes the host away and leaves the version, which Graph refuses (msgraph-sdk-javascript#1451).
    const host = new URL(GRAPH).origin;
    const all = requests.map((it) => ({ id: it.id, request: new Request(host + it.url, { method: it.method }) }));
    const content = await new graphClient.BatchRequestContent(all).getContent();
    const answers = new graphClient.BatchResponseContent(await this.call('POST', '/$batch', content));
    return requests.map(({ id }) => ({ id, status: answers.getResponseById(id).status }));
  }
}

// The flows of Graph, the same for both.
const eventual = { ConsistencyLevel: 'eventual' };
const amira = `/users/${AMIRA}`;
const graph = {
  async users(it) {
    const found = await it.get(`/users?$filter=startswith(displayName,'Amira')&$select=id,displayName`);
    expect(found.value.length === 1 && found.value[0].id === AMIRA, `$filter found ${found.value.length} people`);
    const sought = await it.get('/users?$search="displayName:Haddad"&$count=true', eventual);
    expect(sought['@odata.count'] === 1, '$search and $count');
    expect((await it.get(amira)).givenName === 'Amira', 'one person');
  },
  async groups(it) {
    await it.get('/groups?$top=5');
    await it.get(`${amira}/memberOf`);
    await it.get('/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true', eventual);
    await it.get('/me/transitiveMemberOf/graph.group?$count=true', eventual);
  },
  async methods(it) {
    const { value } = await it.get(`${amira}/authentication/methods`);
    expect(value.some((method) => method['@odata.type'].includes('password')), 'no password among the methods');
  },
  async pass(it) {
    const passes = `${amira}/authentication/temporaryAccessPassMethods`;
    const made = await it.call('POST', passes, { isUsableOnce: true, lifetimeInMinutes: 60 });
    expect(made.temporaryAccessPass, 'no code');
    expect((await it.get(`${passes}/${made.id}`)).temporaryAccessPass === null, 'the code is shown again');
    await it.call('DELETE', `${passes}/${made.id}`);
    expect((await it.get(passes)).value.length === 0, 'the pass is still there');
  },
  options: (it) => it.get(`${amira}/authentication/fido2Methods/creationOptions`),
  async registration(it) {
    const keys = `${amira}/authentication/fido2Methods`;
    const displayName = `A key of ${it.constructor.name}`;
    const publicKeyCredential = register(await graph.options(it));
    const { id } = await it.call('POST', keys, { displayName, publicKeyCredential });
    expect((await it.get(`${keys}/${id}`)).displayName === displayName, 'read back');
    await it.call('DELETE', `${keys}/${id}`);
  },
  async policies(it) {
    const policy = '/policies/authenticationMethodsPolicy';
    await it.get(policy);
    const passkeys = await it.get(`${policy}/authenticationMethodConfigurations/fido2`);
    expect(passkeys.state === 'enabled', 'passkeys are off');
    await it.get('/policies/authenticationStrengthPolicies');
  },
  async paging(it) {
    const people = await it.pages('/users?$top=4&$select=id');
    const count = Number(await it.get('/users/$count', eventual));
    expect(new Set(people.map(({ id }) => id)).size === count, `${people.length} of ${count} people over the pages`);
  },
  async batch(it) {
    const answers = await it.sendBatch([
      { id: '1', method: 'GET', url: '/me' },
      { id: '2', method: 'GET', url: '/users/nobody' },
    ]);
    const seen = Object.fromEntries(answers.map(({ id, status }) => [id, status]));
    expect(seen[1] === 200 && seen[2] === 404, JSON.stringify(answers));
  },
};

const [name, ...flows] = process.argv.slice(2);
const client = name === 'msal' ? new Msal() : new Azure();
for (const flow of flows) {
  const said = { flow };
  try {
    const own = flow === 'device code' ? 'deviceCode' : flow;
    await (graph[flow] ? graph[flow](client) : client[own]());
    said.works = true;
  } catch (error) {
    said.why = `${error.name}: ${error.message}${error.cause ? ` (${error.cause.message})` : ''}`;
  }
  console.log(JSON.stringify(said));
}
process.exit(0);
