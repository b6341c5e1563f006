/** A file as it came with a form; the bytes are null where it was larger than its field allows. */
export type Arrived = { name: string; bytes: Buffer | null }
