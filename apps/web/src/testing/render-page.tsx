import './browser';
import { QueryClientProvider } from '@tanstack/react-query';
import type { Api, Me } from '@qabilet/api-client';
import { SpeechProvider, startSpeaking, type Language } from '@qabilet/i18n';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { App } from '../app';
import type { KeptStore } from '../kept-store';
import { createQueryClient } from '../query-client';
import { ServicesProvider } from '../services';
import { memoryOf } from './memory';
import { newsOf } from './news';

export { memoryOf };

/** The operations a test answers; asking for another one fails the test. */
export type ApiAnswers = { readonly [Context in keyof Api]?: Partial<Api[Context]> };

export function apiOf(answers: ApiAnswers): Api {
  const operations = (context: object) =>
    new Proxy(context, {
      get: (target, name) =>
        Reflect.get(target, name) ??
        (() => Promise.reject(new Error(`The test does not answer ${String(name)}`))),
    });
  return new Proxy(answers, { get: (target, name) => operations(Reflect.get(target, name) ?? {}) }) as Api;
}

export function meWith(overrides: Partial<Me> = {}): Me {
  return {
    personId: 'person-1',
    name: 'Aigerim Bekova',
    email: 'aigerim@gov.example',
    language: 'en',
    roles: ['official'],
    agency: { slug: 'agency', name: 'Agency for Digital Services', minimumCell: 5 },
    ...overrides,
  };
}

export const THIS_WINDOW = 'window-1';

interface PageOptions {
  readonly path: string;
  readonly answers: ApiAnswers;
  readonly me?: Me;
  readonly memory?: KeptStore;
  readonly language?: Language;
  readonly isPseudo?: boolean;
}

/** The whole application at one address, with the API answered by the test. */
export async function renderPage(options: PageOptions) {
  const { path, answers, me = meWith(), memory = memoryOf(), language = 'en', isPseudo = false } = options;
  const speech = await startSpeaking({ language, isPseudo });
  const people = { me: () => Promise.resolve(me), ...answers.people };
  const news = newsOf();
  const services = {
    api: apiOf({ ...answers, people }),
    memory,
    kept: memory,
    follow: news.follow,
    window: THIS_WINDOW,
  };
  const view = () => (
    <SpeechProvider i18n={speech}>
      <QueryClientProvider client={createQueryClient()}>
        <ServicesProvider services={services}>
          <MemoryRouter initialEntries={[path]}>
            <App />
          </MemoryRouter>
        </ServicesProvider>
      </QueryClientProvider>
    </SpeechProvider>
  );
  return { ...render(view()), memory, news };
}
