import type { CompetenceResult, LevelLabel } from '@qabilet/contracts';
import type { Language } from '@qabilet/kernel';
import { english, type OwnTexts } from './own-texts/en';
import { kazakh } from './own-texts/kk';
import { korean } from './own-texts/ko';
import { russian } from './own-texts/ru';
import { uzbek } from './own-texts/uz';
import { speechOf } from './speech';

export const OWN_TEXTS: Readonly<Record<Language, OwnTexts>> = {
  en: english,
  ru: russian,
  kk: kazakh,
  uz: uzbek,
  ko: korean,
};

export const STANDINGS = ['reached', 'not-reached', 'open', 'unknown'] as const;
export type Standing = 'reached' | 'likely' | 'unlikely' | 'missed' | 'unknown';

/** A target counts as decided above 0.9 and below 0.1, as in the test; between them it is said which way it leans. */
const DECIDED_ABOVE = 0.9;
const DECIDED_BELOW = 0.1;
const EVEN = 0.5;

/** Where a person stands against the level of the role; nothing where the role asks for none. */
export function standingOf({ target, measured, atTarget }: CompetenceResult): Standing | undefined {
  if (target === undefined) return undefined;
  if (!measured.enough || atTarget === undefined) return 'unknown';
  if (atTarget >= DECIDED_ABOVE) return 'reached';
  if (atTarget <= DECIDED_BELOW) return 'missed';
  return atTarget >= EVEN ? 'likely' : 'unlikely';
}

/** A person's own figures in the words of the screen. */
export function ownWordsIn(language: Language, levels: readonly LevelLabel[]) {
  const speech = speechOf(OWN_TEXTS[language], language);
  const { t, percent } = speech;
  const nameOf = (ordinal: number) => levels.find((level) => level.ordinal === ordinal)?.name.text;
  const level = (ordinal: number) =>
    ordinal === 0 ? t('below-first', { level: nameOf(1) ?? '1' }) : (nameOf(ordinal) ?? String(ordinal));
  return {
    ...speech,
    level,
    measured: ({ measured }: CompetenceResult): string => {
      if (!measured.enough || measured.level === undefined) return t('not-enough');
      const [low, high] = measured.between ?? [];
      return low === undefined || high === undefined
        ? level(measured.level)
        : t('between', { low: level(low), high: level(high) });
    },
    certainty: ({ measured: { enough, probability } }: CompetenceResult): string =>
      enough && probability !== undefined ? percent(probability) : '',
    standing: (result: CompetenceResult): string => {
      const standing = standingOf(result);
      return standing ? t(`role-${standing}`) : '';
    },
  };
}

export type OwnWords = ReturnType<typeof ownWordsIn>;
