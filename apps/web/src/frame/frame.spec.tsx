import { ProblemError } from '@qabilet/api-client';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { attempt } from '../testing/examples';
import { meWith, memoryOf, renderPage } from '../testing/render-page';

async function switchTo(name: string) {
  await userEvent.click(screen.getByRole('button', { expanded: false }));
  await userEvent.click(screen.getByRole('button', { name }));
}

describe('changing the language in the middle of a test', () => {
  it('keeps the question, what was chosen and the place, and remembers the language', async () => {
    const memory = memoryOf();
    const changeLanguage = jest.fn().mockResolvedValue(meWith());
    await renderPage({
      path: '/attempts/attempt-1',
      answers: { people: { changeLanguage }, delivery: { attempt: () => Promise.resolve(attempt()) } },
      memory,
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'Act first' }));
    await switchTo('Қазақша');
    expect(await screen.findByRole('heading', { level: 1, name: '1-сұрақ' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Act first' })).toBeChecked();
    expect(screen.getByText('What do you do in case 1?')).toHaveAttribute('lang', 'en');
    expect(memory.getItem('qabilet.language')).toBe('kk');
    await waitFor(() => expect(changeLanguage).toHaveBeenCalledWith({ language: 'kk' }));
  });
});

describe('signing out', () => {
  const KEPT = 'qabilet.kept.person-1.answer.attempt-1';
  const arrange = async (kept: Readonly<Record<string, string>>) => {
    const signOut = jest.fn().mockResolvedValue(undefined);
    const memory = memoryOf({ 'qabilet.kept.person-1.draft.attempt-1': '{}', ...kept });
    const answers = { people: { signOut }, delivery: { attempt: () => Promise.resolve(attempt()) } };
    await renderPage({ path: '/attempts/attempt-1', answers, memory });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
    return { signOut, memory };
  };

  it('leaves nothing of the answers on the device', async () => {
    const { signOut, memory } = await arrange({});
    await waitFor(() => expect(memory.has('qabilet.kept')).toBe(false));
    expect(signOut).toHaveBeenCalledTimes(1);
  });

  it('asks first while an answer has not been sent', async () => {
    // Of another test, so that the page on screen does not send it.
    const { signOut, memory } = await arrange({ [KEPT.replace('attempt-1', 'attempt-2')]: '{}' });
    const confirm = screen.getByRole('button', { name: 'Sign out and lose the answer' });
    expect(signOut).not.toHaveBeenCalled();
    await userEvent.click(confirm);
    await waitFor(() => expect(memory.has('qabilet.kept')).toBe(false));
    expect(signOut).toHaveBeenCalledTimes(1);
  });
});

describe('the pages of the staff', () => {
  const answers = { programmes: { cohorts: () => Promise.resolve([]) } };
  const trainer = meWith({ roles: ['trainer', 'author'] });

  it('are marked as English where the language of the page has no words for them', async () => {
    await renderPage({ path: '/programmes', me: trainer, answers, language: 'ko' });
    const heading = await screen.findByRole('heading', { level: 1, name: 'Programmes' });
    expect(heading.closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(document.documentElement).toHaveAttribute('lang', 'ko');
  });

  it('are reached by the sections of all roles a person has', async () => {
    await renderPage({ path: '/programmes', me: trainer, answers });
    await screen.findByRole('heading', { level: 1, name: 'Programmes' });
    const links = screen.getByRole('navigation', { name: 'Main navigation' }).querySelectorAll('a');
    expect([...links].map((link) => link.textContent)).toEqual([
      'Programmes',
      'Frameworks',
      'Role profiles',
      'Item bank',
      'Tests',
      'Calibrations',
    ]);
    expect(screen.getByRole('link', { name: 'Programmes' })).toHaveAttribute('aria-current', 'page');
  });

  it('read from right to left in the pseudo language', async () => {
    await renderPage({ path: '/programmes', me: trainer, answers, isPseudo: true });
    expect(await screen.findByRole('heading', { level: 1, name: /⟦Přöğřåmméš/ })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  });
});

describe('a session that has ended', () => {
  it('leads to the sign-in, which says that nothing is lost', async () => {
    const ended = new ProblemError({
      status: 401,
      code: 'people.not-signed-in',
      title: '',
      detail: '',
      faults: [],
    });
    await renderPage({
      path: '/attempts/attempt-1',
      answers: {
        people: { demoAccounts: () => Promise.resolve([]) },
        delivery: { attempt: () => Promise.resolve(attempt()), answer: () => Promise.reject(ended) },
      },
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'Act first' }));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeInTheDocument();
    expect(screen.getByText(/nothing is lost/)).toBeInTheDocument();
  });
});

describe('a page that cannot be read', () => {
  it('says why and can be tried again', async () => {
    const refused = new ProblemError({ status: 404, code: 'x', title: '', detail: '', faults: [] });
    const cohorts = jest.fn().mockRejectedValueOnce(refused).mockResolvedValue([]);
    await renderPage({
      path: '/programmes',
      me: meWith({ roles: ['trainer'] }),
      answers: { programmes: { cohorts } },
    });
    expect(await screen.findByText(/This was not found/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Programmes' })).toBeInTheDocument();
  });
});
