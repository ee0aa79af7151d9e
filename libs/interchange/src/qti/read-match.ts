import { qtiFault, refuse } from './qti-faults';
import { isMapOf, isMatchAlone, responseAt, stemOf, words, type ItemBody, type Reading } from './reading';
import { checkNames, optionsOf } from './read-choice';
import { identifierOf } from './identifiers';
import { mappedRight, pairOf, type Response } from './responses';
import { childrenOf, descendants, type XmlElement } from './xml-tree';

/** Lines to match, or letters of an inbox where several ways to deal with one are right. */
export function readMatch(reading: Reading, interaction: XmlElement): ItemBody {
  const response = responseAt(reading, interaction);
  const [lines, targets] = childrenOf(interaction, 'qti-simple-match-set').map((set) =>
    optionsOf(reading, childrenOf(set, 'qti-simple-associable-choice')),
  );
  if (!lines || !targets) return refuse('no-interaction');
  const pairs = pairsOf(reading, response);
  checkNames(
    pairs.map(([line]) => line),
    lines,
  );
  checkNames(
    pairs.map(([, target]) => target),
    targets,
  );
  const rightAt = (line: string) => pairs.filter(([source]) => source === line).map(([, target]) => target);
  const without = lines.find(({ id }) => rightAt(id).length === 0);
  if (without) refuse('no-key', { response: without.id });
  const credit = isMapOf(reading.scoring, response.identifier) ? { credit: 'parts' as const } : {};
  if (reading.fields.get('kind') === 'inbox') {
    const letters = lettersOf(reading);
    return {
      kind: 'inbox',
      stem: { en: stemOf({ ...reading, stimuli: [] }, interaction) },
      options: targets,
      parts: lines.map(({ text, ...line }) => ({
        ...line,
        ...(letters.get(identifierOf(line.id)) ?? { text }),
        right: rightAt(line.id),
      })),
      ...credit,
    };
  }
  if (lines.some(({ id }) => rightAt(id).length > 1)) refuse('many-pairs');
  return {
    kind: 'match',
    stem: { en: stemOf(reading, interaction) },
    options: targets,
    parts: lines.map((line) => ({ ...line, option: rightAt(line.id)[0] ?? '' })),
    ...credit,
  };
}

function pairsOf(
  { scoring, faults, fields }: Reading,
  response: Response,
): readonly (readonly [string, string])[] {
  if (isMatchAlone(scoring, response.identifier)) return response.correct.map(pairOf);
  const [test] = scoring.kind === 'all' ? scoring.tests : [];
  const isWhole =
    test?.kind === 'mapped' && test.response === response.identifier && fields.get('kind') === 'inbox';
  if (!isWhole && !isMapOf(scoring, response.identifier)) return refuse('rule');
  const right = mappedRight(response);
  if (right.some(({ points }) => points !== right[0]?.points)) faults.push(qtiFault('weights'));
  if (response.map.some(({ points }) => points < 0) || response.otherwise < 0)
    faults.push(qtiFault('penalty'));
  return right.map(({ key }) => pairOf(key));
}

/** Letters by their identifier, where the item rests on a text that holds them. */
function lettersOf(reading: Reading) {
  return new Map(
    reading.stimuli
      .flatMap((stimulus) => descendants(stimulus, 'div'))
      .map(({ attributes, children }) => {
        const line = (name: string) => {
          const found = children.find(
            (child) => typeof child !== 'string' && child.attributes['class'] === name,
          );
          return { en: found === undefined ? '' : words(reading, [found]) };
        };
        const isPlain = reading.fields.get('letters') === 'plain';
        const letter = { from: line('from'), subject: line('subject') };
        return [attributes['id'] ?? '', { text: line('text'), ...(isPlain ? {} : { letter }) }] as const;
      }),
  );
}
