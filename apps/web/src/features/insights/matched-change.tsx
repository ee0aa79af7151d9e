import type { MatchedProgress } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { KeyFigures } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { useApi } from '../../services';
import { ChangeFigure, MovedFigure } from './matched-figures';

/** How the people moved who were measured in the first and in the last wave; joiners and leavers apart. */
export function MatchedChange({ cohortId }: { readonly cohortId: string }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const { data } = useContent(['matched-change', cohortId], () => api.insights.matchedChange(cohortId));
  if (!data) return null;
  return (
    <section className="q-section" aria-labelledby="matched">
      <h2 id="matched">{t('matched.title')}</h2>
      {data.state === 'shown' ? (
        <Shown matched={data} />
      ) : (
        <p className="q-measure">{t(`matched.${data.state}`, { n: formats.number(data.minimumCell) })}</p>
      )}
    </section>
  );
}

function Shown({ matched }: { readonly matched: MatchedProgress }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const between = { first: matched.firstWave ?? '', last: matched.lastWave ?? '' };
  return (
    <>
      <KeyFigures
        figures={[
          { label: t('matched.both'), value: formats.number(matched.matched ?? 0) },
          { label: t('matched.joined'), value: formats.number(matched.joined ?? 0) },
          { label: t('matched.left'), value: formats.number(matched.left ?? 0) },
        ]}
      />
      <p className="q-measure">{t('matched.lead', between)}</p>
      <ChangeFigure matched={matched} />
      <MovedFigure matched={matched} />
      <p className="q-hint q-measure">{t('matched.method')}</p>
    </>
  );
}
