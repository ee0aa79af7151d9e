import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { ButtonLink } from '@qabilet/ui';
import { importHref } from '../imports/import-words';
import type { ChosenTranslations } from './translation-filter';
import { translationHref } from './translation-links';

interface TranslationFilesProps {
  readonly filter: ChosenTranslations;
  readonly total: number;
}

/** The way through a translation program: the listed items out, what was translated in. */
export function TranslationFiles({ filter, total }: TranslationFilesProps) {
  const t = useStaffText();
  const { language, isProposed, ...rest } = filter;
  const address = translationHref.export({
    language,
    ...(isProposed ? { isProposed: 'true' } : {}),
    ...rest,
  });
  return (
    <section className="q-section q-measure" aria-labelledby="files">
      <h2 id="files">{t('translations.files')}</h2>
      <p>{t('translations.files-text')}</p>
      {total > 0 ? (
        <p>
          <a href={address} download={`items-${language}.xlf`}>
            {t('translations.export', { count: total, language: LANGUAGE_FACTS[language].name })}
          </a>
        </p>
      ) : null}
      <p>
        <ButtonLink look="secondary" href={importHref.list('translations')}>
          {t('imports.title', { kind: 'translations' })}
        </ButtonLink>
      </p>
    </section>
  );
}
