import { createContext, use } from 'react';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { ProblemError, type Me, type SignInRequest } from '@qabilet/api-client';
import {
  rememberedLanguage,
  rememberLanguage,
  useChangeLanguage,
  usePlace,
  type Language,
} from '@qabilet/i18n';
import { SESSION_END_KEY, SESSION_KEY, type SessionEnd } from '../query-client';
import { useServices } from '../services';

/** Who is signed in; `null`: nobody. */
export function useSession() {
  const { api } = useServices();
  return useQuery<Me | null>({
    queryKey: SESSION_KEY,
    queryFn: () => api.people.me().catch(nobodyWhenNotSignedIn),
    staleTime: Infinity,
  });
}

function nobodyWhenNotSignedIn(error: unknown): null {
  if (error instanceof ProblemError && error.status === 401) return null;
  throw error;
}

const MeContext = createContext<Me | undefined>(undefined);

/** Names the person to the pages inside; they keep that person until they are left, also when the session ends. */
export const MeProvider = MeContext.Provider;

/** The person on whose pages this is; only inside pages that need one. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('This page needs somebody signed in');
  return me;
}

/** Makes somebody the person of this session, in the language chosen on this device or else in their own. */
export function useEnter() {
  const { api, memory } = useServices();
  const client = useQueryClient();
  const changeLanguage = useChangeLanguage();
  return async (me: Me) => {
    const chosen = rememberedLanguage(memory);
    if (chosen === undefined) await changeLanguage(me.language);
    else if (chosen !== me.language)
      await api.people.changeLanguage({ language: chosen }).catch(() => undefined);
    client.removeQueries({ queryKey: SESSION_END_KEY });
    forgetPerson(client);
    client.setQueryData(SESSION_KEY, me);
  };
}

/** How the session before this one ended, if there was one since the page was loaded. */
export function useSessionEnd(): SessionEnd | undefined {
  return useQueryClient().getQueryData<SessionEnd>(SESSION_END_KEY);
}

export function useSignIn() {
  const { api } = useServices();
  const enter = useEnter();
  return useMutation({
    mutationFn: (request: SignInRequest) => api.people.signIn(request),
    onSuccess: enter,
  });
}

/** What is kept in this tab that is about no person. */
const OF_NOBODY: ReadonlySet<unknown> = new Set([SESSION_KEY[0], SESSION_END_KEY[0], 'demo-accounts']);

/** Whoever comes next sees nothing of this person; the session itself stays, since the pages listen to it. */
function forgetPerson(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey: [kind] }) => !OF_NOBODY.has(kind) });
}

export function useSignOut() {
  const { api, kept } = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.people.signOut(),
    onSettled: () => {
      kept.forgetAll();
      client.setQueryData<SessionEnd>(SESSION_END_KEY, 'left');
      client.setQueryData(SESSION_KEY, null);
      forgetPerson(client);
    },
  });
}

/** Changes the language of the pages here and now, and tells the server when somebody is signed in. */
export function useSwitchLanguage() {
  const { api, memory } = useServices();
  const { data: me } = useSession();
  const { language: current } = usePlace();
  const changeLanguage = useChangeLanguage();
  return async (language: Language) => {
    if (language === current) return;
    rememberLanguage(language, memory);
    await changeLanguage(language);
    if (me) await api.people.changeLanguage({ language }).catch(() => undefined);
  };
}
