import { refuse } from '#app/domain/outcome.ts'
import { extendPhase as checkExtension } from '#app/domain/rounds/extension.ts'
import type { ExtensionPayload } from '#app/domain/rounds/pending-act.ts'
import { phaseEnd } from '#app/domain/rounds/phase.ts'
import { updateRound } from '#models/rounds/round.server.ts'
import type { ActKind } from './act-kind.ts'

/** Extending a phase: a public act with its reason. The calendar is no part of the frozen rules. */
export const extendPhase: ActKind<ExtensionPayload> = {
  name: 'extend-phase',
  action: 'extend-phase',
  async check({ round, at }, payload) {
    const end = phaseEnd(round.calendar, payload.phase)
    if (end?.getTime() !== payload.from.getTime())
      return refuse('conflict', 'calendar-has-changed', {})
    const extended = checkExtension(round, payload, at)
    return extended.refused ? extended : null
  },
  async carryOut({ tx, round, at }, payload, reason) {
    const extended = checkExtension(round, payload, at)
    if (extended.refused) throw new Error(`checked and then refused: ${extended.reason.key}`)
    const { phase, from, until: to, laterToo } = payload
    const extension = { phase, from, to, laterToo, reason, at }
    await updateRound(tx, round.place, round.number, {
      calendar: extended.value,
      extensions: [...round.extensions, extension],
    })
    return { phase, from: from.toISOString(), to: to.toISOString(), later: laterToo }
  },
}
