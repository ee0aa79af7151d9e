import { ConnectionError, ProblemError, type SelfAssessment } from '@qabilet/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assignment, competence, statement } from '../../testing/examples';
import { memoryOf, renderPage } from '../../testing/render-page';

const saved = { state: 'in-progress', rated: 1, total: 2, savedAt: '2026-04-10T10:42:00Z' } as const;
const KEPT = 'qabilet.kept.person-1.ratings.wave-1';

interface Arrangement {
  readonly path?: string;
  readonly rate?: jest.Mock;
  readonly statements?: SelfAssessment['statements'];
  readonly complete?: jest.Mock;
  readonly memory?: ReturnType<typeof memoryOf>;
}

async function arrange(given: Arrangement = {}) {
  const rate = given.rate ?? jest.fn().mockResolvedValue(saved);
  const complete = given.complete ?? jest.fn().mockResolvedValue(undefined);
  const statements = given.statements ?? [statement('s1'), statement('s2')];
  const { memory } = await renderPage({
    path: given.path ?? '/waves/wave-1/self-assessment/1',
    answers: {
      delivery: {
        assignments: () => Promise.resolve([assignment()]),
        selfAssessment: () => Promise.resolve({ waveId: 'wave-1', statements }),
        rate,
        completeSelfAssessment: complete,
      },
    },
    ...(given.memory ? { memory: given.memory } : {}),
  });
  await screen.findByRole('heading', { level: 1 });
  return { rate, complete, memory };
}

const group = (name: string) => within(screen.getByRole('radiogroup', { name }));

describe('judging oneself', () => {
  it('asks statement by statement with the same five answers', async () => {
    await arrange();
    expect(group('I can do s1.').getAllByRole('radio')).toHaveLength(5);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Searching');
  });

  it('sends each answer at once and says when it is saved', async () => {
    const { rate } = await arrange();
    await userEvent.click(group('I can do s1.').getByRole('radio', { name: 'With help' }));
    expect(rate).toHaveBeenCalledWith('wave-1', 's1', { step: 'with-help' });
    expect(await screen.findByText(/^Saved /)).toBeInTheDocument();
  });

  it('keeps an answer on the device while there is no connection', async () => {
    const { memory } = await arrange({ rate: jest.fn().mockRejectedValue(new ConnectionError('down')) });
    await userEvent.click(group('I can do s2.').getByRole('radio', { name: 'On my own' }));
    expect(await screen.findByText(/Kept on this device/)).toBeInTheDocument();
    expect(memory.getItem(KEPT)).toBe('{"s2":"on-my-own"}');
    expect(group('I can do s2.').getByRole('radio', { name: 'On my own' })).toBeChecked();
  });

  it('sends what an earlier visit kept, and forgets it once it is saved', async () => {
    const { rate, memory } = await arrange({ memory: memoryOf({ [KEPT]: '{"s1":"not-yet"}' }) });
    await waitFor(() => expect(rate).toHaveBeenCalledWith('wave-1', 's1', { step: 'not-yet' }));
    await waitFor(() => expect(memory.getItem(KEPT)).toBeNull());
    expect(group('I can do s1.').getByRole('radio', { name: 'Not yet' })).toBeChecked();
  });

  it('says why an answer was refused for good', async () => {
    const refusal = new ProblemError({
      status: 409,
      code: 'delivery.wave-not-open',
      title: '',
      detail: '',
      faults: [],
    });
    const { memory } = await arrange({ rate: jest.fn().mockRejectedValue(refusal) });
    await userEvent.click(group('I can do s1.').getByRole('radio', { name: 'Not yet' }));
    expect(await screen.findByText('Not saved: The period for answering is over.')).toBeInTheDocument();
    expect(memory.getItem(KEPT)).toBeNull();
  });

  it('does not go on while a statement has no answer', async () => {
    await arrange({ statements: [statement('s1', { step: 'not-yet' }), statement('s2')] });
    await userEvent.click(screen.getByRole('button', { name: 'Check your answers' }));
    expect(screen.getByRole('link', { name: 'Choose an answer for: I can do s2.' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /s1/ })).not.toBeInTheDocument();
  });

  it('goes on where the person stopped', async () => {
    const other = competence('1.2', 'Sharing');
    await arrange({
      path: '/waves/wave-1/self-assessment',
      statements: [statement('s1', { step: 'not-yet' }), statement('s2', { competence: other })],
    });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sharing');
  });
});

describe('checking the answers', () => {
  const answered = [statement('s1', { step: 'not-yet' }), statement('s2', { step: 'not-my-work' })];

  it('shows each answer with its way back, and hands in only by a button of its own', async () => {
    const { complete } = await arrange({ path: '/waves/wave-1/self-assessment/check', statements: answered });
    expect(screen.getByRole('link', { name: 'Change I can do s1.' })).toHaveAttribute(
      'href',
      '/waves/wave-1/self-assessment/1',
    );
    expect(complete).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Hand in your answers' }));
    expect(complete).toHaveBeenCalledTimes(1);
    expect(await screen.findByRole('heading', { level: 1, name: /You have handed in/ })).toBeInTheDocument();
  });

  it('offers no handing in while something is left', async () => {
    await arrange({ path: '/waves/wave-1/self-assessment/check' });
    expect(screen.getByText('2 statements are not answered yet')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Hand in your answers' })).not.toBeInTheDocument();
  });
});
