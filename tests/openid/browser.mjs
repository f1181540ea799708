// A browser with a person in it, for the tests: follows the sign-in pages over HTTPS, fills their
// forms in and posts them, and posts the last one to where it says. It is started as a browser is,
// with the page as --app=URL, and knows where the sign-in service is from its environment:
// OPENID_PORT, OPENID_CA, and what the person does: OPENID_USER, OPENID_DECISION, OPENID_CODE,
// OPENID_CHANGE=FIELD, a field of the answer that arrives changed; OPENID_NONCE, another nonce than
// the desk asked for.
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';

const page = process.argv.find((it) => it.startsWith('--app='))?.slice('--app='.length);
const { OPENID_PORT, OPENID_CA, OPENID_USER, OPENID_DECISION, OPENID_CODE, OPENID_CHANGE, OPENID_NONCE } = process.env;
const agent = new https.Agent({ ca: fs.readFileSync(OPENID_CA) });
const cookies = new Map();

function load(url, body) {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const loopback = protocol === 'http:';
  const headers = loopback ? {} : { cookie: [...cookies].map((it) => it.join('=')).join('; ') };
  if (body) headers['content-type'] = 'application/x-www-form-urlencoded';
  // As a browser does where a page on https posts to http.
  if (body && loopback) headers.origin = 'null';
  if (!loopback) headers.host = hostname;
  const options = {
    host: '127.0.0.1', servername: hostname, port: loopback ? port : OPENID_PORT,
    path: pathname + search, method: body ? 'POST' : 'GET', headers,
    ...(loopback ? {} : { agent }),
  };
  return new Promise((resolve, reject) => {
    const request = (loopback ? http : https).request(options, (response) => {
      for (const it of response.headers['set-cookie'] ?? []) {
        const [name, value] = it.split(';')[0].split(/=(.*)/s);
        cookies.set(name, value);
      }
      let text = '';
      response.on('data', (it) => { text += it; });
      response.on('end', () => resolve({ status: response.statusCode, to: response.headers.location, text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const unescape = (text) => text.replace(/&quot;/g, '"').replace(/&#39;|&#x27;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
const attribute = (tag, name) => {
  const found = tag.match(new RegExp(`\\b${name}="([^"]*)"`));
  return found && unescape(found[1]);
};

let url = page;
let body;
for (let turn = 0; turn < 12; turn += 1) {
  const answer = await load(url, body);
  if (url.startsWith('http:') && !answer.to) process.exit(0);
  body = undefined;
  if (answer.to) {
    const next = new URL(answer.to, url);
    if (OPENID_NONCE && next.searchParams.has('nonce')) next.searchParams.set('nonce', OPENID_NONCE);
    url = next.href;
    continue;
  }
  const form = answer.text.match(/<form[^>]*>/)?.[0];
  if (!form) { console.error('the page ends here', answer.status, answer.text.slice(0, 300)); process.exit(1); }
  const fields = new URLSearchParams();
  for (const [tag] of answer.text.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, 'name');
    if (name) fields.set(name, attribute(tag, 'value') ?? '');
  }
  if (fields.has('user')) fields.set('user', OPENID_USER ?? '');
  if (fields.has('decision')) fields.set('decision', OPENID_DECISION ?? 'sign-in');
  if (fields.has('user_code') && !fields.get('user_code')) fields.set('user_code', OPENID_CODE ?? '');
  url = new URL(attribute(form, 'action'), url).href;
  if (url.startsWith('http:') && OPENID_CHANGE) fields.set(OPENID_CHANGE, `not-${fields.get(OPENID_CHANGE)}`);
  body = fields.toString();
}
console.error('the pages do not end');
process.exit(1);
