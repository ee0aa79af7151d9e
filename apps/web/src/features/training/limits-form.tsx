import { useState, type FormEvent } from 'react';
import type { PlanQuery } from '@qabilet/api-client';
import { LANGUAGE_FACTS, LANGUAGES, useStaffText } from '@qabilet/i18n';
import { Button, Select, TextInput } from '@qabilet/ui';
import { useSearchParams } from 'react-router';

interface LimitsFormProps {
  readonly asked: PlanQuery;
  readonly busy: boolean;
}

/** The hours a plan may take; they stand in the address, so that a plan can be sent to somebody. */
export function LimitsForm({ asked, busy }: LimitsFormProps) {
  const t = useStaffText();
  const [, setParams] = useSearchParams();
  const [values, setValues] = useState({
    hours: String(asked.hours),
    each: asked.hoursEach === undefined ? '' : String(asked.hoursEach),
    language: asked.language ?? '',
  });
  const set =
    (name: keyof typeof values) => (event: { readonly currentTarget: { readonly value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value });

  function submit(event: FormEvent) {
    event.preventDefault();
    setParams(Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')));
  }
  return (
    <form className="q-search" onSubmit={submit} aria-label={t('plan.limits')}>
      <TextInput
        id="hours"
        label={t('plan.hours-asked')}
        type="number"
        min={1}
        max={10000}
        step={0.5}
        required
        width="narrow"
        value={values.hours}
        onChange={set('hours')}
      />
      <TextInput
        id="each"
        label={t('plan.each-asked')}
        type="number"
        min={1}
        max={10000}
        step={0.5}
        width="narrow"
        value={values.each}
        onChange={set('each')}
      />
      <Select
        id="language"
        label={t('plan.language-asked')}
        options={[
          { value: '', label: t('plan.any-language') },
          ...LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_FACTS[code].name })),
        ]}
        value={values.language}
        onChange={set('language')}
      />
      <Button type="submit" busy={busy}>
        {t('plan.button')}
      </Button>
    </form>
  );
}
