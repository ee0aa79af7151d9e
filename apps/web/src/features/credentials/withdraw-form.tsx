import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, TextArea, TextInput, type FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

const FIELDS = { address: 'badge-address', reason: 'badge-reason' };
const PAGE_KEY = /#[0-9a-f-]{36}\.([\w-]{43})$/;

/** What is asked for when a badge is to be withdrawn, and once more whether it is meant. */
export function WithdrawForm({ form }: { readonly form: ReturnType<typeof useWithdrawal> }) {
  const t = useStaffText();
  const official = useOfficialText();
  return (
    <section className="q-section" aria-labelledby="withdraw">
      <h2 id="withdraw">{t('badge-office.withdraw-title')}</h2>
      <form noValidate onSubmit={form.ask}>
        <TextInput
          id={FIELDS.address}
          label={t('badge-office.address')}
          hint={t('badge-office.address-hint')}
          dir="ltr"
          autoComplete="off"
          value={form.address}
          error={form.errorOf(FIELDS.address)}
          onChange={(event) => form.setAddress(event.currentTarget.value)}
        />
        <TextArea
          id={FIELDS.reason}
          label={t('badge-office.reason')}
          hint={t('badge-office.reason-hint')}
          rows={3}
          maxLength={500}
          dir="auto"
          value={form.reason}
          error={form.errorOf(FIELDS.reason)}
          onChange={(event) => form.setReason(event.currentTarget.value)}
        />
        <Button type="submit" look="secondary">
          {t('badge-office.withdraw')}
        </Button>
      </form>
      <ConfirmDialog
        isOpen={form.isAsking}
        look="danger"
        title={t('badge-office.withdraw-title')}
        confirm={t('badge-office.withdraw')}
        cancel={official('frame.cancel')}
        busy={form.isPending}
        onConfirm={form.withdraw}
        onCancel={form.leave}
      >
        <p>{t('badge-office.withdraw-confirm-text')}</p>
      </ConfirmDialog>
    </section>
  );
}

/** The state of the form. */
export function useWithdrawal() {
  const t = useStaffText();
  const problemText = useProblemText();
  const api = useApi();
  const navigate = useNavigate();
  const [address, setAddress] = useState('');
  const [reason, setReason] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const pageKey = PAGE_KEY.exec(address.trim())?.[1] ?? '';
  const withdrawal = useMutation({
    mutationFn: () => api.badges.withdraw({ pageKey, reason: reason.trim() }),
    onSettled: () => setAsking(false),
    onSuccess: async () => {
      setAddress('');
      setReason('');
      await navigate('/badge-office', { replace: true, state: { flash: t('badge-office.withdrawn') } });
    },
    onError: (error) => setErrors([{ fieldId: FIELDS.address, message: problemText(error) }]),
  });

  function ask(event: FormEvent) {
    event.preventDefault();
    const wrong = [
      ...(pageKey ? [] : [{ fieldId: FIELDS.address, message: t('badge-office.address-wrong') }]),
      ...(reason.trim() ? [] : [{ fieldId: FIELDS.reason, message: t('badge-office.reason-missing') }]),
    ];
    setErrors(wrong);
    setAsking(wrong.length === 0);
  }
  return {
    ...{ address, setAddress, reason, setReason, errors, isAsking, ask },
    isPending: withdrawal.isPending,
    withdraw: () => withdrawal.mutate(),
    leave: () => setAsking(false),
    errorOf: (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message,
  };
}
