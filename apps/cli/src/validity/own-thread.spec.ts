import { atMost } from './own-thread';

describe('work by several at a time', () => {
  it('keeps the order of the pieces, and no more of them under way than allowed', async () => {
    let [underWay, most] = [0, 0];
    const found = await atMost(2, [5, 1, 3, 2, 4], async (piece, index) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((done) => setTimeout(done, piece));
      underWay -= 1;
      return 10 * piece + index;
    });
    expect(found).toEqual([50, 11, 32, 23, 44]);
    expect(most).toBe(2);
  });

  it('fails when one piece fails', async () => {
    const work = (piece: number) => (piece === 2 ? Promise.reject(new Error('no')) : Promise.resolve(piece));
    await expect(atMost(2, [1, 2, 3], work)).rejects.toThrow('no');
  });
});
