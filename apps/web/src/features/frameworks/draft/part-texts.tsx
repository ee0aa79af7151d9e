import type { DraftPart, LanguageCode } from '@qabilet/api-client';
import type { Editing } from './editing';
import { TextField } from './text-field';

const FIELDS: Readonly<Record<DraftPart['part'], readonly DraftPart['texts'][number]['field'][]>> = {
  area: ['name', 'description'],
  competence: ['name', 'description'],
  level: ['name', 'description', 'purpose'],
  statement: ['text'],
  outcome: ['text'],
  step: ['text'],
  term: ['name', 'text'],
};

/** Every text of a part, in English and beside it in the language chosen. */
export function PartTexts({ part, editing }: { readonly part: DraftPart; readonly editing: Editing }) {
  const { second, revision, actions } = editing;
  const languages: readonly LanguageCode[] = second ? ['en', second] : ['en'];
  return FIELDS[part.part].map((field) => (
    <div key={field} className="q-columns">
      {languages.map((language) => (
        <TextField key={language} {...{ part, field, language, revision, actions }} />
      ))}
    </div>
  ));
}
