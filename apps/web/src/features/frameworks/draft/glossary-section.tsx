import type { DraftPart } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Details, TextInput } from '@qabilet/ui';
import type { Editing } from './editing';
import { DeleteButton } from './part-buttons';
import { nameOf } from './part-name';
import { PartTexts } from './part-texts';
import { SmallForm } from './small-form';

interface GlossarySectionProps {
  readonly terms: readonly DraftPart[];
  readonly editing: Editing;
}

/** What words of the framework mean, by their letters; in English alone. */
export function GlossarySection({ terms, editing }: GlossarySectionProps) {
  const t = useStaffText();
  const { second: _other, ...inEnglish } = editing;
  const sorted = [...terms].sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'en'));
  return (
    <section className="q-section" aria-labelledby="glossary">
      <h2 id="glossary">{t('draft.glossary')}</h2>
      <p className="q-measure">{t('draft.glossary-text')}</p>
      {sorted.map((term) => (
        <Details key={term.code} summary={nameOf(term)}>
          <PartTexts part={term} editing={inEnglish} />
          <DeleteButton part={term} editing={editing} label={t('draft.delete-term')} name={nameOf(term)} />
        </Details>
      ))}
      <Details summary={t('draft.add-term')}>
        <AddTerm editing={editing} />
      </Details>
    </section>
  );
}

function AddTerm({ editing: { actions, revision } }: Pick<GlossarySectionProps, 'editing'>) {
  const t = useStaffText();
  return (
    <SmallForm
      id="term"
      empty={{ text: '', explanation: '' }}
      button={t('draft.add-term')}
      check={({ text, explanation }) => ({
        ...(text.trim() === '' && { text: t('draft.text-missing') }),
        ...(explanation.trim() === '' && { explanation: t('draft.text-missing') }),
      })}
      onSubmit={async (values) =>
        !(await actions.edit(revision, { kind: 'add', part: 'term', code: '', ...values }))
      }
    >
      {(field) => (
        <>
          <TextInput {...field('text')} label={t('draft.term')} lang="en" maxLength={500} />
          <TextInput {...field('explanation')} label={t('draft.term-meaning')} lang="en" maxLength={4000} />
        </>
      )}
    </SmallForm>
  );
}
