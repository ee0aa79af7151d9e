import type { ItemStepView, WordingChangeView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Details, Table } from '@qabilet/ui';
import { usePlaceWords } from './place-words';

interface StepTableProps {
  readonly caption: string;
  readonly steps: readonly ItemStepView[];
  /** Absent where nothing can be restored; the step after which the item shall read again. */
  readonly onRestore?: (step: ItemStepView) => void;
}

/** Who did what to an item and when, and what they changed. */
export function StepTable({ caption, steps, onRestore }: StepTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const newest = steps.find(({ action }) => action !== 'moved');
  const canRestore = (step: ItemStepView) => onRestore && step.action !== 'moved' && step !== newest;
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={steps}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          key: 'what',
          header: t('workshop.step-what'),
          isRowHeader: true,
          cell: ({ action, to }) =>
            action === 'moved' && to
              ? t('workshop.step.moved', { state: t(`items.state.${to}`) })
              : t(`workshop.step.${action}`),
        },
        { key: 'who', header: t('workshop.step-who'), cell: ({ by }) => <bdi>{by}</bdi> },
        { key: 'when', header: t('workshop.step-when'), cell: ({ at }) => formats.dateTime(at) },
        {
          key: 'changes',
          header: t('workshop.step-changes'),
          cell: (step) => (
            <>
              {step.reason ? <p dir="auto">{step.reason}</p> : null}
              {step.changes.length > 0 ? (
                <Details summary={t('workshop.changes', { count: step.changes.length })}>
                  <ChangeList changes={step.changes} />
                </Details>
              ) : null}
              {canRestore(step) ? (
                <Button look="quiet" onClick={() => onRestore?.(step)}>
                  {t('workshop.restore')}
                  <span className="q-hidden"> {formats.dateTime(step.at)}</span>
                </Button>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}

/** What reads otherwise, word by word. */
export function ChangeList({ changes }: { readonly changes: readonly WordingChangeView[] }) {
  const placeWords = usePlaceWords();
  return (
    <dl className="q-before-after">
      {changes.map((change) => (
        <div key={change.at}>
          <dt>{placeWords(change.at)}</dt>
          <dd dir="auto">
            <Change change={change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Change({ change: { at, before, after, runs } }: { readonly change: WordingChangeView }) {
  const t = useStaffText();
  if (at.startsWith('picture.source')) return <em>{t('workshop.other-picture')}</em>;
  return (
    <>
      {before === '' && after === '' ? <em>{t('draft.empty')}</em> : null}
      {runs.map(({ kind, text }, index) => {
        if (kind === 'removed') return <del key={index}>{text}</del>;
        return kind === 'added' ? <ins key={index}>{text} </ins> : <span key={index}>{text}</span>;
      })}
    </>
  );
}
