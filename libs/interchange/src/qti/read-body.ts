import type { ImportFault } from '@qabilet/application';
import { readChoice, readOrder } from './read-choice';
import { readGaps } from './read-gaps';
import { readHotspot } from './read-hotspot';
import { readMatch } from './read-match';
import { qtiFault, refuse } from './qti-faults';
import type { ItemBody, PackageFiles, Reading } from './reading';
import { responsesOf, type Response } from './responses';
import { readScoring, type Scoring } from './scoring';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

const INLINE = ['qti-text-entry-interaction', 'qti-inline-choice-interaction'];

/** The question, what can be answered and what is right. Throws `NotRepresentable`. */
export function readBody(
  item: XmlElement,
  { fields, files }: Pick<Reading, 'fields' | 'files'>,
): { readonly item: ItemBody; readonly faults: readonly ImportFault[] } {
  if (item.name !== 'qti-assessment-item') refuse('not-an-item', { found: item.name });
  if (item.attributes['adaptive'] === 'true') refuse('adaptive');
  if (childOf(item, 'qti-template-declaration')) refuse('templates');
  const body = childOf(item, 'qti-item-body') ?? refuse('no-interaction');
  const interactions = interactionsIn(body);
  const [first, ...others] = interactions;
  if (!first) refuse('no-interaction');
  const isInline = interactions.every(({ name }) => INLINE.includes(name));
  if (others.length > 0 && !isInline) {
    refuse('several-interactions', { found: [...new Set(interactions.map(({ name }) => name))].join(', ') });
  }
  const faults: ImportFault[] = [];
  const responses = responsesOf(item);
  const reading: Reading = {
    ...{ item, body, fields, files, responses, faults },
    scoring: scoringOf(item, responses, faults),
    stimuli: stimuliOf(item, files),
  };
  return { item: isInline ? readGaps(reading, interactions) : blockOf(reading, first), faults };
}

function blockOf(reading: Reading, interaction: XmlElement): ItemBody {
  switch (interaction.name) {
    case 'qti-choice-interaction':
      return readChoice(reading, interaction);
    case 'qti-order-interaction':
      return readOrder(reading, interaction);
    case 'qti-match-interaction':
      return readMatch(reading, interaction);
    case 'qti-hotspot-interaction':
      return readHotspot(reading, interaction);
    default:
      return refuse('interaction', { found: interaction.name });
  }
}

function interactionsIn(body: XmlElement): readonly XmlElement[] {
  return childrenOf(body).flatMap((child) =>
    child.name.endsWith('-interaction') ? [child] : interactionsIn(child),
  );
}

function scoringOf(
  item: XmlElement,
  responses: ReadonlyMap<string, Response>,
  faults: ImportFault[],
): Scoring {
  const processing = childOf(item, 'qti-response-processing');
  if (processing) return readScoring(processing) ?? refuse('rule');
  faults.push(qtiFault('no-rule'));
  return { kind: 'all', tests: [...responses.keys()].map((response) => ({ kind: 'match', response })) };
}

function stimuliOf(item: XmlElement, files: PackageFiles): readonly XmlElement[] {
  return childrenOf(item, 'qti-assessment-stimulus-ref').map(({ attributes: { href = '' } }) => {
    const found = files.document(href);
    return (found && childOf(found, 'qti-stimulus-body')) ?? refuse('stimulus', { name: href });
  });
}
