/** No picture of this size can be made where somebody wanted one; a drawing of lines still can. */
export class PictureTooLarge extends Error {}
