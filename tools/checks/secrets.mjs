#!/usr/bin/env node
/** Looks for secrets in every file of the repository; a planted one of each kind must be found, or the check fails too. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const LONGEST_LINE = 2_000;
const BINARY = /\.(png|jpe?g|gif|ico|woff2?|ttf|otf|pdf|xlsx|zip|gz)$/i;

/** Values that say themselves that they are none, or stand in the throw-away systems of tests and examples. */
const NO_SECRET =
  /example|test|dummy|sample|changeme|placeholder|canary|\$\{|\$\(|<[a-z-]+>|\.\.\.|^[a-z]+([-_. ][a-z]+)*$/i;
const LEAST_SIGNS_OF_CHANCE = 3.3;

/** Made-up values that look like chance, each file with what they are. */
const MADE_UP = {
  'apps/api/src/http/logs.controller.spec.ts': 'canaries that no log may hold',
  'apps/api/src/testing/isolation/requests.ts': 'a token that opens nothing',
  'apps/cli/src/commands/secrets-seal.int.spec.ts': 'the secret of an authenticator that nobody has',
  'apps/web/src/features/people/second-factor-page.spec.tsx':
    'the secret of an authenticator that nobody has',
};
const MADE_UP_KIND = 'value of a secret';

const KINDS = [
  { name: 'private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  { name: 'key of a cloud', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}\b/ },
  {
    name: 'token of a code host',
    pattern: /\bgh[pousr]_\w{36,}\b|\bgithub_pat_\w{60,}\b|\bglpat-[\w-]{20,}\b/,
  },
  { name: 'token of a registry or a chat', pattern: /\bnpm_[A-Za-z0-9]{36}\b|\bxox[abprs]-[\w-]{20,}\b/ },
  { name: 'signed token', pattern: /\beyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{20,}/ },
  {
    name: 'password in an address',
    pattern: /\b[a-z][a-z+]{2,20}:\/\/[^\s:/@'"`]+:([^\s/@'"`]{6,})@[^\s'"`]+/i,
  },
  {
    name: MADE_UP_KIND,
    pattern:
      /(?:secret|passw(?:or)?d|token|api[_-]?key|credential)\w*['"]?\s*[:=]\s*['"`]?([\w+/=.~-]{20,})/i,
  },
];

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
  .split('\0')
  .filter((path) => path !== '' && !BINARY.test(path) && path !== 'package-lock.json');

const seen = files.flatMap((path) => secretsIn(textOf(path)).map((secret) => ({ path, ...secret })));
const found = seen.filter(({ path, name }) => !(path in MADE_UP && name === MADE_UP_KIND));
const outdated = Object.keys(MADE_UP).filter((path) => !seen.some((secret) => secret.path === path));
const unseen = planted().filter(({ text }) => secretsIn(text).length === 0);

for (const { path, line, name } of found) console.error(`${path}:${line}: looks like a ${name}`);
for (const { name } of unseen) console.error(`A planted ${name} was not noticed.`);
for (const path of outdated) console.error(`${path} holds no made-up secret any more: take it off the list.`);
console.log(
  `${files.length} files, ${found.length} secrets; ${planted().length - unseen.length} of ${planted().length} planted ones noticed.`,
);
if (found.length + unseen.length + outdated.length > 0) process.exitCode = 1;

function textOf(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

/** Never the secret itself: what is printed ends in logs. */
function secretsIn(text) {
  return text.split('\n').flatMap((line, index) => {
    const kind = KINDS.find((candidate) => isSecret(line.slice(0, LONGEST_LINE), candidate));
    return kind ? [{ line: index + 1, name: kind.name }] : [];
  });
}

function isSecret(line, { pattern }) {
  const match = pattern.exec(line);
  if (!match) return false;
  const [, value] = match;
  return value === undefined || (!NO_SECRET.test(value) && signsOfChance(value) > LEAST_SIGNS_OF_CHANCE);
}

/** Bits of each sign (Shannon): words and names have few, keys many. */
function signsOfChance(value) {
  const counts = new Map();
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => sum - (n / value.length) * Math.log2(n / value.length), 0);
}

/** One of each kind, put together only here, so that this file holds none. */
function planted() {
  const chance = 'q7Zk2Vw9Xb4Ns8Lp3Hd6Rt1Yc5Mf0GjA';
  return [
    { name: 'private key', text: ['-----BEGIN', 'RSA PRIVATE', 'KEY-----'].join(' ') },
    { name: 'key of a cloud', text: `AKIA${'Q3EGRLKJ7M2NDPX5'}` },
    { name: 'token of a code host', text: `ghp_${chance}Wq2e` },
    { name: 'token of a registry', text: `npm_${chance}Wq2e` },
    { name: 'signed token', text: ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', chance].join('.') },
    { name: 'password in an address', text: ['postgres://owner', `${chance}@db/qabilet`].join(':') },
    { name: 'value of a secret', text: ['  clientSecret', ` '${chance}',`].join(':') },
    { name: 'value in a file of settings', text: ['QABILET_APP_PASSWORD', chance.toLowerCase()].join('=') },
  ];
}
