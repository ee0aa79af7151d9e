import { useState } from 'react';
import { useOfficialText } from '@qabilet/i18n';
import { Button, ConfirmDialog } from '@qabilet/ui';
import { useServices } from '../services';
import { useSignOut } from '../session/session';

/** Kept answers that have not been sent: see `kept` in the delivery pages. */
const UNSENT = ['.answer.', '.ratings.'];

/** Ends the session; asks first when an answer would be lost with it. */
export function SignOut() {
  const t = useOfficialText();
  const { kept } = useServices();
  const signOut = useSignOut();
  const [isAsking, setAsking] = useState(false);
  const leave = () => (UNSENT.some(kept.has) ? setAsking(true) : signOut.mutate());
  return (
    <>
      <Button look="quiet" busy={signOut.isPending} onClick={leave}>
        {t('frame.sign-out')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        look="danger"
        title={t('frame.sign-out-unsent-title')}
        confirm={t('frame.sign-out-unsent-confirm')}
        cancel={t('frame.cancel')}
        busy={signOut.isPending}
        onConfirm={() => signOut.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('frame.sign-out-unsent-text')}</p>
      </ConfirmDialog>
    </>
  );
}
