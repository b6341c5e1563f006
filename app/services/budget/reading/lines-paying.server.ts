import type { PayingLine } from '#app/domain/budget/reading/line-page.ts'
import { amountIn } from '#app/domain/budget/reading/measures.ts'
import { wordsOfProject } from '#models/budget/line-words.server.ts'
import type { Situation } from '../../situation.ts'
import { findVersion } from './published-here.server.ts'
import { readingOf } from './reading-of.server.ts'

/** The lines that a project which residents chose is paid from, as the newest version of each year has them. */
export async function linesPaying(
  situation: Pick<Situation, 'place' | 'at'>,
  proposal: number,
): Promise<PayingLine[]> {
  const said = await wordsOfProject(situation.place, proposal)
  const found = await Promise.all(
    said.map(async ({ year, side, key }): Promise<PayingLine[]> => {
      const version = await findVersion(situation, year, null)
      if (version.refused) return []
      const { lines, period } = await readingOf(situation, version.value)
      const line = lines.find((one) => one.side === side && one.key === key)
      return line ? [{ year, side, key, name: line.name, amount: amountIn(line, period) }] : []
    }),
  )
  return found.flat()
}
