/** The protocol of a conciliation table, named by the portal itself as the reason or ground of something. */
export type ByProtocol = { protocol: number; begins: Date }

/**
 * What somebody wrote, or what the portal itself meant: the second is kept as what it names, since its sentence is made
 * in the language of each reader. Older records hold the portal's sentences as text.
 */
export type Stated = string | ByProtocol
