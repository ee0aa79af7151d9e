import { childrenOf, element, rawText, type XmlElement } from './xml-tree';

/** What earns points, as QTI says it. */
export type Test =
  /** The response is the declared correct one. */
  | { readonly kind: 'match'; readonly response: string }
  /** The mapped points of the response are at least so many. */
  | { readonly kind: 'mapped'; readonly response: string; readonly least: number }
  | { readonly kind: 'equal'; readonly response: string; readonly tolerance: number }
  /** One stands right before the other in an ordered response of so many. */
  | {
      readonly kind: 'neighbours';
      readonly response: string;
      readonly pair: readonly [string, string];
      readonly length: number;
    };

export type Scoring =
  | { readonly kind: 'map'; readonly response: string }
  /** One point, or those given, when all hold. */
  | { readonly kind: 'all'; readonly tests: readonly Test[] }
  /** A point for each that holds. */
  | { readonly kind: 'each'; readonly tests: readonly Test[] };

const TEMPLATES = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/';

const variable = (identifier: string) => element('qti-variable', { identifier });
const base = (type: string, value: string) => element('qti-base-value', { 'base-type': type }, value);
const setScore = (value: XmlElement) => element('qti-set-outcome-value', { identifier: 'SCORE' }, value);

/** The response processing: the standard template where one says the same, and rules that also show the feedback. */
export function responseProcessing(scoring: Scoring, feedback: readonly string[]): XmlElement {
  const shown = feedback.map((identifier) => base('identifier', identifier));
  const show =
    shown.length === 0
      ? []
      : [element('qti-set-outcome-value', { identifier: 'FEEDBACK' }, element('qti-multiple', {}, ...shown))];
  const template = templateOf(scoring);
  if (template !== undefined && show.length === 0) {
    return element('qti-response-processing', { template: `${TEMPLATES}${template}.xml` });
  }
  return element('qti-response-processing', {}, ...rulesOf(scoring), ...show);
}

function templateOf(scoring: Scoring): string | undefined {
  if (scoring.kind === 'map') return scoring.response === 'RESPONSE' ? 'map_response' : undefined;
  const [only, ...others] = scoring.tests;
  const isMatch = scoring.kind === 'all' && others.length === 0 && only?.kind === 'match';
  return isMatch && only.response === 'RESPONSE' ? 'match_correct' : undefined;
}

function rulesOf(scoring: Scoring): readonly XmlElement[] {
  switch (scoring.kind) {
    case 'map':
      return [
        element(
          'qti-response-condition',
          {},
          element(
            'qti-response-if',
            {},
            element('qti-is-null', {}, variable(scoring.response)),
            setScore(base('float', '0')),
          ),
          element(
            'qti-response-else',
            {},
            setScore(element('qti-map-response', { identifier: scoring.response })),
          ),
        ),
      ];
    case 'all': {
      const tests = scoring.tests.map(testElement);
      const [only] = tests;
      const whole = tests.length === 1 && only ? only : element('qti-and', {}, ...tests);
      return [condition(whole, base('float', '1'), base('float', '0'))];
    }
    case 'each':
      return [
        setScore(base('float', '0')),
        ...scoring.tests.map((test) =>
          condition(testElement(test), element('qti-sum', {}, variable('SCORE'), base('float', '1'))),
        ),
      ];
  }
}

function condition(test: XmlElement, then: XmlElement, otherwise?: XmlElement): XmlElement {
  return element(
    'qti-response-condition',
    {},
    element('qti-response-if', {}, test, setScore(then)),
    ...(otherwise ? [element('qti-response-else', {}, setScore(otherwise))] : []),
  );
}

function testElement(test: Test): XmlElement {
  const { response } = test;
  switch (test.kind) {
    case 'match':
      return element('qti-match', {}, variable(response), element('qti-correct', { identifier: response }));
    case 'mapped':
      return element(
        'qti-gte',
        {},
        element('qti-map-response', { identifier: response }),
        base('float', String(test.least)),
      );
    case 'equal':
      return element(
        'qti-equal',
        { 'tolerance-mode': 'absolute', tolerance: `${test.tolerance} ${test.tolerance}` },
        variable(response),
        element('qti-correct', { identifier: response }),
      );
    case 'neighbours':
      return element(
        'qti-or',
        {},
        ...Array.from({ length: test.length - 1 }, (_, index) =>
          element('qti-and', {}, ...test.pair.map((id, step) => isAt(response, index + 1 + step, id))),
        ),
      );
  }
}

function isAt(response: string, place: number, identifier: string): XmlElement {
  return element(
    'qti-match',
    {},
    element('qti-index', { n: place }, variable(response)),
    base('identifier', identifier),
  );
}

/** What the rules come to, or undefined where they say something else than what the product can mark. */
export function readScoring(processing: XmlElement | undefined): Scoring | undefined {
  if (!processing) return undefined;
  const rules = childrenOf(processing).filter((rule) => !setsAnother(rule));
  if (rules.length === 0) return scoringOfTemplate(processing.attributes['template'] ?? '');
  const awards = rules.filter((rule) => !setsNothing(rule)).map(awardOf);
  const [only] = awards;
  if (!only || awards.some((award) => award === undefined)) return undefined;
  if (awards.length === 1 && only.kind !== 'each') return only;
  const each = awards.map((award) => (award?.kind === 'each' ? award.tests : undefined));
  return each.some((tests) => tests === undefined)
    ? undefined
    : { kind: 'each', tests: each.flatMap((tests) => tests ?? []) };
}

function scoringOfTemplate(address: string): Scoring | undefined {
  const name = /\/(match_correct|map_response|CC2_match_basic|CC2_match|CC2_map_response)(?:\.xml)?$/.exec(
    address,
  )?.[1];
  if (name === undefined) return undefined;
  return /map/.test(name)
    ? { kind: 'map', response: 'RESPONSE' }
    : { kind: 'all', tests: [{ kind: 'match', response: 'RESPONSE' }] };
}

/** Whether the rule is about another outcome than the score, such as feedback. */
function setsAnother(rule: XmlElement): boolean {
  const set = settingsIn(rule);
  return set.length > 0 && set.every(({ attributes }) => attributes['identifier'] !== 'SCORE');
}

function settingsIn(rule: XmlElement): readonly XmlElement[] {
  if (rule.name === 'qti-set-outcome-value') return [rule];
  return childrenOf(rule).flatMap(settingsIn);
}

/** SCORE := 0 before anything is earned. */
function setsNothing(rule: XmlElement): boolean {
  const [value] = childrenOf(rule);
  return rule.name === 'qti-set-outcome-value' && value !== undefined && numberOf(value) === 0;
}

function awardOf(rule: XmlElement): Scoring | undefined {
  if (rule.name === 'qti-set-outcome-value') return mapOf(childrenOf(rule)[0]);
  if (rule.name !== 'qti-response-condition') return undefined;
  const branches = childrenOf(rule).map(branchOf);
  const [first, second, ...others] = branches;
  if (!first || others.length > 0 || (second && second.name !== 'qti-response-else')) return undefined;
  if (first.test?.name === 'qti-is-null')
    return first.score && numberOf(first.score) !== 0 ? undefined : mapOf(second?.score);
  if (first.test?.name === 'qti-not' && !second) return mapOf(first.score);
  if (second?.score && numberOf(second.score) !== 0) return undefined;
  const tests = first.test && testsOf(first.test);
  if (!tests || !first.score) return undefined;
  if (isOneMore(first.score) && tests.length === 1) return { kind: 'each', tests };
  const points = numberOf(first.score);
  return first.score.name === 'qti-variable' || (points !== undefined && points > 0)
    ? { kind: 'all', tests }
    : undefined;
}

function branchOf(branch: XmlElement) {
  const [first, ...rest] = childrenOf(branch);
  const isElse = branch.name === 'qti-response-else';
  const rules = isElse ? [first, ...rest] : rest;
  const sets = rules.filter((rule) => rule?.attributes['identifier'] === 'SCORE');
  return {
    name: branch.name,
    test: isElse ? undefined : first,
    score: sets.length === 1 && sets[0] ? childrenOf(sets[0])[0] : undefined,
  };
}

function mapOf(value: XmlElement | undefined): Scoring | undefined {
  return value?.name === 'qti-map-response'
    ? { kind: 'map', response: value.attributes['identifier'] ?? '' }
    : undefined;
}

function isOneMore(value: XmlElement): boolean {
  const [left, right] = childrenOf(value);
  return (
    value.name === 'qti-sum' &&
    left?.attributes['identifier'] === 'SCORE' &&
    right !== undefined &&
    numberOf(right) === 1 &&
    childrenOf(value).length === 2
  );
}

function testsOf(test: XmlElement): readonly Test[] | undefined {
  if (test.name !== 'qti-and') {
    const one = testOf(test);
    return one && [one];
  }
  const all = childrenOf(test).map(testOf);
  return all.some((one) => one === undefined) ? undefined : all.flatMap((one) => one ?? []);
}

function testOf(test: XmlElement): Test | undefined {
  const [left, right] = childrenOf(test);
  const response = left?.attributes['identifier'] ?? '';
  const isAgainstCorrect =
    left?.name === 'qti-variable' &&
    right?.name === 'qti-correct' &&
    right.attributes['identifier'] === response;
  if (test.name === 'qti-match' && isAgainstCorrect) return { kind: 'match', response };
  if (test.name === 'qti-equal' && isAgainstCorrect) {
    const tolerance = toleranceOf(test);
    return tolerance === undefined ? undefined : { kind: 'equal', response, tolerance };
  }
  if (/^qti-gte?$/.test(test.name) && left?.name === 'qti-map-response' && right) {
    const least = numberOf(right);
    return least === undefined || (test.name === 'qti-gt' && least !== 0)
      ? undefined
      : { kind: 'mapped', response, least: test.name === 'qti-gt' ? Number.MIN_VALUE : least };
  }
  return test.name === 'qti-or' ? neighboursOf(test) : undefined;
}

function toleranceOf({ attributes }: XmlElement): number | undefined {
  const mode = attributes['tolerance-mode'] ?? 'exact';
  if (mode === 'exact') return 0;
  const [below = Number.NaN, above = below] = (attributes['tolerance'] ?? '').split(/\s+/).map(Number);
  return mode === 'absolute' && below === above && below >= 0 ? below : undefined;
}

function neighboursOf(test: XmlElement): Test | undefined {
  const [index] = childrenOf(test);
  const values = index ? childrenOf(index).map((match) => rawText(childrenOf(match)[1] ?? '').trim()) : [];
  const [before, after] = values;
  const response = childrenOf(childrenOf(childrenOf(index ?? test)[0] ?? test)[0] ?? test)[0]?.attributes[
    'identifier'
  ];
  if (before === undefined || after === undefined || response === undefined) return undefined;
  const found: Test = {
    kind: 'neighbours',
    response,
    pair: [before, after],
    length: childrenOf(test).length + 1,
  };
  return JSON.stringify(bare(testElement(found))) === JSON.stringify(bare(test)) ? found : undefined;
}

/** Without the blanks between elements. */
function bare(node: XmlElement): XmlElement {
  const inside = childrenOf(node);
  return {
    ...node,
    children: inside.length > 0 ? inside.map(bare) : [rawText(node).trim()].filter((text) => text !== ''),
  };
}

function numberOf(value: XmlElement): number | undefined {
  if (value.name !== 'qti-base-value') return undefined;
  const number = Number(rawText(value).trim());
  return Number.isFinite(number) ? number : undefined;
}
