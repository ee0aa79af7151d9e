import { FIELDS_OF, partKey, type FrameworkPart, type PartKind, type TextField } from '@qabilet/framework';
import type { Text } from '@qabilet/kernel';
import { CodeTaken, EditUnfit, PartNotFound } from './edit-errors';
import type { AddPart, FrameworkEdit, MovePart, PutPart, RenamePart, WriteText } from './framework-edit';

type Parts = readonly FrameworkPart[];

/** Kinds whose order is that of the tree: heat maps and gap reports follow it. */
const PARENT_KIND: Readonly<Record<PartKind, PartKind | undefined>> = {
  area: undefined,
  competence: 'area',
  level: undefined,
  statement: 'competence',
  outcome: 'competence',
  step: 'competence',
  term: undefined,
};
const LEVELLED: readonly PartKind[] = ['statement', 'outcome', 'step'];

/** The framework after one edit; parts that it does not touch stay the same objects. */
export function applyEdit(parts: Parts, edit: FrameworkEdit): Parts {
  switch (edit.kind) {
    case 'add':
      return inTreeOrder([...parts, newPart(parts, edit)]);
    case 'write':
      return replace(parts, edit, (part) => written(part, edit));
    case 'move':
      return inTreeOrder(moved(parts, edit));
    case 'put':
      return inTreeOrder(put(parts, edit));
    case 'rename':
      return renamed(parts, edit);
    case 'delete': {
      if (edit.part === 'level') throw new EditUnfit('A framework keeps its four levels.');
      const gone = new Set(withDescendants(parts, found(parts, edit)).map(partKey));
      return inTreeOrder(parts.filter((part) => !gone.has(partKey(part))));
    }
  }
}

/** The part and all that is written under it. */
export function withDescendants(parts: Parts, part: FrameworkPart): Parts {
  const children = parts.filter(
    (other) => other.parent === part.code && PARENT_KIND[other.part] === part.part,
  );
  return [part, ...children.flatMap((child) => withDescendants(parts, child))];
}

export function found(parts: Parts, { part, code }: Pick<FrameworkPart, 'part' | 'code'>): FrameworkPart {
  const match = parts.find((other) => other.part === part && other.code === code);
  if (!match) throw new PartNotFound(part, code);
  return match;
}

function replace(
  parts: Parts,
  edit: Pick<FrameworkPart, 'part' | 'code'>,
  change: (part: FrameworkPart) => FrameworkPart,
): Parts {
  const old = found(parts, edit);
  return parts.map((part) => (part === old ? change(part) : part));
}

function newPart(parts: Parts, edit: AddPart): FrameworkPart {
  const { part, parent, level, text, isSelf, outcomeKind, hours } = edit;
  if (part === 'term') return newTerm(parts, edit);
  const code = part === 'step' ? `${parent}.${level}` : edit.code.trim();
  if (part === 'level') throw new EditUnfit('A framework has four levels; change the words of one of them.');
  if (code === '') throw new EditUnfit('Give it a code.');
  if (text.trim() === '') throw new EditUnfit('Write it in English first.');
  checkFree(parts, part, code);
  checkPlace(parts, part, parent, level);
  if (part === 'step' && hours === undefined) throw new EditUnfit('Say how many hours the step takes.');
  const [field] = FIELDS_OF[part];
  const description = part === 'competence' ? { description: { en: '' } } : {};
  return {
    part,
    code,
    place: nextPlace(parts, part),
    parent,
    level: LEVELLED.includes(part) ? level : undefined,
    texts: { [field]: { en: text.trim() }, ...description },
    traits: {
      ...(part === 'statement' && { isSelf: isSelf ?? true }),
      ...(part === 'outcome' && { outcomeKind: outcomeKind ?? 'knowledge' }),
      ...(part === 'step' && { hours }),
    },
  };
}

/** Terms of the glossary are written in English alone, and known by the place they were written at. */
function newTerm(parts: Parts, { text, explanation = '' }: AddPart): FrameworkPart {
  const [name, meaning] = [text.trim(), explanation.trim()];
  if (name === '' || meaning === '') throw new EditUnfit('Write the term and what it means, in English.');
  const isThere = parts.some(({ part, texts }) => part === 'term' && texts.name?.en === name);
  if (isThere) throw new EditUnfit('The glossary has this term already.');
  const place = nextPlace(parts, 'term');
  const texts = { name: { en: name }, text: { en: meaning } };
  return { part: 'term', code: String(place), place, texts, traits: {} };
}

function checkFree(parts: Parts, part: PartKind, code: string): void {
  if (parts.some((other) => other.part === part && other.code === code)) throw new CodeTaken(code);
}

function checkPlace(parts: Parts, part: PartKind, parent?: string, level?: number): void {
  const above = PARENT_KIND[part];
  if (above && parent === undefined) throw new EditUnfit('Say where it belongs.');
  if (above && parent !== undefined) found(parts, { part: above, code: parent });
  if (LEVELLED.includes(part) && level === undefined) throw new EditUnfit('Say of which level it is.');
}

function nextPlace(parts: Parts, kind: PartKind): number {
  return parts.reduce((next, { part, place }) => (part === kind ? Math.max(next, place + 1) : next), 0);
}

function written(part: FrameworkPart, { field, language, text }: WriteText): FrameworkPart {
  const fields: readonly TextField[] = FIELDS_OF[part.part];
  if (!fields.includes(field)) throw new EditUnfit(`A ${part.part} has no ${field}.`);
  if (part.part === 'term' && language !== 'en')
    throw new EditUnfit('The glossary is written in English alone.');
  const isRequired = field === 'name' || field === 'text';
  const words = text.trim();
  if (words === '' && language === 'en' && isRequired) throw new EditUnfit('The English text must stay.');
  if ((part.texts[field]?.[language] ?? '') === words) return part;
  const { [field]: before = { en: '' }, ...others } = part.texts;
  const after = withText(before, language, words);
  // An empty text is kept where the framework must have one, so that it shows as missing.
  const isGone = Object.values(after).every((one) => one === '') && !isKept(part.part, field);
  return { ...part, texts: isGone ? others : { ...others, [field]: after } };
}

function isKept(part: PartKind, field: TextField): boolean {
  return field !== 'purpose' && !(part === 'area' && field === 'description');
}

function withText(text: Text, language: WriteText['language'], words: string): Text {
  if (words !== '' || language === 'en') return { ...text, [language]: words };
  const { [language]: _gone, ...rest } = text;
  return { ...rest, en: text.en };
}

function siblingsOf(parts: Parts, of: FrameworkPart): Parts {
  return parts
    .filter(({ part, parent, level }) => part === of.part && parent === of.parent && level === of.level)
    .toSorted((a, b) => a.place - b.place);
}

function moved(parts: Parts, edit: MovePart): Parts {
  if (edit.part === 'level') throw new EditUnfit('Levels stand in the order of their numbers.');
  if (edit.part === 'term') throw new EditUnfit('Terms stand in the order of their letters.');
  const part = found(parts, edit);
  const siblings = siblingsOf(parts, part);
  const other = siblings[siblings.indexOf(part) + (edit.direction === 'up' ? -1 : 1)];
  if (!other) throw new EditUnfit(`It is the ${edit.direction === 'up' ? 'first' : 'last'} already.`);
  return parts.map((one) => {
    if (one === part) return { ...part, place: other.place };
    return one === other ? { ...other, place: part.place } : one;
  });
}

function put(parts: Parts, edit: PutPart): Parts {
  const old = found(parts, edit);
  const parent = edit.parent ?? old.parent;
  const level = edit.level ?? old.level;
  const isElsewhere = parent !== old.parent || level !== old.level;
  if (PARENT_KIND[old.part] === undefined) throw new EditUnfit('It belongs to nothing else.');
  checkPlace(parts, old.part, parent, level);
  const code = old.part === 'step' ? `${parent}.${level}` : old.code;
  if (code !== old.code) checkFree(parts, old.part, code);
  const { isSelf, outcomeKind, hours } = edit;
  const traits = {
    ...old.traits,
    ...(old.part === 'statement' && isSelf !== undefined && { isSelf }),
    ...(old.part === 'outcome' && outcomeKind !== undefined && { outcomeKind }),
    ...(old.part === 'step' && hours !== undefined && { hours }),
  };
  const place = isElsewhere ? nextPlace(parts, old.part) : old.place;
  return parts.map((part) => (part === old ? { ...old, code, parent, level, place, traits } : part));
}

/** A new code for a part, and for all that is named after it. */
function renamed(parts: Parts, edit: RenamePart): Parts {
  const old = found(parts, edit);
  const code = edit.newCode.trim();
  if (old.part === 'level' || old.part === 'step' || old.part === 'term')
    throw new EditUnfit('Its code comes from its place.');
  if (code === '') throw new EditUnfit('Give it a code.');
  if (code === old.code) return parts;
  checkFree(parts, old.part, code);
  const children = new Set(withDescendants(parts, old).filter(({ parent }) => parent === old.code));
  const after = parts.map((part) => {
    if (part === old) return { ...part, code };
    if (!children.has(part)) return part;
    const isNamedAfter = old.part === 'competence' && part.code.startsWith(`${old.code}.`);
    const own = isNamedAfter ? code + part.code.slice(old.code.length) : part.code;
    return { ...part, parent: code, code: own };
  });
  const keys = new Set<string>();
  for (const part of after) {
    if (keys.has(partKey(part))) throw new CodeTaken(part.code);
    keys.add(partKey(part));
  }
  return after;
}

/** Areas and competences numbered as the tree shows them; others keep the places they have. */
function inTreeOrder(parts: Parts): Parts {
  const areas = numbered(parts.filter(({ part }) => part === 'area').toSorted((a, b) => a.place - b.place));
  const placeOfArea = new Map(areas.map(({ code, place }) => [code, place]));
  const areaPlace = ({ parent = '' }: FrameworkPart) => placeOfArea.get(parent) ?? 0;
  const competences = numbered(
    parts
      .filter(({ part }) => part === 'competence')
      .toSorted((a, b) => areaPlace(a) - areaPlace(b) || a.place - b.place),
  );
  return [...areas, ...competences, ...parts.filter(({ part }) => part !== 'area' && part !== 'competence')];
}

function numbered(parts: Parts): Parts {
  return parts.map((part, place) => (part.place === place ? part : { ...part, place }));
}
