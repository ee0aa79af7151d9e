import { Injectable } from '@nestjs/common';
import { checkRequirements } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import { VersionTaken } from '../frameworks/errors';
import type { FrameworkContent } from '../frameworks/framework-content';
import { FrameworkReleases, RoleProfiles } from '../frameworks/ports';
import { AuditLog, Clock, Ids } from '../ports';
import type { ContentPack } from './content-pack';

/** First half of installing content: the framework as a release in force, and its role profiles. */
@Injectable()
export class InstallFrameworkPack {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly roleProfiles: RoleProfiles,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async execute(pack: ContentPack, sourceDigest: string): Promise<Id<'FrameworkRelease'>> {
    const frameworkId = await this.releases.framework({
      id: this.ids.next<'Framework'>(),
      ...pack.framework,
    });
    const versions = await this.releases.versionsOf(frameworkId);
    if (versions.includes(pack.version)) throw new VersionTaken(pack.framework.title, pack.version);

    const id = this.ids.next<'FrameworkRelease'>();
    const now = this.clock.now();
    const content = frameworkContentOf(pack);
    const { version } = pack;
    await this.releases.add({
      id,
      frameworkId,
      version,
      source: 'shipped',
      sourceDigest,
      content,
      createdAt: now,
    });
    await this.addRoles(pack, id);
    await this.releases.setState(id, 'released', now);
    await this.audit.record({
      action: 'frameworks.content-installed',
      subjectKind: 'framework-release',
      subjectId: id,
    });
    return id;
  }

  private async addRoles(
    { roles, competences }: ContentPack,
    releaseId: Id<'FrameworkRelease'>,
  ): Promise<void> {
    const known = new Set(competences.map(({ code }) => idOf<'Competence'>(code)));
    const profiles = roles.map(({ code, title, summary, requirements }) => ({
      id: this.ids.next<'RoleProfile'>(),
      releaseId,
      code,
      title,
      summary,
      requirements: requirements.map(({ competence, level, weight }) => ({
        competence: idOf<'Competence'>(competence),
        level,
        weight,
      })),
    }));
    for (const { requirements } of profiles) checkRequirements(requirements, known);
    await this.roleProfiles.add(profiles);
  }
}

function frameworkContentOf(pack: ContentPack): FrameworkContent {
  return {
    areas: pack.areas.map(({ code, name }) => ({ code, name })),
    competences: pack.competences.map(({ code, area, name, summary }) => ({
      code: idOf(code),
      areaCode: area,
      name,
      description: summary,
    })),
    levels: pack.levels.map(({ ordinal, name, description, subLevels }) => ({
      ordinal,
      name,
      description,
      subLevels: subLevels.map((subLevel) => ({ ordinal: subLevel })),
    })),
    statements: pack.statements.map(({ competence, level, statement }) => ({
      code: `${competence}.${level}`,
      competence: idOf(competence),
      level,
      text: statement,
      isSelf: true,
    })),
    outcomes: [],
    glossary: [],
    nextSteps: pack.statements.map(({ competence, level, nextStep, hours }) => ({
      competence: idOf(competence),
      level,
      text: nextStep,
      hours,
    })),
  };
}
