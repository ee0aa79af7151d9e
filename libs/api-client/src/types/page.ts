/** Which part of a long list is wanted. */
export interface PageQuery {
  readonly page?: number;
  readonly size?: number;
  readonly search?: string;
}
