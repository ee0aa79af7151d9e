import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ProblemError,
  type BankReleased,
  type BankReleasePlanView,
  type ReleaseItemChange,
} from '@qabilet/api-client';
import { meWith, renderPage } from '../../testing/render-page';

const AUTHOR = meWith({ roles: ['author'] });
const inEnglish = (text: string) => ({ text, language: 'en' as const });

function change(different: Partial<ReleaseItemChange> = {}): ReleaseItemChange {
  return {
    itemId: 'item-1',
    code: '1.1-50',
    itemVersion: 1,
    stem: inEnglish('What do you do first?'),
    change: 'new',
    state: 'pilot',
    asked: 'pilot',
    scale: 'experts',
    acceptedBy: 'Bakyt',
    isAcceptedWrongly: false,
    ...different,
  };
}

const TIMED = { blueprintId: 'test-1', name: inEnglish('Adaptive test'), pilotItems: 2, gaps: [] };
const SHORT = { blueprintId: 'test-2', name: inEnglish('Short test'), pilotItems: 0, gaps: [] };
const GAP = {
  competence: { code: 'CS.1', name: inEnglish('Policy'), areaCode: 'CS', areaName: inEnglish('Service') },
  language: 'ru' as const,
  has: 1,
  needs: 2,
};

function plan(different: Partial<BankReleasePlanView> = {}): BankReleasePlanView {
  const framework = { frameworkReleaseId: 'framework-1', name: 'DigComp', version: '3.0' };
  return {
    framework,
    frameworks: [framework],
    before: '2026.5',
    calibrationBefore: '2026.5+c2',
    version: '2026.5.r2',
    counts: { operational: 386, pilot: 1, kept: 386 },
    changes: [change()],
    remarks: [],
    patterns: [],
    tests: [TIMED, SHORT],
    stops: [],
    fingerprint: 'f'.repeat(64),
    ...different,
  };
}

async function arrange(
  shown: BankReleasePlanView,
  release = jest.fn<Promise<BankReleased>, [object]>(() =>
    Promise.resolve({ bankReleaseId: 'bank-2', version: '2026.5.r2', tests: 2 }),
  ),
) {
  const user = userEvent.setup();
  const nextRelease = jest.fn(() => Promise.resolve(shown));
  await renderPage({
    path: '/items/release',
    me: AUTHOR,
    answers: {
      bank: { nextRelease, release },
      tests: { drafts: () => Promise.resolve([]) },
      itemBank: { blueprints: () => Promise.resolve([]) },
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Release of the bank' });
  /** Says what was asked before it was agreed to. */
  const confirm = async () => {
    await user.click(screen.getByRole('button', { name: 'Release the bank' }));
    const dialog = screen.getByRole('dialog');
    const words = dialog.textContent;
    await user.click(within(dialog).getByRole('button', { name: 'Release the bank' }));
    return words;
  };
  return { user, release, nextRelease, confirm };
}

describe('The release of the bank', () => {
  it('says what changes, who accepted it and where its difficulty comes from', async () => {
    await arrange(
      plan({
        changes: [
          change(),
          change({
            ...{ itemId: 'item-2', code: '1.2-03', change: 'out', state: 'quarantined' },
            ...{ asked: undefined, scale: undefined, acceptedBy: undefined },
          }),
        ],
      }),
    );
    const row = screen.getByRole('row', { name: /1\.1-50/ });
    for (const words of ['New', 'Tried out', 'Judged by its author', 'Bakyt'])
      expect(within(row).getByText(words)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /1\.2-03.*Goes out.*quarantine/i })).toBeInTheDocument();
    expect(screen.getByText('2026.5, with calibration 2026.5+c2')).toBeInTheDocument();
  });

  it('is made with the tests that were chosen, of what has been looked at, after a warning', async () => {
    const { user, release, confirm } = await arrange(plan());
    await user.click(screen.getByRole('checkbox', { name: 'Short test' }));
    expect(await confirm()).toMatch(/This cannot be undone/);
    expect(release).toHaveBeenCalledWith({
      frameworkReleaseId: 'framework-1',
      fingerprint: 'f'.repeat(64),
      blueprintIds: ['test-1'],
    });
    expect(await screen.findByText(/The bank is released as 2026\.5\.r2/)).toBeInTheDocument();
  });

  it('asks for a test before it asks whether it is meant', async () => {
    const { user } = await arrange(plan({ tests: [TIMED] }));
    await user.click(screen.getByRole('checkbox', { name: 'Adaptive test' }));
    await user.click(screen.getByRole('button', { name: 'Release the bank' }));
    expect(screen.getByText('Choose at least one test')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('leaves a test behind that would lose its questions, and says which', async () => {
    const { confirm, release } = await arrange(plan({ tests: [TIMED, { ...SHORT, gaps: [GAP] }] }));
    expect(screen.queryByRole('checkbox', { name: 'Short test' })).not.toBeInTheDocument();
    expect(screen.getByText('“Short test” stays on the release before')).toBeInTheDocument();
    expect(screen.getByText('CS.1 Policy, Русский: 1 item is left of 2 needed')).toBeInTheDocument();
    await confirm();
    expect(release).toHaveBeenCalledWith(expect.objectContaining({ blueprintIds: ['test-1'] }));
  });

  it('cannot be made while no test can ask it, or a check fails', async () => {
    await arrange(plan({ tests: [{ ...TIMED, gaps: [GAP] }] }));
    expect(screen.getByText(/No test can move/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Release the bank' })).not.toBeInTheDocument();
  });

  it('names the item that only its author stands behind', async () => {
    await arrange(
      plan({
        stops: ['accepted-by-its-writer'],
        changes: [change({ isAcceptedWrongly: true, acceptedBy: undefined })],
      }),
    );
    expect(screen.getByText('Nobody else than its author')).toBeInTheDocument();
    expect(
      within(screen.getByText(/Two people stand behind/)).getByText('Mend this first'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Release the bank' })).not.toBeInTheDocument();
  });

  it('names what keeps it from being made, item by item, and what does not', async () => {
    const said = {
      code: 'numbers-differ' as const,
      values: { expected: '7', found: '70' },
      isBlocking: true,
    };
    const brand = { code: 'brand-name' as const, values: { words: 'Excel' }, isBlocking: false };
    const lengths = { language: 'ru', keys: 14, items: 20, expected: 6.25 };
    await arrange(
      plan({
        stops: ['rules-broken'],
        remarks: [
          {
            ...{ itemId: 'item-1', code: '1.1-50' },
            advice: [
              { ...said, at: 'options.b.text.ru' },
              { ...brand, at: 'stem.en' },
            ],
          },
          { itemId: 'item-2', code: '1.1-51', advice: [{ ...brand, at: 'key' }] },
        ],
        patterns: [{ code: 'key-length-longest', values: lengths }],
      }),
    );
    const section = within(screen.getByRole('region', { name: 'What the guide to items says' }));
    expect(section.getByText('1 item keeps the bank from being released')).toBeInTheDocument();
    expect(
      section.getByText(
        'Option b, Русский: the numbers are not those of the English text. There: 7. Here: 70.',
      ),
    ).toBeInTheDocument();
    expect(section.getAllByRole('link', { name: '1.1-50' })[0]).toHaveAttribute('href', '/items/item-1');
    expect(section.getByText(/^Question, English: “Excel” is the name of a product/)).toBeInTheDocument();
    expect(
      section.getByText(/Русский: the longest option is right in 14 of 20 .* by chance in 6.3/),
    ).toBeInTheDocument();
    expect(
      within(screen.getByText(/Everybody can answer fairly/)).getByText('Mend this first'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Release the bank' })).not.toBeInTheDocument();
  });

  it('says what to do while nothing has changed', async () => {
    await arrange(plan({ changes: [], stops: ['nothing-changed'] }));
    expect(screen.getByText('Nothing has changed since the last release')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go to the item bank' })).toHaveAttribute('href', '/items');
    expect(screen.queryByRole('button', { name: 'Release the bank' })).not.toBeInTheDocument();
  });

  it('begins a scale where there is none, and makes its own tests', async () => {
    const { confirm, release } = await arrange(
      plan({ before: undefined, calibrationBefore: undefined, version: '3.0', tests: [] }),
    );
    expect(screen.getByText(/This release begins a scale of its own/)).toBeInTheDocument();
    await confirm();
    expect(release).toHaveBeenCalledWith(expect.objectContaining({ blueprintIds: [] }));
  });

  it('is looked at for another framework', async () => {
    const other = { frameworkReleaseId: 'framework-2', name: 'Own', version: '1' };
    const { user, nextRelease } = await arrange(plan({ frameworks: [plan().framework, other] }));
    await user.selectOptions(screen.getByLabelText('Framework that the bank measures'), 'Own 1');
    expect(nextRelease).toHaveBeenLastCalledWith({ frameworkReleaseId: 'framework-2' });
  });

  it('says when the bank has changed meanwhile, and shows it anew', async () => {
    const refusal = new ProblemError({
      ...{ status: 409, code: 'item-bank.bank-changed-meanwhile', title: '', detail: '', faults: [] },
    });
    const { confirm, nextRelease } = await arrange(
      plan(),
      jest.fn<Promise<BankReleased>, [object]>(() => Promise.reject(refusal)),
    );
    await confirm();
    expect(await screen.findByText(/The bank has changed since you opened this page/)).toBeInTheDocument();
    expect(nextRelease).toHaveBeenCalledTimes(2);
  });
});
