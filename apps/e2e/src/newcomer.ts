import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Browser } from '@playwright/test';
import { bodyOf, CSRF, type Invited } from './prepared-wave';
import { readQuestion } from './reading-time';

interface Question {
  readonly id: string;
  readonly position: number;
  readonly kind: string;
  readonly options: readonly { readonly id: string }[];
}

interface AttemptView {
  readonly id: string;
  readonly question?: Question;
}

interface Sitting {
  readonly baseURL: string | undefined;
  readonly invitation: Invited;
  readonly waveId: string;
}

/** Kinds answered by options alone; whatever else is asked is left out. */
const CHOICES = ['single', 'multiple', 'hotspot'];

/** Somebody takes up an invitation, shares their levels and sits the test to its end, all by requests. */
export async function sitAsNewcomer(
  browser: Browser,
  { baseURL, invitation, waveId }: Sitting,
): Promise<void> {
  const context = await browser.newContext({
    baseURL,
    extraHTTPHeaders: { ...CSRF, 'accept-language': 'en' },
  });
  try {
    const { request } = context;
    const token = invitation.link.split('#').at(-1);
    await bodyOf(
      await request.post('/api/invitation-acceptances', {
        data: { token, password: 'four words are enough' },
      }),
    );
    const notice = { version: '2026-1', shareWithTrainers: true };
    await request.put(`/api/my/waves/${waveId}/notice`, { data: notice });
    let view: AttemptView = await bodyOf(
      await request.post(`/api/my/waves/${waveId}/attempt`, { data: { language: 'en' } }),
    );
    for (; view.question;) view = await answer(request, view.id, view.question);
  } finally {
    await context.close();
  }
}

async function answer(
  request: APIRequestContext,
  attemptId: string,
  { id, position, kind, options }: Question,
): Promise<AttemptView> {
  await readQuestion(attemptId);
  const isChoice = CHOICES.includes(kind);
  const chosen = isChoice ? options[position % Math.max(1, options.length)] : undefined;
  const data = {
    questionId: id,
    idempotencyKey: randomUUID(),
    ...(chosen ? { options: [chosen.id] } : { omitted: true }),
  };
  return bodyOf(await request.put(`/api/my/attempts/${attemptId}/answers/${position}`, { data }));
}
