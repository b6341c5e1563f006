/** A part of a picture's width, which is drawn and not read. */
export const widthOf = (share: number) => `${(share * 100).toFixed(1)}%`
