import { useOfficialText, usePlace } from '@qabilet/i18n';
import { SaveState } from '@qabilet/ui';
import type { SaveStatus } from './save-status';

/** Says beside the answer whether it is safe. */
export function SaveNote(props: { readonly status: SaveStatus; readonly savedAt: string | undefined }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const text = {
    idle: '',
    saving: t('save.saving'),
    kept: t('save.kept'),
    saved: props.savedAt === undefined ? '' : t('save.saved', { time: formats.time(props.savedAt) }),
  }[props.status];
  return <SaveState state={props.status} text={text} />;
}
