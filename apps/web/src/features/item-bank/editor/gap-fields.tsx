import type { PartBody } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Select } from '@qabilet/ui';
import { useItemEditor } from './editor-context';
import { TextPair } from './fields';
import { OneOption, RightOption } from './option-fields';
import { ThingList } from './thing-list';
import { AcceptedFields, NumberKeyFields } from './typed-key-fields';
import { blankOption, blankPart, fieldIdAt, freshId } from './written-item';

const FILLINGS = ['text', 'number', 'list'] as const;
type Filling = (typeof FILLINGS)[number];

function fillingOf({ options, accepted }: PartBody): Filling {
  if (options) return 'list';
  return accepted ? 'text' : 'number';
}

/** Gaps of a text: typed into, or filled from a list. */
export function GapFields() {
  const t = useStaffText();
  const { item, change } = useItemEditor();
  /** Other ways to fill a gap have other keys: what belonged to the old way goes. */
  const refilled = ({ id, text, rationale }: PartBody, filling: Filling): PartBody => {
    const gap = { id, text, rationale };
    if (filling === 'text') return { ...gap, accepted: {} };
    if (filling === 'number') return { ...gap, answer: Number.NaN, tolerance: 0 };
    return { ...gap, options: [blankOption(`${id}-a`), blankOption(`${id}-b`)] };
  };
  const gaps = item.parts ?? [];
  return (
    <ThingList
      things={gaps}
      onChange={(parts) => change({ parts })}
      title={({ id }) => t('workshop.gap', { id })}
      add={t('workshop.add-gap')}
      make={() => ({ ...blankPart(freshId(item, 'gap')), accepted: {} })}
    >
      {(gap, changeGap, index) => (
        <>
          <TextPair
            at={`parts[${index}].text`}
            label={t('workshop.gap-name')}
            hint={t('workshop.gap-name-hint', { mark: `[[${gap.id}]]` })}
            value={gap.text}
            onChange={(text) => changeGap({ text })}
          />
          <Select
            id={fieldIdAt(`parts[${index}].filling`)}
            label={t('workshop.filling')}
            value={fillingOf(gap)}
            onChange={(event) => {
              const filling = FILLINGS.find((one) => one === event.currentTarget.value) ?? 'text';
              change({ parts: gaps.map((each) => (each === gap ? refilled(gap, filling) : each)) });
            }}
            options={FILLINGS.map((value) => ({ value, label: t(`workshop.filling.${value}`) }))}
          />
          <GapKey at={`parts[${index}].`} gap={gap} onChange={changeGap} />
          <TextPair
            at={`parts[${index}].rationale`}
            label={t('workshop.part-rationale')}
            value={gap.rationale}
            onChange={(rationale) => changeGap({ rationale })}
          />
        </>
      )}
    </ThingList>
  );
}

interface GapKeyProps {
  readonly at: string;
  readonly gap: PartBody;
  readonly onChange: (changed: Partial<PartBody>) => void;
}

function GapKey({ at, gap, onChange }: GapKeyProps) {
  const t = useStaffText();
  const { item } = useItemEditor();
  const { options } = gap;
  if (!options)
    return gap.accepted ? (
      <AcceptedFields at={at} value={gap} onChange={onChange} />
    ) : (
      <NumberKeyFields at={at} value={gap} onChange={onChange} />
    );
  return (
    <>
      <ThingList
        things={options}
        onChange={(changed) => onChange({ options: changed })}
        title={({ id }) => t('item.part.option', { id })}
        add={t('workshop.add-option')}
        make={() => blankOption(freshId(item, `${gap.id}-`))}
      >
        {(option, changeOption, index) => (
          <OneOption at={`${at}options[${index}]`} option={option} onChange={changeOption} />
        )}
      </ThingList>
      <RightOption
        at={`${at}right`}
        options={options}
        onChange={(changed) => onChange({ options: changed })}
      />
    </>
  );
}
