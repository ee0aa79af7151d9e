import type { CompetenceResult } from '@qabilet/api-client';
import type { useOfficialText } from '@qabilet/i18n';
import type { ChartData } from '@qabilet/ui';

interface Speech {
  readonly t: ReturnType<typeof useOfficialText>;
  readonly word: (level: number) => string;
}

/** A person's own levels as a table to take along. */
export function levelData(competences: readonly CompetenceResult[], { t, word }: Speech): ChartData {
  const named = (level: number | undefined) => (level === undefined ? undefined : word(level));
  return {
    columns: [
      t('result.column-competence'),
      t('result.column-measured'),
      t('result.column-certainty'),
      t('result.column-target'),
      t('result.column-self'),
      t('result.column-questions'),
    ],
    rows: competences.map(({ competence, measured, target, selfLevel }) => [
      competence.name.text,
      named(measured.enough ? measured.level : undefined),
      measured.enough ? measured.probability : undefined,
      named(target),
      named(selfLevel),
      measured.items,
    ]),
  };
}
