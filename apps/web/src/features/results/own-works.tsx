import { useOfficialText, usePlace } from '@qabilet/i18n';
import { Link, SummaryList } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { Local } from '../../frame/local';
import { useApi } from '../../services';

export const ownWorkHref = (id: string) => `/results/practical/${id}`;

/** Own practical works whose marks are released, the latest first; nothing where there are none. */
export function OwnWorks() {
  const t = useOfficialText();
  const { formats } = usePlace();
  const api = useApi();
  const { data: works = [] } = useContent(['own-works'], api.practical.own);
  if (works.length === 0) return null;
  return (
    <section className="q-section" aria-labelledby="own-works">
      <h2 id="own-works">{t('own-work.list-title')}</h2>
      <SummaryList
        rows={works.map((work) => ({
          key: work.id,
          name: (
            <Link href={ownWorkHref(work.id)}>
              <Local text={work.title} />
            </Link>
          ),
          value: (
            <>
              <bdi>{work.cohortName}</bdi>
              <br />
              <span className="q-muted">
                {t('own-work.released', { date: formats.date(work.releasedAt) })}
              </span>
            </>
          ),
        }))}
      />
    </section>
  );
}
