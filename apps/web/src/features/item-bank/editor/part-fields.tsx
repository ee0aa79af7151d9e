import { useStaffText } from '@qabilet/i18n';
import { Checkboxes, Select } from '@qabilet/ui';
import { useItemEditor } from './editor-context';
import { TextPair } from './fields';
import { ThingList } from './thing-list';
import { blankLetter, blankPart, fieldIdAt, freshId } from './written-item';

/** Lines to match, each with the option that belongs to it. */
export function LineFields() {
  const t = useStaffText();
  const { item, change, errorAt } = useItemEditor();
  const options = item.options ?? [];
  return (
    <ThingList
      things={item.parts ?? []}
      onChange={(parts) => change({ parts })}
      title={({ id }) => t('workshop.line', { id })}
      add={t('workshop.add-line')}
      make={() => blankPart(freshId(item, 'line'))}
    >
      {(part, changePart, index) => (
        <>
          <TextPair
            at={`parts[${index}].text`}
            label={t('workshop.words')}
            value={part.text}
            onChange={(text) => changePart({ text })}
          />
          <Select
            id={fieldIdAt(`parts[${index}].option`)}
            label={t('workshop.line-option')}
            error={errorAt(`parts[${index}].option`)}
            value={part.option ?? ''}
            onChange={(event) => changePart({ option: event.currentTarget.value })}
            options={[
              { value: '', label: t('workshop.choose') },
              ...options.map(({ id, text }) => ({
                value: id,
                label: `${t('item.part.option', { id })}: ${text.en}`,
              })),
            ]}
          />
          <TextPair
            at={`parts[${index}].rationale`}
            label={t('workshop.part-rationale')}
            value={part.rationale}
            onChange={(rationale) => changePart({ rationale })}
          />
        </>
      )}
    </ThingList>
  );
}

/** Letters of an inbox, each with what may be done with it. */
export function LetterFields() {
  const t = useStaffText();
  const { item, change, errorAt } = useItemEditor();
  const choices = (item.options ?? []).map(({ id, text }) => ({
    value: id,
    label: `${t('item.part.option', { id })}: ${text.en}`,
  }));
  const blank = { from: { en: '' }, subject: { en: '' } };
  return (
    <ThingList
      things={item.parts ?? []}
      onChange={(parts) => change({ parts })}
      title={({ id }) => t('workshop.letter', { id })}
      add={t('workshop.add-letter')}
      make={() => blankLetter(freshId(item, 'letter'))}
    >
      {(part, changePart, index) => {
        const { letter = blank } = part;
        return (
          <>
            <TextPair
              at={`parts[${index}].letter.from`}
              label={t('workshop.letter-from')}
              value={letter.from}
              onChange={(from) => changePart({ letter: { ...letter, from } })}
            />
            <TextPair
              at={`parts[${index}].letter.subject`}
              label={t('workshop.letter-subject')}
              value={letter.subject}
              onChange={(subject) => changePart({ letter: { ...letter, subject } })}
            />
            <TextPair
              at={`parts[${index}].text`}
              label={t('workshop.letter-text')}
              value={part.text}
              isLong
              onChange={(text) => changePart({ text })}
            />
            <Checkboxes
              id={fieldIdAt(`parts[${index}].right`)}
              name={fieldIdAt(`parts[${index}].right`)}
              label={t('workshop.letter-right')}
              error={errorAt(`parts[${index}].right`)}
              choices={choices}
              values={part.right ?? []}
              onChange={(right) => changePart({ right })}
            />
            <TextPair
              at={`parts[${index}].rationale`}
              label={t('workshop.part-rationale')}
              value={part.rationale}
              onChange={(rationale) => changePart({ rationale })}
            />
          </>
        );
      }}
    </ThingList>
  );
}
