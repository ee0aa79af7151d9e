import type { Text } from '@qabilet/kernel';
import type { LevelOrdinal } from './level';

export const PART_KINDS = ['area', 'competence', 'level', 'statement', 'outcome', 'step', 'term'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export const TEXT_FIELDS = ['name', 'description', 'purpose', 'text'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What people read of each kind of part. */
export const FIELDS_OF = {
  area: ['name', 'description'],
  competence: ['name', 'description'],
  level: ['name', 'description', 'purpose'],
  statement: ['text'],
  outcome: ['text'],
  step: ['text'],
  term: ['name', 'text'],
} as const satisfies Record<PartKind, readonly TextField[]>;

/** What a part is beside its texts. */
export interface PartTraits {
  /** Whether officials judge themselves by the statement. */
  readonly isSelf?: boolean;
  readonly outcomeKind?: string;
  readonly label?: string;
  /** Of work that a next step takes. */
  readonly hours?: number;
  readonly subLevels?: readonly unknown[];
}

/** One row of a framework: what an author adds, changes, moves and deletes. */
export interface FrameworkPart {
  readonly part: PartKind;
  /** Unique among its kind; of a level its ordinal, of a next step its competence and level, of a term its place. */
  readonly code: string;
  /** Order among its kind. */
  readonly place: number;
  /** Code of the area of a competence, of the competence of what is written under it. */
  readonly parent?: string;
  readonly level?: LevelOrdinal;
  readonly texts: Readonly<Partial<Record<TextField, Text>>>;
  readonly traits: PartTraits;
}

/** Names a part among all of its framework. */
export function partKey({ part, code }: Pick<FrameworkPart, 'part' | 'code'>): string {
  return `${part} ${code}`;
}
