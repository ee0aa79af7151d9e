import { useEffect, useState, type FormEvent } from 'react';
import { ITEM_KINDS, ITEM_STATES, WORDING_STATES, type MeasurableCompetenceView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, Checkbox, Select, TextInput } from '@qabilet/ui';
import { useSearchParams } from 'react-router';

const NAMES = ['search', 'competence', 'level', 'kind', 'state', 'wording', 'waiting'] as const;
const LEVELS = ['1', '2', '3', '4'];

/** What the address asks of the list. */
export function itemFilterFrom(params: URLSearchParams) {
  const level = Number(params.get('level'));
  const kind = ITEM_KINDS.find((one) => one === params.get('kind'));
  const state = ITEM_STATES.find((one) => one === params.get('state'));
  const wording = WORDING_STATES.find((one) => one === params.get('wording'));
  const search = params.get('search');
  const competence = params.get('competence');
  return {
    ...(search ? { search } : {}),
    ...(competence ? { competence } : {}),
    ...(level ? { level } : {}),
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(wording ? { wording } : {}),
    ...(params.get('waiting') ? { waiting: true } : {}),
  };
}

const valuesIn = (params: URLSearchParams) =>
  Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? '']));

/** Nothing happens before the button is pressed, so that a keyboard can pass through. */
export function ItemFilter({ competences }: { readonly competences: readonly MeasurableCompetenceView[] }) {
  const t = useStaffText();
  const [params, setParams] = useSearchParams();
  const [values, setValues] = useState(() => valuesIn(params));
  // A link beside the form may ask for something else.
  useEffect(() => setValues(valuesIn(params)), [params]);

  function submit(event: FormEvent) {
    event.preventDefault();
    setParams(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')));
  }
  const field = (name: (typeof NAMES)[number]) => ({
    name,
    value: values[name] ?? '',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  const any = { value: '', label: t('items.any') };
  return (
    <form role="search" aria-label={t('items.filter')} className="q-search" onSubmit={submit}>
      <TextInput label={t('items.search')} type="search" dir="auto" maxLength={100} {...field('search')} />
      <Select
        label={t('items.competence')}
        options={[
          { value: '', label: t('items.any-competence') },
          ...competences.map(({ code, name }) => ({ value: code, label: `${code} ${name.text}` })),
        ]}
        {...field('competence')}
      />
      <Select
        label={t('items.level')}
        options={[any, ...LEVELS.map((level) => ({ value: level, label: level }))]}
        {...field('level')}
      />
      <Select
        label={t('items.kind')}
        options={[any, ...ITEM_KINDS.map((kind) => ({ value: kind, label: t(`items.kind.${kind}`) }))]}
        {...field('kind')}
      />
      <Select
        label={t('items.state')}
        options={[any, ...ITEM_STATES.map((state) => ({ value: state, label: t(`items.state.${state}`) }))]}
        {...field('state')}
      />
      <Select
        label={t('items.wording')}
        options={[
          any,
          ...WORDING_STATES.map((wording) => ({ value: wording, label: t(`items.wording.${wording}`) })),
        ]}
        {...field('wording')}
      />
      <Checkbox
        name="waiting"
        choice={{ value: '1', label: t('items.waiting') }}
        isChecked={values['waiting'] !== ''}
        onChange={(isChecked) => setValues({ ...values, waiting: isChecked ? '1' : '' })}
      />
      <Button type="submit" look="secondary">
        {t('items.apply')}
      </Button>
    </form>
  );
}
