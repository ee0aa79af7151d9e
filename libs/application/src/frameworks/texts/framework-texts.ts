import { FIELDS_OF, type FrameworkPart, type TextField } from '@qabilet/framework';
import type { Text } from '@qabilet/kernel';

/** One text of a framework as translators meet it. */
export interface FrameworkText {
  /** Names it among all of its framework; letters, digits and `. _ : -`. */
  readonly id: string;
  readonly part: FrameworkPart;
  readonly field: TextField;
  readonly text: Text;
}

/** Texts that a translator reads together: those of a competence, or those of areas and levels. */
export interface TextGroup {
  /** Code of the competence; absent for areas and levels. */
  readonly competence?: string;
  readonly title: string;
  readonly texts: readonly FrameworkText[];
}

/** Every text that is written in English, in the order of the framework. */
export function textGroupsOf(parts: readonly FrameworkPart[], title: string): readonly TextGroup[] {
  const textsOf = (own: readonly FrameworkPart[]) => own.flatMap(textsOfPart);
  const groups = [
    { title, texts: textsOf(parts.filter(({ part }) => part === 'area' || part === 'level')) },
    ...parts
      .filter(({ part }) => part === 'competence')
      .map((competence) => ({
        competence: competence.code,
        title: competence.texts.name?.en ?? '',
        texts: textsOf([competence, ...writtenUnder(parts, competence)]),
      })),
  ];
  return groups.filter(({ texts }) => texts.length > 0);
}

function writtenUnder(parts: readonly FrameworkPart[], { code }: FrameworkPart): readonly FrameworkPart[] {
  return parts.filter(({ part, parent }) => parent === code && part !== 'competence');
}

function textsOfPart(part: FrameworkPart): readonly FrameworkText[] {
  return FIELDS_OF[part.part].flatMap((field) => {
    const text = part.texts[field];
    return text?.en ? [{ id: textId(part, field), part, field, text }] : [];
  });
}

/** Codes may have signs that the file format has no place for. */
function textId({ part, code }: FrameworkPart, field: TextField): string {
  const written = [...code].map((sign) =>
    /[A-Za-z0-9.-]/.test(sign) ? sign : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return `${part}:${written.join('')}:${field}`;
}
