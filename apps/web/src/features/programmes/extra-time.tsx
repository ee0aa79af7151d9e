import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { EXTRA_TIMES, type ExtraTimeName, type MemberRow } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice, Radios } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

interface ExtraTimeProps {
  readonly cohortId: string;
  readonly member: MemberRow;
}

/** Time beyond what a test allows, for one member; counts for tests that begin from now on. */
export function ExtraTime({ cohortId, member }: ExtraTimeProps) {
  const t = useStaffText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t(`cohort.extra-time.${member.extraTime}`)}
        <span className="q-hidden"> {t('cohort.extra-time-change', { name: member.name })}</span>
      </Button>
      {isOpen ? <Choice cohortId={cohortId} member={member} onDone={() => setOpen(false)} /> : null}
    </>
  );
}

function Choice({ cohortId, member, onDone }: ExtraTimeProps & { readonly onDone: () => void }) {
  const t = useStaffText();
  const official = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const [extraTime, setExtraTime] = useState<ExtraTimeName>(member.extraTime);
  const grant = useMutation({
    mutationFn: () => api.programmes.grantTime(cohortId, member.personId, { extraTime }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      onDone();
    },
  });
  return (
    <ConfirmDialog
      isOpen
      title={t('cohort.extra-time-title', { name: member.name })}
      confirm={t('cohort.extra-time-save')}
      cancel={official('frame.cancel')}
      busy={grant.isPending}
      onConfirm={() => grant.mutate()}
      onCancel={onDone}
    >
      <Radios
        id="extra-time"
        label={t('cohort.extra-time')}
        hint={t('cohort.extra-time-hint')}
        name="extra-time"
        choices={EXTRA_TIMES.map((value) => ({ value, label: t(`cohort.extra-time.${value}`) }))}
        value={extraTime}
        onChange={(value) => setExtraTime(EXTRA_TIMES.find((one) => one === value) ?? 'none')}
      />
      {grant.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(grant.error)}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}
