// Points a Node program at the served practice tenant, and plays the person where a browser cannot be
// started. Entra's names lead to a port of this machine; the practice CA comes by NODE_EXTRA_CA_CERTS.
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import net from 'node:net';
import * as path from 'node:path';
import tls from 'node:tls';

export const served = JSON.parse(fs.readFileSync(process.env.PRACTICE, 'utf8'));
const port = Number(served.address.split(':').pop());
const HOSTS = ['login.microsoftonline.com', 'login.microsoft.com', 'mysignins.microsoft.com', 'graph.microsoft.com'];
const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

for (const name of Object.keys(process.env)) if (/_proxy$/i.test(name)) delete process.env[name];

// Below every client: the name in the certificate stays, the address does not.
const toUs = (options) => {
  const host = options.servername || options.host || options.hostname;
  if (!HOSTS.includes(host)) throw new Error(`the test reaches for ${host}`);
  return { ...options, host: '127.0.0.1', hostname: undefined, port, servername: host };
};
const connect = tls.connect;
tls.connect = (first, ...more) => (first?.socket ? connect(first, ...more) : connect(toUs(first), ...more));
const plain = net.connect;
net.connect = net.createConnection = (...all) => {
  const host = all[0]?.host ?? all[0]?.hostname ?? '127.0.0.1';
  if (!LOOPBACK.includes(host)) throw new Error(`the test reaches for ${host}`);
  return plain(...all);
};

const python = process.env.KEYDESK_PYTHON;
const beside = path.join(process.env.KEYDESK_CLIENT_PROGRAMS, '/');

// A browser with the operator in it; with a code, at the page on which a device's code is typed.
export const openBrowser = async (address, code) => {
  const env = { ...process.env, ...(code ? { CODE: code } : {}) };
  spawn(python, [`${beside}person.py`, address], { env, stdio: ['ignore', 'ignore', 'inherit'] });
};

// A security key: Graph's creation options in, `publicKeyCredential` out.
export const register = (options) => {
  const made = spawnSync(python, [`${beside}key.py`, served.world], { input: JSON.stringify(options) });
  if (made.status !== 0) throw new Error(String(made.stderr));
  return JSON.parse(made.stdout);
};
