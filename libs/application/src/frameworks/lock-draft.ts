import type { Id } from '@qabilet/kernel';
import type { DraftHead, FrameworkParts } from './draft-ports';
import { ReleaseNotDraft } from './edit-errors';
import { ReleaseNotFound } from './errors';

/** The draft for its author alone until the transaction ends. Throws where there is none or it is published. */
export async function lockDraft(
  parts: FrameworkParts,
  releaseId: Id<'FrameworkRelease'>,
): Promise<DraftHead> {
  const head = await parts.lock(releaseId);
  if (!head) throw new ReleaseNotFound();
  if (head.state !== 'draft') throw new ReleaseNotDraft();
  return head;
}
