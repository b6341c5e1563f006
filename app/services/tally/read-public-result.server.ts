import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readPublishedResult, readResult } from '#models/tally/result.server.ts'
import { villagesOf } from '../places/villages-of.server.ts'
import type { Situation } from '../situation.ts'

export type ShownResult = {
  title: InLanguages
  importedFrom: string | null
  result: RoundResult
  /** Names of villages by their numbers, in the page's language. */
  villages: Readonly<Record<number, string>>
}

/** A round's result as everybody may see it; refused until it is published. */
export async function readPublicResult(
  situation: Situation,
  number: number,
): Promise<Outcome<ShownResult>> {
  const result = await readPublishedResult(situation.place, number)
  return result
    ? shown(situation, result)
    : refuse('missing', (await exists(situation, number)) ? 'not-published-yet' : 'not-here', {})
}

/** The result as it was counted, published or not: for those who publish it. */
export async function readCountedResult(
  situation: Situation,
  number: number,
): Promise<Outcome<ShownResult>> {
  const result = await readResult(situation.place, number)
  return result ? shown(situation, result) : refuse('missing', 'not-counted-yet', {})
}

async function exists({ place }: Situation, number: number): Promise<boolean> {
  return (await readRound(place, number)) !== null
}

async function shown({ place, language }: Situation, result: RoundResult) {
  const [round, villages] = await Promise.all([readRound(place, result.round), villagesOf(place)])
  if (!round) throw new Error(`a result without its round: ${place}/${result.round}`)
  const { title, importedFrom } = round
  const names = villages.map(({ number, name }) => [number, inLanguage(name, language)])
  return accepted({ title, importedFrom, result, villages: Object.fromEntries(names) })
}
