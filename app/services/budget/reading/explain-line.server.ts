import type { LineWords } from '#app/domain/budget/line-words.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { putWords, wordsOfLines } from '#models/budget/line-words.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { showLine } from './show-line.server.ts'

type Line = Pick<LineWords, 'year' | 'side' | 'key'>

/** What is said of a line of a published budget in its year, for the form that changes it; null where nothing is. */
export async function readExplained(
  situation: Situation,
  line: Line,
): Promise<Outcome<LineWords | null>> {
  const { place, person, at } = situation
  const allowed = may(person, 'write-budget', { place }, at)
  if (allowed.refused) return allowed
  const shown = await showLine(situation, line)
  if (shown.refused) return shown
  const said = await wordsOfLines(place, line.side, [line.key])
  return accepted(said.find(({ year }) => year === line.year) ?? null)
}

/** Says what a line pays for, for how many, and why its amount is what it is. */
export async function explainLine(
  situation: Situation,
  words: Omit<LineWords, 'place'>,
): Promise<Outcome<null>> {
  const { place, person, at } = situation
  const allowed = may(person, 'write-budget', { place }, at)
  if (allowed.refused) return allowed
  const shown = await showLine(situation, words)
  if (shown.refused) return shown
  return perform(situation, async (tx) => {
    await putWords(tx, { ...words, place })
    const { year, key } = words
    return done(null, 'budget-line-explained', `budget/${year}`, { year, name: key })
  })
}
