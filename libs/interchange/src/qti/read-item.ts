import { formOf, type CatalogueEntry, type ImportFault, type PackItem } from '@qabilet/application';
import { rationaleOf } from './feedback';
import { readBody } from './read-body';
import type { PackageFiles } from './reading';
import { readContext, type ContextFields } from './context';
import { NotRepresentable, qtiFault } from './qti-faults';
import type { LevelOrdinal } from '@qabilet/framework';
import { readCatalogue } from './read-catalogue';
import { childrenOf, type XmlElement } from './xml-tree';

/** What items of a file that say nothing of it are taken for. */
export interface ReadDefaults {
  readonly competence?: string;
  readonly level?: LevelOrdinal;
}

/** One document: an item in one language, whose words stand under `en` whatever language they are in. */
export interface ReadDocument {
  readonly place: string;
  readonly code: string;
  readonly title: string;
  /** As the document says it. */
  readonly language: string;
  readonly isDrafted: boolean;
  readonly item?: PackItem;
  /** Support for accessibility in the language of the document. */
  readonly catalogue?: readonly CatalogueEntry[];
  readonly faults: readonly ImportFault[];
}

/** Logits in the middle of what experts give items of a level, and the time that a prepared person needs. */
const JUDGED: Readonly<Record<LevelOrdinal, { readonly difficulty: number; readonly seconds: number }>> = {
  1: { difficulty: -2.1, seconds: 45 },
  2: { difficulty: -1.1, seconds: 60 },
  3: { difficulty: -0.1, seconds: 75 },
  4: { difficulty: 0.9, seconds: 90 },
};

/** Reads one item, whose names are those of QTI 3.0. */
export function readItem(
  item: XmlElement,
  {
    place,
    files,
    defaults,
  }: { readonly place: string; readonly files: PackageFiles; readonly defaults: ReadDefaults },
): ReadDocument {
  const fields = readContext(item);
  const { identifier = '', title = '', 'xml:lang': language = '' } = item.attributes;
  const said = {
    place,
    code: fields.get('code') ?? (identifier || title),
    language,
    isDrafted: fields.get('drafted') === 'true',
  };
  try {
    const body = readBody(item, { fields, files });
    const head = headOf(fields, defaults);
    const read = { ...head.item, code: said.code, ...rationaleOf(item), ...body.item } as PackItem;
    const { catalogue, left } = catalogueOf(item, { files, read });
    const faults = [...body.faults, ...head.faults, ...left];
    const isWrong = faults.some(({ severity }) => severity === 'error');
    return { ...said, title: body.item.stem.en, faults, ...(isWrong ? {} : { item: read, catalogue }) };
  } catch (error) {
    if (!(error instanceof NotRepresentable)) throw error;
    return { ...said, title, faults: [error.fault] };
  }
}

function headOf(fields: ContextFields, defaults: ReadDefaults) {
  const competence = fields.get('competence') ?? defaults.competence;
  const level = levelOf(fields.get('level')) ?? defaults.level;
  const judged = level === undefined ? undefined : JUDGED[level];
  const difficulty = numberOf(fields.get('difficulty'));
  const seconds = numberOf(fields.get('seconds'));
  const outcome = fields.get('outcome');
  const enemies = fields.get('enemies')?.split(' ');
  return {
    item: {
      competence: competence ?? '',
      level: level ?? 1,
      difficulty: difficulty ?? judged?.difficulty ?? 0,
      seconds: seconds ?? judged?.seconds ?? 0,
      ...(outcome === undefined ? {} : { outcome }),
      ...(enemies ? { enemies } : {}),
    },
    faults: [
      ...(competence === undefined ? [qtiFault('no-competence')] : []),
      ...(level === undefined ? [qtiFault('no-level')] : []),
      ...(difficulty === undefined || seconds === undefined ? [qtiFault('judged')] : []),
    ],
  };
}

function levelOf(text: string | undefined): LevelOrdinal | undefined {
  return ([1, 2, 3, 4] as const).find((level) => String(level) === text);
}

function numberOf(text: string | undefined): number | undefined {
  const number = Number(text ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}

/** Support of the item and of the texts that it rests on. */
function catalogueOf(
  item: XmlElement,
  { files, read }: { readonly files: PackageFiles; readonly read: PackItem },
): { readonly catalogue: readonly CatalogueEntry[]; readonly left: readonly ImportFault[] } {
  const shared = childrenOf(item, 'qti-assessment-stimulus-ref').flatMap(
    ({ attributes: { href = '' } }) => files.document(href) ?? [],
  );
  const { optionIds, parts = [] } = formOf(read);
  const ids = new Set([...optionIds, ...parts.flatMap(({ id, optionIds: own = [] }) => [id, ...own])]);
  const found = [item, ...shared].map((document) => readCatalogue(document, { stem: read.stem.en, ids }));
  const supports = [...new Set(found.flatMap(({ left }) => left))].join(', ');
  return {
    catalogue: withOwnIds(found.flatMap(({ entries }) => entries)),
    left: supports === '' ? [] : [qtiFault('catalogue', { supports })],
  };
}

/** Ids that two of the documents use become two. */
function withOwnIds(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    let { id } = entry;
    while (taken.has(id)) id = `${id}_`;
    taken.add(id);
    return { ...entry, id };
  });
}
