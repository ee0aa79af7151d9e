import { TextDecoder, TextEncoder } from 'util';

/** What every browser has and jsdom has not; imported before the application. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
window.scrollTo = () => undefined;
