import type { OptionBody } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Checkbox, Checkboxes, Radios } from '@qabilet/ui';
import { TextPair } from './fields';
import { useItemEditor } from './editor-context';
import { ThingList } from './thing-list';
import { blankOption, fieldIdAt, freshId } from './written-item';

/** What can be chosen, with the reason of each. */
export function OptionFields({ add }: { readonly add: string }) {
  const t = useStaffText();
  const { item, change } = useItemEditor();
  return (
    <>
      <ThingList
        things={item.options ?? []}
        onChange={(options) => change({ options })}
        title={({ id }) => t('item.part.option', { id })}
        add={add}
        make={() => blankOption(freshId(item))}
      >
        {(option, changeOption, index) => (
          <OneOption at={`options[${index}]`} option={option} onChange={changeOption} />
        )}
      </ThingList>
    </>
  );
}

interface OneOptionProps {
  readonly at: string;
  readonly option: OptionBody;
  readonly onChange: (changed: Partial<OptionBody>) => void;
}

export function OneOption({ at, option, onChange }: OneOptionProps) {
  const t = useStaffText();
  return (
    <>
      <TextPair
        at={`${at}.text`}
        label={t('workshop.words')}
        value={option.text}
        onChange={(text) => onChange({ text })}
      />
      <TextPair
        at={`${at}.rationale`}
        label={t('workshop.option-rationale')}
        value={option.rationale}
        onChange={(rationale) => onChange({ rationale })}
      />
    </>
  );
}

function useOptionChoices(options: readonly OptionBody[]) {
  const t = useStaffText();
  return options.map(({ id, text }) => ({
    value: id,
    label: (
      <span dir="auto">
        {t('item.part.option', { id })}: {text.en}
      </span>
    ),
  }));
}

interface RightOptionProps {
  readonly at: string;
  readonly options: readonly OptionBody[];
  readonly onChange: (options: readonly OptionBody[]) => void;
}

/** The one option that is right. */
export function RightOption({ at, options, onChange }: RightOptionProps) {
  const t = useStaffText();
  const { errorAt } = useItemEditor();
  return (
    <>
      <Radios
        id={fieldIdAt(at)}
        name={fieldIdAt(at)}
        label={t('workshop.right-one')}
        error={errorAt(at)}
        choices={useOptionChoices(options)}
        value={options.find(({ correct }) => correct)?.id}
        onChange={(right) => onChange(options.map((each) => ({ ...each, correct: each.id === right })))}
      />
    </>
  );
}

/** The options that are right, several of them as a rule. */
export function RightOptions({ at, options, onChange }: RightOptionProps) {
  const t = useStaffText();
  const { errorAt } = useItemEditor();
  return (
    <>
      <Checkboxes
        id={fieldIdAt(at)}
        name={fieldIdAt(at)}
        label={t('workshop.right-many')}
        error={errorAt(at)}
        choices={useOptionChoices(options)}
        values={options.filter(({ correct }) => correct).map(({ id }) => id)}
        onChange={(right) => onChange(options.map((each) => ({ ...each, correct: right.includes(each.id) })))}
      />
    </>
  );
}

/** Whether each part earns a point. */
export function PartialCredit() {
  const t = useStaffText();
  const { item, change } = useItemEditor();
  return (
    <Checkbox
      name="credit"
      choice={{ value: 'parts', label: t('workshop.credit'), hint: t('workshop.credit-hint') }}
      isChecked={item.credit === 'parts'}
      onChange={(isChecked) => change({ credit: isChecked ? 'parts' : undefined })}
    />
  );
}
