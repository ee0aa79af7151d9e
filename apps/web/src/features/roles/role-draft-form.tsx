import { useState } from 'react';
import { LANGUAGE_CODES, type LanguageCode, type RoleDraftView } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { Select, TextArea, TextInput } from '@qabilet/ui';
import { Demands } from './role-demands';
import type { RoleDraftWork } from './use-role-draft';

interface FormProps {
  readonly draft: RoleDraftView;
  readonly work: RoleDraftWork;
}

/** What a role is called, when it holds and what it asks for. */
export function RoleDraftFields({ draft, work }: FormProps) {
  const t = useStaffText();
  return (
    <>
      <section className="q-section" aria-labelledby="words">
        <h2 id="words">{t('roles.texts')}</h2>
        <Texts draft={draft} work={work} />
      </section>
      <section className="q-section" aria-labelledby="days">
        <h2 id="days">{t('roles.holds')}</h2>
        <p className="q-measure">{t('role-draft.days-text')}</p>
        <Days work={work} />
      </section>
      <section className="q-section" aria-labelledby="demands">
        <h2 id="demands">{t('roles.requirements')}</h2>
        <p className="q-measure">{t('role-draft.demands-text')}</p>
        <Demands draft={draft} work={work} />
      </section>
    </>
  );
}

function Texts({ draft, work }: FormProps) {
  const t = useStaffText();
  const spoken = LANGUAGE_CODES.find((code) => code !== 'en' && draft.content.title[code]);
  const [second, setSecond] = useState<LanguageCode>(spoken ?? 'ru');
  const languages: readonly LanguageCode[] = second === 'en' ? ['en'] : ['en', second];
  return (
    <>
      <Select
        id="second-language"
        label={t('draft.language')}
        value={second}
        onChange={(event) =>
          setSecond(LANGUAGE_CODES.find((code) => code === event.currentTarget.value) ?? 'en')
        }
        options={LANGUAGE_CODES.map((code) => ({
          value: code,
          label: code === 'en' ? t('draft.english-only') : LANGUAGE_FACTS[code].name,
        }))}
      />
      <div className="q-columns">
        {languages.map((language) => (
          <TextInput
            key={language}
            id={`title-${language}`}
            label={t('draft.field-in', {
              field: t('roles.title-field'),
              language: LANGUAGE_FACTS[language].name,
            })}
            lang={language}
            dir={LANGUAGE_FACTS[language].direction}
            maxLength={200}
            error={work.errors.find(({ fieldId }) => fieldId === `title-${language}`)?.message}
            value={work.typed.title[language] ?? ''}
            onChange={(event) =>
              work.change({ title: { ...work.typed.title, [language]: event.currentTarget.value } })
            }
          />
        ))}
      </div>
      <div className="q-columns">
        {languages.map((language) => (
          <TextArea
            key={language}
            id={`summary-${language}`}
            label={t('draft.field-in', {
              field: t('roles.summary'),
              language: LANGUAGE_FACTS[language].name,
            })}
            lang={language}
            dir={LANGUAGE_FACTS[language].direction}
            rows={3}
            maxLength={2000}
            value={work.typed.summary[language] ?? ''}
            onChange={(event) =>
              work.change({ summary: { ...work.typed.summary, [language]: event.currentTarget.value } })
            }
          />
        ))}
      </div>
    </>
  );
}

function Days({ work }: { readonly work: RoleDraftWork }) {
  const t = useStaffText();
  return (
    <div className="q-columns">
      {(['validFrom', 'validThrough'] as const).map((name) => (
        <TextInput
          key={name}
          id={name}
          type="date"
          width="narrow"
          label={t(`role-draft.${name}`)}
          optional={t('role-draft.optional')}
          error={work.errors.find(({ fieldId }) => fieldId === name)?.message}
          value={work.typed[name]}
          onChange={(event) => work.change({ [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
