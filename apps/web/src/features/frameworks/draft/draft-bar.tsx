import { LANGUAGE_CODES, type DraftEdit, type DraftOutline } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText, usePlace } from '@qabilet/i18n';
import { Button, Details, Notice, SaveState, Select, Table } from '@qabilet/ui';
import { useProblemText } from '../../../frame/problem-text';
import type { DraftActions } from './use-draft';

export const DRAFT_BAR = 'draft-bar';

interface DraftBarProps {
  readonly draft: DraftOutline;
  readonly actions: DraftActions;
  readonly second: string | undefined;
  readonly onSecond: (code: string) => void;
}

/** Undo and redo with what they would change, whether all is saved, and the language written beside English. */
export function DraftBar({ draft, actions, second, onSecond }: DraftBarProps) {
  const t = useStaffText();
  const words = useEditWords();
  const { revision, undo, redo } = draft;
  return (
    <section id={DRAFT_BAR} className="q-draft-bar" aria-label={t('draft.bar')} tabIndex={-1}>
      <div className="q-search">
        <Button look="secondary" busy={!undo || actions.isSaving} onClick={() => void actions.undo(revision)}>
          {t('draft.undo')}
          {undo ? <span className="q-hidden"> {words(undo)}</span> : null}
        </Button>
        <Button look="secondary" busy={!redo || actions.isSaving} onClick={() => void actions.redo(revision)}>
          {t('draft.redo')}
          {redo ? <span className="q-hidden"> {words(redo)}</span> : null}
        </Button>
        <Select
          id="second-language"
          label={t('draft.language')}
          value={second ?? 'en'}
          onChange={(event) => onSecond(event.currentTarget.value)}
          options={LANGUAGE_CODES.map((code) => ({
            value: code,
            label: code === 'en' ? t('draft.english-only') : LANGUAGE_FACTS[code].name,
          }))}
        />
      </div>
      <p className="q-row">
        <DraftState actions={actions} />
        {undo ? <span className="q-muted">{t('draft.last', { what: words(undo) })}</span> : null}
      </p>
      <ActionError error={actions.error} />
      <LatestEdits edits={draft.edits} />
    </section>
  );
}

function DraftState({ actions }: { readonly actions: DraftActions }) {
  const t = useStaffText();
  if (actions.isSaving) return <SaveState state="saving" text={t('draft.saving')} />;
  if (actions.hasFailed) return <SaveState state="failed" text={t('draft.not-saved')} />;
  return <SaveState state="saved" text={t('draft.saved')} />;
}

function ActionError({ error }: { readonly error: unknown }) {
  const problemText = useProblemText();
  if (!error) return null;
  return (
    <Notice look="error" role="alert">
      <p>{problemText(error)}</p>
    </Notice>
  );
}

/** What an edit did, in a few words. */
export function useEditWords(): (edit: DraftEdit) => string {
  const t = useStaffText();
  return ({ kind, part, code }) => t('draft.edited', { kind, part, code });
}

function LatestEdits({ edits }: { readonly edits: readonly DraftEdit[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const words = useEditWords();
  return (
    <Details summary={t('draft.edits')}>
      {edits.length === 0 ? (
        <p>{t('draft.edits-empty')}</p>
      ) : (
        <Table
          caption={t('draft.edits')}
          isCaptionHidden
          rows={edits}
          rowKey={(row) => String(row.number)}
          columns={[
            {
              key: 'what',
              header: t('draft.edit-what'),
              cell: (row) => (row.state === 'undone' ? <s>{words(row)}</s> : words(row)),
              isRowHeader: true,
            },
            {
              key: 'who',
              header: t('draft.edit-who'),
              cell: (row) => (
                <>
                  <bdi>{row.by}</bdi>
                  {row.state === 'undone' ? ` (${t('draft.edit-undone')})` : ''}
                </>
              ),
            },
            { key: 'when', header: t('draft.edit-when'), cell: (row) => formats.dateTime(row.at) },
          ]}
        />
      )}
    </Details>
  );
}
