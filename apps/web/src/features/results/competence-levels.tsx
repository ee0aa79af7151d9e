import type { CompetenceResult } from '@qabilet/api-client';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import { ChartFigure, LevelBar, LevelBarKey, Table } from '@qabilet/ui';
import { useChartText } from '../../frame/chart-text';
import { Local } from '../../frame/local';
import { bandsOf, middleOf, type LevelWords } from '../../scale';
import { levelData } from './level-data';
import { useResultWords, type ResultWords } from './wording';

interface CompetenceLevelsProps {
  readonly competences: readonly CompetenceResult[];
  readonly words: LevelWords;
}

/** Every competence on one scale, in words, as a picture and as a table. */
export function CompetenceLevels({ competences, words }: CompetenceLevelsProps) {
  const t = useOfficialText();
  const say = useResultWords(words);
  const text = useChartText();
  return (
    <section aria-labelledby="levels" className="q-section">
      <h2 id="levels">{t('result.levels-title')}</h2>
      <ChartFigure
        title={t('result.chart-title')}
        text={text}
        file={{ name: 'my-levels', data: () => levelData(competences, { t, word: words.word }) }}
        table={<LevelTable competences={competences} words={words} say={say} />}
      >
        <LevelBarKey
          levels={words.steps}
          marks={[
            { mark: 'estimate', label: t('result.key-estimate') },
            { mark: 'interval', label: t('result.key-interval') },
            { mark: 'self', label: t('result.key-self') },
            { mark: 'target', label: t('result.key-target') },
          ]}
        />
        <ul className="q-competences">
          {competences.map((result) => (
            <Competence key={result.competence.code} result={result} say={say} />
          ))}
        </ul>
      </ChartFigure>
    </section>
  );
}

function Competence({ result, say }: { readonly result: CompetenceResult; readonly say: ResultWords }) {
  const t = useOfficialText();
  const { direction } = usePlace();
  const { measured, cuts, target } = result;
  const sentences = {
    measured: say.measuredSentence(result),
    target: say.target(result),
    self: say.self(result),
  };
  const hasInterval = measured.enough && measured.low !== undefined && measured.high !== undefined;
  const targetAt = target === undefined ? undefined : cuts[target - 1];
  const selfAt =
    result.selfMean ?? (result.selfLevel === undefined ? undefined : middleOf(result.selfLevel, cuts));
  return (
    <li className="q-competence">
      <div>
        <h3>
          <Local text={result.competence.name} />
        </h3>
        <p className="q-competence__level">{sentences.measured}</p>
        <p className="q-hint">
          {sentences.target ? (
            <>
              {sentences.target}
              <br />
            </>
          ) : null}
          {sentences.self}
        </p>
      </div>
      <LevelBar
        bands={bandsOf(cuts)}
        direction={direction}
        description={t('result.bar', { competence: result.competence.name.text, ...sentences })}
        {...(measured.enough && measured.mean !== undefined ? { estimate: measured.mean } : {})}
        {...(hasInterval ? { interval: { from: measured.low ?? 0, to: measured.high ?? 0 } } : {})}
        {...(selfAt === undefined ? {} : { selfView: selfAt })}
        {...(targetAt === undefined ? {} : { target: targetAt })}
      />
    </li>
  );
}

function LevelTable({ competences, words, say }: CompetenceLevelsProps & { readonly say: ResultWords }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const optional = (level: number | undefined) => (level === undefined ? '–' : words.word(level));
  return (
    <Table
      caption={t('result.chart-title')}
      isCaptionHidden
      locale={formats.locale}
      rows={competences}
      rowKey={(row) => row.competence.code}
      columns={[
        {
          key: 'competence',
          header: t('result.column-competence'),
          cell: (row) => <Local text={row.competence.name} />,
          sortValue: (row) => row.competence.name.text,
          isRowHeader: true,
        },
        {
          key: 'measured',
          header: t('result.column-measured'),
          cell: say.measured,
          sortValue: (row) => (row.measured.enough ? row.measured.mean : undefined),
        },
        {
          key: 'certainty',
          header: t('result.column-certainty'),
          cell: say.certainty,
          sortValue: (row) => row.measured.probability,
          isNumber: true,
        },
        {
          key: 'target',
          header: t('result.column-target'),
          cell: (row) => optional(row.target),
          sortValue: (row) => row.target,
        },
        {
          key: 'standing',
          header: t('result.column-standing'),
          cell: say.standing,
          sortValue: (row) => row.atTarget,
        },
        {
          key: 'self',
          header: t('result.column-self'),
          cell: (row) => optional(row.selfLevel),
          sortValue: (row) => row.selfLevel,
        },
        {
          key: 'questions',
          header: t('result.column-questions'),
          cell: (row) => formats.number(row.measured.items),
          sortValue: (row) => row.measured.items,
          isNumber: true,
        },
      ]}
    />
  );
}
