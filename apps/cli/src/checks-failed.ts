/** A command did what it was asked and found something that must not stay; it has been printed already. */
export class ChecksFailed extends Error {
  override readonly name = 'ChecksFailed';
}
