import { useState, type FormEvent } from 'react';
import { ITEM_STATES, type MeasurableCompetenceView, type ReleasedBankView } from '@qabilet/api-client';
import { LANGUAGE_FACTS, LANGUAGES, useStaffText } from '@qabilet/i18n';
import { Button, Select } from '@qabilet/ui';
import { useSearchParams } from 'react-router';
import { SELECTION_NAMES } from './item-selection';

interface ItemSelectionFormProps {
  readonly banks: readonly ReleasedBankView[];
  readonly competences: readonly MeasurableCompetenceView[];
}

const LEVELS = ['1', '2', '3', '4'];

/** Nothing happens before the button is pressed, so that a keyboard can pass through. */
export function ItemSelectionForm({ banks, competences }: ItemSelectionFormProps) {
  const t = useStaffText();
  const [params, setParams] = useSearchParams();
  const [values, setValues] = useState(() =>
    Object.fromEntries(SELECTION_NAMES.map((name) => [name, params.get(name) ?? ''])),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setParams(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')));
  }
  const field = (name: (typeof SELECTION_NAMES)[number]) => ({
    name,
    value: values[name] ?? '',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  const any = { value: '', label: t('items.any') };
  return (
    <form role="search" aria-label={t('item-exports.choice')} className="q-search" onSubmit={submit}>
      <Select
        label={t('item-exports.bank')}
        options={[
          { value: '', label: t('item-exports.latest') },
          ...banks.map(({ id, framework, version, items }) => ({
            value: id,
            label: t('item-exports.bank-option', { framework, version, items }),
          })),
        ]}
        {...field('bankReleaseId')}
      />
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
        label={t('items.state')}
        options={[any, ...ITEM_STATES.map((state) => ({ value: state, label: t(`items.state.${state}`) }))]}
        {...field('state')}
      />
      <Select
        label={t('item-exports.language')}
        options={[
          { value: '', label: t('item-exports.every-language') },
          ...LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_FACTS[code].name })),
        ]}
        {...field('language')}
      />
      <Button type="submit" look="secondary">
        {t('item-exports.show')}
      </Button>
    </form>
  );
}
