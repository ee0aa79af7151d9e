import type { LocalText, OwnPracticalWork, OwnWorkCriterion } from '@qabilet/api-client';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import { SummaryList } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { NotFoundPage } from '../../frame/problem-page';
import { useApi } from '../../services';
import { ThreeViews } from './three-views';

/** What the trainers say of the official's own practical work, beside the self-view and the measured view. */
export function OwnWorkPage() {
  const { workId = '' } = useParams();
  const api = useApi();
  const query = useContent(['own-works'], api.practical.own);
  return (
    <Loaded query={query}>
      {(works) => {
        const work = works.find(({ id }) => id === workId);
        return work ? <OwnWork work={work} /> : <NotFoundPage />;
      }}
    </Loaded>
  );
}

function OwnWork({ work }: { readonly work: OwnPracticalWork }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const points = (value: number, full: number) =>
    t('own-work.points', { points: formats.number(value, Number.isInteger(value) ? 0 : 1), full });
  const fullEach = work.fullPoints / work.criteria.length;
  return (
    <AppPage
      title={work.title.text}
      heading={<Local text={work.title} />}
      caption={<bdi>{work.cohortName}</bdi>}
      back={{ href: '/results', label: t('result.list-title') }}
    >
      <p className="q-lead">{points(work.total, work.fullPoints)}</p>
      <p className="q-hint">
        {t('own-work.released', { date: formats.date(work.releasedAt) })}
        <br />
        {t('own-work.markers', { count: work.markers })}
      </p>
      <p className="q-measure">{t('own-work.private')}</p>
      <section className="q-section q-measure" aria-labelledby="criteria">
        <h2 id="criteria">{t('own-work.criteria')}</h2>
        <SummaryList
          rows={work.criteria.map((criterion, place) => ({
            key: String(place),
            name: <Local text={criterion.name} />,
            value: <Criterion criterion={criterion} points={points(criterion.points, fullEach)} />,
          }))}
        />
      </section>
      <ThreeViews work={work} />
      <Comments comments={work.comments} />
    </AppPage>
  );
}

interface CriterionProps {
  readonly criterion: OwnWorkCriterion;
  readonly points: string;
}

function Criterion({ criterion: { steps, descriptors }, points }: CriterionProps) {
  return (
    <>
      <strong>
        <StepName steps={steps} />
      </strong>
      <span className="q-muted">, {points}</span>
      {descriptors.map((text) => (
        <span key={text.text}>
          <br />
          <Local text={text} />
        </span>
      ))}
    </>
  );
}

/** The step, or between which two the work lies. */
function StepName({ steps }: { readonly steps: readonly LocalText[] }) {
  const t = useOfficialText();
  const [low, high] = steps;
  if (!low) return null;
  return high ? t('own-work.between', { low: low.text, high: high.text }) : <Local text={low} />;
}

function Comments({ comments }: { readonly comments: readonly string[] }) {
  const t = useOfficialText();
  if (comments.length === 0) return null;
  return (
    <section className="q-section q-measure" aria-labelledby="comments">
      <h2 id="comments">{t('own-work.comments')}</h2>
      <SummaryList
        rows={comments.map((comment, place) => ({
          key: String(place),
          name: t('own-work.comment', { number: place + 1 }),
          value: (
            <span className="q-said__words" dir="auto">
              {comment}
            </span>
          ),
        }))}
      />
    </section>
  );
}
