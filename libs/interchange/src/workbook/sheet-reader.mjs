// @ts-check
import { cellText, shortNumber } from './cell-text.mjs';
import { damaged, Refusal } from './refusal.mjs';

/** @typedef {import('./package-parts.mjs').PackageParts} PackageParts */
/** @typedef {import('./sheet').Cell} Cell */
/** @typedef {import('./sheet').Sheet} Sheet */
/** @typedef {{ row: number, cells: Cell[] }} OpenRow */

/** Reads the filled cells of one worksheet and refuses what passes the limits, naming the sheet. */
export class SheetReader {
  /**
   * @param {string} name
   * @param {string[]} texts
   * @param {{ cells: number, text: number }} used counted over all sheets
   * @param {import('./sheet').WorkbookLimits} limits
   */
  constructor(name, texts, used, limits) {
    this.name = name;
    this.texts = texts;
    this.used = used;
    this.limits = limits;
    /** @type {OpenRow[]} */
    this.rows = [];
    this.seenRows = 0;
    /** @type {OpenRow} */
    this.row = { row: 0, cells: [] };
    this.column = 0;
    this.type = 'n';
    this.value = '';
    this.isInData = false;
    this.isValue = false;
    this.isPronunciation = false;
  }

  /**
   * @param {PackageParts} parts
   * @param {string} part
   * @returns {Sheet}
   */
  read(parts, part) {
    parts.read(part, {
      open: (tag, attributes) => this.open(tag, attributes),
      text: (text) => {
        if (this.isValue) this.value += text;
      },
      close: (tag) => this.close(tag),
    });
    return { name: this.name, rows: this.rows };
  }

  /**
   * @param {string} tag
   * @param {Record<string, string>} attributes
   */
  open(tag, attributes) {
    if (tag === 'sheetData') this.isInData = true;
    if (!this.isInData) return;
    if (tag === 'row') this.openRow(attributes['r']);
    if (tag === 'c') this.openCell(attributes['r'], attributes['t']);
    if (tag === 'rPh') this.isPronunciation = true;
    this.isValue = tag === (this.type === 'inlineStr' ? 't' : 'v') && !this.isPronunciation;
  }

  /** @param {string} tag */
  close(tag) {
    if (tag === 'sheetData') this.isInData = false;
    if (!this.isInData) return;
    if (tag === 'v' || tag === 't') this.isValue = false;
    if (tag === 'rPh') this.isPronunciation = false;
    if (tag === 'c') this.closeCell();
    if (tag === 'row' && this.row.cells.length > 0) this.rows.push(this.row);
  }

  /** @param {string | undefined} reference */
  openRow(reference) {
    const row = reference === undefined ? this.row.row + 1 : Number(reference);
    if (!Number.isSafeInteger(row) || row <= this.row.row) throw damaged();
    this.seenRows += 1;
    if (this.seenRows > this.limits.rows) {
      throw this.refuse('too-many-rows', { most: this.limits.rows });
    }
    this.row = { row, cells: [] };
    this.column = 0;
  }

  /**
   * @param {string | undefined} reference
   * @param {string | undefined} type
   */
  openCell(reference, type = 'n') {
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    this.type = type;
    this.value = '';
  }

  closeCell() {
    const cell = this.cell();
    this.type = 'n';
    if (!cell || cell.text === '') return;
    const { column, text } = cell;
    const { columns, cellLength, cells, textLength } = this.limits;
    if (column > columns) {
      throw this.refuse('too-many-columns', { most: columns });
    }
    if (text.length > cellLength) {
      throw this.refuse('too-long-cell', { most: cellLength, row: this.row.row });
    }
    this.used.cells += 1;
    this.used.text += text.length;
    if (this.used.cells > cells || this.used.text > textLength) {
      throw this.refuse('too-much-text', {});
    }
    this.row.cells.push(cell);
  }

  /** @returns {Cell | undefined} */
  cell() {
    const { column, type, value } = this;
    if (type === 's') {
      const text = this.texts[Number(value)];
      if (text === undefined) throw damaged();
      return { column, text, kind: 'text' };
    }
    if (type === 'e') return { column, text: cellText(value), kind: 'error' };
    if (type === 'b') return { column, text: value === '1' ? 'TRUE' : 'FALSE', kind: 'text' };
    if (type !== 'n') return { column, text: cellText(value), kind: 'text' };
    if (value.trim() === '') return undefined;
    const text = shortNumber(value);
    if (text === undefined) throw damaged();
    return { column, text, kind: 'number' };
  }

  /**
   * @param {import('../unreadable-file').UnreadableCode} code
   * @param {import('../unreadable-file').ThreadRefusal['details']} details
   */
  refuse(code, details) {
    return new Refusal(code, { sheet: this.name.slice(0, 60), ...details });
  }
}

/** @param {string} reference */
function columnOf(reference) {
  const letters = /^[A-Z]{1,3}(?=[0-9]+$)/.exec(reference)?.[0];
  if (!letters) throw damaged();
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
