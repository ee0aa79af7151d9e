import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RetentionRow } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { ConfirmDialog, Notice, TextInput } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

const MOST_YEARS = 100;

interface RetentionFormProps {
  readonly row: RetentionRow;
  readonly onCancel: () => void;
  readonly onSaved: (years: number) => void;
}

/** Years that one class of data is kept. */
export function RetentionForm({ row, onCancel, onSaved }: RetentionFormProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const [typed, setTyped] = useState(String(row.years));
  const [isWrong, setWrong] = useState(false);
  const save = useMutation({
    mutationFn: (years: number) => api.privacy.setRetention({ dataClass: row.dataClass, years }),
    onSuccess: async (_, years) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      onSaved(years);
    },
  });

  function confirm() {
    const years = yearsIn(typed);
    setWrong(years === undefined);
    if (years !== undefined) save.mutate(years);
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('retention.change-title', { what: t(`retention.${row.dataClass}`) })}
      confirm={t('retention.save')}
      cancel={official('frame.cancel')}
      busy={save.isPending}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <TextInput
        label={t('retention.years-label')}
        hint={t('retention.years-hint')}
        error={isWrong ? t('retention.years-wrong') : undefined}
        inputMode="numeric"
        width="narrow"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {save.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(save.error)}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}

function yearsIn(typed: string): number | undefined {
  const years = Number(typed.trim());
  return Number.isInteger(years) && years >= 1 && years <= MOST_YEARS ? years : undefined;
}
