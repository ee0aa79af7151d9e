import { Injectable } from '@nestjs/common';
import {
  CompetenceTexts,
  FrameworkReleases,
  ReleaseNotFound,
  type FrameworkTexts,
} from '@qabilet/application';
import { statementId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

/** About 200 kB each. */
const MOST_KEPT = 50;

/** Keeps the words of releases in force, which never change, apart for each agency. */
@Injectable()
export class TypeOrmCompetenceTexts extends CompetenceTexts {
  private readonly kept = new Map<string, FrameworkTexts>();

  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly releases: FrameworkReleases,
  ) {
    super();
  }

  async load(releaseId: Id<'FrameworkRelease'>): Promise<FrameworkTexts> {
    const key = `${this.transaction.tenantId} ${releaseId}`;
    const known = this.kept.get(key);
    if (known) return known;

    const release = await this.releases.read(releaseId);
    if (!release) throw new ReleaseNotFound();
    const { areas, competences, levels, statements, nextSteps } = release.content;
    const texts: FrameworkTexts = {
      releaseId,
      title: release.title,
      version: release.version,
      areas: new Map(areas.map((area) => [area.code, area])),
      competences: new Map(competences.map((competence) => [competence.code, competence])),
      levels: new Map(levels.map((level) => [level.ordinal, level])),
      selfStatements: new Map(
        statements.filter(({ isSelf }) => isSelf).map((statement) => [statementId(statement), statement]),
      ),
      nextSteps: new Map(nextSteps.map((step) => [statementId(step), step])),
    };
    if (release.state !== 'draft') this.keep(key, texts);
    return texts;
  }

  private keep(key: string, texts: FrameworkTexts): void {
    const [oldest] = this.kept.keys();
    if (this.kept.size >= MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, texts);
  }
}
