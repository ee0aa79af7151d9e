import type { RunRelease } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { JobHandlers } from '@qabilet/queue';

/** Writes the figures of a campaign as a statistical release; running it twice makes it once. */
export function makeReleaseHandler(runRelease: RunRelease): JobHandlers['make-release'] {
  return (tenantId, { releaseId }) => runRelease.execute(idOf(tenantId), idOf(releaseId));
}
