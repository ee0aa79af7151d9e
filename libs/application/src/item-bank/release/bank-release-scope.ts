import { Injectable } from '@nestjs/common';
import { idOf, type Id } from '@qabilet/kernel';
import type { CompetenceId } from '@qabilet/framework';
import { FrameworkReleases, type ReleaseSummary } from '../../frameworks/ports';
import { CalibrationCatalogue, type CalibrationListing } from '../calibration-ports';
import { Blueprints, type Blueprint } from '../ports';
import { ItemDrafts } from '../workshop-ports';
import { FrameworkNotReleased } from './release-errors';

/** What a bank is released for, and what it follows. */
export interface BankReleaseScope {
  readonly framework: ReleaseSummary;
  /** Everything that a bank can be released for, beside it. */
  readonly frameworks: readonly ReleaseSummary[];
  readonly competences: readonly CompetenceId[];
  /** The newest calibration of the framework; absent before the first release of a bank. */
  readonly base?: CalibrationListing;
  /** Those that stand on it. */
  readonly tests: readonly Blueprint[];
}

/** Finds it. Inside a transaction. */
@Injectable()
export class BankReleaseScopes {
  constructor(
    private readonly frameworks: FrameworkReleases,
    private readonly catalogue: CalibrationCatalogue,
    private readonly blueprints: Blueprints,
    private readonly drafts: ItemDrafts,
  ) {}

  /** Nobody else releases a bank or a calibration, or writes or moves an item, until the transaction ends. */
  async lock(): Promise<void> {
    await this.catalogue.lock();
    await this.drafts.lock();
  }

  /** Of the framework that was asked for, or of the one measured last. Throws `FrameworkNotReleased`. */
  async find(wanted?: Id<'FrameworkRelease'>): Promise<BankReleaseScope> {
    const calibrations = await this.catalogue.list();
    const measured = calibrations.map(({ frameworkReleaseId }) => frameworkReleaseId);
    const frameworks = measurable(await this.frameworks.list(), new Set(measured));
    const id = wanted ?? measured[0];
    const framework = id === undefined ? frameworks[0] : frameworks.find((one) => one.id === id);
    if (!framework) throw new FrameworkNotReleased();

    const base = calibrations.find(({ frameworkReleaseId }) => frameworkReleaseId === framework.id);
    if (!base) {
      const content = (await this.frameworks.read(framework.id))?.content;
      const competences = (content?.competences ?? []).map(({ code }) => idOf<'Competence'>(code));
      return { framework, frameworks, competences, tests: [] };
    }
    const tests = (await this.blueprints.list()).filter(({ releases }) => releases.calibration === base.id);
    return { framework, frameworks, competences: base.competences, base, tests };
  }
}

/** The latest release of each framework, and those that a bank measures already. */
function measurable(
  releases: readonly ReleaseSummary[],
  measured: ReadonlySet<Id<'FrameworkRelease'>>,
): readonly ReleaseSummary[] {
  const seen = new Set<Id<'Framework'>>();
  return releases
    .filter(({ state }) => state === 'released')
    .filter(({ id, frameworkId }) => {
      const isLatest = !seen.has(frameworkId);
      seen.add(frameworkId);
      return isLatest || measured.has(id);
    });
}
