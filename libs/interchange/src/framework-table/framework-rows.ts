import {
  OUTCOME_KINDS,
  USUAL_LEVEL_NAMES,
  type FoundPart,
  type FrameworkContent,
  type ImportFault,
  type OutcomeContent,
} from '@qabilet/application';
import { LEVELS, type CompetenceId, type LevelOrdinal } from '@qabilet/framework';
import { idOf, type Text } from '@qabilet/kernel';
import type { LabelledRow } from '../tables/labelled-table';
import { tableFault } from '../tables/table-faults';
import type { FrameworkText } from './framework-columns';
import { RowReader } from './row-reader';

interface Part {
  readonly place: string;
  readonly code: string;
  readonly texts: Partial<Record<FrameworkText, { readonly text: Text; readonly place: string }>>;
  readonly faults: ImportFault[];
  readonly above: string;
}

type Statement = FrameworkContent['statements'][number];

interface Levelled {
  readonly competence: CompetenceId;
  readonly level: LevelOrdinal;
  readonly text: Text;
}

const OUTCOME_CHOICES: readonly [OutcomeContent['kind'], ...OutcomeContent['kind'][]] = OUTCOME_KINDS;

/** Gathers a framework row by row; an empty area or competence is that of the row above. */
export class FrameworkRows {
  readonly areas = new Map<string, Part>();
  readonly competences = new Map<string, Part>();
  readonly levels = new Map<LevelOrdinal, Part>();
  readonly statements: Statement[] = [];
  readonly outcomes: OutcomeContent[] = [];
  readonly steps: FrameworkContent['nextSteps'][number][] = [];
  readonly found: FoundPart[] = [];
  private readonly taken = new Map<string, string>();
  private area = '';
  private competence = '';

  add(labelled: LabelledRow): void {
    const row = new RowReader(labelled);
    this.place(row);
    const level = row.level();
    if (level !== undefined)
      this.put(this.levels, level, { row, names: ['level.name', 'level.description'] });
    this.levelled(row, 'statement.text', level, (part) => {
      const code = this.free(row, 'statement', row.code('statement'), part);
      this.statements.push({ ...part, code, isSelf: row.isSelf() });
      return code;
    });
    this.levelled(row, 'outcome.text', level, (part) => {
      const code = this.free(row, 'outcome', row.code('outcome'), part);
      this.outcomes.push({ ...part, code, kind: row.choice('outcome.kind', OUTCOME_CHOICES) });
      return code;
    });
    this.levelled(row, 'step.text', level, (part) => {
      const code = `${part.competence}.${part.level}`;
      this.claim(row, 'step', code);
      this.steps.push({ ...part, hours: row.hours() });
      return code;
    });
    this.tellRest(row);
  }

  /** Each area and competence in order, then what is written of them, with the faults found. */
  parts(): readonly FoundPart[] {
    const named = (part: Part, name: FrameworkText): FoundPart => ({
      place: part.place,
      code: part.code,
      title: part.texts[name]?.text.en ?? '',
      faults: part.texts[name]
        ? part.faults
        : [...part.faults, tableFault('missing', { column: `${name}.en` })],
    });
    const outline = [
      ...[...this.areas.values()].map((part) => named(part, 'area.name')),
      ...[...this.competences.values()].map((part) => named(part, 'competence.name')),
    ];
    const level = [...this.levels.values()].filter(({ faults }) => faults.length > 0);
    return [
      ...outline,
      ...level.map(({ place, code, faults }) => ({ place, code, title: '', faults })),
      ...this.found,
    ].sort((a, b) => rowOf(a) - rowOf(b));
  }

  /** Says to which area and competence the row belongs, and what they are called. */
  private place(row: RowReader): void {
    const [area, competence] = [row.code('area'), row.code('competence')];
    if (area !== '' && area !== this.area) {
      this.area = area;
      this.competence = '';
    }
    if (competence !== '') this.competence = competence;
    if (this.area === '') {
      row.faults.push(tableFault('missing', { column: 'area' }));
      return;
    }
    this.put(this.areas, this.area, { row, names: ['area.name', 'area.description'] });
    if (this.competence === '') return;
    const part = this.put(this.competences, this.competence, {
      row,
      names: ['competence.name', 'competence.description'],
    });
    if (part.above !== this.area)
      row.faults.push(tableFault('contradiction', { column: 'area', place: part.place }));
  }

  /** What a row says of an area, a competence or a level: again the same, or nothing. */
  private put<Key extends string | number>(
    parts: Map<Key, Part>,
    key: Key,
    { row, names }: { readonly row: RowReader; readonly names: readonly FrameworkText[] },
  ): Part {
    const part = parts.get(key) ?? {
      ...{ place: row.place, code: String(key), texts: {}, faults: [], above: this.area },
    };
    parts.set(key, part);
    for (const name of names) {
      const text = row.text(name);
      const before = part.texts[name];
      if (text && !before) part.texts[name] = { text, place: row.place };
      else if (text && before && JSON.stringify(text) !== JSON.stringify(before.text))
        row.faults.push(tableFault('contradiction', { column: name, place: before.place }));
    }
    return part;
  }

  /** Stores what a row says of a level of its competence, and tells what was found. */
  private levelled(
    row: RowReader,
    name: FrameworkText,
    level: LevelOrdinal | undefined,
    store: (part: Levelled) => string,
  ): void {
    const text = row.text(name);
    if (!text) return;
    if (this.competence === '') row.faults.push(tableFault('missing', { column: 'competence' }));
    if (level === undefined && row.plain('level') === '')
      row.faults.push(tableFault('missing', { column: 'level' }));
    if (this.competence === '' || level === undefined) return;
    const code = store({ competence: idOf(this.competence), level, text });
    this.found.push({ place: row.place, code, title: text.en, faults: row.faults.splice(0) });
  }

  /** The code as it is written, or the first free one after the competence and the level. */
  private free(row: RowReader, kind: string, written: string, { competence, level }: Levelled): string {
    if (written !== '') return this.claim(row, kind, written);
    const mark = kind === 'outcome' ? '-o' : '';
    let [code, number] = [`${competence}.${level}${mark}`, 1];
    while (this.taken.has(`${kind} ${code}`)) {
      number += 1;
      code = `${competence}.${level}${mark}-${number}`;
    }
    return this.claim(row, kind, code);
  }

  private claim(row: RowReader, kind: string, code: string): string {
    const before = this.taken.get(`${kind} ${code}`);
    if (before !== undefined) row.faults.push(tableFault('doubled-code', { code, place: before }));
    else this.taken.set(`${kind} ${code}`, row.place);
    return code;
  }

  /** Faults of a row that says nothing of a level stand with its competence or area. */
  private tellRest({ place, faults }: RowReader): void {
    if (faults.length === 0) return;
    this.found.push({ place, code: this.competence || this.area, title: '', faults });
  }
}

function rowOf({ place }: FoundPart): number {
  return Number(place.replace(/\D/g, ''));
}

/** The framework that the rows say. */
export function contentOf(rows: FrameworkRows): FrameworkContent {
  return {
    areas: [...rows.areas.values()].map(({ code, texts }) => ({
      code,
      name: texts['area.name']?.text ?? { en: '' },
      ...(texts['area.description'] && { description: texts['area.description'].text }),
    })),
    competences: [...rows.competences.values()].map(({ code, above, texts }) => ({
      code: idOf<'Competence'>(code),
      areaCode: above,
      name: texts['competence.name']?.text ?? { en: '' },
      description: texts['competence.description']?.text ?? { en: '' },
    })),
    levels: LEVELS.map((ordinal) => {
      const texts = rows.levels.get(ordinal)?.texts;
      return {
        ordinal,
        name: texts?.['level.name']?.text ?? USUAL_LEVEL_NAMES[ordinal],
        description: texts?.['level.description']?.text ?? { en: '' },
        subLevels: [],
      };
    }),
    statements: rows.statements,
    outcomes: rows.outcomes,
    glossary: [],
    nextSteps: rows.steps,
  };
}
