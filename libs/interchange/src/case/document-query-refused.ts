/** Raised for a query that names what documents do not have, by the code that the standard has for it. */
export class DocumentQueryRefused extends Error {
  constructor(
    readonly codeMinor: 'invalid_selection_field' | 'invalid_sort_field',
    message: string,
  ) {
    super(message);
    this.name = 'DocumentQueryRefused';
  }
}
