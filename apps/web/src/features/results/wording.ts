import type { CompetenceResult } from '@qabilet/api-client';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import type { LevelWords } from '../../scale';

export type Standing = 'reached' | 'likely' | 'unlikely' | 'missed' | 'unknown';

/** The test counts a target as decided above 0.9 and below 0.1; between them it says which way it leans. */
const DECIDED_ABOVE = 0.9;
const DECIDED_BELOW = 0.1;
const EVEN = 0.5;

/** Where a person stands against the level of the role; `undefined` when the role asks for none. */
export function standingOf(result: CompetenceResult): Standing | undefined {
  if (result.target === undefined) return undefined;
  if (!result.measured.enough || result.atTarget === undefined) return 'unknown';
  if (result.atTarget >= DECIDED_ABOVE) return 'reached';
  if (result.atTarget <= DECIDED_BELOW) return 'missed';
  return result.atTarget >= EVEN ? 'likely' : 'unlikely';
}

export interface StandingCounts {
  readonly reached: number;
  readonly 'not-reached': number;
  readonly open: number;
  readonly unknown: number;
}

/** In how many competences of the role each thing can be said. */
export function countStandings(results: readonly CompetenceResult[]): StandingCounts {
  const standings = results.map(standingOf);
  const count = (...wanted: readonly Standing[]) =>
    standings.filter((one) => one && wanted.includes(one)).length;
  return {
    reached: count('reached'),
    'not-reached': count('missed'),
    open: count('likely', 'unlikely'),
    unknown: count('unknown'),
  };
}

/** The sentences about one competence. */
export function useResultWords(words: LevelWords) {
  const t = useOfficialText();
  const { formats } = usePlace();

  function measured({ measured: level }: CompetenceResult): string {
    if (!level.enough || level.level === undefined) return t('result.not-enough');
    const [low, high] = level.between ?? [];
    if (low !== undefined && high !== undefined)
      return t('result.between', { low: words.word(low), high: words.word(high) });
    return words.word(level.level);
  }
  /** Of the level, or of either of the two it lies between. */
  function certainty({ measured: level }: CompetenceResult): string {
    if (!level.enough || level.probability === undefined) return '';
    return formats.percent(level.probability);
  }
  function measuredSentence(result: CompetenceResult): string {
    const percent = certainty(result);
    return percent ? t('result.level-certain', { level: measured(result), percent }) : measured(result);
  }
  function standing(result: CompetenceResult): string {
    const found = standingOf(result);
    return found ? t(`result.role-${found}`) : '';
  }
  function target(result: CompetenceResult): string {
    if (result.target === undefined) return '';
    return `${t('result.role-asks', { level: words.word(result.target) })}: ${standing(result)}`;
  }
  function self(result: CompetenceResult): string {
    if (result.selfLevel === undefined) return t('result.self-none');
    return `${t('result.self', { level: words.word(result.selfLevel) })}: ${t(`result.agree.${result.agreement}`)}`;
  }
  return { measured, certainty, measuredSentence, standing, target, self };
}

export type ResultWords = ReturnType<typeof useResultWords>;
