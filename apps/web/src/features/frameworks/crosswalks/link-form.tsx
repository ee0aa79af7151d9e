import { useState, type FormEvent } from 'react';
import {
  CROSSWALK_RELATIONS,
  type CrosswalkArea,
  type CrosswalkDetails,
  type CrosswalkRelation,
} from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, Select, TextInput } from '@qabilet/ui';
import { competencesOf } from './competence-names';
import { useSideName } from './crosswalks-page';
import type { CrosswalkActions } from './use-crosswalk';

interface LinkFormProps {
  readonly crosswalk: CrosswalkDetails;
  readonly actions: CrosswalkActions;
}

/** Joins one competence of each side. */
export function LinkForm({ crosswalk, actions }: LinkFormProps) {
  const t = useStaffText();
  const nameOf = useSideName();
  const [chosen, setChosen] = useState({ from: '', to: '' });
  const [relation, setRelation] = useState<CrosswalkRelation>('exact');
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const relations = CROSSWALK_RELATIONS.filter(
    (known) => known !== 'replaced-by' || crosswalk.isOfOneFramework,
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    const isReady = chosen.from !== '' && chosen.to !== '';
    setMissing(!isReady);
    const words = note.trim();
    if (isReady)
      actions.send({
        kind: 'link',
        links: [{ ...chosen, relation, ...(words === '' ? {} : { note: words }) }],
      });
  }
  const side = (which: 'from' | 'to', areas: readonly CrosswalkArea[]) => (
    <Select
      id={`link-${which}`}
      label={t('crosswalk.of', { side: nameOf(crosswalk[which]) })}
      value={chosen[which]}
      error={isMissing && chosen[which] === '' ? t('crosswalk.choose-both') : undefined}
      options={[
        { value: '', label: t('crosswalk.choose') },
        ...competencesOf(areas).map(({ code, name }) => ({ value: code, label: `${code} ${name.text}` })),
      ]}
      onChange={(event) => setChosen({ ...chosen, [which]: event.currentTarget.value })}
    />
  );
  return (
    <section className="q-section" aria-labelledby="add">
      <h2 id="add">{t('crosswalk.add')}</h2>
      <form noValidate onSubmit={submit}>
        <div className="q-columns">
          {side('from', crosswalk.fromAreas)}
          {side('to', crosswalk.toAreas)}
        </div>
        <Select
          id="link-relation"
          label={t('crosswalk.relation')}
          value={relation}
          options={relations.map((value) => ({ value, label: t(`crosswalk.relation.${value}`) }))}
          onChange={(event) => {
            const wanted = relations.find((known) => known === event.currentTarget.value);
            if (wanted) setRelation(wanted);
          }}
        />
        <TextInput
          id="link-note"
          name="note"
          label={t('crosswalk.note')}
          optional={t('crosswalk.optional')}
          value={note}
          maxLength={500}
          dir="auto"
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" look="secondary" busy={actions.isPending}>
          {t('crosswalk.link')}
        </Button>
      </form>
    </section>
  );
}
