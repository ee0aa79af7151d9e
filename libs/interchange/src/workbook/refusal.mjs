// @ts-check

/** Carries a refusal out of the reading thread, where the classes of the product are not loaded. */
export class Refusal extends Error {
  /**
   * @param {import('../unreadable-file').UnreadableCode} code
   * @param {import('../unreadable-file').ThreadRefusal['details']} [details]
   */
  constructor(code, details = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** @returns {Refusal} */
export function damaged() {
  return new Refusal('damaged-workbook');
}
