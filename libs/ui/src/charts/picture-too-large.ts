/** A picture coarser than this could not be read: half as fine as the screen. */
export const COARSEST_SCALE = 0.5;

/** No picture of this size can be made where somebody wanted one; a drawing of lines still can. */
export class PictureTooLarge extends Error {}
