import type { FoundDemand, ImportFault } from '@qabilet/application';
import { LEVELS, type LevelOrdinal } from '@qabilet/framework';
import type { LabelledRow } from '../tables/labelled-table';
import { tableFault } from '../tables/table-faults';

interface OwnDemand {
  readonly demands: readonly FoundDemand[];
  readonly faults: readonly ImportFault[];
}

export interface DemandsRead extends OwnDemand {
  /** Faults of columns that may be competences. */
  readonly crossings: readonly { readonly heading: string; readonly fault: ImportFault }[];
}

interface Crossing {
  readonly demands: readonly FoundDemand[];
  readonly crossings: DemandsRead['crossings'];
}

/** A level, and a weight where it is not 1: '3', '3 x 2', '3 (0,5)'. */
const CROSSING = /^([1-4])(?:\s*[x×*;/(\s]\s*(\d+(?:[.,]\d+)?)\s*\)?)?$/i;
/** How people write that a competence is not asked for. */
const NOTHING = ['0', '-', '–', '—'];
const NUMBER = /^\d+(?:[.,]\d+)?$/;

/** What one row asks for: in columns of its own, or crossed with a column a competence. */
export function demandsOf(row: LabelledRow): DemandsRead {
  const own = ownDemand(row);
  const crossed = [...row.others].map(([heading, text]) => crossedDemand(heading, text));
  return {
    demands: [own, ...crossed].flatMap(({ demands }) => demands),
    faults: own.faults,
    crossings: crossed.flatMap(({ crossings }) => crossings),
  };
}

function ownDemand({ cells }: LabelledRow): OwnDemand {
  const competence = cells.get('competence') ?? '';
  const [level, weight] = [cells.get('level') ?? '', cells.get('weight') ?? ''];
  if (competence === '' && level === '' && weight === '') return { demands: [], faults: [] };
  const faults: ImportFault[] = [];
  if (competence === '') faults.push(tableFault('missing', { column: 'competence' }));
  if (level === '') faults.push(tableFault('missing', { column: 'level' }));
  else if (levelOf(level) === undefined) faults.push(tableFault('unknown-level', { text: level }));
  if (weight !== '' && !NUMBER.test(weight))
    faults.push(tableFault('not-a-number', { column: 'weight', text: weight }));
  const ordinal = levelOf(level);
  if (faults.length > 0 || ordinal === undefined) return { demands: [], faults };
  return { demands: [{ competence, level: ordinal, weight: weightOf(weight) }], faults };
}

function crossedDemand(heading: string, text: string): Crossing {
  if (NOTHING.includes(text)) return { demands: [], crossings: [] };
  const [, level = '', weight = ''] = CROSSING.exec(text) ?? [];
  const ordinal = levelOf(level);
  if (ordinal === undefined)
    return {
      demands: [],
      crossings: [{ heading, fault: tableFault('not-a-demand', { column: heading, text }) }],
    };
  return { demands: [{ competence: heading, level: ordinal, weight: weightOf(weight) }], crossings: [] };
}

function levelOf(text: string): LevelOrdinal | undefined {
  return LEVELS.find((level) => String(level) === text);
}

function weightOf(text: string): number {
  return text === '' ? 1 : Number(text.replace(',', '.'));
}
