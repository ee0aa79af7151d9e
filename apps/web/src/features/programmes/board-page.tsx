import type { StepState, WaveBoard } from '@qabilet/api-client';
import { useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, KeyFigures, Table, Tag } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { PersonName } from '../../frame/person-name';
import { useApi } from '../../services';
import { programmeHref } from './cohorts-page';
import { useWaveNews } from './live';
import { WaveLetters } from './wave-letters';

/** Who has started and who has finished; keeps itself up to date while it is looked at. */
export function BoardPage() {
  const { waveId = '' } = useParams();
  const api = useApi();
  const refetchInterval = useWaveNews(waveId);
  const query = useContent(['board', waveId], () => api.programmes.board(waveId), {
    refetchInterval,
  });
  return <Loaded query={query}>{(board) => <Board board={board} readAt={query.dataUpdatedAt} />}</Loaded>;
}

function Board({ board, readAt }: { readonly board: WaveBoard; readonly readAt: number }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { wave } = board;
  const share = (part: number) =>
    wave.invited === 0 ? '' : t('board.of-invited', { percent: formats.percent(part / wave.invited) });
  return (
    <AppPage
      title={`${t('board.title')}, ${wave.name}`}
      heading={t('board.title')}
      caption={
        <bdi>
          {board.cohortName}, {wave.name}
        </bdi>
      }
      back={{ href: programmeHref.cohort(board.cohortId), label: board.cohortName }}
      actions={
        <ButtonLink look="secondary" href={programmeHref.heatMap(wave.id)}>
          {t('cohort.heat-map')}
        </ButtonLink>
      }
    >
      <p className="q-hint">
        {t('board.live')} {t('staff.updated', { time: formats.time(new Date(readAt)) })}
      </p>
      <KeyFigures
        figures={[
          { label: t('board.invited'), value: formats.number(wave.invited) },
          {
            label: t('board.self'),
            value: formats.number(board.selfAssessmentFinished),
            note: share(board.selfAssessmentFinished),
          },
          {
            label: t('board.test-started'),
            value: formats.number(board.testStarted),
            note: share(board.testStarted),
          },
          {
            label: t('board.test-finished'),
            value: formats.number(board.testFinished),
            note: share(board.testFinished),
          },
          { label: t('board.scored'), value: formats.number(wave.scored), note: share(wave.scored) },
        ]}
      />
      <WaveLetters waveId={wave.id} isOpen={wave.state === 'open'} />
      <BoardTable board={board} />
      {wave.invited > board.people.length ? (
        <p className="q-hint">{t('board.first', { count: board.people.length })}</p>
      ) : null}
    </AppPage>
  );
}

const ORDER: Readonly<Record<StepState, number>> = { 'not-started': 0, 'in-progress': 1, finished: 2 };

function BoardTable({ board }: { readonly board: WaveBoard }) {
  const t = useStaffText();
  const official = useOfficialText();
  const { formats } = usePlace();
  const state = (step: StepState) =>
    step === 'finished' ? (
      official('state.finished')
    ) : (
      <Tag look={step === 'in-progress' ? 'accent' : 'plain'}>{official(`state.${step}`)}</Tag>
    );
  return (
    <Table
      caption={t('board.people-caption')}
      locale={formats.locale}
      rows={board.people}
      rowKey={(row) => row.personId}
      columns={[
        {
          key: 'name',
          header: t('board.person'),
          cell: (row) => <PersonName name={row.name} />,
          sortValue: (row) => row.name,
          isRowHeader: true,
        },
        {
          key: 'self',
          header: t('board.self-state'),
          cell: (row) => state(row.selfAssessment),
          sortValue: (row) => ORDER[row.selfAssessment],
        },
        {
          key: 'test',
          header: t('board.test-state'),
          cell: (row) => state(row.test),
          sortValue: (row) => ORDER[row.test],
        },
        {
          key: 'result',
          header: t('board.result-state'),
          cell: (row) => (row.scored ? t('board.result-there') : t('board.result-not')),
          sortValue: (row) => Number(row.scored),
        },
      ]}
    />
  );
}
