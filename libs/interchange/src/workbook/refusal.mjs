// @ts-check

/** Carries a refusal out of the reading thread, where the classes of the product are not loaded. */
export class Refusal extends Error {
  /**
   * @param {import('../unreadable-file').UnreadableReason} reason
   * @param {string} message
   */
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
}

/** @returns {Refusal} */
export function damaged() {
  return new Refusal(
    'damaged-workbook',
    'The workbook is damaged or incomplete. Download it again, or open it in your spreadsheet program and save it as .xlsx.',
  );
}
