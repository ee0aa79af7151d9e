import type { FrameworkContent } from '@qabilet/application';
import { LEVELS } from '@qabilet/framework';
import { idOf, type Text } from '@qabilet/kernel';
import fc from 'fast-check';

/** Words of any script with something to read in them. */
export const words = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.lorem({ maxCount: 6 }))
  .filter((text) => text.trim() !== '' && !/\0|\p{Surrogate}/u.test(text));

const text = fc.record<Text>(
  { en: words, ru: words, kk: words, uz: words, ko: words },
  { requiredKeys: ['en'] },
);

const levels = fc.integer({ min: 1, max: LEVELS.length }).chain((count) =>
  fc.tuple(
    ...LEVELS.slice(0, count).map((ordinal) =>
      fc.record(
        {
          ordinal: fc.constant(ordinal),
          name: text,
          description: fc.oneof(text, fc.constant({ en: '' })),
          purpose: text,
          subLevels: fc.uniqueArray(
            fc.record(
              {
                ordinal: fc.integer({ min: 1, max: 8 }),
                cefr: fc.constantFrom('A1', 'B2'),
                description: text,
              },
              { requiredKeys: ['ordinal'] },
            ),
            { maxLength: 2, selector: ({ ordinal: own }) => own },
          ),
        },
        { requiredKeys: ['ordinal', 'name', 'description', 'subLevels'] },
      ),
    ),
  ),
);

const code = fc.stringMatching(/^[A-Z0-9][A-Za-z0-9.]{0,8}$/);
const codes = (minLength: number, maxLength: number) => fc.uniqueArray(code, { minLength, maxLength });

/** Frameworks of every shape that a release can have. */
export const frameworkContent: fc.Arbitrary<FrameworkContent> = fc
  .record({
    levels,
    areas: codes(1, 3),
    competences: codes(1, 5),
    statements: codes(0, 6),
    outcomes: codes(0, 6),
  })
  .chain(({ levels: known, areas, competences, statements, outcomes }) => {
    const ordinal = fc.constantFrom(...known.map((level) => level.ordinal));
    const competence = fc.constantFrom(...competences.map((own) => idOf<'Competence'>(own)));
    const label = fc.constantFrom('AI-Explicit', 'AI-Implicit');
    const said = (own: string) => ({ code: fc.constant(own), competence, level: ordinal, text, label });
    const required = ['code', 'competence', 'level', 'text'] as const;
    return fc.record({
      areas: each(areas, (own) =>
        fc.record(
          { code: fc.constant(own), name: text, description: text },
          { requiredKeys: ['code', 'name'] },
        ),
      ),
      competences: each(competences, (own) =>
        fc.record({
          code: fc.constant(idOf<'Competence'>(own)),
          areaCode: fc.constantFrom(...areas),
          name: text,
          description: fc.oneof(text, fc.constant({ en: '' })),
        }),
      ),
      levels: fc.constant(known),
      statements: each(statements, (own) =>
        fc.record({ ...said(own), isSelf: fc.boolean() }, { requiredKeys: [...required, 'isSelf'] }),
      ),
      outcomes: each(outcomes, (own) =>
        fc.record(
          {
            ...said(own),
            kind: fc.constantFrom('knowledge' as const, 'skill' as const, 'attitude' as const),
          },
          { requiredKeys: [...required, 'kind'] },
        ),
      ),
      glossary: fc.array(fc.record({ term: words, explanation: words }), { maxLength: 3 }),
      nextSteps: fc.uniqueArray(
        fc.record({ competence, level: ordinal, text, hours: fc.integer({ min: 1, max: 200 }) }),
        { maxLength: 3, selector: ({ competence: own, level }) => `${own}/${level}` },
      ),
    });
  });

function each<Value>(
  all: readonly string[],
  make: (own: string) => fc.Arbitrary<Value>,
): fc.Arbitrary<Value[]> {
  return fc.tuple(...all.map(make));
}
