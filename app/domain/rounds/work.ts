import type { ActName } from '../signatures/pending-act.ts'

/** What rounds lay on the desk, with what its sentence needs. */
export type RoundWork = {
  'sign-act': { act: ActName; title: string }
  'publish-list': { title: string; count: number }
  'open-vote': { title: string }
}
