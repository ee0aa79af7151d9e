import type { Language } from '@qabilet/kernel';

/** Names one part of a framework, for the identifiers of its objects: 'competence 1.2'. */
export type PartKind =
  'document' | 'area' | 'competence' | 'level' | 'sub-level' | 'statement' | 'outcome' | 'next-step' | 'term';

export function partKey(kind: PartKind, code: string): string {
  return `${kind} ${code}`;
}

/** Names the terms of a glossary in their order: by what they are called, of several alike by which of them it is. */
export function termKeys(terms: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  return terms.map((term) => {
    const times = (met.get(term) ?? 0) + 1;
    met.set(term, times);
    return partKey('term', times === 1 ? term : `${term} (${times})`);
  });
}

/** Names what a part says in another language than English. */
export function inLanguage(key: string, language: Language): string {
  return `${key} @${language}`;
}
