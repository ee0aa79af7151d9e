import type { ItemTranslations } from '../shape';
import { translations as of11 } from './uz/1-1';
import { translations as of12 } from './uz/1-2';
import { translations as of13 } from './uz/1-3';
import { translations as of21 } from './uz/2-1';
import { translations as of22 } from './uz/2-2';
import { translations as of23 } from './uz/2-3';
import { translations as of24 } from './uz/2-4';
import { translations as of25 } from './uz/2-5';
import { translations as of26 } from './uz/2-6';
import { translations as of31 } from './uz/3-1';
import { translations as of32 } from './uz/3-2';
import { translations as of33 } from './uz/3-3';
import { translations as of34 } from './uz/3-4';
import { translations as of41 } from './uz/4-1';
import { translations as of42 } from './uz/4-2';
import { translations as of43 } from './uz/4-3';
import { translations as of44 } from './uz/4-4';
import { translations as of51 } from './uz/5-1';
import { translations as of52 } from './uz/5-2';
import { translations as of53 } from './uz/5-3';
import { translations as of54 } from './uz/5-4';
import { translations as ofCs1 } from './uz/cs-1';
import { translations as ofCs2 } from './uz/cs-2';
import { translations as ofCs3 } from './uz/cs-3';
import { translations as ofCs4 } from './uz/cs-4';
import { translations as ofCs5 } from './uz/cs-5';
import { translations as ofCs6 } from './uz/cs-6';
import { translations as ofCs7 } from './uz/cs-7';
import { translations as ofCs8 } from './uz/cs-8';
import { translations as ofTasks } from './uz/tasks';

/** Items in Uzbek, by code. */
export const uz: ItemTranslations = {
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
