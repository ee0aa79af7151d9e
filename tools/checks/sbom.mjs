#!/usr/bin/env node
/** Writes the bill of materials of what is shipped (CycloneDX), and checks that it is whole and that every licence may be. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const output = join(root, 'dist', 'sbom.cdx.json');

/** May be shipped beside Apache-2.0; MPL-2.0 binds its own files alone. */
const LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
];

// Not `--omit dev`: it leaves out what is shipped as well, where a tool of development needs it too.
const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const bill = JSON.parse(
  execFileSync('npm', words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const shipped = new Set(
  Object.entries(lock.packages)
    .filter(
      ([path, { dev, devOptional, link }]) => path.includes('node_modules/') && !dev && !devOptional && !link,
    )
    .map(([path, { name, version }]) => `${name ?? path.split('node_modules/').at(-1)}@${version}`),
);
/** Of licences that hold together each must be allowed. */
const isAllowed = (licence) => licence.split(' AND ').every((part) => LICENCES.includes(part));
const nameOf = ({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`;

bill.metadata.component.name = manifest.name;
bill.components = bill.components.filter((component) => shipped.has(nameOf(component)));
const kept = new Set([
  bill.metadata.component['bom-ref'],
  ...bill.components.map((component) => component['bom-ref']),
]);
bill.dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));

const listed = new Set(bill.components.map(nameOf));
const missing = [...shipped].filter((name) => !listed.has(name));
const refused = bill.components
  .map(({ name, licenses = [] }) => ({
    name,
    licences: licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name),
  }))
  .filter(({ licences }) => !licences.some(isAllowed));

mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, `${JSON.stringify(bill, null, 2)}\n`);
for (const name of missing) console.error(`${name} is shipped and not in the bill.`);
for (const { name, licences } of refused)
  console.error(`${name}: licence ${licences.join(', ') || 'not named'}`);
console.log(
  `${bill.components.length} components in dist/sbom.cdx.json, ${missing.length} missing, ${refused.length} of a licence not allowed.`,
);
if (missing.length + refused.length > 0) process.exitCode = 1;
