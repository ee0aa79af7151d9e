import { Injectable } from '@nestjs/common';
import { ImportWork, type ImportAuthor, type ImportFile, type ImportWatch } from '../imports/import-work';
import type { ImportEntry, ImportFate, ImportFault, ImportPreview } from '../imports/ports';
import type { RemarkDetails } from '../imports/remark';
import { AddItemDrafts, type ItemDraftReport } from './add-item-drafts';
import type { PackItem } from './content-pack';
import { draftRemark } from './draft-remarks';
import { ItemFileReader, type FoundItem, type ItemFile } from './item-files';
import { itemContentOf } from './pack-item';
import { Items, type StoredItem } from './ports';

interface UsableItem extends FoundItem {
  readonly item: PackItem;
}

const FATES: Readonly<Record<ItemDraftReport['outcome'], ImportFate>> = {
  added: 'new',
  edited: 'changed',
  'new-version': 'changed',
  unchanged: 'same',
  refused: 'left',
};

const LONGEST_TITLE = 120;

/** Items from a file become drafts; those that cannot be represented are told with their reasons. */
@Injectable()
export class ImportItems extends ImportWork<ItemFile> {
  constructor(
    private readonly reader: ItemFileReader,
    private readonly drafts: AddItemDrafts,
    private readonly items: Items,
  ) {
    super();
  }

  read(file: ImportFile, watch: ImportWatch): Promise<ItemFile> {
    return this.reader.read(file, watch);
  }

  async foresee(author: ImportAuthor, file: ItemFile): Promise<ImportPreview> {
    const usable = usableOf(file);
    const reports = await this.drafts.preview(author, itemsOf(usable));
    return previewOf(file, usable, { reports, before: await this.items.latest() });
  }

  async store(author: ImportAuthor, file: ItemFile): Promise<ImportPreview> {
    const usable = usableOf(file);
    const before = await this.items.latest();
    const reports = await this.drafts.execute(author, itemsOf(usable));
    return previewOf(file, usable, { reports, before });
  }
}

/** None where the file as a whole is wrong. */
function usableOf({ items, faults }: ItemFile): readonly UsableItem[] {
  if (faults.some(({ severity }) => severity === 'error')) return [];
  return items.filter((read): read is UsableItem => read.item !== undefined);
}

function itemsOf(usable: readonly UsableItem[]): readonly PackItem[] {
  return usable.map(({ item }) => item);
}

interface Outcome {
  readonly reports: readonly ItemDraftReport[];
  readonly before: ReadonlyMap<string, StoredItem>;
}

function previewOf(
  { format, items, faults }: ItemFile,
  usable: readonly UsableItem[],
  { reports, before }: Outcome,
): ImportPreview {
  const reported = new Map(usable.map((read, place) => [read as FoundItem, reports[place]]));
  return { format, faults, entries: items.map((read) => entryOf(read, reported.get(read), before)) };
}

function entryOf(
  read: FoundItem,
  report: ItemDraftReport | undefined,
  before: ReadonlyMap<string, StoredItem>,
): ImportEntry {
  const { place, code, title, faults } = read;
  const fate = report ? FATES[report.outcome] : 'left';
  const refusals = (report?.faults ?? []).map((fault) => draftRemark(fault, read.item?.kind ?? ''));
  const lost = read.item && fate === 'changed' ? lostLanguages(read.item, before.get(code)) : [];
  return {
    place,
    code,
    title: [...title].slice(0, LONGEST_TITLE).join(''),
    fate,
    faults: [...faults, ...refusals, ...lost],
  };
}

/** The file holds the whole item: words that are in the bank alone are not taken over. */
function lostLanguages(item: PackItem, stored: StoredItem | undefined): readonly ImportFault[] {
  const brought = itemContentOf(item).languages;
  const lost = (stored?.content.languages ?? []).filter((language) => !brought.includes(language));
  if (lost.length === 0) return [];
  const details = { languages: lost.join(', ') };
  return [
    { severity: 'warning', code: 'items.languages-lost', message: languagesLostWords(details), details },
  ];
}

export function languagesLostWords({ languages }: RemarkDetails): string {
  return `The bank has the item in ${languages} too and the file does not: the new draft would be without. Export all languages, change them and bring them back.`;
}
