import type { ItemBody, LanguageCode } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { Button, Checkbox, Select, TextArea } from '@qabilet/ui';
import { useItemEditor } from './editor-context';
import { NumberField } from './fields';
import { fieldIdAt } from './written-item';

export type TypedKey = Pick<ItemBody, 'accepted' | 'comparison' | 'answer' | 'tolerance' | 'units'>;

interface TypedKeyProps {
  /** Begins the places of its fields: '' or 'parts[0].'. */
  readonly at: string;
  readonly value: TypedKey;
  readonly onChange: (changed: TypedKey) => void;
}

type Accepted = NonNullable<TypedKey['accepted']>;

interface AcceptedListProps {
  readonly at: string;
  readonly label: string;
  readonly value: Accepted;
  readonly onChange: (value: Accepted) => void;
}

/** Texts that count as right, one a line, in English and the other language. */
function AcceptedList({ at, label, value, onChange }: AcceptedListProps) {
  const t = useStaffText();
  const { second, errorAt } = useItemEditor();
  const languages: readonly LanguageCode[] = second ? ['en', second] : ['en'];
  return (
    <div className="q-columns q-text-pair">
      {languages.map((language) => (
        <div key={language}>
          <TextArea
            id={fieldIdAt(`${at}.${language}`)}
            label={t('draft.field-in', { field: label, language: LANGUAGE_FACTS[language].name })}
            hint={t('workshop.one-a-line')}
            error={errorAt(`${at}.${language}`)}
            rows={3}
            lang={language}
            dir="auto"
            value={(value[language] ?? []).join('\n')}
            onChange={(event) =>
              onChange({
                ...value,
                [language]:
                  event.currentTarget.value === '' ? undefined : event.currentTarget.value.split('\n'),
              })
            }
          />
        </div>
      ))}
    </div>
  );
}

const STRICT = ['case', 'accents', 'punctuation'] as const;
const TYPOS = ['0', '1', '2', '3'];

/** Accepted texts, and what makes two texts different. */
export function AcceptedFields({ at, value, onChange }: TypedKeyProps) {
  const t = useStaffText();
  const { comparison = {} } = value;
  return (
    <>
      <AcceptedList
        at={`${at}accepted`}
        label={t('workshop.accepted')}
        value={value.accepted ?? {}}
        onChange={(accepted) => onChange({ accepted })}
      />
      <fieldset className="q-fieldset">
        <legend className="q-legend">{t('workshop.comparison')}</legend>
        {STRICT.map((trait) => (
          <Checkbox
            key={trait}
            name={`${at}${trait}`}
            choice={{ value: trait, label: t(`workshop.comparison.${trait}`) }}
            isChecked={comparison[trait] === 'keep'}
            onChange={(isChecked) =>
              onChange({ comparison: { ...comparison, [trait]: isChecked ? 'keep' : undefined } })
            }
          />
        ))}
        <Select
          id={fieldIdAt(`${at}comparison.spaces`)}
          label={t('workshop.comparison.spaces')}
          value={comparison.spaces ?? ''}
          onChange={({ currentTarget: { value: spaces } }) =>
            onChange({
              comparison: {
                ...comparison,
                spaces: spaces === 'keep' || spaces === 'ignore' ? spaces : undefined,
              },
            })
          }
          options={(['', 'keep', 'ignore'] as const).map((spaces) => ({
            value: spaces,
            label: t(`workshop.spaces.${spaces === '' ? 'single' : spaces}`),
          }))}
        />
        <Select
          id={fieldIdAt(`${at}comparison.typos`)}
          label={t('workshop.comparison.typos')}
          value={String(comparison.typos ?? 0)}
          onChange={({ currentTarget: { value: typos } }) =>
            onChange({ comparison: { ...comparison, typos: typos === '0' ? undefined : Number(typos) } })
          }
          options={TYPOS.map((typos) => ({ value: typos, label: typos }))}
        />
      </fieldset>
    </>
  );
}

/** A number, how far off it may be, and other units in which it may be given. */
export function NumberKeyFields({ at, value, onChange }: TypedKeyProps) {
  const t = useStaffText();
  const { units = [] } = value;
  return (
    <>
      <NumberField
        at={`${at}answer`}
        label={t('workshop.answer')}
        value={value.answer}
        onChange={(answer) => onChange({ answer })}
      />
      <NumberField
        at={`${at}tolerance`}
        label={t('workshop.tolerance')}
        hint={t('workshop.tolerance-hint')}
        value={value.tolerance ?? 0}
        onChange={(tolerance) => onChange({ tolerance })}
      />
      {units.map((unit, index) => {
        const changeUnit = (changed: Partial<typeof unit>) =>
          onChange({ units: units.map((each) => (each === unit ? { ...each, ...changed } : each)) });
        return (
          <fieldset key={index} className="q-thing">
            <legend>{t('workshop.unit-of', { n: index + 1 })}</legend>
            <AcceptedList
              at={`${at}units[${index}].names`}
              label={t('workshop.unit-names')}
              value={unit.names}
              onChange={(names) => changeUnit({ names })}
            />
            <NumberField
              at={`${at}units[${index}].factor`}
              label={t('workshop.unit-factor')}
              hint={t('workshop.unit-factor-hint')}
              value={unit.factor}
              onChange={(factor) => changeUnit({ factor })}
            />
            <Button look="quiet" onClick={() => onChange({ units: units.filter((each) => each !== unit) })}>
              {t('workshop.remove')}
              <span className="q-hidden"> {t('workshop.unit-of', { n: index + 1 })}</span>
            </Button>
          </fieldset>
        );
      })}
      <Button
        look="secondary"
        onClick={() => onChange({ units: [...units, { names: {}, factor: Number.NaN }] })}
      >
        {t('workshop.add-unit')}
      </Button>
    </>
  );
}
