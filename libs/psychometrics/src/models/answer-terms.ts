/** What one answer says about ability at one point. */
export interface AnswerTerms {
  readonly logLikelihood: number;
  /** First derivative of the log-likelihood in ability. */
  readonly slope: number;
  /** Second derivative of the log-likelihood in ability. */
  readonly curvature: number;
}
