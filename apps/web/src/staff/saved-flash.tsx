import { useLocation } from 'react-router';
import { Notice } from '@qabilet/ui';

/** What the page before has just done, said once at the top of this one. */
export function SavedFlash() {
  const state: unknown = useLocation().state;
  const text: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'flash') : undefined;
  if (typeof text !== 'string') return null;
  return (
    <Notice role="status">
      <p>{text}</p>
    </Notice>
  );
}
