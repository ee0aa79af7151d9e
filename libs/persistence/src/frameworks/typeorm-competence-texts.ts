import { Injectable } from '@nestjs/common';
import {
  CompetenceTexts,
  FrameworkReleases,
  ReleaseNotFound,
  type FrameworkTexts,
} from '@qabilet/application';
import { statementId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';

@Injectable()
export class TypeOrmCompetenceTexts extends CompetenceTexts {
  constructor(private readonly releases: FrameworkReleases) {
    super();
  }

  async load(releaseId: Id<'FrameworkRelease'>): Promise<FrameworkTexts> {
    const release = await this.releases.read(releaseId);
    if (!release) throw new ReleaseNotFound();

    const { areas, competences, levels, statements, nextSteps } = release.content;
    return {
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
  }
}
