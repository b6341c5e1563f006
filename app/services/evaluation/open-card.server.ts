import type { PublicRecord } from '#app/domain/evaluation/public-record.ts'
import type { InLanguages } from '#app/domain/language.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { ownSum } from '#app/domain/proposals/proposal.ts'
import { isWithheld } from '#app/domain/proposals/public-words.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'
import { readVillages } from '#models/places/territory.server.ts'
import { readCase } from './read-case.server.ts'
import { readEvaluation } from './read-evaluation.server.ts'

export type Card = {
  number: number
  round: number
  /** Of a hidden proposal null: its text stands behind the reason on its own page. */
  title: string | null
  author: string
  /** Null for the whole aimak. */
  village: InLanguages | null
  asked: Tyiyn
  checkedCost: Tyiyn | null
  office: { name: InLanguages; region: InLanguages }
  record: PublicRecord
  at: Date
}

/** The evaluation card of a proposal, to be printed; the same for everybody. */
export async function openCard(place: string, number: number, at: Date): Promise<Outcome<Card>> {
  const [found, municipality] = await Promise.all([
    readCase(place, number),
    readMunicipality(place),
  ])
  if (found.refused) return found
  if (!municipality) return refuse('missing', 'not-here', {})
  const { proposal } = found.value
  const [record, villages] = await Promise.all([
    readEvaluation(place, proposal, { withheld: isWithheld(proposal.hidden) }),
    readVillages(place),
  ])
  const village = villages.find((one) => one.number === proposal.text.village)
  return accepted({
    number,
    round: proposal.round,
    title: proposal.hidden ? null : proposal.text.title,
    author: proposal.author.name,
    village: village?.name ?? null,
    asked: ownSum(proposal.text),
    checkedCost: proposal.checkedCost,
    office: { name: municipality.office.name, region: municipality.region },
    record,
    at,
  })
}
