import 'reflect-metadata';
import { IsOptional, IsString } from 'class-validator';
import { InvalidRequest, RequestValidation } from './validation';

class Note {
  @IsString() readonly text!: string;
  @IsOptional() @IsString() readonly author?: string;
}

const body = { type: 'body', metatype: Note } as const;
const faultsOf = (value: unknown) =>
  new RequestValidation().transform(value, body).then(
    () => [],
    (refusal: unknown) => (refusal instanceof InvalidRequest ? refusal.faults.map(({ at }) => at) : refusal),
  );

describe('the check of a request', () => {
  it('takes any text, in any script', async () => {
    expect(await faultsOf({ text: 'Қабілет 😀 اختبار', author: 'Aida' })).toEqual([]);
  });

  it.each([
    ['a NUL', { text: 'a\u0000b' }],
    ['half of a pair', { text: 'a\ud800' }],
    ['null instead of nothing', { text: 'a', author: null }],
    ['a key that nobody asked for', { text: 'a', tenantId: 'b' }],
  ])('refuses %s before it reaches the database', async (_, value) => {
    expect(await faultsOf(value)).toEqual([Object.keys(value).at(-1)]);
  });

  it('names the place of a fault within a list', async () => {
    const parameter = { type: 'query', metatype: Object } as const;
    const check = new RequestValidation().transform({ words: ['fine', '\u0000'] }, parameter);
    await expect(check).rejects.toMatchObject({ faults: [{ at: 'words.1' }] });
  });
});
