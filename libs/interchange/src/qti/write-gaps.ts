import type { PackGap, PackItem } from '@qabilet/application';
import type { NumberKey, TextKey } from '@qabilet/item-bank';
import type { Language, Text } from '@qabilet/kernel';
import { declared, MAP, type Body, type Field } from './declarations';
import { gapResponse, identifierOf, RESPONSE } from './identifiers';
import type { Scoring, Test } from './scoring';
import type { SupportedText } from './supported-text';
import { element, type XmlElement } from './xml-tree';

/** What is typed, and what is chosen within a text, in one language. */
export class GapWriter {
  constructor(
    private readonly language: Language,
    private readonly supported: SupportedText,
  ) {}

  typed(item: Extract<PackItem, { kind: 'text' | 'numeric' }>): Body {
    const unit = item.kind === 'numeric' && item.unit ? this.words(item.unit) : '';
    return {
      declarations: [
        item.kind === 'text'
          ? declared('single', 'string', [], this.mapping(item))
          : declared('single', 'float', [String(item.answer)]),
      ],
      content: [
        element('p', {}, ...this.supported.marked(this.words(item.stem))),
        element(
          'p',
          {},
          element('qti-text-entry-interaction', { 'response-identifier': RESPONSE }),
          ...(unit === '' ? [] : [` ${unit}`]),
        ),
      ],
      scoring: typedScoring(item),
      fields:
        item.kind === 'text'
          ? this.textFields(RESPONSE, item)
          : [...numberFields(RESPONSE, item), ...(unit === '' ? [] : [['unit', unit] as const])],
    };
  }

  cloze({ parts, stem, credit }: Extract<PackItem, { kind: 'cloze' }>): Body {
    const gaps = new Map(parts.map((gap) => [gap.id, gap]));
    const pieces = this.words(stem).split(/(\[\[[^\]]*\]\])/);
    const nodes = this.supported.pieces(
      pieces.map((text) => {
        const gap = gaps.get(text.slice(2, -2));
        return gap && text.startsWith('[[')
          ? { text, instead: this.supported.around(gap.id, this.gap(gap)) }
          : { text };
      }),
    );
    return {
      declarations: parts.map((gap) => this.declaration(gap)),
      content: [element('p', {}, ...nodes)],
      scoring: { kind: credit === 'parts' ? 'each' : 'all', tests: parts.map(testOf) },
      fields: parts.flatMap((gap) => this.gapFields(gap)),
    };
  }

  private words(text: Text): string {
    return text[this.language] ?? '';
  }

  private gap(gap: PackGap): XmlElement {
    const response = { 'response-identifier': gapResponse(gap.id) };
    if (!('options' in gap)) return element('qti-text-entry-interaction', response);
    return element(
      'qti-inline-choice-interaction',
      response,
      ...gap.options.map(({ id, text }) =>
        element(
          'qti-inline-choice',
          { identifier: identifierOf(id), ...this.supported.attribute(id) },
          this.words(text),
        ),
      ),
    );
  }

  private declaration(gap: PackGap): XmlElement {
    const response = gapResponse(gap.id);
    if ('options' in gap) {
      const right = gap.options.filter(({ correct }) => correct).map(({ id }) => identifierOf(id));
      return declared('single', 'identifier', right, undefined, response);
    }
    return 'accepted' in gap
      ? declared('single', 'string', [], this.mapping(gap), response)
      : declared('single', 'float', [String(gap.answer)], undefined, response);
  }

  /** The texts of the language first, then those in English, which count in every language. */
  private mapping({ accepted, comparison }: TextKey): XmlElement {
    const texts = [...new Set([...(accepted[this.language] ?? []), ...(accepted.en ?? [])])];
    const isKept = comparison?.case === 'keep';
    return element(
      'qti-mapping',
      { 'default-value': 0 },
      ...texts.map((key) =>
        element('qti-map-entry', { 'map-key': key, 'mapped-value': 1, 'case-sensitive': String(isKept) }),
      ),
    );
  }

  private gapFields(gap: PackGap): readonly Field[] {
    const response = gapResponse(gap.id);
    const name: Field = [`text.${response}`, this.words(gap.text)];
    if ('accepted' in gap) return [name, ...this.textFields(response, gap)];
    return 'answer' in gap ? [name, ...numberFields(response, gap)] : [name];
  }

  private textFields(response: string, { accepted, comparison }: TextKey): readonly Field[] {
    return [
      [`accepted.${response}`, String(accepted[this.language]?.length ?? 0)],
      ...(comparison ? [[`comparison.${response}`, JSON.stringify(comparison)] as const] : []),
    ];
  }
}

function numberFields(response: string, { units }: NumberKey): readonly Field[] {
  return units ? [[`units.${response}`, JSON.stringify(units)]] : [];
}

function typedScoring(item: Extract<PackItem, { kind: 'text' | 'numeric' }>): Scoring {
  if (item.kind === 'text') return MAP;
  return { kind: 'all', tests: [{ kind: 'equal', response: RESPONSE, tolerance: item.tolerance }] };
}

function testOf(gap: PackGap): Test {
  const response = gapResponse(gap.id);
  if ('options' in gap) return { kind: 'match', response };
  return 'accepted' in gap
    ? { kind: 'mapped', response, least: 1 }
    : { kind: 'equal', response, tolerance: gap.tolerance };
}
