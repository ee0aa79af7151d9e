// @ts-check
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { PackageParts } from '../workbook/package-parts.mjs';
import { Refusal } from '../workbook/refusal.mjs';

/** @typedef {import('./xml-tree').XmlElement} XmlElement */
/** @typedef {{ name: string, attributes: Record<string, string>, children: (XmlElement | string)[] }} OpenElement */

/** Where this file lies, in the sources and in a bundle alike: the thread is started from it. */
export const threadEntry = import.meta.url;

/** Tells a thread started for reading from any other thread that happens to load this file. */
export const READ_PACKAGE = 'qabilet.read-package';

const PICTURE = /\.(png|jpe?g|webp|svg)$/i;
const DEEPEST = 100;
const CATALOGUE = 'qti-catalog-info';

if (!isMainThread && workerData?.task === READ_PACKAGE) {
  parentPort?.postMessage(answer(workerData.order));
}

/**
 * @param {import('./package-thread.mjs').PackageOrder} order
 * @returns {import('./package-thread.mjs').PackageAnswer}
 */
function answer(order) {
  try {
    return read(order);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: { code: error.code, details: error.details } };
  }
}

/** @param {import('./package-thread.mjs').PackageOrder} order */
function read(order) {
  const parts = new PackageParts({ ...order, limits: order.limits });
  const budget = { elements: order.limits.elements };
  /** @type {Record<string, XmlElement>} */
  const documents = Object.create(null);
  /** @type {Record<string, Uint8Array>} */
  const pictures = Object.create(null);
  for (const { name } of order.parts) {
    if (/\.xml$/i.test(name)) {
      const root = tree(parts, name, budget);
      if (root) documents[name] = root;
    } else if (PICTURE.test(name)) pictures[name] = parts.unpack(name);
  }
  return { documents: Object.entries(documents), pictures: Object.entries(pictures) };
}

/**
 * Undefined where the part is no XML; one that declares a document type ends the reading of the whole package.
 * @param {PackageParts} parts
 * @param {string} name
 * @param {{ elements: number }} budget
 * @returns {XmlElement | undefined}
 */
function tree(parts, name, budget) {
  /** @type {OpenElement} */
  const top = { name: '', attributes: {}, children: [] };
  const open = [top];
  /** @type {string | undefined} */
  let own;
  try {
    parts.read(name, {
      open: (tag, attributes, whole) => {
        budget.elements -= 1;
        if (budget.elements < 0 || open.length > DEEPEST) {
          throw new Refusal('too-much-text.package');
        }
        // Cards may speak another vocabulary, which its prefix tells.
        if (tag === CATALOGUE) own = prefixOf(whole);
        const name = own === undefined || prefixOf(whole) === own ? tag : whole;
        const element = { name, attributes: { ...attributes }, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      close: () => {
        if (open.pop()?.name === CATALOGUE) own = undefined;
      },
      text: (text) => open.at(-1)?.children.push(text),
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'damaged-workbook') return undefined;
    throw error;
  }
  const [root] = top.children.filter((child) => typeof child !== 'string');
  return /** @type {XmlElement | undefined} */ (root);
}

/** @param {string} name */
function prefixOf(name) {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}
