import type { PackItem, PackOption } from '@qabilet/application';
import type { Language, Text } from '@qabilet/kernel';
import { declared, MAP, mappingOf, MATCH, type Body, type Field } from './declarations';
import { identifierOf, RESPONSE } from './identifiers';
import { pixelsOf } from './pixels';
import type { Scoring, Test } from './scoring';
import { SupportedText } from './supported-text';
import { GapWriter } from './write-gaps';
import { element, type XmlElement } from './xml-tree';

/** Where the files lie that belong to the item. */
export interface ItemFiles {
  readonly identifier: string;
  readonly picture?: string;
  readonly stimulus: string;
}

/** What people see of an item in one language, and what is right there. */
export class BodyWriter {
  private readonly supported: SupportedText;

  constructor(
    private readonly item: PackItem,
    private readonly language: Language,
    private readonly files: ItemFiles,
  ) {
    this.supported = new SupportedText(item.catalogue?.[language]);
  }

  body(): Body | undefined {
    const { item } = this;
    const isEach = 'credit' in item && item.credit === 'parts';
    switch (item.kind) {
      case 'single':
        return this.choice(item.options, 1, MATCH);
      case 'multiple':
        return this.choice(item.options, 0, isEach ? MAP : MATCH);
      case 'hotspot':
        return this.hotspot(item);
      case 'text':
      case 'numeric':
        return new GapWriter(this.language, this.supported).typed(item);
      case 'order':
        return this.order(item, isEach);
      case 'match':
        return this.match(item, isEach);
      case 'inbox':
        return this.inbox(item, isEach);
      case 'cloze':
        return new GapWriter(this.language, this.supported).cloze(item);
      case 'sheet':
        return undefined;
    }
  }

  private words(text: Text): string {
    return text[this.language] ?? '';
  }

  private prompt(): XmlElement {
    return element('qti-prompt', {}, ...this.supported.marked(this.words(this.item.stem)));
  }

  private choice(options: readonly PackOption[], most: number, scoring: Scoring): Body {
    const right = options.filter(({ correct }) => correct).map(({ id }) => identifierOf(id));
    const map =
      scoring.kind === 'map'
        ? mappingOf(
            right.map((key) => [key, 1]),
            { without: -1, least: 0 },
          )
        : undefined;
    return {
      declarations: [declared(most === 1 ? 'single' : 'multiple', 'identifier', right, map)],
      content: [
        element(
          'qti-choice-interaction',
          { 'response-identifier': RESPONSE, 'max-choices': most, shuffle: 'true' },
          this.prompt(),
          ...options.map(({ id, text }) =>
            element(
              'qti-simple-choice',
              { identifier: identifierOf(id) },
              ...this.supported.marked(this.words(text), id),
            ),
          ),
        ),
      ],
      scoring,
      fields: [],
    };
  }

  private hotspot({ options, picture }: Extract<PackItem, { kind: 'hotspot' }>): Body {
    const right = options.filter(({ correct }) => correct).map(({ id }) => identifierOf(id));
    const isOne = right.length === 1;
    const places = options.flatMap(({ id, text }) => {
      const place = Object.hasOwn(picture.places, id) ? picture.places[id] : undefined;
      return place ? [{ id, text, place }] : [];
    });
    return {
      declarations: [
        declared(
          'single',
          'identifier',
          right.slice(0, 1),
          isOne ? undefined : mappingOf(right.map((key) => [key, 1])),
        ),
      ],
      content: [
        element(
          'qti-hotspot-interaction',
          { 'response-identifier': RESPONSE, 'max-choices': 1 },
          this.prompt(),
          element('img', {
            src: this.files.picture ?? '',
            alt: this.words(picture.description),
            width: Math.round(picture.width),
            height: Math.round(picture.height),
          }),
          ...places.map(({ id, text, place }) =>
            element('qti-hotspot-choice', {
              identifier: identifierOf(id),
              shape: 'rect',
              coords: pixelsOf(place, picture).join(','),
              'hotspot-label': this.words(text),
              ...this.supported.attribute(id),
            }),
          ),
        ),
      ],
      scoring: isOne ? MATCH : MAP,
      fields: [
        ['picture.size', `${picture.width} ${picture.height}`],
        ...places.map(({ id, place: { x, y, width, height } }): Field => [
          `place.${identifierOf(id)}`,
          `${x} ${y} ${width} ${height}`,
        ]),
      ],
    };
  }

  private order({ options }: Extract<PackItem, { kind: 'order' }>, isEach: boolean): Body {
    const ids = options.map(({ id }) => identifierOf(id));
    const tests = ids.slice(1).map((after, place): Test => ({
      kind: 'neighbours',
      response: RESPONSE,
      pair: [ids[place] ?? '', after],
      length: ids.length,
    }));
    return {
      declarations: [declared('ordered', 'identifier', ids)],
      content: [
        element(
          'qti-order-interaction',
          { 'response-identifier': RESPONSE, shuffle: 'true' },
          this.prompt(),
          ...options.map(({ id, text }) =>
            element(
              'qti-simple-choice',
              { identifier: identifierOf(id) },
              ...this.supported.marked(this.words(text), id),
            ),
          ),
        ),
      ],
      scoring: isEach ? { kind: 'each', tests } : MATCH,
      fields: [],
    };
  }

  private match({ options, parts }: Extract<PackItem, { kind: 'match' }>, isEach: boolean): Body {
    const pairs = parts.map(({ id, option }) => `${identifierOf(id)} ${identifierOf(option)}`);
    return {
      declarations: [
        declared(
          'multiple',
          'directedPair',
          pairs,
          isEach ? mappingOf(pairs.map((pair) => [pair, 1])) : undefined,
        ),
      ],
      content: [this.table(parts, options)],
      scoring: isEach ? MAP : MATCH,
      fields: [],
    };
  }

  private inbox({ options, parts }: Extract<PackItem, { kind: 'inbox' }>, isEach: boolean): Body {
    const pairs = parts.flatMap(({ id, right }) =>
      right.map((option) => `${identifierOf(id)} ${identifierOf(option)}`),
    );
    const letters = parts.map(({ id, letter, text }) => ({ id, text: letter?.subject ?? text }));
    const isWhole: Scoring = {
      kind: 'all',
      tests: [{ kind: 'mapped', response: RESPONSE, least: parts.length }],
    };
    return {
      declarations: [declared('multiple', 'directedPair', [], mappingOf(pairs.map((pair) => [pair, 1])))],
      content: [this.table(letters, options)],
      scoring: isEach ? MAP : isWhole,
      fields: parts.some(({ letter }) => letter === undefined) ? [['letters', 'plain']] : [],
    };
  }

  private table(
    lines: readonly { readonly id: string; readonly text: Text }[],
    options: readonly { readonly id: string; readonly text: Text }[],
  ): XmlElement {
    const set = (each: typeof lines, most: number) =>
      element(
        'qti-simple-match-set',
        {},
        ...each.map(({ id, text }) =>
          element(
            'qti-simple-associable-choice',
            { identifier: identifierOf(id), 'match-max': most },
            ...this.supported.marked(this.words(text), id),
          ),
        ),
      );
    return element(
      'qti-match-interaction',
      { 'response-identifier': RESPONSE, 'max-associations': lines.length },
      this.prompt(),
      set(lines, 1),
      set(options, lines.length),
    );
  }
}
