import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CrosswalkDetails, CrosswalkLinkView } from '@qabilet/api-client';
import { useApi } from '../../../services';

/** What an author does to a draft, each as of the revision they see. */
export type CrosswalkChange =
  | { readonly kind: 'link'; readonly links: readonly CrosswalkLinkView[] }
  | { readonly kind: 'unlink'; readonly from: string; readonly to: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'publish' };

/** Sends changes of a draft and reads it again; of another author's change meanwhile too. */
export function useCrosswalk({ id, revision }: CrosswalkDetails) {
  const api = useApi();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (wanted: CrosswalkChange) => {
      switch (wanted.kind) {
        case 'link':
          return api.frameworks.linkCompetences(id, { revision, links: [...wanted.links] });
        case 'unlink':
          return api.frameworks.unlinkCompetences(id, { revision, from: wanted.from, to: wanted.to });
        case 'undo':
          return api.frameworks.undoCrosswalk(id, { revision });
        case 'publish':
          return api.frameworks.publishCrosswalk(id, { revision });
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['content'] }),
  });
  return {
    send: (wanted: CrosswalkChange) => {
      if (!change.isPending) change.mutate(wanted);
    },
    isPending: change.isPending,
    error: change.error,
    done: change.isSuccess ? change.variables.kind : undefined,
  };
}

export type CrosswalkActions = ReturnType<typeof useCrosswalk>;
