import type { OwnPracticalWork, ResultView } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { Local } from '../../frame/local';
import { levelWords } from '../../scale';
import { useApi } from '../../services';
import { useResultWords } from './wording';

interface ThreeViewsProps {
  readonly work: OwnPracticalWork;
}

/** Trainers' view, self-view and measured view of the competences of which a work speaks; nothing without a result. */
export function ThreeViews({ work }: ThreeViewsProps) {
  const api = useApi();
  const { waveId } = work;
  const { data: result } = useContent(['result', waveId], () => api.results.ofWave(waveId ?? ''), {
    enabled: waveId !== undefined,
  });
  return result ? <Views work={work} result={result} /> : null;
}

function Views({ work, result }: ThreeViewsProps & { readonly result: ResultView }) {
  const t = useOfficialText();
  const words = levelWords(result.levels, (level) => t('result.below-first', { level }));
  const say = useResultWords(words);
  const rows = work.criteria.map((criterion, place) => ({
    ...criterion,
    place,
    found: result.competences.find(({ competence }) => competence.code === criterion.competence.code),
  }));
  return (
    <section className="q-section" aria-labelledby="beside">
      <h2 id="beside">{t('own-work.beside')}</h2>
      <p className="q-measure">{t('own-work.beside-text')}</p>
      <Table
        caption={t('own-work.beside')}
        isCaptionHidden
        isStacked
        rows={rows}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            key: 'competence',
            header: t('own-work.competence'),
            cell: ({ competence }) => <Local text={competence.name} />,
            isRowHeader: true,
          },
          {
            key: 'trainers',
            header: t('own-work.trainers'),
            cell: ({ steps: [low, high] }) =>
              low && high
                ? t('own-work.between', { low: low.text, high: high.text })
                : low && <Local text={low} />,
          },
          {
            key: 'self',
            header: t('own-work.self'),
            cell: ({ found }) => (found?.selfLevel === undefined ? '–' : words.word(found.selfLevel)),
          },
          {
            key: 'test',
            header: t('own-work.test'),
            cell: ({ found }) => (found ? say.measuredSentence(found) : '–'),
          },
        ]}
      />
    </section>
  );
}
