import type { ItemTranslations } from '../shape';
import { translations as of11 } from './kk/1-1';
import { translations as of12 } from './kk/1-2';
import { translations as of13 } from './kk/1-3';
import { translations as of21 } from './kk/2-1';
import { translations as of22 } from './kk/2-2';
import { translations as of23 } from './kk/2-3';
import { translations as of24 } from './kk/2-4';
import { translations as of25 } from './kk/2-5';
import { translations as of26 } from './kk/2-6';

/** Items in Kazakh, by code. */
export const kk: ItemTranslations = {
  ...of11,
  ...of12,
  ...of13,
  ...of21,
  ...of22,
  ...of23,
  ...of24,
  ...of25,
  ...of26,
};
