import { refuse } from '#app/domain/outcome.ts'
import { extendPhase as checkExtension } from '#app/domain/rounds/extension.ts'
import { type ExtensionPayload, extensionContent } from '#app/domain/rounds/extension-content.ts'
import { phaseEnd } from '#app/domain/rounds/phase.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import { readRoundIn, updateRound } from '#models/rounds/round.server.ts'
import type { ActKind, Hand } from '../../signatures/act-kind.ts'
import { tellOfDates } from '../tell-of-dates.server.ts'

/** Extending a phase: a public act with its reason. The calendar is no part of the frozen rules. */
export const extendPhase: ActKind<ExtensionPayload> = {
  name: 'extend-phase',
  watches: ['round'],
  async prepare(tx, { place, subject, payload, reason, at: asked }) {
    const round = await readRoundIn(tx, place, numberOfSubject(subject))
    if (!round) return null
    return {
      subject: { place, round },
      where: round.title,
      content: extensionContent(round, payload, asked),
      check(at) {
        if (round.seal) return refuse('conflict', 'vote-closed', {})
        const end = phaseEnd(round.calendar, payload.phase)
        if (end?.getTime() !== payload.from.getTime())
          return refuse('conflict', 'calendar-has-changed', {})
        const extended = checkExtension(round, payload, at)
        return extended.refused ? extended : null
      },
      carryOut: (hand) => extend(hand, round, payload, reason),
    }
  },
}

async function extend({ tx, at }: Hand, round: Round, payload: ExtensionPayload, reason: string) {
  const extended = checkExtension(round, payload, at)
  if (extended.refused) throw new Error(`checked and then refused: ${extended.reason.key}`)
  const { phase, from, until: to, laterToo } = payload
  const extension = { phase, from, to, laterToo, reason, at }
  await updateRound(tx, round.place, round.number, {
    calendar: extended.value,
    extensions: [...round.extensions, extension],
  })
  await tellOfDates(tx, { round, calendar: extended.value, reason, at })
  const details = { phase, from: from.toISOString(), to: to.toISOString(), later: laterToo }
  return { action: 'extend-phase', details } as const
}
