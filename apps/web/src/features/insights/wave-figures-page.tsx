import type { WaveFigures } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, EmptyState, Select } from '@qabilet/ui';
import { useParams, useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { programmeHref } from '../programmes/cohorts-page';
import { CompetenceTables } from './competence-tables';
import { FiguresMethod } from './figures-method';
import { useGentleNews } from './gentle-news';
import { FigureGroups, useGroupName } from './figure-groups';
import { GroupHeatMap } from './group-heat-map';

/** Ways to divide a cohort. */
const DIVISIONS = ['role', 'language', 'unit'] as const;

/** One wave in figures: its groups beside each other, and one of them competence by competence. */
export function WaveFiguresPage() {
  const { waveId = '' } = useParams();
  const [params] = useSearchParams();
  const group = params.get('group') ?? undefined;
  const api = useApi();
  const query = useContent(['wave-figures', waveId, group], () => api.insights.waveFigures(waveId, group), {
    placeholderData: (before) => before,
  });
  return <Loaded query={query}>{(figures) => <Content figures={figures} />}</Loaded>;
}

function Content({ figures }: { readonly figures: WaveFigures }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { roles } = useMe();
  useGentleNews({ waveId: figures.wave.id, about: figures.wave.id });
  const { wave, cohortId, cohortName } = figures;
  const isTrainer = roles.includes('trainer');
  return (
    <AppPage
      title={`${t('figures.title')}, ${wave.name}`}
      heading={t('figures.title')}
      caption={
        <bdi>
          {cohortName}, {wave.name}
        </bdi>
      }
      back={
        isTrainer
          ? { href: programmeHref.cohort(cohortId), label: cohortName }
          : { href: `/agency?cohort=${cohortId}`, label: t('agency.title') }
      }
      actions={
        isTrainer ? (
          <ButtonLink look="secondary" href={programmeHref.misconceptions(wave.id)}>
            {t('misconceptions.title')}
          </ButtonLink>
        ) : undefined
      }
    >
      <p className="q-hint">
        {t('board.live')} {t('staff.updated', { time: formats.dateTime(figures.updatedAt) })}
      </p>
      {wave.scored === 0 ? (
        <EmptyState title={t('figures.empty-title')}>
          <p>{t('figures.empty-text')}</p>
        </EmptyState>
      ) : null}
      <Groups figures={figures} />
      <Chosen figures={figures} />
      <FiguresMethod minimumCell={figures.minimumCell} />
    </AppPage>
  );
}

/** The groups of one division under the whole cohort, and each of them by competence. */
function Groups({ figures }: { readonly figures: WaveFigures }) {
  const t = useStaffText();
  const [params, setParams] = useSearchParams();
  const divisions = DIVISIONS.filter((kind) => figures.groups.some((group) => group.kind === kind));
  const wanted = params.get('by');
  const division = divisions.find((kind) => kind === wanted) ?? divisions[0];
  const rows = figures.groups.filter(({ kind }) => kind === 'cohort' || kind === division);
  return (
    <>
      <section className="q-section" aria-labelledby="groups">
        <h2 id="groups">{t('figures.groups-title')}</h2>
        {divisions.length > 1 ? (
          <Select
            label={t('figures.by')}
            value={division ?? ''}
            options={divisions.map((kind) => ({ value: kind, label: t(`figures.by-${kind}`) }))}
            onChange={(event) => setParams({ by: event.currentTarget.value })}
          />
        ) : null}
        <FigureGroups figures={figures} rows={rows} division={division} />
      </section>
      {division !== undefined && figures.wave.scored > 0 ? (
        <GroupHeatMap key={division} figures={figures} by={division} />
      ) : null}
    </>
  );
}

function Chosen({ figures }: { readonly figures: WaveFigures }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const nameOf = useGroupName();
  const group = figures.groups.find(({ key }) => key === figures.chosen);
  if (!group) return null;
  return (
    <section className="q-section" aria-labelledby="chosen">
      <h2 id="chosen">{t('figures.of-group', { group: nameOf(group) })}</h2>
      {figures.competences.length === 0 ? (
        <EmptyState title={t('staff.suppressed-long', { n: formats.number(figures.minimumCell) })}>
          <p>{t('figures.hidden-text')}</p>
        </EmptyState>
      ) : (
        <CompetenceTables figures={figures} />
      )}
    </section>
  );
}
