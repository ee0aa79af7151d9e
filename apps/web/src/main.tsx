import { StrictMode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { createApi } from '@qabilet/api-client';
import { isPseudoWanted, negotiate, rememberedLanguage, SpeechProvider, startSpeaking } from '@qabilet/i18n';
import '@qabilet/ui/styles.css';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app';
import { deviceMemory } from './device-memory';
import { openKeptStore } from './kept-store';
import { followNews } from './news';
import { createQueryClient } from './query-client';
import { ServicesProvider } from './services';
import { watchAttention } from './session/attention';
import { windowName } from './window-name';

async function start(root: HTMLElement): Promise<void> {
  const memory = deviceMemory(() => window.localStorage);
  const speech = await startSpeaking({
    language: rememberedLanguage(memory) ?? negotiate(navigator.languages),
    isPseudo: isPseudoWanted(
      window.location.search,
      deviceMemory(() => window.sessionStorage),
    ),
  });
  const api = createApi({
    language: () => speech.language,
    isAttended: watchAttention(window, () => performance.now()),
  });
  const kept = await openKeptStore();
  const name = await windowName(deviceMemory(() => window.sessionStorage));

  createRoot(root).render(
    <StrictMode>
      <SpeechProvider i18n={speech}>
        <QueryClientProvider client={createQueryClient()}>
          <ServicesProvider services={{ api, memory, kept, follow: followNews, window: name }}>
            <BrowserRouter>
              <App />
            </BrowserRouter>
          </ServicesProvider>
        </QueryClientProvider>
      </SpeechProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
