import type { ImportFault, PackItem } from '@qabilet/application';
import type { ContextFields } from './context';
import { readText } from './markup';
import { qtiFault, refuse } from './qti-faults';
import type { Response } from './responses';
import type { Scoring } from './scoring';
import { childOf, descendants, type XmlElement, type XmlNode } from './xml-tree';

/** Files of the package by where they lie from the item. */
export interface PackageFiles {
  /** The document at the address, seen from the item. */
  readonly document: (href: string) => XmlElement | undefined;
  /** A picture as data, seen from the item. */
  readonly picture: (href: string) => string | undefined;
}

/** What an interaction is read with. */
export interface Reading {
  readonly item: XmlElement;
  readonly body: XmlElement;
  readonly fields: ContextFields;
  readonly files: PackageFiles;
  readonly responses: ReadonlyMap<string, Response>;
  readonly scoring: Scoring;
  /** What is noticed on the way. */
  readonly faults: ImportFault[];
  /** Texts on which the item rests. */
  readonly stimuli: readonly XmlElement[];
}

type Distributed<Item> = Item extends { kind: unknown } ? Omit<Item, keyof Head> : never;
interface Head {
  code: unknown;
  competence: unknown;
  outcome: unknown;
  level: unknown;
  difficulty: unknown;
  seconds: unknown;
  rationale: unknown;
  enemies: unknown;
  drafted: unknown;
  catalogue: unknown;
}
export type ItemBody = Distributed<PackItem>;

/** Words of nodes; what they cannot hold ends the reading, what they lose is noted. */
export function words(
  { faults }: Pick<Reading, 'faults'>,
  nodes: readonly XmlNode[],
  stands?: (child: XmlElement) => string | undefined,
): string {
  const { text, formatting, media } = readText(nodes, stands);
  if (media.length > 0) refuse('media', { found: media.join(', ') });
  const found = formatting.join(', ');
  if (found !== '' && !faults.some(({ message }) => message === qtiFault('formatting', { found }).message)) {
    faults.push(qtiFault('formatting', { found }));
  }
  return text;
}

/** The text on which the item rests, what stands around the interaction, and its prompt. */
export function stemOf(reading: Reading, interaction: XmlElement): string {
  const prompt = childOf(interaction, 'qti-prompt');
  const around = words(reading, reading.body.children, (child) =>
    child === interaction ? '' : skipped(child),
  );
  const rests = reading.stimuli.map((stimulus) => words(reading, stimulus.children));
  return [...rests, around, prompt ? words(reading, prompt.children) : '']
    .filter((text) => text !== '')
    .join('\n');
}

/** What people see only afterwards, or that is for others than them. */
export function skipped({ name }: XmlElement): string | undefined {
  return /^qti-(feedback-(inline|block)|rubric-block|stylesheet|catalog-info)$/.test(name) ? '' : undefined;
}

/** Feedback that stands inside a choice: why it is as it is. */
export function innerReason(reading: Pick<Reading, 'faults'>, choice: XmlElement): string {
  return descendants(choice, 'qti-feedback-inline', 'qti-feedback-block')
    .map((feedback) => words(reading, feedback.children))
    .join('\n');
}

/** The response that the interaction answers. */
export function responseAt(reading: Reading, interaction: XmlElement): Response {
  const identifier = interaction.attributes['response-identifier'] ?? '';
  return reading.responses.get(identifier) ?? refuse('no-key', { response: identifier });
}

/** Whether one test alone decides, and it is that the response is the declared correct one. */
export function isMatchAlone(scoring: Scoring, response: string): boolean {
  if (scoring.kind === 'map' || scoring.tests.length !== 1) return false;
  const [test] = scoring.tests;
  return test?.kind === 'match' && test.response === response;
}

export function isMapOf(scoring: Scoring, response: string): boolean {
  return scoring.kind === 'map' && scoring.response === response;
}
