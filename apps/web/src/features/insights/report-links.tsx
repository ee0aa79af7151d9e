import { LANGUAGE_FACTS, LANGUAGES, useStaffText } from '@qabilet/i18n';
import { Details } from '@qabilet/ui';

interface ReportLinksProps {
  /** Where the report is had, without the language. */
  readonly address: string;
}

/** The figures of the page for print, in each language of the product. */
export function ReportLinks({ address }: ReportLinksProps) {
  const t = useStaffText();
  return (
    <div className="q-no-print">
      <Details summary={t('report.title')}>
        <p>{t('report.text')}</p>
        <ul className="q-legend-list">
          {LANGUAGES.map((language) => (
            <li key={language}>
              <a
                href={`${address}${address.includes('?') ? '&' : '?'}language=${language}`}
                hrefLang={language}
                lang={language}
                download
              >
                {LANGUAGE_FACTS[language].name}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
