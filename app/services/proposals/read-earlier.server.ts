import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { versionsOf } from '#models/proposals/proposal-version.server.ts'
import { readOwn } from './read-own.server.ts'

export type EarlierFound = {
  number: number
  title: string
  /** The latest first, without the one that stands. */
  earlier: { version: number; title: string; at: Date }[]
}

/** The earlier versions of an own proposal, for whoever may change it now. */
export async function readEarlier(
  situation: Situation,
  number: number,
): Promise<Outcome<EarlierFound>> {
  const found = await readOwn(situation)
  if (found.refused) return found
  const own = found.value.own.find((one) => one.number === number)
  if (!own) return refuse('missing', 'not-here', {})
  const { state, title, version: last } = own
  if (!own.can.change) return refuse('conflict', 'not-in-this-state', { state })
  const earlier = (await versionsOf(situation.place, number))
    .filter(({ version }) => version < last)
    .map(({ version, text, at }) => ({ version, title: text.title, at }))
    .reverse()
  return accepted({ number, title, earlier })
}
