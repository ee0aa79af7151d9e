#!/usr/bin/env node
/** `npm start`: everything Qabilet needs on a machine that has Node and npm. Plain JavaScript: it runs before the packages are there. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_NEEDED = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor < NODE_NEEDED[1])) {
  console.error(
    `Qabilet needs Node ${NODE_NEEDED.join('.')} or later; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
  process.exit(1);
}

const { Launcher } = await import('./launcher.mjs');
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
process.exitCode = await new Launcher({ root, env: process.env }).run();
