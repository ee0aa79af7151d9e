import type { SimulationFigures, SimulationRow, SimulationView } from '@qabilet/api-client';
import { LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { Notice, Select } from '@qabilet/ui';
import { useParams, useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { blueprintHref, isUnderway, useRulesLine } from './blueprint-words';
import { CompetenceFigures, ExposureFigure, Headline, LengthFigure } from './simulation-figures';
import { RunningSimulation } from './simulations';

const LIVE_MS = 1_500;

/** A simulation with its figures, beside another one of the same test where one is chosen. */
export function SimulationPage() {
  const { simulationId = '' } = useParams();
  const api = useApi();
  const query = useContent(['simulation', simulationId], () => api.tests.simulation(simulationId), {
    refetchInterval: ({ state }) => (state.data && isUnderway(state.data.state) ? LIVE_MS : false),
  });
  return <Loaded query={query}>{(simulation) => <Simulation simulation={simulation} />}</Loaded>;
}

function Simulation({ simulation }: { readonly simulation: SimulationView }) {
  const t = useStaffText();
  const { figures, failure } = simulation;
  return (
    <AppPage
      title={t('simulation.title')}
      heading={t('simulation.title')}
      back={{ href: blueprintHref.draft(simulation.draftId), label: t('simulation.back') }}
    >
      {isUnderway(simulation.state) ? <RunningSimulation simulation={simulation} /> : null}
      {simulation.state === 'cancelled' ? <p>{t('simulation.cancelled')}</p> : null}
      {failure === undefined ? null : (
        <Notice look="error" title={t('simulation.failed')}>
          <p lang="en" dir="auto">
            {failure}
          </p>
        </Notice>
      )}
      {figures ? <WithOther simulation={simulation} figures={figures} /> : null}
    </AppPage>
  );
}

function WithOther({
  simulation,
  figures,
}: {
  readonly simulation: SimulationView;
  readonly figures: SimulationFigures;
}) {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const [params, setParams] = useSearchParams();
  const other = params.get('with') ?? '';
  const draft = useContent(['blueprint-draft', simulation.draftId], () =>
    api.tests.draftOf(simulation.draftId),
  );
  const compared = useContent(['simulation', other], () => api.tests.simulation(other), {
    enabled: other !== '',
  });
  const others = (draft.data?.simulations ?? []).filter(
    ({ id, state }) => state === 'done' && id !== simulation.id,
  );
  const second = other === '' ? undefined : compared.data;
  return (
    <>
      {others.length > 0 ? (
        <Select
          id="with"
          label={t('simulation.with')}
          value={other}
          onChange={(event) => setParams(event.target.value === '' ? {} : { with: event.target.value })}
          options={[
            { value: '', label: t('simulation.with-none') },
            ...others.map(({ id, requestedAt, role }) => ({
              value: id,
              label: t('simulation.with-one', { time: formats.dateTime(requestedAt), role: role.text }),
            })),
          ]}
        />
      ) : null}
      <div className={second ? 'q-side-by-side' : undefined}>
        <Figures simulation={simulation} figures={figures} />
        {second?.figures ? <Figures simulation={second} figures={second.figures} /> : null}
      </div>
    </>
  );
}

function Figures({
  simulation,
  figures,
}: {
  readonly simulation: SimulationRow;
  readonly figures: SimulationFigures;
}) {
  const t = useStaffText();
  const { formats } = usePlace();
  const rulesLine = useRulesLine();
  const time = formats.dateTime(simulation.requestedAt);
  return (
    <section aria-label={t('simulation.of', { time })}>
      <h2>{t('simulation.of', { time })}</h2>
      <p className="q-measure">
        {t('simulation.about', {
          people: simulation.people,
          role: simulation.role.text,
          language: LANGUAGE_FACTS[simulation.language].name,
        })}{' '}
        {rulesLine(simulation.rules)}
      </p>
      <Headline figures={figures} />
      <CompetenceFigures figures={figures} />
      <LengthFigure figures={figures} people={simulation.people} />
      <ExposureFigure figures={figures} />
    </section>
  );
}
