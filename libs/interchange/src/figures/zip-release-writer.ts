import { Injectable } from '@nestjs/common';
import { ReleaseWriter, type StatisticalRelease } from '@qabilet/application';
import { releasePackage } from './write-figures';

/** Writes a release as CSV and Parquet with a codebook, in one zip package. */
@Injectable()
export class ZipReleaseWriter extends ReleaseWriter {
  pack(release: StatisticalRelease): Promise<Uint8Array> {
    return releasePackage(release);
  }
}
