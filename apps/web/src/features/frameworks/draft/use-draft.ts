import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ProblemError, type DraftRevision, type FrameworkEditRequest } from '@qabilet/api-client';
import { useContent } from '../../../content-query';
import { useApi } from '../../../services';

/** What an edit asks for; the revision it rests on is added when it is sent. */
export type Edit = Omit<FrameworkEditRequest, 'revision'>;

export interface DraftActions {
  /** Resolves to the error that kept the edit from being made, after the page has been read anew either way. */
  readonly edit: (revision: number, edit: Edit) => Promise<unknown>;
  readonly undo: (revision: number) => Promise<unknown>;
  readonly redo: (revision: number) => Promise<unknown>;
  readonly isSaving: boolean;
  /** Whether the last action failed; a text says beside itself why. */
  readonly hasFailed: boolean;
  /** Why the last action failed that was no text. */
  readonly error: unknown;
}

interface Failure {
  readonly error: unknown;
  readonly isText: boolean;
}

export function isRivalry(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'frameworks.changed-by-another';
}

/** The draft, and what can be done to it: one thing after the other, each seen before the next is done. */
export function useDraft(releaseId: string) {
  const api = useApi();
  const query = useContent(['draft', releaseId], () => api.frameworks.draft(releaseId));
  return { query, actions: useDraftActions(releaseId) };
}

function useDraftActions(releaseId: string): DraftActions {
  const api = useApi();
  const client = useQueryClient();
  const [waiting, setWaiting] = useState(0);
  const [failed, setFailed] = useState<Failure>();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** Own saves that the page had not been read after when the next was asked for. */
  const advanced = useRef(new Map<number, number>());

  function enqueue(revision: number, send: (body: DraftRevision) => Promise<DraftRevision>, isText = false) {
    setWaiting((count) => count + 1);
    const action = last.current.then(async () => {
      const seen = newestOf(advanced.current, revision);
      try {
        const { revision: now } = await send({ revision: seen });
        if (now === seen + 1) advanced.current.set(seen, now);
        setFailed(undefined);
        return undefined;
      } catch (error) {
        setFailed({ error, isText });
        return error;
      } finally {
        await client.invalidateQueries({ queryKey: ['content'] });
        setWaiting((count) => count - 1);
      }
    });
    last.current = action;
    return action;
  }
  return {
    edit: (revision, edit) =>
      enqueue(
        revision,
        (body) => api.frameworks.edit(releaseId, { ...body, ...edit }),
        edit.kind === 'write',
      ),
    undo: (revision) => enqueue(revision, (body) => api.frameworks.undo(releaseId, body)),
    redo: (revision) => enqueue(revision, (body) => api.frameworks.redo(releaseId, body)),
    isSaving: waiting > 0,
    hasFailed: failed !== undefined,
    error: failed?.isText ? undefined : failed?.error,
  };
}

/** The revision after one's own saves in a row; somebody else's breaks the row. */
function newestOf(advanced: ReadonlyMap<number, number>, revision: number): number {
  let newest = revision;
  for (let next = advanced.get(newest); next !== undefined; next = advanced.get(newest)) newest = next;
  return newest;
}
