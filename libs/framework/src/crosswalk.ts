import { DomainError, type Text } from '@qabilet/kernel';

/** How a competence of one release stands to one of another, read from the first to the second. */
export const CROSSWALK_RELATIONS = ['exact', 'broader', 'narrower', 'related', 'replaced-by'] as const;
export type CrosswalkRelation = (typeof CROSSWALK_RELATIONS)[number];

export interface CrosswalkLink {
  /** Code of the competence in the release the crosswalk leads from. */
  readonly from: string;
  readonly to: string;
  readonly relation: CrosswalkRelation;
  readonly note?: string;
}

/** What a crosswalk knows of a competence. */
export interface CrosswalkEnd {
  readonly code: string;
  readonly name: Text;
}

/** The two sides that a crosswalk joins. */
export interface CrosswalkSides {
  readonly from: readonly CrosswalkEnd[];
  readonly to: readonly CrosswalkEnd[];
  /** Two versions of one framework: only there is something replaced. */
  readonly isOfOneFramework: boolean;
}

export class CrosswalkLinkUnfit extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'framework.crosswalk-link-unfit';
}

/** The links with these added, each in the place of the one that joined the same two. Throws `CrosswalkLinkUnfit`. */
export function withLinks(
  links: readonly CrosswalkLink[],
  added: readonly CrosswalkLink[],
  { from, to, isOfOneFramework }: CrosswalkSides,
): readonly CrosswalkLink[] {
  const known = { from: codesOf(from), to: codesOf(to) };
  for (const link of added) {
    if (!known.from.has(link.from) || !known.to.has(link.to))
      throw new CrosswalkLinkUnfit('One of the two competences is not in its framework.');
    if (link.relation === 'replaced-by' && !isOfOneFramework)
      throw new CrosswalkLinkUnfit('Only a later version of the same framework replaces a competence.');
  }
  const joined = new Map([...links, ...added].map((link) => [joinOf(link), link]));
  return inOrder([...joined.values()], from, to);
}

/** The links without the one between these two; the same links where there is none. */
export function withoutLink(
  links: readonly CrosswalkLink[],
  removed: Pick<CrosswalkLink, 'from' | 'to'>,
): readonly CrosswalkLink[] {
  const key = joinOf(removed);
  return links.some((link) => joinOf(link) === key) ? links.filter((link) => joinOf(link) !== key) : links;
}

/**
 * What probably belongs together, for an author to look at: competences of the same name are the same, those of the
 * same code only are replaced in a later version and related in another framework. Nothing for what is linked already.
 */
export function suggestLinks(
  { from, to, isOfOneFramework }: CrosswalkSides,
  links: readonly CrosswalkLink[],
): readonly CrosswalkLink[] {
  const linked = new Set(links.map((link) => link.from));
  const byCode = new Map(to.map((end) => [folded(end.code), end]));
  const byName = new Map(
    [...to].reverse().flatMap((end) => namesOf(end).map((name) => [name, end] as const)),
  );
  return from
    .filter(({ code }) => !linked.has(code))
    .flatMap((end): readonly CrosswalkLink[] => {
      const sameCode = byCode.get(folded(end.code));
      const names = namesOf(end);
      if (sameCode && namesOf(sameCode).some((name) => names.includes(name)))
        return [{ from: end.code, to: sameCode.code, relation: 'exact' }];
      const sameName = names.map((name) => byName.get(name)).find((found) => found !== undefined);
      if (sameName) return [{ from: end.code, to: sameName.code, relation: 'exact' }];
      const relation = isOfOneFramework ? 'replaced-by' : 'related';
      return sameCode ? [{ from: end.code, to: sameCode.code, relation }] : [];
    });
}

function codesOf(ends: readonly CrosswalkEnd[]): ReadonlySet<string> {
  return new Set(ends.map(({ code }) => code));
}

function joinOf({ from, to }: Pick<CrosswalkLink, 'from' | 'to'>): string {
  return JSON.stringify([from, to]);
}

/** Names under the language they are in: the same word may mean something else in another. */
function namesOf({ name }: CrosswalkEnd): readonly string[] {
  return Object.entries(name).flatMap(([language, text]) => {
    const words = folded(text);
    return words === '' ? [] : [`${language} ${words}`];
  });
}

/** Without case, punctuation and the number of spaces. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** As the frameworks order their competences. */
function inOrder(
  links: readonly CrosswalkLink[],
  from: readonly CrosswalkEnd[],
  to: readonly CrosswalkEnd[],
): readonly CrosswalkLink[] {
  const places = (ends: readonly CrosswalkEnd[]) => new Map(ends.map(({ code }, place) => [code, place]));
  const [left, right] = [places(from), places(to)];
  const placeOf = (places: ReadonlyMap<string, number>, code: string) => places.get(code) ?? places.size;
  return [...links].sort(
    (one, other) =>
      placeOf(left, one.from) - placeOf(left, other.from) ||
      placeOf(right, one.to) - placeOf(right, other.to),
  );
}
