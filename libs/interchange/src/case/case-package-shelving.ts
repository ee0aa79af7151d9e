import { Injectable } from '@nestjs/common';
import { CaseShelving, type CaseRelease, type CaseShelf } from '@qabilet/application';
import type { CaseVersion } from './case-package';
import { CasePackageWriter } from './case-package-writer';
import { PackageShelf } from './package-shelf';

/** A release as the service of the standard shows it: one document in 1.1, one for each of its languages in 1.0. */
@Injectable()
export class CasePackageShelving extends CaseShelving {
  private readonly writer = new CasePackageWriter();

  shelve(release: CaseRelease, version: CaseVersion): readonly CaseShelf[] {
    const languages = version === '1.0' ? this.writer.languagesOf(release.release.content) : ['en'];
    const base = `${release.base}/${version === '1.0' ? 'v1p0' : 'v1p1'}`;
    return languages.map(
      (language) => new PackageShelf(this.writer.write(release, { version, language }), base),
    );
  }
}
