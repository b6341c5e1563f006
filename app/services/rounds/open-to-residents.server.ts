import { type Eligibility, rulesOf } from '#app/domain/rounds/round.ts'
import { leadingRounds, phaseNow } from '#app/domain/rounds/what-is-on.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import type { Situation } from '../situation.ts'
import { roundsHere } from './rounds-here.server.ts'

/** A round that residents can take part in now, and from which age, in the page's language. */
export type OpenToResidents = {
  number: number
  round: string
  what: 'vote' | 'propose'
  asked: Eligibility
}

/** All of them, the most urgent first; for pages that should say who may before anything is typed. */
export async function openToResidentsNow(situation: Situation): Promise<OpenToResidents[]> {
  const { at, language } = situation
  const { leading } = leadingRounds(await roundsHere(situation), at)
  return leading.flatMap((round): OpenToResidents[] => {
    const { stands } = phaseNow(round, at)
    const { mayVote, mayPropose } = rulesOf(round)
    const told = { number: round.number, round: shownIn(language, round.title) }
    if (stands === 'voting') return [{ ...told, what: 'vote', asked: mayVote }]
    return stands === 'ideas' ? [{ ...told, what: 'propose', asked: mayPropose }] : []
  })
}
