import { useState, type FormEvent } from 'react';
import { ITEM_KINDS } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, Select, TextInput } from '@qabilet/ui';
import { useSearchParams } from 'react-router';

const NAMES = ['search', 'competence', 'level', 'kind'] as const;
const LEVELS = ['1', '2', '3', '4'];

/** Nothing happens before the button is pressed, so that a keyboard can pass through. */
export function ItemFilter() {
  const t = useStaffText();
  const [params, setParams] = useSearchParams();
  const [values, setValues] = useState(() =>
    Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? ''])),
  );

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
      <TextInput label={t('items.competence')} dir="ltr" maxLength={20} {...field('competence')} />
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
      <Button type="submit" look="secondary">
        {t('items.apply')}
      </Button>
    </form>
  );
}
