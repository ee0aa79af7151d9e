import 'reflect-metadata';
import { AnswerRequest } from '@qabilet/contracts';
import { IsOptional, IsString, Matches, ValidateIf, ValidateNested } from 'class-validator';
import fc from 'fast-check';
import { NotQuickToAccept, quickAcceptance } from './quick-acceptance';
import { InvalidRequest, RequestValidation } from './validation';

const KEY = 'd9428888-122b-4df1-8a4e-6d5b6f2a1c3e';
const RIGHT = { questionId: 'q1', idempotencyKey: KEY };

/** What no field asks for, and what some field asks for at another place. */
const anything = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '',
    0,
    -1,
    1.5,
    10_001,
    NaN,
    true,
    false,
    KEY,
    [],
    {},
    [[]],
    [null],
    [{}],
    'toString',
  ),
  fc.string({ maxLength: 3, unit: 'grapheme' }),
  fc.constant('a'.repeat(501)),
  fc.array(fc.constantFrom('a', 'b', 'a'.repeat(65), 7), { maxLength: 3 }),
  fc.constant(Array.from({ length: 21 }, (_, index) => `option ${index}`)),
);
const options = fc.uniqueArray(fc.string({ maxLength: 64 }), { maxLength: 20 });
const signals = fc.record({ leaves: fc.nat(9), awaySeconds: fc.nat(9), pastes: fc.nat(9) });
const part = fc.record({ id: fc.constantFrom('a', 'b', 'c'), value: fc.string({ maxLength: 5 }) });
const given = {
  options,
  order: options,
  parts: fc.uniqueArray(part, { maxLength: 3, selector: ({ id }) => id }),
  text: fc.string({ minLength: 1, maxLength: 500 }),
  omitted: fc.boolean(),
  window: fc.uuid(),
  signals,
};
const right = fc.record(
  { questionId: fc.string({ maxLength: 64 }), idempotencyKey: fc.uuid(), ...given },
  { requiredKeys: ['questionId', 'idempotencyKey'] },
);

const spoilt = (
  one: fc.Arbitrary<object>,
  names: readonly string[],
  wrong = anything,
): fc.Arbitrary<unknown> =>
  fc
    .tuple(one, fc.constantFrom(...names, 'stranger', '__proto__', 'constructor'), wrong)
    .map(([value, name, instead]) => ({ ...value, [name]: instead }));
const spoiltWithin = fc.oneof(
  spoilt(signals, ['leaves', 'awaySeconds', 'pastes']),
  fc.array(fc.oneof(part, spoilt(part, ['id', 'value'])), { maxLength: 3 }),
);
const bodies = fc.oneof(
  right,
  spoilt(right, ['questionId', 'idempotencyKey', ...Object.keys(given)]),
  spoilt(right, ['parts', 'signals'], spoiltWithin),
  anything,
);

/** As it is after the journey here. */
const received = (body: unknown): unknown => JSON.parse(JSON.stringify(body) ?? 'null');

const outcomeOf = (validation: RequestValidation, value: unknown): Promise<unknown> =>
  validation
    .transform(received(value), { type: 'body', metatype: AnswerRequest })
    .catch((refusal: unknown) => (refusal instanceof InvalidRequest ? { refused: refusal.faults } : refusal));

describe('what is accepted quickly', () => {
  const [usual, quick] = [new RequestValidation(), new RequestValidation([AnswerRequest])];
  const accept = quickAcceptance(AnswerRequest);

  it('comes out as class-validator lets it pass, and everything else is refused in the same words', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const outcome = await outcomeOf(usual, body);
        expect(await outcomeOf(quick, body)).toStrictEqual(outcome);
        if (accept(received(body))) accepted += 1;
      }),
      { numRuns: 600 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it.each([
    ['options', { ...RIGHT, options: ['a', 'b'] }],
    ['an order', { ...RIGHT, order: ['b', 'a'] }],
    [
      'parts',
      {
        ...RIGHT,
        parts: [
          { id: 'a', value: 'x' },
          { id: 'b', value: '' },
        ],
      },
    ],
    [
      'a text, and what the browser noticed',
      { ...RIGHT, text: 'x', signals: { leaves: 1, awaySeconds: 3, pastes: 0 } },
    ],
    ['nothing, from a window with a name', { ...RIGHT, omitted: true, window: KEY }],
  ])('is every answer as the pages send it: %s', (_, body) => {
    expect(accept(body)).toMatchObject(body);
    expect(accept(body)).toBeInstanceOf(AnswerRequest);
  });

  it('is no class with a check that depends on more than can be laid out beforehand', () => {
    class Chosen {
      @ValidateIf(({ other }: Chosen) => other !== undefined) @IsString() readonly one?: string;
      @IsOptional() @IsString() readonly other?: string;
    }
    class Loose {
      @ValidateNested() readonly inner!: object;
    }
    class Plain {
      @Matches(/^a$/) readonly one!: string;
    }
    expect(() => quickAcceptance(Chosen)).toThrow(NotQuickToAccept);
    expect(() => quickAcceptance(Loose)).toThrow(NotQuickToAccept);
    expect(quickAcceptance(Plain)({ one: 'a' })).toEqual({ one: 'a' });
    expect(quickAcceptance(Plain)({ one: 'b' })).toBeUndefined();
  });
});
