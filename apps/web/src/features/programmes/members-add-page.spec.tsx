import type { MemberPreview } from '@qabilet/api-client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { english } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const PROFILE = {
  id: 'profile-1',
  code: 'sd',
  title: english('Service designer'),
  summary: english(''),
  requirements: [],
};
const GOOD: MemberPreview = {
  people: [{ row: 1, name: 'Dana', email: 'dana@gov.example', known: false }],
  problems: [],
};
const BAD: MemberPreview = {
  people: [],
  problems: [{ row: 1, code: 'x', severity: 'error', message: '“dana” is not an e-mail address.' }],
};

async function arrange(preview: MemberPreview) {
  const previewMembers = jest.fn().mockResolvedValue(preview);
  const addMembers = jest.fn().mockResolvedValue({
    added: 1,
    alreadyMembers: 0,
    invitations: [{ name: 'Dana', email: 'dana@gov.example', link: '/invitation#token' }],
  });
  await renderPage({
    path: '/programmes/cohort-1/people/add',
    me: meWith({ roles: ['trainer'] }),
    answers: {
      frameworks: { roleProfiles: () => Promise.resolve([PROFILE]) },
      programmes: { previewMembers, addMembers },
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Add people' });
  return { previewMembers, addMembers };
}

async function fillIn() {
  await userEvent.type(screen.getByLabelText('List of people'), 'Dana, dana@gov.example');
  await userEvent.selectOptions(screen.getByLabelText('Role profile'), 'Service designer');
  await userEvent.click(screen.getByRole('button', { name: 'Check the list' }));
}

describe('adding people to a cohort', () => {
  it('shows what was understood before anybody is added', async () => {
    const { addMembers } = await arrange(GOOD);
    await fillIn();
    expect(await screen.findByText('1 person can be added.')).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'Dana' })).toBeInTheDocument();
    expect(addMembers).not.toHaveBeenCalled();
  });

  it('gives the invitations as whole links, this once', async () => {
    const { addMembers } = await arrange(GOOD);
    await fillIn();
    await userEvent.click(await screen.findByRole('button', { name: 'Add 1 person' }));
    expect(await screen.findByText('http://localhost/invitation#token')).toBeInTheDocument();
    expect(addMembers).toHaveBeenCalledWith('cohort-1', {
      text: 'Dana, dana@gov.example',
      roleProfileId: 'profile-1',
    });
  });

  it('names the line that needs mending, adds nobody, and keeps the list', async () => {
    await arrange(BAD);
    await fillIn();
    expect(await screen.findByText('Line 1: “dana” is not an e-mail address.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Add/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Mend the list' }));
    expect(screen.getByLabelText('List of people')).toHaveValue('Dana, dana@gov.example');
  });

  it('takes the content of a file', async () => {
    await arrange(GOOD);
    const file = new File(['Noor; noor@gov.example'], 'people.csv', { type: 'text/csv' });
    Object.assign(file, { text: () => Promise.resolve('Noor; noor@gov.example') });
    await userEvent.upload(screen.getByLabelText('Or choose a CSV file'), file);
    expect(await screen.findByDisplayValue('Noor; noor@gov.example')).toBeInTheDocument();
  });

  it('asks for the list and the role first', async () => {
    const { previewMembers } = await arrange(GOOD);
    await userEvent.click(screen.getByRole('button', { name: 'Check the list' }));
    expect(screen.getByRole('link', { name: 'Paste a list or choose a file' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Choose a role profile' })).toBeInTheDocument();
    expect(previewMembers).not.toHaveBeenCalled();
  });
});
