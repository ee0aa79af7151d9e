/* global process */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Prints what a reader and a screen reader get of the PDF on standard input: words, outline of tags, language, title. */
const pdf = await getDocument({ data: new Uint8Array(readFileSync(0)), verbosity: 0 }).promise;
const { info } = await pdf.getMetadata();
const pages = [];
const roles = [];
const places = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  pages.push(items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(' '));
  places.push(...items.map(({ str, transform }) => ({ text: str, across: transform[4] })));
  collect(await page.getStructTree());
}
process.stdout.write(JSON.stringify({ pages, places, roles, title: info.Title, language: info.Language }));

function collect(node) {
  if (!node) return;
  if (node.role) roles.push(node.role);
  for (const child of node.children ?? []) collect(child);
}
