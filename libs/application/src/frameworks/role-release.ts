import { Injectable } from '@nestjs/common';
import type { CompetenceId, LevelOrdinal, RoleContent } from '@qabilet/framework';
import { LANGUAGES, type Id, type Text } from '@qabilet/kernel';
import { ReleaseNotFound } from './errors';
import type { AreaContent, CompetenceContent, LevelContent } from './framework-content';
import { CompetenceTexts, FrameworkReleases } from './ports';
import { RoleNeedsRelease } from './role-errors';

/** A published release of a framework, as far as roles ask for its competences. */
export interface RoleRelease {
  readonly releaseId: Id<'FrameworkRelease'>;
  readonly title: string;
  readonly version: string;
  /** In the order of the framework. */
  readonly competences: ReadonlyMap<CompetenceId, CompetenceContent>;
  readonly known: ReadonlySet<CompetenceId>;
  readonly areas: ReadonlyMap<string, AreaContent>;
  readonly levels: ReadonlyMap<LevelOrdinal, LevelContent>;
}

/** Finds the release whose competences a role asks for. */
@Injectable()
export class RoleReleases {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly texts: CompetenceTexts,
  ) {}

  /** Throws `ReleaseNotFound`, and `RoleNeedsRelease` for a draft. */
  async open(releaseId: Id<'FrameworkRelease'>): Promise<RoleRelease> {
    const release = await this.releases.byId(releaseId);
    if (!release) throw new ReleaseNotFound();
    if (release.state === 'draft') throw new RoleNeedsRelease();
    const { title, version, competences, areas, levels } = await this.texts.load(releaseId);
    const known = new Set(competences.keys());
    return { releaseId, title, version, competences, known, areas, levels };
  }

  /** Those in force, the latest first. */
  async inForce(): Promise<readonly RoleRelease[]> {
    const released = (await this.releases.list()).filter(({ state }) => state === 'released');
    const latest = released.toSorted(
      (a, b) => (b.releasedAt?.getTime() ?? 0) - (a.releasedAt?.getTime() ?? 0),
    );
    const opened: RoleRelease[] = [];
    for (const { id } of latest) opened.push(await this.open(id));
    return opened;
  }
}

/** The content as it is kept: texts without blank ends, no empty translations, competences in framework order. */
export function tidyRole(content: RoleContent, { competences }: RoleRelease): RoleContent {
  const order = [...competences.keys()];
  const { validFrom, validThrough } = content;
  return {
    title: tidyText(content.title),
    summary: tidyText(content.summary),
    ...(validFrom ? { validFrom } : {}),
    ...(validThrough ? { validThrough } : {}),
    requirements: content.requirements.toSorted(
      (a, b) => order.indexOf(a.competence) - order.indexOf(b.competence),
    ),
  };
}

function tidyText(text: Text): Text {
  const translations = LANGUAGES.flatMap((language) => {
    const words = text[language]?.trim() ?? '';
    return words === '' ? [] : [[language, words] as const];
  });
  return { en: '', ...Object.fromEntries(translations) };
}
