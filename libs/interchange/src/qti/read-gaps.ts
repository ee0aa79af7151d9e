import type { PackGap } from '@qabilet/application';
import type { NumberKey, TextKey } from '@qabilet/item-bank';
import { comparisonOf, unitsOf } from './context-values';
import { gapId, idOfIdentifier } from './identifiers';
import { refuse } from './qti-faults';
import { responseAt, skipped, words, type ItemBody, type Reading } from './reading';
import { checkNames, optionsOf } from './read-choice';
import { reasonsOf } from './feedback';
import { mappedRight, type Response } from './responses';
import type { Test } from './scoring';
import { childrenOf, type XmlElement } from './xml-tree';

type Earned = { readonly kind: 'map' } | Test;

/** Text with gaps; a single field to type into is a question of its own. */
export function readGaps(reading: Reading, interactions: readonly XmlElement[]): ItemBody {
  const [only] = interactions;
  const isAlone = interactions.length === 1 && only?.name === 'qti-text-entry-interaction';
  if (only && isAlone && reading.fields.get('kind') !== 'cloze') return readTyped(reading, only);
  const { scoring } = reading;
  const parts = interactions.map((interaction): PackGap => {
    const response = responseAt(reading, interaction);
    const id = gapId(response.identifier);
    const text = reading.fields.get(`text.${response.identifier}`) ?? id;
    const part = { id, text: { en: text }, rationale: { en: reasonsOf(reading.item).get(id) ?? '' } };
    if (interaction.name === 'qti-text-entry-interaction') return { ...part, ...typedKey(reading, response) };
    return { ...part, options: listOf(reading, interaction, response) };
  });
  if (scoring.kind !== 'map' && scoring.tests.length !== parts.length) refuse('rule');
  const gaps = new Map(
    interactions.map((interaction) => [interaction, gapId(responseAt(reading, interaction).identifier)]),
  );
  const stem = stemWith(reading, (child) => {
    const gap = gaps.get(child);
    return gap === undefined ? skipped(child) : `[[${gap}]]`;
  });
  return {
    kind: 'cloze',
    stem: { en: stem },
    parts,
    ...(scoring.kind === 'each' ? { credit: 'parts' } : {}),
  };
}

function readTyped(reading: Reading, interaction: XmlElement): ItemBody {
  const response = responseAt(reading, interaction);
  const key = typedKey(reading, response);
  const unit = reading.fields.get('unit');
  const own = unit === undefined ? '' : ` ${unit}`;
  const stem = stemWith(reading, (child) => (child === interaction ? '\u0002' : skipped(child)))
    .replace(`\u0002${own}`, '')
    .replace('\u0002', '')
    .trim();
  if ('accepted' in key) return { kind: 'text', stem: { en: stem }, ...key };
  return {
    kind: 'numeric',
    stem: { en: stem },
    ...key,
    ...(unit === undefined ? {} : { unit: { en: unit } }),
  };
}

function stemWith(reading: Reading, stands: (child: XmlElement) => string | undefined): string {
  const rests = reading.stimuli.map((stimulus) => words(reading, stimulus.children));
  return [...rests, words(reading, reading.body.children, stands)].filter((text) => text !== '').join('\n');
}

/** By which of the tests the response earns its point. */
function earnedBy({ scoring }: Reading, response: Response): Earned {
  if (scoring.kind === 'map')
    return scoring.response === response.identifier ? { kind: 'map' } : refuse('rule');
  return scoring.tests.find((test) => test.response === response.identifier) ?? refuse('rule');
}

function typedKey(reading: Reading, response: Response): TextKey | NumberKey {
  const earned = earnedBy(reading, response);
  return response.type === 'float' || response.type === 'integer'
    ? numberKey(reading, response, earned)
    : textKey(reading, response, earned);
}

function numberKey({ fields }: Reading, response: Response, earned: Earned): NumberKey {
  const answer = Number(response.correct[0] ?? Number.NaN);
  if (!Number.isFinite(answer)) refuse('no-key', { response: response.identifier });
  if (earned.kind !== 'equal' && earned.kind !== 'match') refuse('rule');
  const units = unitsOf(fields.get(`units.${response.identifier}`));
  return {
    answer,
    tolerance: earned.kind === 'equal' ? earned.tolerance : 0,
    ...(units ? { units } : {}),
  };
}

function textKey({ fields }: Reading, response: Response, earned: Earned): TextKey {
  const { identifier, correct } = response;
  const isMapped = earned.kind === 'map' || earned.kind === 'mapped';
  if (!isMapped && earned.kind !== 'match') refuse('rule');
  const entries = mappedRight(response);
  const accepted = isMapped ? entries.map(({ key }) => key) : correct;
  if (accepted.length === 0) refuse('no-key', { response: identifier });
  const own = fields.get(`accepted.${identifier}`);
  const comparison = comparisonOf(fields.get(`comparison.${identifier}`));
  if (own !== undefined) {
    return {
      accepted: { en: accepted.slice(0, Number(own)) },
      ...(comparison ? { comparison } : {}),
    };
  }
  const isExact = !isMapped || entries.some(({ isCaseKept }) => isCaseKept);
  return { accepted: { en: accepted }, ...(isExact ? { comparison: { case: 'keep' } } : {}) };
}

function listOf(reading: Reading, interaction: XmlElement, response: Response) {
  const options = optionsOf(reading, childrenOf(interaction, 'qti-inline-choice'));
  const earned = earnedBy(reading, response);
  const right = (
    earned.kind === 'match' ? response.correct : mappedRight(response).map(({ key }) => key)
  ).map(idOfIdentifier);
  if (right.length === 0) refuse('no-key', { response: response.identifier });
  checkNames(right, options);
  return options.map((option) => ({ ...option, correct: right.includes(option.id) }));
}
