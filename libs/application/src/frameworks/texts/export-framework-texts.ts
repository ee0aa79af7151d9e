import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { TranslationFiles, type TranslationFileText } from '../../item-bank/translations/translation-files';
import type { TargetLanguage } from '../../item-bank/translations/translation-ports';
import { Transaction } from '../../ports';
import { FrameworkParts, type DraftHead } from '../draft-ports';
import { ReleaseNotDraft } from '../edit-errors';
import { ReleaseNotFound } from '../errors';
import { textGroupsOf, type FrameworkText, type TextGroup } from './framework-texts';

/** What the file calls the draft that its texts are of, so that they find back to it. */
export function draftName({ title, version }: Pick<DraftHead, 'title' | 'version'>): string {
  return `${title} ${version}`;
}

/** A draft as one file for translators: every text beside what it says in one language. */
@Injectable()
export class ExportFrameworkTexts {
  constructor(
    private readonly parts: FrameworkParts,
    private readonly files: TranslationFiles,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `ReleaseNotFound` and `ReleaseNotDraft`. */
  async execute(
    actor: Pick<Actor, 'tenantId'>,
    releaseId: Id<'FrameworkRelease'>,
    language: TargetLanguage,
  ): Promise<string> {
    const { head, parts } = await this.transaction.run(actor.tenantId, async () => {
      const found = await this.parts.head(releaseId);
      if (!found) throw new ReleaseNotFound();
      if (found.state !== 'draft') throw new ReleaseNotDraft();
      return { head: found, parts: await this.parts.read(releaseId) };
    });
    const name = draftName(head);
    return this.files.write({
      targetLanguage: language,
      items: textGroupsOf(parts, head.title).map((group) => ({
        code: groupName(name, group),
        texts: group.texts.map((text) => fileTextOf(text, language)),
      })),
    });
  }
}

function groupName(name: string, { competence }: TextGroup): string {
  return competence === undefined ? name : `${name}: ${competence}`;
}

function fileTextOf({ id, part, field, text }: FrameworkText, language: TargetLanguage): TranslationFileText {
  const target = text[language];
  return {
    id,
    note: noteOf(part, field),
    source: text.en,
    ...(target ? { target } : {}),
    state: target ? 'translated' : 'initial',
  };
}

function noteOf({ part, level, traits }: FrameworkText['part'], field: FrameworkText['field']): string {
  if (part === 'statement')
    return traits.isSelf
      ? `What a person says of themselves at level ${level}, in the first person`
      : `What level ${level} means`;
  if (part === 'outcome') return `A learning outcome of level ${level}`;
  if (part === 'step') return `What to do to reach level ${level}`;
  return field === 'name' ? `Name of the ${part}` : `What the ${part} is about`;
}
