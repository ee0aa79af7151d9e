import type { ReactElement } from 'react';
import type { WrittenKind } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { useItemEditor } from './editor-context';
import { TextPair } from './fields';
import { GapFields } from './gap-fields';
import { AdviceOnKey } from './hint-with-advice';
import { OptionFields, PartialCredit, RightOption, RightOptions } from './option-fields';
import { LetterFields, LineFields } from './part-fields';
import { PictureFields } from './picture-fields';
import { SheetFields } from './sheet-fields';
import { AcceptedFields, NumberKeyFields } from './typed-key-fields';
import { fieldIdAt } from './written-item';

const FIELDS = {
  single: SingleFields,
  multiple: MultipleFields,
  text: TextFields,
  numeric: NumericFields,
  order: OrderFields,
  match: MatchFields,
  cloze: ClozeFields,
  hotspot: HotspotFields,
  inbox: InboxFields,
  sheet: SheetTask,
} as const satisfies Record<WrittenKind, () => ReactElement>;

/** What is chosen, typed or done in an item of this kind, and what of it is right. */
export function AnswerSection() {
  const t = useStaffText();
  const { item, errorAt } = useItemEditor();
  const Fields = FIELDS[item.kind];
  const error = errorAt('key');
  return (
    <section className="q-section" aria-labelledby={fieldIdAt('key')}>
      <h2 id={fieldIdAt('key')} tabIndex={-1}>
        {t('workshop.answers')}
      </h2>
      <p className="q-hint">{t(`workshop.about.${item.kind}`)}</p>
      {error ? <p className="q-error">{error}</p> : null}
      <AdviceOnKey />
      <Fields />
    </section>
  );
}

function SingleFields() {
  const t = useStaffText();
  const { item, change } = useItemEditor();
  return (
    <>
      <OptionFields add={t('workshop.add-option')} />
      <RightOption at="right" options={item.options ?? []} onChange={(options) => change({ options })} />
    </>
  );
}

function MultipleFields() {
  const t = useStaffText();
  const { item, change } = useItemEditor();
  return (
    <>
      <OptionFields add={t('workshop.add-option')} />
      <RightOptions at="right" options={item.options ?? []} onChange={(options) => change({ options })} />
      <PartialCredit />
    </>
  );
}

function TextFields() {
  const { item, change } = useItemEditor();
  return <AcceptedFields at="" value={item} onChange={change} />;
}

function NumericFields() {
  const t = useStaffText();
  const { item, change } = useItemEditor();
  return (
    <>
      <TextPair
        at="unit"
        label={t('workshop.unit')}
        hint={t('workshop.unit-hint')}
        value={item.unit ?? { en: '' }}
        onChange={(unit) => change({ unit: Object.values(unit).some(Boolean) ? unit : undefined })}
      />
      <NumberKeyFields at="" value={item} onChange={change} />
    </>
  );
}

function OrderFields() {
  const t = useStaffText();
  return (
    <>
      <OptionFields add={t('workshop.add-step')} />
      <PartialCredit />
    </>
  );
}

function MatchFields() {
  const t = useStaffText();
  return (
    <>
      <h3>{t('workshop.match-options')}</h3>
      <OptionFields add={t('workshop.add-option')} />
      <h3>{t('workshop.match-lines')}</h3>
      <LineFields />
      <PartialCredit />
    </>
  );
}

function ClozeFields() {
  return (
    <>
      <GapFields />
      <PartialCredit />
    </>
  );
}

function HotspotFields() {
  const t = useStaffText();
  const { item, change } = useItemEditor();
  return (
    <>
      <h3>{t('workshop.places')}</h3>
      <OptionFields add={t('workshop.add-place')} />
      <PictureFields />
      <RightOptions at="right" options={item.options ?? []} onChange={(options) => change({ options })} />
    </>
  );
}

function InboxFields() {
  const t = useStaffText();
  return (
    <>
      <h3>{t('workshop.inbox-actions')}</h3>
      <OptionFields add={t('workshop.add-action')} />
      <h3>{t('workshop.inbox-letters')}</h3>
      <LetterFields />
      <PartialCredit />
    </>
  );
}

function SheetTask() {
  return (
    <>
      <SheetFields />
      <PartialCredit />
    </>
  );
}
