import type { Language } from '@qabilet/kernel';

/** Names one part of a framework, for the identifiers of its objects: 'competence 1.2'. */
export type PartKind =
  'document' | 'area' | 'competence' | 'level' | 'sub-level' | 'statement' | 'outcome' | 'next-step' | 'term';

export function partKey(kind: PartKind, code: string): string {
  return `${kind} ${code}`;
}

/** Names what a part says in another language than English. */
export function inLanguage(key: string, language: Language): string {
  return `${key} @${language}`;
}
