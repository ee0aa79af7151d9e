import type { ContentPack } from '@qabilet/application';
import { areas, competences, items, levels, roles, statements } from '@qabilet/content';

/** The content shipped with this version of the product. Whoever changes the content gives it a new version. */
export const CONTENT_PACK: ContentPack = {
  version: '2026.5',
  framework: { code: 'digcomp-civil-service', title: 'DigComp 3.0 with civil-service extension' },
  areas,
  competences,
  levels,
  statements,
  roles,
  items,
};
