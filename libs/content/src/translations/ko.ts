import type { ItemTranslations } from '../shape';
import { translations as of11 } from './ko/1-1';
import { translations as of12 } from './ko/1-2';
import { translations as of13 } from './ko/1-3';
import { translations as of21 } from './ko/2-1';
import { translations as of22 } from './ko/2-2';
import { translations as of23 } from './ko/2-3';
import { translations as of24 } from './ko/2-4';
import { translations as of25 } from './ko/2-5';
import { translations as of26 } from './ko/2-6';
import { translations as of31 } from './ko/3-1';
import { translations as of32 } from './ko/3-2';
import { translations as of33 } from './ko/3-3';
import { translations as of34 } from './ko/3-4';
import { translations as of41 } from './ko/4-1';
import { translations as of42 } from './ko/4-2';
import { translations as of43 } from './ko/4-3';
import { translations as of44 } from './ko/4-4';
import { translations as of51 } from './ko/5-1';
import { translations as of52 } from './ko/5-2';
import { translations as of53 } from './ko/5-3';
import { translations as of54 } from './ko/5-4';
import { translations as ofCs1 } from './ko/cs-1';
import { translations as ofCs2 } from './ko/cs-2';
import { translations as ofCs3 } from './ko/cs-3';
import { translations as ofCs4 } from './ko/cs-4';
import { translations as ofCs5 } from './ko/cs-5';
import { translations as ofCs6 } from './ko/cs-6';
import { translations as ofCs7 } from './ko/cs-7';
import { translations as ofCs8 } from './ko/cs-8';
import { translations as ofTasks } from './ko/tasks';

/** Items in Korean, by code. */
export const ko: ItemTranslations = {
  ...of11,
  ...of12,
  ...of13,
  ...of21,
  ...of22,
  ...of23,
  ...of24,
  ...of25,
  ...of26,
  ...of31,
  ...of32,
  ...of33,
  ...of34,
  ...of41,
  ...of42,
  ...of43,
  ...of44,
  ...of51,
  ...of52,
  ...of53,
  ...of54,
  ...ofCs1,
  ...ofCs2,
  ...ofCs3,
  ...ofCs4,
  ...ofCs5,
  ...ofCs6,
  ...ofCs7,
  ...ofCs8,
  ...ofTasks,
};
