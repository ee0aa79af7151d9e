import { AcceptInvitation, MailService, PEOPLE_USE_CASES, SecondFactorPolicy } from '@qabilet/application';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { personInviteCommand } from './person-invite';

const PASSWORD = 'four words to remember well';
const environment = process.env.DATABASE_URL;
let context: TestContext;
let said: string[];

beforeAll(async () => {
  context = await startTestContext([
    ...PEOPLE_USE_CASES,
    { provide: SecondFactorPolicy, useValue: new SecondFactorPolicy('real') },
    { provide: MailService, useValue: new MailService(false) },
  ]);
  process.env.DATABASE_URL = context.url;
  await context.openAgency();
});
afterAll(async () => {
  if (environment === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = environment;
  await context.stop();
});
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => jest.restoreAllMocks());

describe('qabilet person invite', () => {
  it('gives the first administrator of an agency a link by which they come in', async () => {
    await personInviteCommand.run([
      'Ada@Agency.example',
      '--name',
      'Ada Alimova',
      '--roles',
      'administrator,author',
    ]);
    const token = said.at(-1)?.split('#')[1] ?? '';

    const { account } = await context
      .get(AcceptInvitation)
      .execute({ token, password: PASSWORD }, { device: {} });

    expect(account).toMatchObject({ name: 'Ada Alimova', email: 'ada@agency.example' });
    expect([...account.roles].sort()).toEqual(['administrator', 'author']);
  });

  it('leaves a person alone whom the agency knows', async () => {
    const before = await context.countRows();
    const again = personInviteCommand.run([
      'ada@agency.example',
      '--name',
      'Somebody',
      '--roles',
      'official',
    ]);
    await expect(again).rejects.toMatchObject({ code: 'people.email-known' });
    expect(await context.countRows()).toEqual(before);
  });

  it.each([
    [['ada', '--name', 'Ada', '--roles', 'author'], 'is no e-mail address'],
    [['a@b.example', '--roles', 'author'], '--name is missing'],
    [['a@b.example', '--name', 'A', '--roles', 'king'], 'There is no role "king"'],
    [['a@b.example', '--name', 'A', '--roles', 'author', '--language', 'xx'], '--language is one of'],
  ])('says what is wrong with %j', async (words, message) => {
    await expect(personInviteCommand.run(words)).rejects.toThrow(message);
  });
});
