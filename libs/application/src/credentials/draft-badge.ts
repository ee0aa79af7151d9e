import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { competenceLabel, levelLabels } from '../delivery/competence-label';
import { ReleasedContent } from '../delivery/released-content';
import { CaseReleases } from '../frameworks/export-case';
import { NotSignedIn } from '../people/errors';
import { People } from '../people/ports';
import { LEVELS } from '@qabilet/framework';
import { read } from '@qabilet/kernel';
import type { NewBadge } from './badge';
import { BadgeFormat } from './badge-format';
import type { BadgeOffer } from './badge-offers';
import { CRITERIA, filled, MEASURED } from './badge-words';

/** All that a badge says, before it has its number, its time and its places. */
export type BadgeDraft = Omit<
  NewBadge,
  'badgeId' | 'subjectId' | 'salt' | 'places' | 'issuedAt' | 'expiresAt'
>;

/** Puts a result into the words of a badge, in the language of its person. */
@Injectable()
export class DraftBadge {
  constructor(
    private readonly content: ReleasedContent,
    private readonly releases: CaseReleases,
    private readonly people: People,
    private readonly format: BadgeFormat,
  ) {}

  async of(
    { tenantId, personId, language }: Actor,
    { participation, result, competence, level }: BadgeOffer,
    naming: 'with name' | 'without name',
  ): Promise<BadgeDraft> {
    const account = await this.people.account(personId);
    if (!account) throw new NotSignedIn();
    const releaseId = result.receipt.releases.framework;
    const texts = await this.content.textsOf(tenantId, releaseId);
    const release = await this.releases.load(tenantId, releaseId);
    const names = levelLabels(texts, language);
    const levels = LEVELS.flatMap((ordinal) =>
      names.filter((one) => one.ordinal === ordinal).map(({ name }) => ({ ordinal, name: name.text })),
    );
    const name = competenceLabel(texts, competence, language).name.text;
    const words = {
      competence: name,
      framework: texts.title,
      level: levels.find(({ ordinal }) => ordinal === level)?.name ?? String(level),
    };
    return {
      language,
      agencyName: account.agency.name,
      ...(naming === 'with name' && { personName: account.name }),
      competence: { code: competence, name },
      framework: { title: texts.title, version: texts.version },
      levels,
      level,
      description: filled(read(MEASURED, language).text, words),
      narrative: read(CRITERIA, language).text,
      awardedAt: participation.attempt?.finishedAt ?? result.scoredAt,
      item: this.format.itemOf(release, competence),
      releaseId,
      email: account.email,
    };
  }
}
