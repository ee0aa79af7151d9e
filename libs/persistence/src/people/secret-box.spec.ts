import { randomBytes } from 'node:crypto';
import { NoSecretKey, SecretBox } from './secret-box';

const newKey = () => randomBytes(32).toString('base64');
const PLACE = 'second_factor:agency:person';

describe('a secret box', () => {
  it('gives back what was put in, and shows nothing of it', () => {
    const box = new SecretBox([newKey()]);
    const sealed = box.seal('JBSWY3DPEHPK3PXP', PLACE);

    expect(sealed).toMatch(/^sealed:[0-9a-f]{8}:[\w-]+$/);
    expect(Buffer.from(sealed.split(':')[2] ?? '', 'base64url').toString('latin1')).not.toContain('JBSW');
    expect(box.open(sealed, PLACE)).toEqual({ secret: 'JBSWY3DPEHPK3PXP', isCurrent: true });
  });

  it('never seals alike twice', () => {
    const box = new SecretBox([newKey()]);
    expect(box.seal('same', PLACE)).not.toBe(box.seal('same', PLACE));
  });

  it('opens what an earlier key has sealed, and says that it is due', () => {
    const [before, now] = [newKey(), newKey()];
    const sealed = new SecretBox([before]).seal('secret', PLACE);

    expect(new SecretBox([now, before]).open(sealed, PLACE)).toEqual({ secret: 'secret', isCurrent: false });
    expect(() => new SecretBox([now]).open(sealed, PLACE)).toThrow(NoSecretKey);
  });

  it('opens nothing that was moved to another place', () => {
    const box = new SecretBox([newKey()]);
    expect(() => box.open(box.seal('secret', PLACE), 'second_factor:agency:somebody-else')).toThrow();
  });

  it.each([0, 12, 17, -1])('opens nothing in which the byte at %d was changed', (at) => {
    const box = new SecretBox([newKey()]);
    const [scheme, id, text = ''] = box.seal('secret', PLACE).split(':');
    const bytes = Buffer.from(text, 'base64url');
    const place = at < 0 ? bytes.length + at : at;
    bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
    expect(() => box.open(`${scheme}:${id}:${bytes.toString('base64url')}`, PLACE)).toThrow();
  });

  it('takes what was stored in clear text before, as due', () => {
    expect(new SecretBox([newKey()]).open('JBSWY3DPEHPK3PXP', PLACE)).toEqual({
      secret: 'JBSWY3DPEHPK3PXP',
      isCurrent: false,
    });
  });

  it('keeps nothing without a key', () => {
    expect(() => new SecretBox([]).seal('secret', PLACE)).toThrow(NoSecretKey);
  });
});
