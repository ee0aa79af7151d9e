import type { PackOption } from '@qabilet/application';
import { idOfIdentifier } from './identifiers';
import { qtiFault, refuse } from './qti-faults';
import {
  innerReason,
  isMapOf,
  isMatchAlone,
  responseAt,
  skipped,
  stemOf,
  words,
  type ItemBody,
  type Reading,
} from './reading';
import { reasonsOf } from './feedback';
import { mappedRight, type Response } from './responses';
import { childrenOf, type XmlElement } from './xml-tree';

type ShownOption = Omit<PackOption, 'correct'>;

export function readChoice(reading: Reading, interaction: XmlElement): ItemBody {
  const response = responseAt(reading, interaction);
  const options = optionsOf(reading, childrenOf(interaction, 'qti-simple-choice'));
  const stem = { en: stemOf(reading, interaction) };
  const right = rightOf(reading, response).map(idOfIdentifier);
  checkNames(right, options);
  const judged = options.map((option) => ({ ...option, correct: right.includes(option.id) }));
  if (response.cardinality === 'single') return { kind: 'single', stem, options: judged };
  const isEach = isMapOf(reading.scoring, response.identifier);
  if (isEach) notePenalty(reading, response, options);
  return { kind: 'multiple', stem, options: judged, ...(isEach ? { credit: 'parts' } : {}) };
}

export function readOrder(reading: Reading, interaction: XmlElement): ItemBody {
  const response = responseAt(reading, interaction);
  const options = optionsOf(reading, childrenOf(interaction, 'qti-simple-choice'));
  const sequence = response.correct.map(idOfIdentifier);
  if (sequence.length === 0) refuse('no-key', { response: response.identifier });
  checkNames(sequence, options);
  const ordered = sequence.flatMap((id) => options.filter((option) => option.id === id));
  const stem = { en: stemOf(reading, interaction) };
  if (isMatchAlone(reading.scoring, response.identifier)) return { kind: 'order', stem, options: ordered };
  const { scoring } = reading;
  const pairs = response.correct.slice(1).map((after, place) => `${response.correct[place]} ${after}`);
  const earned =
    scoring.kind === 'each'
      ? scoring.tests.map((test) => (test.kind === 'neighbours' ? test.pair.join(' ') : ''))
      : [];
  if (earned.length !== pairs.length || pairs.some((pair) => !earned.includes(pair))) refuse('rule');
  return { kind: 'order', stem, options: ordered, credit: 'parts' };
}

export function optionsOf(reading: Reading, choices: readonly XmlElement[]): readonly ShownOption[] {
  const reasons = reasonsOf(reading.item);
  return choices.map((choice) => {
    const id = idOfIdentifier(choice.attributes['identifier'] ?? '');
    return {
      id,
      text: { en: words(reading, choice.children, skipped) },
      rationale: { en: reasons.get(id) ?? innerReason(reading, choice) },
    };
  });
}

/** What the rule gives points for: the correct response, or what the map does. */
function rightOf({ scoring }: Reading, response: Response): readonly string[] {
  if (isMatchAlone(scoring, response.identifier)) {
    return response.correct.length > 0
      ? response.correct
      : refuse('no-key', { response: response.identifier });
  }
  if (!isMapOf(scoring, response.identifier)) refuse('rule');
  const right = mappedRight(response).map(({ key }) => key);
  return right.length > 0 ? right : refuse('no-key', { response: response.identifier });
}

function notePenalty({ faults }: Reading, response: Response, options: readonly ShownOption[]): void {
  const right = mappedRight(response);
  const [first] = right;
  if (right.some(({ points }) => points !== first?.points)) faults.push(qtiFault('weights'));
  const worth = options
    .map(({ id }) => response.map.find(({ key }) => idOfIdentifier(key) === id)?.points ?? response.otherwise)
    .filter((points) => points <= 0);
  const isSame = response.least === 0 && worth.every((points) => points === -(first?.points ?? 1));
  if (!isSame) faults.push(qtiFault('penalty'));
}

export function checkNames(named: readonly string[], options: readonly { readonly id: string }[]): void {
  const strange = named.find((id) => !options.some((option) => option.id === id));
  if (strange !== undefined) refuse('unknown-name', { name: strange });
}
