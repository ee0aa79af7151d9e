import { inlineMeaning } from './inline-codes';
import {
  XLIFF_STATES,
  type ReadXliffFile,
  type ReadXliffUnit,
  type XliffProblem,
  type XliffProblemCode,
  type XliffReading,
} from './xliff-document';
import { notXliff, tooManyUnits } from './xliff-refusals';

export interface XliffLimits {
  readonly units: number;
  /** Of one text, in characters. */
  readonly textLength: number;
}

export interface XliffElement {
  readonly namespace: string;
  readonly name: string;
  readonly line: number;
  readonly attribute: (name: string) => string | undefined;
}

const NAMESPACE = {
  'urn:oasis:names:tc:xliff:document:2.0': ['2.0', '2.1'],
  'urn:oasis:names:tc:xliff:document:1.2': ['1.2'],
} as const;

/** Elements of the core whose content is no text of the translation. */
const PASSED_OVER = new Set([
  ...['notes', 'note', 'skeleton', 'originalData', 'header', 'alt-trans', 'seg-source'],
  ...['bin-unit', 'context-group', 'count-group', 'prop-group', 'phase-group'],
]);

interface OpenSegment {
  source: string;
  target?: string;
  order?: number;
  state: string | undefined;
}

interface OpenUnit {
  readonly id: string;
  readonly line: number;
  readonly segments: OpenSegment[];
  problem?: XliffProblemCode;
}

interface OpenFile {
  readonly id: string;
  readonly original: string;
  readonly units: Map<string, ReadXliffUnit>;
}

/** Makes a reading of the elements of a file as they come. */
export class XliffCollector {
  private version: string | undefined;
  private namespace = '';
  private sourceLanguage: string | undefined;
  private targetLanguage: string | undefined;
  private readonly files: OpenFile[] = [];
  private readonly problems: XliffProblem[] = [];
  private passing = 0;
  private unit: OpenUnit | undefined;
  private side: 'source' | 'target' | undefined;
  private count = 0;

  constructor(private readonly limits: XliffLimits) {}

  open(element: XliffElement): void {
    if (this.version === undefined) return this.begin(element);
    const isForeign = element.namespace !== this.namespace || PASSED_OVER.has(element.name);
    if (this.passing > 0 || isForeign) {
      this.passing += 1;
      return;
    }
    if (this.side) this.inline(element);
    else this.structure(element);
  }

  close(name: string): void {
    if (this.passing > 0) {
      this.passing -= 1;
      return;
    }
    if (name === this.side) this.side = undefined;
    if (name === 'unit' || name === 'trans-unit') this.endUnit();
  }

  text(part: string): void {
    if (this.side && this.passing === 0) this.append(part);
  }

  reading(): XliffReading {
    if (this.version === undefined || this.sourceLanguage === undefined) throw notXliff();
    const files = this.files.map(({ units, ...file }): ReadXliffFile => ({
      ...file,
      units: [...units.values()],
    }));
    const { version, sourceLanguage, targetLanguage, problems } = this;
    return { version, sourceLanguage, ...(targetLanguage ? { targetLanguage } : {}), files, problems };
  }

  private begin({ namespace, name, attribute }: XliffElement): void {
    const versions: readonly string[] =
      Object.entries(NAMESPACE).find(([uri]) => uri === namespace)?.[1] ?? [];
    const version = attribute('version') ?? '';
    if (name !== 'xliff' || !versions.includes(version)) throw notXliff();
    this.version = version;
    this.namespace = namespace;
    this.sourceLanguage = attribute('srcLang');
    this.targetLanguage = attribute('trgLang');
  }

  private structure(element: XliffElement): void {
    const { name, attribute } = element;
    if (name === 'file') return this.beginFile(attribute);
    if (name === 'unit' || name === 'trans-unit') return this.beginUnit(element);
    const { unit } = this;
    if (!unit) return;
    if (name === 'segment' || name === 'ignorable') {
      unit.segments.push({
        source: '',
        state: name === 'segment' ? (attribute('state') ?? 'initial') : undefined,
      });
    }
    if (name === 'source' || name === 'target') this.beginSide(unit, element);
  }

  private beginFile(attribute: XliffElement['attribute']): void {
    const original = attribute('original') ?? attribute('id') ?? '';
    this.files.push({ id: attribute('id') ?? original, original, units: new Map() });
    this.sourceLanguage ??= attribute('source-language');
    this.targetLanguage ??= attribute('target-language');
  }

  private beginUnit({ attribute, line }: XliffElement): void {
    this.count += 1;
    if (this.count > this.limits.units) throw tooManyUnits(this.limits.units);
    const id = attribute('id') ?? '';
    this.unit = { id, line, segments: this.version === '1.2' ? [{ source: '', state: undefined }] : [] };
    if (id === '') this.unit.problem = 'unit-without-id';
  }

  private beginSide(unit: OpenUnit, { name, attribute }: XliffElement): void {
    const segment = unit.segments.at(-1);
    if (!segment) return;
    this.side = name === 'source' ? 'source' : 'target';
    if (name === 'source') return;
    segment.target = '';
    const order = Number(attribute('order'));
    if (Number.isInteger(order) && order > 0) segment.order = order;
    if (this.version === '1.2') segment.state = attribute('state') ?? 'translated';
  }

  private inline(element: XliffElement): void {
    const meaning = inlineMeaning(element);
    if (meaning.kind === 'mark') return;
    // What is within is none of the words: a code of its own in 1.2, or formatted text of a unit that is given up.
    this.passing += 1;
    if (meaning.kind === 'text') this.append(meaning.text);
    else if (this.unit) this.unit.problem ??= 'foreign-code';
  }

  private append(part: string): void {
    const segment = this.unit?.segments.at(-1);
    if (!segment || !this.unit || !this.side) return;
    const before = segment[this.side] ?? '';
    if (before.length + part.length > this.limits.textLength) this.unit.problem ??= 'too-long';
    else segment[this.side] = before + part;
  }

  private endUnit(): void {
    const { unit } = this;
    const file = this.files.at(-1);
    this.unit = undefined;
    if (!unit || !file) return;
    const problem = unit.problem ?? (file.units.has(unit.id) ? 'doubled-unit' : undefined);
    if (problem)
      this.problems.push({ line: unit.line, original: file.original, unit: unit.id, code: problem });
    if (problem === 'unit-without-id' || problem === 'doubled-unit') return;
    const target = problem ? undefined : targetOf(unit.segments);
    file.units.set(unit.id, {
      id: unit.id,
      line: unit.line,
      source: unit.segments.map(({ source }) => source).join(''),
      ...(target === undefined ? {} : { target }),
      state: stateOf(unit.segments),
    });
  }
}

/** Undefined where no segment has one; an ignorable part without a target is taken as it is in the source. */
function targetOf(segments: readonly OpenSegment[]): string | undefined {
  const hasTarget = segments.some(({ target, state }) => target !== undefined && state !== undefined);
  const isWhole = segments.every(({ target, state }) => target !== undefined || state === undefined);
  if (!hasTarget || !isWhole) return undefined;
  return segments
    .map(({ source, target, order }, index) => ({ words: target ?? source, place: order ?? index + 1 }))
    .sort((one, other) => one.place - other.place)
    .map(({ words }) => words)
    .join('');
}

/** That of the segment that has come least far. */
function stateOf(segments: readonly OpenSegment[]): ReadXliffUnit['state'] {
  const places = segments.flatMap(({ state }) => (state === undefined ? [] : [placeOf(state)]));
  return XLIFF_STATES[Math.min(...places, XLIFF_STATES.length - 1)] ?? 'initial';
}

/** States of 1.2 say more; what is signed off there is final, what is new or to be translated initial. */
function placeOf(state: string): number {
  const known: number = XLIFF_STATES.findIndex((each) => each === state);
  if (known >= 0) return known;
  if (state === 'signed-off') return XLIFF_STATES.indexOf('reviewed');
  return state === 'new' || state === 'needs-translation' ? 0 : 1;
}
