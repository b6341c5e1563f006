const megabyte = 2 ** 20

/**
 * What is taken in, by kind. Photos are made anew in three sizes on arrival, so a large one is taken; papers (PDF, scans
 * too) are kept byte for byte as they came and are only ever handed out as downloads.
 */
export const kinds = {
  photo: { maxBytes: 25 * megabyte, accept: 'image/jpeg,image/png,image/webp' },
  paper: { maxBytes: 3 * megabyte, accept: 'application/pdf' },
  /** What the office scanned: many pages, as its machine makes them. */
  scan: { maxBytes: 15 * megabyte, accept: 'application/pdf' },
} as const

/** A photo of more pixels is meant to break the server, not to be looked at; phones make 12 to 24 million. */
export const mostMegapixels = 25

export type DocumentKind = keyof typeof kinds

/** Bytes of files that one account may send within 24 hours, whatever becomes of them. */
export const mostBytesADay = 500 * megabyte

/** How many documents of a kind lie beside one thing at most. */
export const mostBeside = {
  proposal: { photo: 5, paper: 3 },
  delivery: { photo: 5 },
  problem: { photo: 3 },
} as const
