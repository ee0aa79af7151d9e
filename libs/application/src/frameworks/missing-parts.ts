import { FIELDS_OF, LEVELS, type FrameworkPart, type LevelOrdinal } from '@qabilet/framework';
import { LANGUAGES, type Language } from '@qabilet/kernel';

type Parts = readonly FrameworkPart[];

/** Something a framework should have before it is published. */
export type Missing =
  | { readonly kind: 'no-competence' }
  | { readonly kind: 'empty-area'; readonly area: string }
  | { readonly kind: 'no-description'; readonly competence: string }
  | { readonly kind: 'no-level-description'; readonly level: LevelOrdinal }
  | { readonly kind: 'no-self-statement'; readonly competence: string; readonly level: LevelOrdinal }
  | {
      readonly kind: 'untranslated';
      /** Absent for the names of areas and the levels. */
      readonly competence?: string;
      readonly language: Language;
      readonly texts: number;
    };

/** Without these nothing can be measured, so they keep a draft from being published. */
export function isBlocking({ kind }: Missing): boolean {
  return kind === 'no-competence' || kind === 'empty-area';
}

/** What is missing, in the order of the framework; translations only into languages that the framework speaks at all. */
export function missingIn(parts: Parts): readonly Missing[] {
  const of = (kind: FrameworkPart['part']) => parts.filter(({ part }) => part === kind);
  const competences = of('competence');
  const statements = of('statement');
  const spoken = languagesOf(parts);
  return [
    ...(competences.length === 0 ? [{ kind: 'no-competence' } as const] : []),
    ...of('area')
      .filter(({ code }) => !competences.some(({ parent }) => parent === code))
      .map(({ code }) => ({ kind: 'empty-area', area: code }) as const),
    ...of('level')
      .filter(({ texts }) => !texts.description?.en)
      .flatMap(({ level }) => (level ? [{ kind: 'no-level-description', level } as const] : [])),
    ...untranslated(
      parts.filter(({ part }) => part === 'area' || part === 'level'),
      spoken,
    ),
    ...competences.flatMap((competence) => missingOf(competence, parts, statements, spoken)),
  ];
}

function missingOf(
  competence: FrameworkPart,
  parts: Parts,
  statements: Parts,
  spoken: readonly Language[],
): readonly Missing[] {
  const { code } = competence;
  const hasStatement = (level: LevelOrdinal) =>
    statements.some((one) => one.parent === code && one.level === level && one.traits.isSelf);
  const own = parts.filter((part) => part === competence || isUnder(part, code));
  return [
    ...(competence.texts.description?.en ? [] : [{ kind: 'no-description', competence: code } as const]),
    ...LEVELS.filter((level) => !hasStatement(level)).map(
      (level) => ({ kind: 'no-self-statement', competence: code, level }) as const,
    ),
    ...untranslated(own, spoken).map((missing) => ({ ...missing, competence: code })),
  ];
}

function isUnder({ part, parent }: FrameworkPart, competence: string): boolean {
  return parent === competence && part !== 'competence';
}

/** Languages beside English in which anything is written. */
export function languagesOf(parts: Parts): readonly Language[] {
  return LANGUAGES.filter(
    (language) =>
      language !== 'en' && parts.some(({ texts }) => Object.values(texts).some((text) => text?.[language])),
  );
}

/** Texts of a part that are written in English and not in the language. */
export function missingTexts({ part, texts }: FrameworkPart, language: Language): number {
  return FIELDS_OF[part].filter((field) => texts[field]?.en && !texts[field][language]).length;
}

function untranslated(parts: Parts, spoken: readonly Language[]) {
  return spoken.flatMap((language) => {
    const texts = parts.reduce((sum, part) => sum + missingTexts(part, language), 0);
    return texts === 0 ? [] : [{ kind: 'untranslated', language, texts } as const];
  });
}
