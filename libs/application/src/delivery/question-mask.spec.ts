import { createHash } from 'node:crypto';
import type { Attempt } from '@qabilet/assessment';
import { idOf } from '@qabilet/kernel';
import { ContentDigests } from '../frameworks/ports';
import { QuestionMask } from './question-mask';

class NodeDigests extends ContentDigests {
  of(text: string): string {
    return createHash('sha256').update(text).digest('hex');
  }
}

const item = idOf<'Item'>('item-1');
const question = {
  itemId: item,
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: { en: `Option ${id}` } })),
};

describe('masking a question', () => {
  const mask = new QuestionMask(new NodeDigests());
  const attempt = {
    seed: 'seed',
    answers: [{ position: 1, itemId: idOf<'Item'>('item-0') }],
    asked: { position: 2, itemId: item },
  } as unknown as Attempt;

  it('names it by the seed, its place and the item, and nothing of them can be read back', () => {
    const name = mask.questionId('seed', { position: 2, itemId: item });
    expect(name).toBe(createHash('sha256').update('seed|2|item-1').digest('hex').slice(0, 24));
  });

  it('orders options by their names: the same for a seed, another for another', () => {
    const order = (seed: string) => mask.options(seed, question).map(({ option }) => option.id);
    const orders = new Set(Array.from({ length: 60 }, (_, i) => order(`seed-${i}`).join('')));
    expect(order('seed')).toEqual(order('seed'));
    expect([...order('seed')].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(orders.size).toBeGreaterThan(15);
  });

  it('puts each option in each place about equally often', () => {
    const first = Array.from({ length: 400 }, (_, i) => mask.options(`seed-${i}`, question)[0]?.option.id);
    for (const id of ['a', 'b', 'c', 'd']) {
      const share = first.filter((candidate) => candidate === id).length / first.length;
      expect(Math.abs(share - 0.25)).toBeLessThan(0.08);
    }
  });

  it('leaves parts in the order of the text and gives them names of their own, and their options too', () => {
    const parts = ['p', 'q'].map((id) => ({ id, text: { en: id }, options: question.options }));
    const [first, second] = mask.names('seed', { ...question, parts }).parts;
    expect([first?.part.id, second?.part.id]).toEqual(['p', 'q']);
    const names = [first, second].flatMap((part) => [part?.id, ...(part?.options ?? []).map(({ id }) => id)]);
    expect(new Set(names).size).toBe(10);
    expect(names.every((name) => /^[0-9a-f]{12}$/.test(name ?? ''))).toBe(true);
  });

  it('names a question once while it is asked and answered, and anew when its words are others', () => {
    const digests = new NodeDigests();
    const counted = jest.spyOn(digests, 'of');
    const own = new QuestionMask(digests);
    const asked = { ...question, parts: [] };
    expect(own.names('seed', asked)).toEqual(own.names('seed', asked));
    expect(counted).toHaveBeenCalledTimes(4);

    const reworded = {
      ...asked,
      options: asked.options.map(({ id }) => ({ id, text: { en: `Other ${id}` } })),
    };
    expect(own.names('seed', reworded).options.map(({ option }) => option.text.en)).toContain('Other a');
    expect(own.names('other seed', asked)).not.toEqual(own.names('seed', asked));
  });

  it('finds the open question and those answered, each at its own place only', () => {
    const open = mask.questionId('seed', { position: 2, itemId: item });
    const earlier = mask.questionId('seed', { position: 1, itemId: idOf('item-0') });
    expect(mask.unmask(attempt, 2, open)?.itemId).toBe(item);
    expect(mask.unmask(attempt, 1, earlier)?.itemId).toBe('item-0');
    expect(mask.unmask(attempt, 1, open)).toBeUndefined();
    expect(mask.unmask(attempt, 2, 'unknown')).toBeUndefined();
  });
});
