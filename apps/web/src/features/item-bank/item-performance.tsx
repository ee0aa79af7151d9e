import type { AuthorItemView, ItemStatisticsView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Details, Notice } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { PerformanceFigures } from './performance-figures';
import { PerformanceParameters } from './performance-parameters';

/** What the answers say of an item; with too few of them it says that, before any figure. */
export function ItemPerformance({ item }: { readonly item: AuthorItemView }) {
  const t = useStaffText();
  const api = useApi();
  const query = useContent(['item-statistics', item.id], () => api.itemBank.statistics(item.id));
  return (
    <section className="q-section" aria-labelledby="performance">
      <h2 id="performance">{t('performance.title')}</h2>
      <Loaded query={query}>
        {(statistics) => (
          <>
            <Answers item={item} statistics={statistics} />
            <CountedUntil statistics={statistics} />
            <PerformanceParameters parameters={statistics.parameters} />
          </>
        )}
      </Loaded>
    </section>
  );
}

interface PerformanceProps {
  readonly item: AuthorItemView;
  readonly statistics: ItemStatisticsView;
}

function Answers({ item, statistics }: PerformanceProps) {
  const t = useStaffText();
  const { answers, needed, enough, shown } = statistics;
  if (answers === 0) return <p>{t('performance.none')}</p>;
  if (!shown)
    return (
      <Notice>
        <p>{t('performance.hidden', { answers, needed })}</p>
      </Notice>
    );
  if (enough)
    return (
      <>
        <p>
          {t('performance.enough', { answers })} <Counted statistics={statistics} />
        </p>
        <PerformanceFigures item={item} statistics={statistics} />
      </>
    );
  return (
    <>
      <Notice look="warning">
        <p>
          {t('performance.few', { answers, needed })} <Counted statistics={statistics} />
        </p>
      </Notice>
      <Details summary={t('performance.first')}>
        <PerformanceFigures item={item} statistics={statistics} />
      </Details>
    </>
  );
}

/** Where answers come to the figures by and by. */
function CountedUntil({ statistics: { countedUntil } }: Pick<PerformanceProps, 'statistics'>) {
  const t = useStaffText();
  const { formats } = usePlace();
  if (countedUntil === undefined) return null;
  return <p className="q-hint">{t('performance.counted-until', { time: formats.dateTime(countedUntil) })}</p>;
}

function Counted({ statistics: { scored, pilot } }: Pick<PerformanceProps, 'statistics'>) {
  const t = useStaffText();
  return scored === undefined || pilot === undefined ? null : t('performance.counted', { scored, pilot });
}
