import { Injectable } from '@nestjs/common';
import { ImportWork, type ImportAuthor, type ImportFile } from '../../imports/import-work';
import type { ImportPreview } from '../../imports/ports';
import { Clock } from '../../ports';
import { Items } from '../ports';
import { ItemDrafts } from '../workshop-ports';
import { broughtBy } from './brought-translations';
import { targetOf } from './target-of-file';
import { TranslationFiles, type ReadTranslations } from './translation-files';
import { Translations, type TargetLanguage } from './translation-ports';

export interface TranslationFileInLanguage extends ReadTranslations {
  readonly language: TargetLanguage;
}

/** Translations from a file wait to be accepted, by somebody else than who brought them. */
@Injectable()
export class ImportTranslations extends ImportWork<TranslationFileInLanguage> {
  constructor(
    private readonly files: TranslationFiles,
    private readonly items: Items,
    private readonly drafts: ItemDrafts,
    private readonly translations: Translations,
    private readonly clock: Clock,
  ) {
    super();
  }

  read({ bytes }: ImportFile): Promise<TranslationFileInLanguage> {
    const file = this.files.read(bytes);
    const language = targetOf(file);
    return Promise.resolve({ ...file, language });
  }

  foresee(author: ImportAuthor, file: TranslationFileInLanguage): Promise<ImportPreview> {
    return this.weigh(author, file).then(({ preview }) => preview);
  }

  async store(author: ImportAuthor, file: TranslationFileInLanguage): Promise<ImportPreview> {
    await this.drafts.lock();
    const { kept, emptied, preview } = await this.weigh(author, file);
    await this.translations.keep(kept);
    for (const code of emptied) await this.translations.discard(code, file.language);
    return preview;
  }

  private async weigh({ personId }: ImportAuthor, file: TranslationFileInLanguage) {
    const bank = {
      latest: await this.items.latest(),
      proposals: await this.translations.proposals(file.language),
    };
    const at = this.clock.now();
    const brought = broughtBy(file, bank);
    return {
      kept: brought.flatMap(({ code, texts, writers = [] }) =>
        texts && Object.keys(texts).length > 0
          ? [
              {
                code,
                language: file.language,
                texts,
                writers: [...writers.filter((writer) => writer !== personId), personId],
                editedAt: at,
              },
            ]
          : [],
      ),
      emptied: brought.flatMap(({ code, texts }) => (texts && Object.keys(texts).length === 0 ? [code] : [])),
      preview: { format: file.format, faults: [], entries: brought.map(({ entry }) => entry) },
    };
  }
}
