import type { FigureRow } from '@qabilet/application';

export interface FigureColumn {
  readonly name: keyof FigureRow;
  readonly type: 'text' | 'time' | 'flag' | 'count' | 'number';
  /** For the codebook. */
  readonly meaning: string;
  readonly unit: string;
}

const column = (
  name: keyof FigureRow,
  type: FigureColumn['type'],
  [meaning, unit = '']: readonly [meaning: string, unit?: string],
): FigureColumn => ({ name, type, meaning, unit });

/** Columns of every file of figures, in their order. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  column('group_kind', 'text', ['all: everybody of the campaign; unit: a unit with all units below it']),
  column('group_id', 'text', ['Identifier of the group']),
  column('group_name', 'text', ['Name of the group']),
  column('parent_id', 'text', ['Identifier of the group that it is part of; empty at the top']),
  column('wave_id', 'text', ['Identifier of the wave']),
  column('wave_name', 'text', ['Name of the wave']),
  column('wave_kind', 'text', ['baseline, midline, endline or another kind of wave']),
  column('opens_at', 'time', ['When the wave opens', 'ISO 8601, UTC']),
  column('competence', 'text', ['Code of the competence; empty: all that roles ask for, together']),
  column('suppressed', 'flag', [
    'Whether too few people stand behind the row, or behind what it would give away',
  ]),
  column('invited', 'count', ['People invited; empty for a single competence', 'people']),
  column('finished', 'count', ['People whose test was scored; empty for a single competence', 'people']),
  column('coverage', 'number', [
    'Valid (with evidence, n) of invited; empty for a single competence',
    'share, 0 to 1',
  ]),
  column('n', 'count', ['People with evidence', 'people']),
  column('mean', 'number', ['Latent mean of the group, not shrunken; empty: too little evidence', 'logits']),
  column('low', 'number', ['Lower bound of the 90 % interval of the mean', 'logits']),
  column('high', 'number', ['Upper bound of the 90 % interval of the mean', 'logits']),
  column('level', 'count', ['Level in which the mean lies; 0: below the first', 'level, 0 to 4']),
  column('share_at_target', 'number', [
    'Share of the group distribution at or above what the roles ask for',
    'share, 0 to 1',
  ]),
  column('share_low', 'number', ['Lower bound of the 90 % interval of share_at_target', 'share, 0 to 1']),
  column('share_high', 'number', ['Upper bound of the 90 % interval of share_at_target', 'share, 0 to 1']),
  column('skill_points', 'number', [
    'Indicator of digital skill as in the monitoring by SIGMA, from the measured share_at_target: 0 below 0.1, 3 from 0.9, in between 3 (share - 0.1) / 0.8',
    'points, 0 to 3',
  ]),
  column('skill_low', 'number', ['The indicator at share_low', 'points, 0 to 3']),
  column('skill_high', 'number', ['The indicator at share_high', 'points, 0 to 3']),
  column('change', 'number', [
    'Change of the mean to this wave, the last with a mean, from the first with one on the same framework; empty elsewhere',
    'logits',
  ]),
  column('change_low', 'number', [
    'Lower bound of the 90 % interval of the change, error of linking the scales included',
    'logits',
  ]),
  column('change_high', 'number', [
    'Upper bound of the 90 % interval of the change, error of linking the scales included',
    'logits',
  ]),
];
