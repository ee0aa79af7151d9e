import type { Provider } from '@nestjs/common';
import { ClearReleases, ReleaseWriter, RunRelease } from '@qabilet/application';
import { ZipReleaseWriter } from '@qabilet/interchange';

/** What makes statistical releases and lets them go. */
export const RELEASE_WORK_PROVIDERS: Provider[] = [
  ClearReleases,
  RunRelease,
  { provide: ReleaseWriter, useClass: ZipReleaseWriter },
];
