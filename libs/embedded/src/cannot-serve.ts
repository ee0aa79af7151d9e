/** The servers cannot be brought up here; the message says why and what the person can do. */
export class CannotServe extends Error {
  override readonly name = 'CannotServe';
}
