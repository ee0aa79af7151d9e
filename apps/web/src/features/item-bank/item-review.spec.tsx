import type { ItemCommentView, ItemOnBenchView, ItemStepView } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { competence, english } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';
import { newItem } from './editor/written-item';

const BENCH: ItemOnBenchView = {
  item: newItem('single'),
  id: 'item-1',
  version: 1,
  state: 'review',
  step: 2,
  canEdit: false,
  canStartVersion: false,
  moves: [
    { to: 'draft', needsReason: true, isForOthers: false },
    { to: 'operational', needsReason: false, isForOthers: false },
  ],
  writers: ['Ada'],
};
const COMMENT: ItemCommentView = {
  id: 'comment-1',
  at: '2026-11-23T09:00:00Z',
  by: 'Bakyt',
  text: 'Option b is right too.',
};
const STEPS: readonly ItemStepView[] = [
  { number: 2, at: '2026-11-23T09:30:00Z', by: 'Ada', action: 'moved', to: 'review', changes: [] },
  {
    number: 1,
    at: '2026-11-23T09:00:00Z',
    by: 'Ada',
    action: 'edited',
    changes: [
      {
        at: 'options.b.text.en',
        before: 'Act now',
        after: 'Act later',
        runs: [
          { kind: 'same', text: 'Act ' },
          { kind: 'removed', text: 'now' },
          { kind: 'added', text: 'later' },
        ],
      },
    ],
  },
  { number: 0, at: '2026-11-23T08:00:00Z', by: 'Ada', action: 'written', changes: [] },
];

async function arrange({ bench = BENCH, comments = [COMMENT] as readonly ItemCommentView[] } = {}) {
  const itemBank = {
    item: () =>
      Promise.resolve({
        ...{ id: 'item-1', code: '1.1-50', kind: 'single' as const, level: 2, state: bench.state },
        ...{ competence: '1.1', competenceLabel: competence('1.1', 'Searching') },
        ...{ stem: english('What now?'), rationale: english('Because.'), languages: ['en' as const] },
        ...{ drafted: [], translations: [], options: [], parts: [], difficulty: -1, seconds: 60 },
      }),
    statistics: () => Promise.reject(new Error('none')),
    bench: () => Promise.resolve(bench),
    comments: () => Promise.resolve([...comments]),
    history: () => Promise.resolve({ versions: [], steps: [...STEPS], sinceVersionBefore: [] }),
    move: jest.fn().mockResolvedValue(undefined),
    comment: jest.fn().mockResolvedValue({ id: 'comment-2' }),
    reply: jest.fn().mockResolvedValue({ id: 'comment-2' }),
    settle: jest.fn().mockResolvedValue(undefined),
    restore: jest.fn().mockResolvedValue(undefined),
  };
  await renderPage({ path: '/items/item-1', me: meWith({ roles: ['author'] }), answers: { itemBank } });
  await screen.findByRole('heading', { name: 'History' });
  return itemBank;
}

const dialog = () => within(screen.getByRole('dialog'));

describe('moving an item', () => {
  it('offers the permitted moves with what they mean, and asks before it makes one', async () => {
    const { move } = await arrange();
    const release = screen.getByRole('button', { name: 'Accept and release' });
    expect(release).toHaveAccessibleDescription('The next release of the bank asks it and counts it.');
    await userEvent.click(release);
    expect(move).not.toHaveBeenCalled();
    await userEvent.click(dialog().getByRole('button', { name: 'Accept and release' }));
    expect(move).toHaveBeenCalledWith('item-1', { to: 'operational' });
  });

  it('wants a reason for what goes back', async () => {
    const { move } = await arrange();
    await userEvent.click(screen.getByRole('button', { name: 'Send back to its authors' }));
    await userEvent.click(dialog().getByRole('button', { name: 'Send back to its authors' }));
    expect(dialog().getByText('Say why')).toBeInTheDocument();
    expect(dialog().getByLabelText('Why?')).toHaveFocus();
    await userEvent.type(dialog().getByLabelText('Why?'), 'Two options are right.');
    await userEvent.click(dialog().getByRole('button', { name: 'Send back to its authors' }));
    expect(move).toHaveBeenCalledWith('item-1', { to: 'draft', reason: 'Two options are right.' });
  });

  it('leaves the release to somebody who has not written it', async () => {
    const moves = [{ to: 'operational' as const, needsReason: false, isForOthers: true }];
    const { move } = await arrange({ bench: { ...BENCH, moves } });
    expect(screen.getByText(/Two people stand behind every item/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Accept and release' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(move).not.toHaveBeenCalled();
  });
});

describe('comments', () => {
  it('are added, answered and dealt with', async () => {
    const { comment, reply, settle } = await arrange();
    expect(await screen.findByRole('heading', { name: 'Comments (1 open of 1)' })).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Your comment'), 'Shorter, please.');
    await userEvent.click(screen.getByRole('button', { name: 'Add the comment' }));
    expect(comment).toHaveBeenCalledWith('item-1', { text: 'Shorter, please.' });
    await userEvent.click(screen.getByText('Answer Bakyt'));
    await userEvent.type(screen.getByLabelText('Your answer'), 'Mended.');
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(reply).toHaveBeenCalledWith('item-1', 'comment-1', { text: 'Mended.' });
    await userEvent.click(screen.getByRole('button', { name: /^Dealt with/ }));
    expect(settle).toHaveBeenCalledWith('item-1', 'comment-1', { isResolved: true });
  });

  it('that are dealt with are opened again', async () => {
    const { settle } = await arrange({ comments: [{ ...COMMENT, resolvedBy: 'Ada' }] });
    expect(await screen.findByRole('heading', { name: 'Comments (0 open of 1)' })).toBeInTheDocument();
    await userEvent.click(screen.getByText('Dealt with: Ada'));
    await userEvent.click(screen.getByRole('button', { name: /^Open it again/ }));
    expect(settle).toHaveBeenCalledWith('item-1', 'comment-1', { isResolved: false });
  });

  it('are not empty', async () => {
    const { comment } = await arrange();
    await userEvent.click(await screen.findByRole('button', { name: 'Add the comment' }));
    expect(screen.getByLabelText('Your comment')).toBeInvalid();
    expect(comment).not.toHaveBeenCalled();
  });
});

describe('the history', () => {
  it('tells who did what, and what reads otherwise, word by word', async () => {
    await arrange();
    await userEvent.click(await screen.findByText('1 change'));
    expect(screen.getByText('Option b, English')).toBeInTheDocument();
    expect(screen.getByText('now').tagName).toBe('DEL');
    expect(screen.getByText('later').tagName).toBe('INS');
    expect(screen.queryByRole('button', { name: /^Restore/ })).not.toBeInTheDocument();
  });

  it('gives a draft its earlier words back', async () => {
    const { restore } = await arrange({ bench: { ...BENCH, state: 'draft', canEdit: true } });
    await userEvent.click(await screen.findByRole('button', { name: /^Restore these words/ }));
    await userEvent.click(dialog().getByRole('button', { name: 'Restore these words' }));
    expect(restore).toHaveBeenCalledWith('item-1', { number: 0, after: 2 });
  });
});
