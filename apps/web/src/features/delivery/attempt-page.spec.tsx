import { ConnectionError, ProblemError, type AnswerRequest, type AttemptView } from '@qabilet/api-client';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { attempt, question } from '../../testing/examples';
import { memoryOf, renderPage, THIS_WINDOW } from '../../testing/render-page';
import { emptyDraft } from './draft';

const KEPT = 'qabilet.kept.person-1.answer.attempt-1';
const next = attempt({ question: question(2), answered: 1, savedAt: '2026-04-10T10:42:00Z' });

interface Arrangement {
  readonly answer?: jest.Mock;
  readonly read?: jest.Mock;
  readonly view?: AttemptView;
  readonly memory?: ReturnType<typeof memoryOf>;
  readonly takeOver?: jest.Mock;
  readonly handIn?: jest.Mock;
}

async function arrange(given: Arrangement = {}) {
  const answer = given.answer ?? jest.fn().mockResolvedValue(next);
  const read = given.read ?? jest.fn().mockResolvedValue(given.view ?? attempt());
  const { memory } = await renderPage({
    path: '/attempts/attempt-1',
    answers: {
      delivery: {
        attempt: read,
        answer,
        ...(given.takeOver ? { takeOver: given.takeOver } : {}),
        ...(given.handIn ? { handIn: given.handIn } : {}),
      },
    },
    ...(given.memory ? { memory: given.memory } : {}),
  });
  await screen.findByRole('heading', { level: 1 });
  return { answer, read, memory };
}

const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));
const sent = (answer: jest.Mock, call = 0) => answer.mock.calls[call]?.[2] as AnswerRequest;

describe('the test', () => {
  it('shows one question with nothing chosen', async () => {
    await arrange();
    expect(screen.getByRole('heading', { level: 1, name: 'Question 1' })).toBeInTheDocument();
    expect(screen.getByRole('radiogroup', { name: 'What do you do in case 1?' })).toBeInTheDocument();
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument();
  });

  it('shows the words of the question as text, whatever markup they hold', async () => {
    const stem = 'Which tag? <img src=x onerror="alert(1)">';
    const options = [{ id: 'a', text: '<script>alert(1)</script>' }];
    await arrange({ view: attempt({ question: question(1, { stem, options }) }) });

    expect(screen.getByRole('radiogroup', { name: stem })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: '<script>alert(1)</script>' })).toBeInTheDocument();
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('says nothing of the translation while the words are reviewed', async () => {
    await arrange();
    expect(screen.queryByText('Translation not yet reviewed')).not.toBeInTheDocument();
  });

  it('marks a translation that nobody has reviewed, with its originals behind the mark', async () => {
    const originals = [
      { language: 'en', stem: 'What first?', options: [{ id: 'a', text: 'Ask' }] },
      { language: 'ru', stem: 'Что сначала?', options: [] },
    ] as const;
    await arrange({ view: attempt({ question: question(1, { language: 'kk', originals }) }) });

    const mark = screen.getByText('Translation not yet reviewed');
    expect(mark.closest('details')).not.toHaveAttribute('open');
    await userEvent.click(mark);
    const english = screen.getByRole('region', { name: 'English' });
    expect(english).toHaveAttribute('lang', 'en');
    expect(english).toHaveTextContent('What first?Ask');
    expect(screen.getByRole('region', { name: 'Русский' })).toHaveTextContent('Что сначала?');
  });

  it('saves the answer and brings the next question in one go', async () => {
    const { answer } = await arrange();
    await choose('Ask first');
    await goOn();
    expect(await screen.findByRole('heading', { level: 1, name: 'Question 2' })).toBeInTheDocument();
    expect(answer).toHaveBeenCalledTimes(1);
    expect(answer).toHaveBeenCalledWith(
      'attempt-1',
      1,
      expect.objectContaining({ questionId: 'question-1', options: ['a'] }),
    );
    expect(screen.getByText(/^Saved /)).toBeInTheDocument();
  });

  it('sends nothing without an answer and says what to do', async () => {
    const { answer } = await arrange();
    await goOn();
    expect(screen.getByRole('link', { name: 'Choose an answer, or “I do not know”' })).toBeInTheDocument();
    expect(answer).not.toHaveBeenCalled();
  });

  it('takes "I do not know" for an answer', async () => {
    const { answer } = await arrange();
    await choose('I do not know');
    await goOn();
    await waitFor(() => expect(sent(answer)).toMatchObject({ omitted: true }));
    expect(sent(answer)).not.toHaveProperty('options');
  });

  it('keeps the answer on the device while there is no connection, and repeats it under the same key', async () => {
    const answer = jest.fn().mockRejectedValueOnce(new ConnectionError('down')).mockResolvedValue(next);
    const { memory } = await arrange({ answer });
    await choose('Act first');
    await goOn();
    expect(await screen.findByText(/Kept on this device/)).toBeInTheDocument();
    expect(memory.getItem(KEPT)).toContain('"question-1"');
    expect(await screen.findByRole('heading', { name: 'Question 2' }, { timeout: 5000 })).toBeInTheDocument();
    expect(sent(answer, 1).idempotencyKey).toBe(sent(answer, 0).idempotencyKey);
    expect(memory.getItem(KEPT)).toBeNull();
  });

  it('warns whoever leaves while an answer is not sent, and nobody else', async () => {
    const isWarned = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    let isDown = true;
    const answer = jest.fn(() =>
      isDown ? Promise.reject(new ConnectionError('down')) : Promise.resolve(next),
    );
    await arrange({ answer });
    await choose('Act first');
    expect(isWarned()).toBe(false);
    await goOn();
    expect(await screen.findByText(/Kept on this device/)).toBeInTheDocument();
    await waitFor(() => expect(isWarned()).toBe(true));
    isDown = false;
    const [heading, patience] = [{ name: 'Question 2' }, { timeout: 30_000 }];
    expect(await screen.findByRole('heading', heading, patience)).toBeInTheDocument();
    await waitFor(() => expect(isWarned()).toBe(false));
  });

  it('keeps the answer through a session that ends, and sends the same one after signing in again', async () => {
    const memory = memoryOf();
    const ended = new ProblemError({ status: 401, code: 'x', title: '', detail: '', faults: [] });
    const first = await arrange({ memory, answer: jest.fn().mockRejectedValue(ended) });
    await choose('Act first');
    await goOn();
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeInTheDocument();
    expect(memory.getItem(KEPT)).toContain('"question-1"');

    cleanup();
    const { answer } = await arrange({ memory });
    expect(await screen.findByRole('heading', { name: 'Question 2' })).toBeInTheDocument();
    expect(sent(answer)).toEqual(sent(first.answer));
    expect(memory.getItem(KEPT)).toBeNull();
  });

  it('sends after a reload what was kept before it', async () => {
    const request = { questionId: 'question-1', idempotencyKey: 'key-1', options: ['b'] };
    const memory = memoryOf({ [KEPT]: JSON.stringify({ position: 1, request }) });
    const { answer } = await arrange({ memory });
    expect(await screen.findByRole('heading', { name: 'Question 2' })).toBeInTheDocument();
    expect(answer).toHaveBeenCalledWith('attempt-1', 1, { ...request, window: THIS_WINDOW });
  });

  it('forgets a kept answer to a question that is no longer asked', async () => {
    const request = { questionId: 'question-0', idempotencyKey: 'key-0', options: ['b'] };
    const memory = memoryOf({ [KEPT]: JSON.stringify({ position: 0, request }) });
    const { answer } = await arrange({ memory });
    await waitFor(() => expect(memory.getItem(KEPT)).toBeNull());
    expect(answer).not.toHaveBeenCalled();
  });

  it('moves to where the test stands when the question was answered on another device', async () => {
    const code = 'assessment.not-the-asked-question';
    const answer = jest
      .fn()
      .mockRejectedValue(new ProblemError({ status: 409, code, title: '', detail: '', faults: [] }));
    const read = jest
      .fn()
      .mockResolvedValueOnce(attempt())
      .mockResolvedValue(attempt({ question: question(4), answered: 3 }));
    await arrange({ answer, read });
    await choose('Ask first');
    await goOn();
    expect(await screen.findByRole('heading', { name: 'Question 4' })).toBeInTheDocument();
    expect(screen.getByText(/already answered, perhaps on another device/)).toBeInTheDocument();
  });

  it('has what was chosen still chosen after a reload', async () => {
    const memory = memoryOf();
    await arrange({ memory });
    await choose('Act first');
    expect(memory.getItem('qabilet.kept.person-1.draft.attempt-1')).toContain('"b"');
    document.body.replaceChildren();
    await arrange({ memory });
    expect(screen.getByRole('radio', { name: 'Act first' })).toBeChecked();
  });

  it('clears the options when "I do not know" is ticked among several', async () => {
    await arrange({ view: attempt({ question: question(1, { kind: 'multiple' }) }) });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ask first' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'I do not know' }));
    expect(screen.getByRole('checkbox', { name: 'Ask first' })).not.toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Act first' }));
    expect(screen.getByRole('checkbox', { name: 'I do not know' })).not.toBeChecked();
  });

  it('refuses words where a number is asked', async () => {
    const { answer } = await arrange({
      view: attempt({ question: question(1, { kind: 'numeric', options: [], unit: 'per cent' }) }),
    });
    await userEvent.type(screen.getByLabelText('Your answer, in per cent'), 'about ten');
    await goOn();
    expect(screen.getByRole('link', { name: /Type a number/ })).toBeInTheDocument();
    expect(answer).not.toHaveBeenCalled();
  });

  it('lets the person hide the time', async () => {
    await arrange({ view: attempt({ secondsLeft: 1200 }) });
    expect(screen.getByText('20 minutes left')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Hide the time' }));
    expect(screen.queryByText('20 minutes left')).not.toBeInTheDocument();
  });

  it('tells what happened around the question beside the answer', async () => {
    const { answer } = await arrange();
    window.dispatchEvent(new Event('blur'));
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('paste'));
    await choose('Ask first');
    await goOn();
    await waitFor(() => expect(sent(answer).signals).toEqual({ leaves: 1, awaySeconds: 0, pastes: 1 }));
  });

  describe('that goes on in another window', () => {
    const elsewhere = { ...attempt({ answered: 2, isElsewhere: true }), question: undefined };

    it('shows no question, and goes on here when that is wanted', async () => {
      const takeOver = jest.fn().mockResolvedValue(attempt({ question: question(3), answered: 2 }));
      await arrange({ view: elsewhere, takeOver });
      expect(screen.getByRole('heading', { name: 'Your test is open somewhere else' })).toBeInTheDocument();
      expect(screen.queryByRole('radio')).not.toBeInTheDocument();
      await userEvent.click(screen.getByRole('button', { name: 'Go on here' }));
      expect(await screen.findByRole('heading', { name: 'Question 3' })).toBeInTheDocument();
      expect(takeOver).toHaveBeenCalledWith('attempt-1', { window: THIS_WINDOW });
    });

    it('says that an answer from this window came too late', async () => {
      const code = 'delivery.continued-elsewhere';
      const answer = jest
        .fn()
        .mockRejectedValue(new ProblemError({ status: 409, code, title: '', detail: '', faults: [] }));
      const read = jest.fn().mockResolvedValueOnce(attempt()).mockResolvedValue(elsewhere);
      await arrange({ answer, read });
      await choose('Ask first');
      await goOn();
      expect(await screen.findByText(/Your last answer in this window was not saved/)).toBeInTheDocument();
    });
  });

  it.each(['handed in or out of time', 'ended on another device'])(
    'leaves nothing on the device once it is %s',
    async (how) => {
      const request = { questionId: 'question-1', idempotencyKey: 'key-1', text: 'words of my own' };
      const own = (name: string) => `qabilet.kept.person-1.${name}.attempt-1`;
      const memory = memoryOf({
        [own('answer')]: JSON.stringify({ position: 1, request }),
        [own('saved')]: JSON.stringify(['question-0']),
        [own('draft')]: JSON.stringify({ ...emptyDraft('question-1'), text: 'words of my own' }),
        'qabilet.kept.person-1.draft.attempt-2': 'of a test that goes on',
      });
      const ended = { ...attempt({ state: 'finished', answered: 1 }), question: undefined };
      const elsewhere = how === 'ended on another device' ? { isElsewhere: true } : {};
      await arrange({ memory, view: { ...ended, ...elsewhere } });
      await waitFor(() => expect(memory.has('attempt-1')).toBe(false));
      expect(memory.has('attempt-2')).toBe(true);
    },
  );

  it('can be handed in before it ends by itself, which names the answers held for saved', async () => {
    const handIn = jest
      .fn()
      .mockResolvedValue({ ...attempt({ state: 'finished', answered: 1 }), question: undefined });
    await arrange({ handIn });
    await choose('Ask first');
    await goOn();
    await screen.findByRole('heading', { name: 'Question 2' });
    await userEvent.click(screen.getByRole('link', { name: 'Finish the test now' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Finish the test now?' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Hand in the test' }));
    expect(await screen.findByRole('heading', { name: 'You have finished the test' })).toBeInTheDocument();
    expect(handIn).toHaveBeenCalledWith('attempt-1', { saved: ['question-1'], window: THIS_WINDOW });
  });

  it('ends with the way to the result', async () => {
    await arrange({ view: { ...attempt({ state: 'finished', answered: 12 }), question: undefined } });
    expect(screen.getByRole('heading', { level: 1, name: 'You have finished the test' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Read your result' })).toHaveAttribute(
      'href',
      '/waves/wave-1/result',
    );
  });
});
