import { TextDecoder, TextEncoder } from 'util';

/** What every browser has and jsdom has not; imported before the application. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
window.scrollTo = () => undefined;
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
