import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { type Standing, voteStanding } from '#app/domain/roll/standing.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { readRoundOrDraft } from '#models/rounds/round.server.ts'
import { findMunicipality } from '../../places/find-municipality.server.ts'
import { villagesOf } from '../../places/villages-of.server.ts'
import type { Situation } from '../../situation.ts'
import { maySeeDrafts } from '../drafts/read-draft.server.ts'

export type RoundOrder = {
  round: Pick<RoundHead, 'number' | 'title' | 'year' | 'rules' | 'calendar'>
  standing: Standing | null
  office: { name: InLanguages; region: InLanguages }
  villages: Readonly<Record<number, string>>
}

/** What the order about a round is made of; a draft has its order too, for whoever prepares it. None of a vote held elsewhere. */
export async function readOrder(
  situation: Situation,
  number: number,
): Promise<Outcome<RoundOrder>> {
  const { person, place, at, language } = situation
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const [found, municipality, named] = await Promise.all([
    readRoundOrDraft(null, place, number),
    findMunicipality(place),
    villagesOf(place),
  ])
  const hidden = found?.draft && !maySeeDrafts(situation)
  if (!found || !municipality || hidden || found.importedFrom)
    return refuse('missing', 'not-here', {})
  const { title, year, rules, calendar } = found
  return accepted({
    round: { number, title, year, rules, calendar },
    standing: voteStanding(found),
    office: { name: municipality.office.name, region: municipality.region },
    villages: Object.fromEntries(
      named.map(({ number: village, name }) => [village, inLanguage(name, language)]),
    ),
  })
}
