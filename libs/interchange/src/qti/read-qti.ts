import { posix } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ImportFault, ImportWatch, FoundItem, ItemFile } from '@qabilet/application';
import { MOST_ITEMS } from '../items/item-table';
import { itemFault } from '../items/item-faults';
import { mergeLanguages } from './merge-languages';
import { dataOf } from './pictures';
import { qtiFault } from './qti-faults';
import { readItem, type ReadDefaults, type ReadDocument } from './read-item';
import { readPackage, type QtiPackage } from './read-package';
import type { PackageFiles } from './reading';
import { inVersionThree } from './version-two';
import { descendants, type XmlElement } from './xml-tree';

/** A package lists items by resources of these types. */
const ITEM_TYPE = /^(imsqti_item_xmlv|imsqti_apipitem_xmlv)/;
/** Signs of life are given between so many. */
const AT_A_TIME = 50;
const VERSIONS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/imsqtiasi_v3p0/, 'QTI 3.0'],
  [/imsqti_v2p2/, 'QTI 2.2'],
  [/imsqti_v2p1|apip/, 'QTI 2.1'],
];

/** Items of a QTI package of version 3.0, 2.2 or 2.1. Throws `UnreadableFile`. */
export async function readQti(
  bytes: Buffer,
  { defaults, watch }: { readonly defaults: ReadDefaults; readonly watch: ImportWatch },
): Promise<ItemFile> {
  const parts = await readPackage(bytes);
  const { names, faults } = itemNames(parts);
  const format = versionOf(names.map((name) => parts.documents.get(name)));
  if (names.length === 0) return { format, items: [], faults: [...faults, qtiFault('no-items')] };
  const documents: ReadDocument[] = [];
  for (const [index, name] of names.entries()) {
    if (index % AT_A_TIME === 0) {
      watch.onProgress({ done: index, total: names.length });
      await nextTurn();
    }
    const root = parts.documents.get(name);
    if (root)
      documents.push(
        readItem(inVersionThree(root), { place: name, files: filesFrom(parts, name), defaults }),
      );
  }
  const items = merged(documents);
  return items.length > MOST_ITEMS
    ? {
        format,
        items: [],
        faults: [...faults, itemFault('too-many-items', { count: items.length, most: MOST_ITEMS })],
      }
    : { format, items, faults };
}

/** Documents that the manifest lists as items; without a manifest, all that are items. */
function itemNames({ documents }: QtiPackage): {
  readonly names: readonly string[];
  readonly faults: readonly ImportFault[];
} {
  const manifestName = [...documents.keys()].find((name) => /^([^/]+\/)?imsmanifest\.xml$/i.test(name));
  const manifest = manifestName === undefined ? undefined : documents.get(manifestName);
  if (manifestName === undefined || !manifest) {
    const found = [...documents].filter(([, root]) => isItem(root)).map(([name]) => name);
    return { names: found, faults: [] };
  }
  const listed = descendants(manifest, 'resource')
    .filter(({ attributes }) => ITEM_TYPE.test(attributes['type'] ?? ''))
    .map(({ attributes }) => resolved(manifestName, attributes['href'] ?? ''));
  const missing = listed.filter((name) => !documents.has(name));
  return {
    names: listed.filter((name) => documents.has(name)),
    faults: missing.map((name) => ({ ...qtiFault('missing-file', { name }), severity: 'warning' })),
  };
}

function isItem({ name }: XmlElement): boolean {
  return name === 'qti-assessment-item' || name === 'assessmentItem';
}

function versionOf(roots: readonly (XmlElement | undefined)[]): string {
  const spaces = [...new Set(roots.map((root) => root?.attributes['xmlns'] ?? ''))];
  const found = VERSIONS.filter(([pattern]) => spaces.some((space) => pattern.test(space))).map(
    ([, name]) => name,
  );
  return found.length > 0 ? found.join(', ') : 'QTI';
}

function filesFrom({ documents, pictures }: QtiPackage, item: string): PackageFiles {
  return {
    document: (href) => {
      const root = documents.get(resolved(item, href));
      return root && inVersionThree(root);
    },
    picture: (href) => {
      if (href.startsWith('data:')) return href;
      const name = resolved(item, href);
      const bytes = pictures.get(name);
      return bytes && dataOf(name, bytes);
    },
  };
}

/** The name in the package that an address means, seen from another name. */
function resolved(from: string, href: string): string {
  const path = decoded(href.split(/[?#]/)[0] ?? '');
  return posix.resolve('/', posix.dirname(from), path).slice(1);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Documents of one code are one item in several languages. */
function merged(documents: readonly ReadDocument[]): readonly FoundItem[] {
  const byCode = new Map<string, ReadDocument[]>();
  for (const document of documents)
    byCode.set(document.code, [...(byCode.get(document.code) ?? []), document]);
  return [...byCode.values()].map(mergeLanguages);
}
