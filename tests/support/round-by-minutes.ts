import { som } from '#app/domain/money.ts'
import { type Phase, phases } from '#app/domain/rounds/phase.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'

/** When a phase begins in a round that runs by minutes, so that nobody's session ends on its way. */
export function beginsByMinutes(start: Date, phase: Phase): Date {
  return new Date(start.getTime() + 2 * phases.indexOf(phase) * 60_000)
}

/** Ak-Bulun with two villages and a round that begins now: 200 000 som, at most two choices. */
export async function roundByMinutes(start: Date): Promise<Round> {
  await aMunicipality()
  await aVillage()
  await aVillage({ number: 2, name: { ky: 'Жогорку', ru: 'Верхний', en: 'Upper' } })
  const begins = (phase: Phase) => beginsByMinutes(start, phase)
  return aRound({
    place: 'ak-bulun',
    at: start,
    inPhase: 'preparation',
    calendar: {
      ideas: begins('ideas'),
      checking: begins('checking'),
      appeals: begins('appeals'),
      published: begins('published'),
      voting: begins('voting'),
      counting: begins('counting'),
      result: begins('result'),
      delivery: begins('delivery'),
    },
    rules: {
      pots: [{ village: null, money: som(200_000) }],
      threshold: 1,
      capBasisPoints: 10_000,
      ballot: { kind: 'approval', min: 1, max: 2 },
    },
  })
}
