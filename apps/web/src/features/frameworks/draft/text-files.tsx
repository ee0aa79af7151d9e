import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { ButtonLink } from '@qabilet/ui';
import { importHref } from '../../imports/import-words';
import type { Editing } from './editing';

/** The way through a translation program: every text of the draft out, what was translated in. */
export function TextFiles({ editing: { releaseId, second } }: { readonly editing: Editing }) {
  const t = useStaffText();
  return (
    <section className="q-section q-measure" aria-labelledby="text-files">
      <h2 id="text-files">{t('draft.files')}</h2>
      <p>{t('draft.files-text')}</p>
      {second ? (
        <p>
          <a
            href={`/api/framework-releases/${releaseId}/draft/texts?language=${second}`}
            download={`framework-${second}.xlf`}
          >
            {t('draft.export-texts', { language: LANGUAGE_FACTS[second].name })}
          </a>
        </p>
      ) : (
        <p className="q-hint">{t('draft.files-choose')}</p>
      )}
      <p>
        <ButtonLink look="secondary" href={importHref.list('texts')}>
          {t('imports.title', { kind: 'texts' })}
        </ButtonLink>
      </p>
    </section>
  );
}
