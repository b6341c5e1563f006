import type { ActContent } from './act-content.ts'

/** What acts that need two persons lay on the desk, with what its sentence needs. */
export type SignatureWork = {
  'sign-act': { content: ActContent; title: string }
  /** What one has asked for oneself. */
  'asked-act': { content: ActContent; title: string }
  /** What one asked for and another returned, with the reason; for some days. */
  'returned-act': { content: ActContent; title: string; reason: string }
}
