import type {
  MarkingView,
  OtherMarkerView,
  PracticalWorkView,
  RubricCriterionView,
} from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import { Local } from '../../frame/local';
import { PersonName, usePersonName } from '../../frame/person-name';
import { useMe } from '../../session/session';
import { usePoints } from './points';

interface GivenMarksProps {
  readonly work: PracticalWorkView;
  readonly marking: MarkingView;
}

interface Column {
  readonly markerId: string;
  readonly name: string;
  readonly steps: ReadonlyMap<number, number>;
  readonly comment: string;
}

/** What was handed in for one person: one's own beside that of the others, and what it settles at. */
export function GivenMarks({ work, marking }: GivenMarksProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const me = useMe();
  const points = usePoints();
  const { own, others } = marking;
  const mine: Column[] = own?.handedInAt
    ? [
        {
          ...{ markerId: me.personId, name: t('marking.you'), comment: own.comment },
          steps: new Map(own.steps.map(({ criterion, step }) => [criterion, step])),
        },
      ]
    : [];
  const columns = [...mine, ...others.flatMap(shown)];
  return (
    <>
      {own?.handedInAt ? (
        <p className="q-hint">{t('marking.own-on', { date: formats.dateTime(own.handedInAt) })}</p>
      ) : null}
      {marking.total === undefined ? null : (
        <p className="q-lead">
          {t('marking.total', { points: points(marking.total), full: work.fullPoints })}
        </p>
      )}
      {marking.apart ? (
        <p className="q-lead q-measure">
          {t('marking.apart', {
            criteria: marking.apart.map((place) => work.criteria[place]?.name.text).join(', '),
          })}
        </p>
      ) : null}
      {others.length === 0 ? <p>{t('marking.others-none')}</p> : null}
      {columns.length > 0 ? <StepTable work={work} columns={columns} /> : null}
      <Comments columns={columns} />
    </>
  );
}

function shown({ markerId, markerName, steps, comment = '' }: OtherMarkerView): readonly Column[] {
  return steps ? [{ markerId, name: markerName, steps: new Map(steps.entries()), comment }] : [];
}

function StepTable({
  work,
  columns,
}: Pick<GivenMarksProps, 'work'> & { readonly columns: readonly Column[] }) {
  const t = useStaffText();
  const nameOf = usePersonName();
  const rows = work.criteria.map((criterion, place) => ({ criterion, place }));
  return (
    <Table<{ readonly criterion: RubricCriterionView; readonly place: number }>
      caption={t('practical.title')}
      isCaptionHidden
      isStacked
      rows={rows}
      rowKey={({ place }) => String(place)}
      columns={[
        {
          key: 'criterion',
          header: t('marking.criterion'),
          cell: ({ criterion }) => <Local text={criterion.name} />,
          isRowHeader: true,
        },
        ...columns.map(({ markerId, name, steps }) => ({
          key: markerId,
          header: nameOf(name),
          cell: ({ place }: { readonly place: number }) => {
            const step = work.steps[steps.get(place) ?? -1];
            return step ? <Local text={step.name} /> : '–';
          },
        })),
      ]}
    />
  );
}

function Comments({ columns }: { readonly columns: readonly Column[] }) {
  const t = useStaffText();
  const nameOf = usePersonName();
  const said = columns.filter(({ comment }) => comment !== '');
  return said.map(({ markerId, name, comment }) => (
    <section
      key={markerId}
      className="q-measure"
      aria-label={t('marking.comment-of', { name: nameOf(name) })}
    >
      <h2>
        <PersonName name={name} />
      </h2>
      <p className="q-said__words" dir="auto">
        {comment}
      </p>
    </section>
  ));
}
