import { ProblemError, type BadgeCheck, type BadgeContent, type BadgeView } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../testing/render-page';

const ISSUER = '3f1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b6e';
const PAGE_KEY = 'k'.repeat(43);
const ADDRESS = `https://skills.example/badge#${ISSUER}.${PAGE_KEY}`;

const CONTENT: BadgeContent = {
  language: 'en',
  agencyName: 'Civil Service Academy',
  personName: 'Aigerim Bekova',
  competence: { code: '1.2', name: 'Evaluating data' },
  framework: { title: 'DigComp 3.0', version: '2026-1' },
  levels: ['Basic', 'Intermediate', 'Advanced', 'Highly advanced'].map((name, index) => ({
    ordinal: index + 1,
    name,
  })),
  level: 2,
  description: 'Reached.',
  narrative: 'It says nothing about fitness for a post.',
  awardedAt: '2026-04-30T12:00:00Z',
  issuedAt: '2026-05-04T12:00:00Z',
  expiresAt: '2029-05-04T12:00:00Z',
};
const BADGE: BadgeView = { id: 'badge-1', state: 'valid', address: ADDRESS, content: CONTENT };
const OFFER = {
  waveId: 'wave-1',
  waveName: 'Baseline',
  competence: {
    code: '1.1',
    name: { text: 'Searching', language: 'en' as const },
    areaCode: '1',
    areaName: { text: 'Information', language: 'en' as const },
  },
  level: { ordinal: 3, name: { text: 'Advanced', language: 'en' as const } },
};

describe('the badges of an official', () => {
  it('says what to do where there are none', async () => {
    await renderPage({
      path: '/badges',
      answers: { badges: { mine: () => Promise.resolve({ badges: [], offers: [] }) } },
    });
    expect(await screen.findByText('You have not taken a badge yet.')).toBeInTheDocument();
    expect(screen.getByText(/There is no badge to take just now/)).toBeInTheDocument();
  });

  it('takes one after saying what it will say, without the name where that is not wanted', async () => {
    const take = jest.fn().mockResolvedValue({ id: 'badge-2' });
    await renderPage({
      path: '/badges',
      answers: { badges: { mine: () => Promise.resolve({ badges: [], offers: [OFFER] }), take } },
    });
    await userEvent.click(await screen.findByRole('link', { name: 'Take the badge Searching' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Take a badge' })).toBeInTheDocument();
    expect(screen.getByText('Advanced')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Put my name on the badge' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take the badge' }));
    expect(take).toHaveBeenCalledWith({ waveId: 'wave-1', competence: '1.1', withName: false });
    expect(await screen.findByText('You have taken the badge.')).toBeInTheDocument();
  });

  it('gives the address and the four files, and is taken back after being asked once more', async () => {
    const takeBack = jest.fn().mockResolvedValue(undefined);
    await renderPage({
      path: '/badges',
      answers: { badges: { mine: () => Promise.resolve({ badges: [BADGE], offers: [] }), takeBack } },
    });
    const badge = within(await screen.findByRole('article', { name: /Evaluating data – Intermediate/ }));
    expect(badge.getByRole('link', { name: ADDRESS })).toHaveAttribute('href', ADDRESS);
    expect(
      within(badge.getByRole('list'))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['png', 'svg', 'jwt', 'json'].map((kind) => `/api/my/badges/badge-1/file?kind=${kind}`));

    await userEvent.click(badge.getByRole('button', { name: /Take the badge back/ }));
    expect(takeBack).not.toHaveBeenCalled();
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Take the badge back' }),
    );
    expect(takeBack).toHaveBeenCalledWith('badge-1');
  });

  it('tells why the agency withdrew one, and offers nothing more of it', async () => {
    const withdrawn: BadgeView = {
      ...BADGE,
      state: 'withdrawn',
      withdrawnAt: '2026-06-01T12:00:00Z',
      withdrawnBy: 'agency',
      reason: 'The answers were not their own.',
    };
    await renderPage({
      path: '/badges',
      answers: { badges: { mine: () => Promise.resolve({ badges: [withdrawn], offers: [] }) } },
    });
    expect(await screen.findByText(/The answers were not their own\./)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: ADDRESS })).toBeNull();
  });
});

describe('checking a badge', () => {
  const arrange = async (check: BadgeCheck | Error, path = `/badge#${ISSUER}.${PAGE_KEY}`) => {
    const answer = () => (check instanceof Error ? Promise.reject(check) : Promise.resolve(check));
    const [byAddress, byFile] = [jest.fn(answer), jest.fn(answer)];
    await renderPage({ path, answers: { badges: { check: byAddress, checkFile: byFile } } });
    return { byAddress, byFile };
  };

  it.each([
    ['valid', 'This badge is valid'],
    ['expired', 'This badge has expired'],
    ['withdrawn', 'This badge was withdrawn'],
  ] as const)('says of one that is %s what it says and what not', async (verdict, words) => {
    const { byAddress } = await arrange({ verdict, badge: CONTENT, withdrawnAt: '2026-06-01T12:00:00Z' });
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(byAddress).toHaveBeenCalledWith({ issuerId: ISSUER, pageKey: PAGE_KEY });
    expect(screen.getByText('Intermediate: level 2 of 4')).toBeInTheDocument();
    expect(screen.getByText('It says nothing about fitness for a post.')).toBeInTheDocument();
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });

  it.each([
    ['altered', 'This badge is not genuine'],
    ['foreign', 'This badge cannot be checked here'],
  ] as const)('says of one that is %s nothing but that', async (verdict, words) => {
    await arrange({ verdict });
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.queryByText('What it says')).toBeNull();
  });

  it('says that there is none, and asks nothing for an address that is cut off', async () => {
    await arrange(
      new ProblemError({ status: 404, code: 'badges.not-found', title: '', detail: '' } as never),
    );
    expect(await screen.findByText('There is no badge at this address')).toBeInTheDocument();
  });

  it('asks nothing for an address that is cut off', async () => {
    const { byAddress } = await arrange({ verdict: 'valid' }, `/badge#${ISSUER}.short`);
    expect(await screen.findByText('There is no badge at this address')).toBeInTheDocument();
    expect(byAddress).not.toHaveBeenCalled();
  });

  it('reads a file, and says when there is none', async () => {
    const { byFile } = await arrange({ verdict: 'valid', badge: CONTENT }, '/badge');
    await userEvent.click(await screen.findByRole('button', { name: 'Check the file' }));
    expect(screen.getAllByText('Choose the file of the badge')).not.toHaveLength(0);
    const file = new File(['x'], 'badge.png', { type: 'image/png' });
    await userEvent.upload(screen.getByLabelText(/File of the badge/), file);
    await userEvent.click(screen.getByRole('button', { name: 'Check the file' }));
    expect(byFile).toHaveBeenCalledWith(file);
    expect(await screen.findByText('This badge is valid')).toBeInTheDocument();
  });
});

describe('the badge office', () => {
  it('withdraws a badge by its address with a reason, after being asked once more', async () => {
    const withdraw = jest.fn().mockResolvedValue(undefined);
    await renderPage({
      path: '/badge-office',
      me: meWith({ roles: ['administrator'] }),
      answers: { badges: { withdraw, keys: () => Promise.resolve([]) } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw the badge' }));
    expect(screen.getAllByText('Say why the badge is withdrawn')).not.toHaveLength(0);
    await userEvent.type(screen.getByLabelText('Address of the badge'), ADDRESS);
    await userEvent.type(screen.getByLabelText('Reason'), 'It did not stand.');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw the badge' }));
    expect(withdraw).not.toHaveBeenCalled();
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Withdraw the badge' }),
    );
    expect(withdraw).toHaveBeenCalledWith({ pageKey: PAGE_KEY, reason: 'It did not stand.' });
    expect(await screen.findByText('The badge was withdrawn.')).toBeInTheDocument();
  });

  it('renews the key', async () => {
    const renewKey = jest.fn().mockResolvedValue(undefined);
    const keys = () => Promise.resolve([{ id: '11111111-2222', createdAt: '2026-05-04T12:00:00Z' }]);
    await renderPage({
      path: '/badge-office',
      me: meWith({ roles: ['administrator'] }),
      answers: { badges: { renewKey, keys } },
    });
    expect(await screen.findByText('in use now')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Renew the key' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Renew the key' }));
    expect(renewKey).toHaveBeenCalled();
  });
});
