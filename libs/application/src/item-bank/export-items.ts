import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import type { PackItem } from './content-pack';
import { BankReleaseNotFound, NothingToExport } from './errors';
import {
  ItemFileWriter,
  ItemSelections,
  type ItemExportFormat,
  type ItemSelection,
  type ReleasedBank,
} from './export-ports';
import { packItemOf } from './pack-item-of';
import type { StoredItem } from './ports';

export interface ItemExport extends ItemSelection {
  /** Only the words in it; otherwise every language in which an item is complete. */
  readonly language?: Language;
}

/** Why an item cannot be in the file. */
export type ItemExportGap = 'sheet' | 'language';

export interface ItemExportOutline {
  /** In the file. */
  readonly items: number;
  /** Not in the file, by code. */
  readonly left: readonly { readonly code: string; readonly why: ItemExportGap }[];
}

/** Items of the bank with keys and rationales, as a file for other systems or for changing outside. */
@Injectable()
export class ExportItems {
  constructor(
    private readonly selections: ItemSelections,
    private readonly writer: ItemFileWriter,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  banks(actor: Actor): Promise<readonly ReleasedBank[]> {
    return this.transaction.run(actor.tenantId, () => this.selections.banks());
  }

  /** What the file would hold, and what not. */
  outline(actor: Actor, wanted: ItemExport): Promise<ItemExportOutline> {
    return this.transaction.run(actor.tenantId, async () => {
      const { items, left } = await this.found(wanted);
      return { items: items.length, left };
    });
  }

  /** The file; that it was taken out is written down. Throws `NothingToExport` and `BankReleaseNotFound`. */
  async execute(actor: Actor, wanted: ItemExport, format: ItemExportFormat): Promise<Uint8Array> {
    const items = await this.transaction.run(actor.tenantId, async () => {
      const found = await this.found(wanted);
      if (found.items.length === 0) throw new NothingToExport();
      await this.audit.record({
        actorId: actor.personId,
        action: 'item-bank.items-exported',
        subjectKind: wanted.bankReleaseId === undefined ? 'item-bank' : 'bank-release',
        subjectId: wanted.bankReleaseId ?? actor.tenantId,
      });
      return found.items;
    });
    return this.writer.write({ format, items, languages: languagesOf(wanted) });
  }

  private async found(wanted: ItemExport): Promise<Found> {
    const { bankReleaseId } = wanted;
    const isKnown =
      bankReleaseId === undefined || (await this.selections.banks()).some(({ id }) => id === bankReleaseId);
    if (!isKnown) throw new BankReleaseNotFound();
    return sorted(await this.selections.read(wanted), wanted);
  }
}

function languagesOf({ language }: ItemExport): readonly Language[] {
  return language === undefined ? LANGUAGES : [language];
}

interface Found extends Pick<ItemExportOutline, 'left'> {
  readonly items: readonly PackItem[];
}

function sorted(stored: readonly StoredItem[], wanted: ItemExport): Found {
  const items: PackItem[] = [];
  const left: ItemExportOutline['left'][number][] = [];
  for (const wording of stored) {
    const { code, languages } = wording.content;
    const item = packItemOf(wording);
    if (item.kind === 'sheet') left.push({ code, why: 'sheet' });
    else if (!languagesOf(wanted).some((language) => languages.includes(language))) {
      left.push({ code, why: 'language' });
    } else items.push(item);
  }
  return { items, left };
}
