/** How many of something were done by their day. */
export type InTime = { inTime: number; of: number }
