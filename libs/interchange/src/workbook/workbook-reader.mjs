// @ts-check
import { cellText } from './cell-text.mjs';
import { PackageParts } from './package-parts.mjs';
import { damaged, Refusal } from './refusal.mjs';
import { SheetReader } from './sheet-reader.mjs';

/** @typedef {import('./sheet').CellOrder} CellOrder */
/** @typedef {import('./sheet').Sheet} Sheet */

/**
 * Reads every worksheet of a package whose directory has been checked: texts, numbers, cached results of formulas.
 * @param {CellOrder} order
 * @returns {Sheet[]}
 */
export function readSheets(order) {
  const parts = new PackageParts(order);
  const workbook = [...parts.relations('').values()].find(({ kind }) => kind === 'officeDocument')?.target;
  if (!workbook || !parts.has(workbook)) throw notAWorkbook();
  const relations = parts.relations(workbook);
  const listed = listedSheets(parts, workbook);
  const strings = [...relations.values()].find(({ kind }) => kind === 'sharedStrings')?.target;
  const texts = strings ? sharedTexts(parts, strings) : [];
  const used = { cells: 0, text: 0 };
  return listed.flatMap(({ name, relation }) => {
    const sheet = relations.get(relation);
    if (!sheet) throw damaged();
    return sheet.kind === 'worksheet'
      ? [new SheetReader(name, texts, used, order.limits).read(parts, sheet.target)]
      : [];
  });
}

/**
 * @param {PackageParts} parts
 * @param {string} workbook
 */
function listedSheets(parts, workbook) {
  /** @type {{ name: string, relation: string }[]} */
  const sheets = [];
  let isWorkbook = false;
  parts.read(workbook, {
    open: (tag, attributes) => {
      if (tag === 'workbook') isWorkbook = true;
      if (tag !== 'sheet') return;
      const id = Object.keys(attributes).find((name) => name.endsWith(':id'));
      sheets.push({ name: attributes['name'] ?? '', relation: id ? (attributes[id] ?? '') : '' });
    },
  });
  if (!isWorkbook) throw notAWorkbook();
  return sheets;
}

/**
 * The texts that cells point to by number; marks of pronunciation are left out.
 * @param {PackageParts} parts
 * @param {string} name
 */
function sharedTexts(parts, name) {
  /** @type {string[]} */
  const texts = [];
  let current = '';
  let isText = false;
  let isPronunciation = false;
  parts.read(name, {
    open: (tag) => {
      if (tag === 'si') current = '';
      if (tag === 'rPh') isPronunciation = true;
      isText = tag === 't' && !isPronunciation;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (tag) => {
      if (tag === 't') isText = false;
      if (tag === 'rPh') isPronunciation = false;
      if (tag === 'si') texts.push(cellText(current));
    },
  });
  return texts;
}

function notAWorkbook() {
  return new Refusal('not-a-workbook.document');
}
