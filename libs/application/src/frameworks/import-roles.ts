import { Injectable } from '@nestjs/common';
import { ImportWork, type ImportAuthor, type ImportFile, type ImportWatch } from '../imports/import-work';
import type { ImportPreview } from '../imports/ports';
import { planRole, releaseOf, strangeHeadings, type PlannedRole } from './plan-roles';
import { RoleDraftLog } from './role-draft-log';
import { NoFrameworkForRoles } from './role-errors';
import { RoleFileReader, type RoleFile } from './role-files';
import { RoleDrafts, RoleVersions } from './role-ports';
import { roleRemark } from './role-remarks';
import { RoleReleases, type RoleRelease } from './role-release';

interface Plan {
  readonly release: RoleRelease;
  readonly roles: readonly PlannedRole[];
}

/** Roles of a table become drafts beside what is published; whoever wrote the table publishes them. */
@Injectable()
export class ImportRoles extends ImportWork<RoleFile> {
  constructor(
    private readonly reader: RoleFileReader,
    private readonly releases: RoleReleases,
    private readonly versions: RoleVersions,
    private readonly drafts: RoleDrafts,
    private readonly log: RoleDraftLog,
  ) {
    super();
  }

  read(file: ImportFile, watch: ImportWatch): Promise<RoleFile> {
    return this.reader.read(file, watch);
  }

  async foresee(_author: ImportAuthor, file: RoleFile): Promise<ImportPreview> {
    return previewOf(file, await this.plan(file));
  }

  async store(author: ImportAuthor, file: RoleFile): Promise<ImportPreview> {
    await this.versions.lock();
    const plan = await this.plan(file);
    for (const { found, fate, content } of plan.roles) {
      if (!content || fate === 'same') continue;
      const role = { releaseId: plan.release.releaseId, code: found.code };
      const draft = await this.drafts.of(role);
      if (!draft) await this.log.start(author, role, content);
      else {
        await this.log.lock(draft.id);
        await this.log.write(author, draft.id, content);
      }
    }
    return previewOf(file, plan);
  }

  private async plan(file: RoleFile): Promise<Plan> {
    const release = releaseOf(file, await this.releases.inForce());
    if (!release) throw new NoFrameworkForRoles(file.framework);
    const roles: PlannedRole[] = [];
    const strange = new Set(strangeHeadings(file, release));
    for (const found of file.roles) {
      const role = { releaseId: release.releaseId, code: found.code };
      const [newest] = await this.versions.of(role);
      const draft = await this.drafts.of(role);
      const before = draft?.content ?? newest;
      const demands = found.demands.filter(({ competence }) => !strange.has(competence));
      const crossed = found.crossings.filter(({ heading }) => !strange.has(heading));
      const faults = [...found.faults, ...crossed.map(({ fault }) => fault)];
      roles.push(planRole({ ...found, demands, faults }, { release, before }));
    }
    return { release, roles };
  }
}

function previewOf(file: RoleFile, { release, roles }: Plan): ImportPreview {
  return {
    format: `${file.format}, ${release.title} ${release.version}`,
    faults: [
      ...file.faults,
      ...strangeHeadings(file, release).map((heading) =>
        roleRemark('unknown-column', { heading, framework: `${release.title} ${release.version}` }),
      ),
    ],
    entries: roles.map(({ found, fate, faults, content }) => ({
      place: found.place,
      code: found.code,
      title: content?.title.en ?? found.title.en ?? '',
      fate,
      faults,
    })),
  };
}
