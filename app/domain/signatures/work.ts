import type { ActName } from './pending-act.ts'

/** What acts that need two persons lay on the desk, with what its sentence needs. */
export type SignatureWork = {
  'sign-act': { act: ActName; title: string }
}
