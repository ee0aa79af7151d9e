import { Injectable } from '@nestjs/common';
import { DomainError, type Id, type Wording } from '@qabilet/kernel';
import { fileWording } from '../../imports/file-words';
import { ImportWork, type ImportAuthor, type ImportFile } from '../../imports/import-work';
import type { ImportPreview } from '../../imports/ports';
import { targetOf } from '../../item-bank/translations/target-of-file';
import { TranslationFiles, type ReadTranslations } from '../../item-bank/translations/translation-files';
import type { TargetLanguage } from '../../item-bank/translations/translation-ports';
import { Clock } from '../../ports';
import { DraftLog, FrameworkParts } from '../draft-ports';
import { lockDraft } from '../lock-draft';
import { changesBetween } from '../part-changes';
import { FrameworkReleases } from '../ports';
import { broughtTexts } from './brought-texts';
import { draftName } from './export-framework-texts';

export interface FrameworkTextsInLanguage extends ReadTranslations {
  readonly language: TargetLanguage;
}

export class NoDraftForTexts extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.no-draft-for-texts';
  override readonly wording: Wording;
  constructor(named: string) {
    const { message, ...wording } = fileWording('no-draft-named', { name: named });
    super(message);
    this.wording = wording;
  }
}

/** Words of a framework in one language from a file: one edit of the draft, which can be undone as any other. */
@Injectable()
export class ImportFrameworkTexts extends ImportWork<FrameworkTextsInLanguage> {
  constructor(
    private readonly files: TranslationFiles,
    private readonly releases: FrameworkReleases,
    private readonly parts: FrameworkParts,
    private readonly log: DraftLog,
    private readonly clock: Clock,
  ) {
    super();
  }

  read({ bytes }: ImportFile): Promise<FrameworkTextsInLanguage> {
    const file = this.files.read(bytes);
    return Promise.resolve({ ...file, language: targetOf(file) });
  }

  async foresee(_author: ImportAuthor, file: FrameworkTextsInLanguage): Promise<ImportPreview> {
    const { preview } = await this.weigh(file);
    return preview;
  }

  async store({ personId }: ImportAuthor, file: FrameworkTextsInLanguage): Promise<ImportPreview> {
    const { revision, releaseId, before, brought, preview } = await this.weigh(file);
    const changes = changesBetween(before, brought.parts);
    if (changes.length === 0) return preview;
    await this.parts.write(releaseId, changes);
    await this.log.append({
      releaseId,
      revision: revision + 1,
      edit: { kind: 'bring', part: 'competence', code: file.language, language: file.language },
      changes,
      touched: brought.touched,
      personId,
      at: this.clock.now(),
    });
    return preview;
  }

  private async weigh(file: FrameworkTextsInLanguage) {
    const { releaseId, revision, title, version } = await lockDraft(this.parts, await this.draftOf(file));
    const before = await this.parts.read(releaseId);
    const brought = broughtTexts(before, file.items, { title, language: file.language });
    const format = `${file.format}, ${draftName({ title, version })}`;
    return {
      revision,
      releaseId,
      before,
      brought,
      preview: { format, faults: [], entries: brought.entries },
    };
  }

  /** The draft that the file names; of two whose names begin alike the one with the longer name. */
  private async draftOf({ items }: ReadTranslations): Promise<Id<'FrameworkRelease'>> {
    const named = items[0]?.code ?? '';
    const drafts = (await this.releases.list()).filter(({ state }) => state === 'draft');
    const [found] = drafts
      .filter((draft) => named === draftName(draft) || named.startsWith(`${draftName(draft)}: `))
      .sort((one, other) => draftName(other).length - draftName(one).length);
    if (!found) throw new NoDraftForTexts(named);
    return found.id;
  }
}
