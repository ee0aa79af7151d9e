import { useState, type FormEvent } from 'react';
import {
  ITEM_STATES,
  TARGET_LANGUAGES,
  TRANSLATION_STATES,
  type TargetLanguageCode,
} from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { Button, Select, TextInput } from '@qabilet/ui';
import { useSearchParams } from 'react-router';

const NAMES = ['language', 'status', 'proposed', 'competence', 'state'] as const;

/** What the address asks for; the language is Russian where it names none. */
export function translationFilterFrom(params: URLSearchParams) {
  const language = targetLanguageOf(params.get('language'));
  const status = TRANSLATION_STATES.find((one) => one === params.get('status'));
  const state = ITEM_STATES.find((one) => one === params.get('state'));
  const competence = params.get('competence');
  return {
    language,
    ...(status ? { status } : {}),
    ...(params.get('proposed') === 'yes' ? { isProposed: true } : {}),
    ...(competence ? { competence } : {}),
    ...(state ? { state } : {}),
  };
}

export type ChosenTranslations = ReturnType<typeof translationFilterFrom>;

export function targetLanguageOf(wanted: string | null | undefined): TargetLanguageCode {
  return TARGET_LANGUAGES.find((language) => language === wanted) ?? 'ru';
}

/** Nothing happens before the button is pressed, so that a keyboard can pass through. */
export function TranslationFilter() {
  const t = useStaffText();
  const [params, setParams] = useSearchParams();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() => ({
    ...Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? ''])),
    language: targetLanguageOf(params.get('language')),
  }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setParams(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')));
  };
  const field = (name: (typeof NAMES)[number]) => ({
    name,
    value: values[name] ?? '',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  const any = { value: '', label: t('items.any') };
  return (
    <form role="search" aria-label={t('translations.filter')} className="q-search" onSubmit={submit}>
      <Select
        label={t('translations.language')}
        options={TARGET_LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_FACTS[code].name }))}
        {...field('language')}
      />
      <Select
        label={t('translations.status')}
        options={[
          any,
          ...TRANSLATION_STATES.map((status) => ({
            value: status,
            label: t(`translations.status.${status}`),
          })),
        ]}
        {...field('status')}
      />
      <Select
        label={t('translations.proposed')}
        options={[any, { value: 'yes', label: t('translations.only-proposed') }]}
        {...field('proposed')}
      />
      <TextInput label={t('items.competence')} dir="ltr" maxLength={20} {...field('competence')} />
      <Select
        label={t('items.state')}
        options={[any, ...ITEM_STATES.map((state) => ({ value: state, label: t(`items.state.${state}`) }))]}
        {...field('state')}
      />
      <Button type="submit" look="secondary">
        {t('items.apply')}
      </Button>
    </form>
  );
}
