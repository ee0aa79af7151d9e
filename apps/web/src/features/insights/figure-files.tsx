import { useStaffText } from '@qabilet/i18n';
import { StatisticalReleases } from './statistical-releases';

const FILES = ['csv', 'xlsx'] as const;

/** The figures of the page as files, from the same query, and as a package for a statistics office. */
export function FigureFiles({ cohortId }: { readonly cohortId: string }) {
  const t = useStaffText();
  return (
    <section className="q-section">
      <h2>{t('figure-files.title')}</h2>
      <p className="q-measure">{t('figure-files.text')}</p>
      <ul>
        {FILES.map((file) => (
          <li key={file}>
            <a href={`/api/agency-overview/files?${new URLSearchParams({ cohortId, file })}`} download>
              {t(`figure-files.${file}`)}
            </a>
          </li>
        ))}
      </ul>
      <StatisticalReleases cohortId={cohortId} />
    </section>
  );
}
