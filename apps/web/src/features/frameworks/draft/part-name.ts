import type { DraftPart } from '@qabilet/api-client';

/** What a part is called in English, or says where it has no name. */
export function nameOf({ texts }: DraftPart): string {
  return texts.find(({ field }) => field === 'name' || field === 'text')?.en ?? '';
}
