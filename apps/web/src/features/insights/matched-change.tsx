import type { MatchedProgress } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { KeyFigures } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { useApi } from '../../services';
import { ChangeFigure, MovedFigure } from './matched-figures';

/** How the people moved who were measured in the first and in the last wave; joiners and leavers apart. */
export function MatchedChange({ cohortId }: { readonly cohortId: string }) {
  const t = useStaffText();
  const api = useApi();
  const { data } = useContent(['matched-change', cohortId], () => api.insights.matchedChange(cohortId));
  if (!data) return null;
  return (
    <section className="q-section" aria-labelledby="matched">
      <h2 id="matched">{t('matched.title')}</h2>
      {data.state === 'shown' ? <Shown matched={data} /> : <Told matched={data} state={data.state} />}
    </section>
  );
}

function People({ matched }: { readonly matched: MatchedProgress }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <KeyFigures
      figures={[
        { label: t('matched.both'), value: formats.number(matched.matched ?? 0) },
        { label: t('matched.joined'), value: formats.number(matched.joined ?? 0) },
        { label: t('matched.left'), value: formats.number(matched.left ?? 0) },
      ]}
    />
  );
}

interface ToldProps {
  readonly matched: MatchedProgress;
  readonly state: Exclude<MatchedProgress['state'], 'shown'>;
}

/** Why there is no change to show, and what can be said of it all the same. */
function Told({ matched, state }: ToldProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { minimumCell, bounds, joined = 0, left = 0 } = matched;
  const number = (value: number | undefined) => (value === undefined ? '' : formats.number(value, 2));
  return (
    <>
      {bounds ? <People matched={matched} /> : null}
      <p className="q-measure">
        {t(`matched.${state}`, {
          n: formats.number(minimumCell),
          matched: matched.matched ?? 0,
          apart: joined + left,
          low: number(bounds?.low),
          high: number(bounds?.high),
        })}
      </p>
    </>
  );
}

function Shown({ matched }: { readonly matched: MatchedProgress }) {
  const t = useStaffText();
  const between = { first: matched.firstWave ?? '', last: matched.lastWave ?? '' };
  return (
    <>
      <People matched={matched} />
      <p className="q-measure">{t('matched.lead', between)}</p>
      <ChangeFigure matched={matched} />
      <MovedFigure matched={matched} />
      <p className="q-hint q-measure">{t('matched.method')}</p>
    </>
  );
}
