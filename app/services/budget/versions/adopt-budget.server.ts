import type { AdoptionContent, Resolution } from '#app/domain/budget/adoption.ts'
import { amountFor, type BudgetLine, type Side } from '#app/domain/budget/line.ts'
import { mainPeriod } from '#app/domain/budget/reading/measures.ts'
import { totalOf } from '#app/domain/budget/sums.ts'
import type { BudgetVersion } from '#app/domain/budget/version.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { readVersion } from '#models/budget/version.server.ts'
import type { ActKind } from '../../signatures/act-kind.ts'
import { whereOf } from '../places.server.ts'
import { hashedWith, readyToPublish, registerOf, writePublished } from './publishing.server.ts'

export type Adoption = {
  resolution: Resolution
  /** Why each line departs from signed conciliation protocols, in the order of the page. */
  reasons: readonly string[]
}

/** What an adoption is about, as every act of a version is. */
export const adoptionSubject = ({ year, number }: { year: number; number: number }) =>
  `budget/${year}/${number}`

/**
 * The second hand under what the kenesh adopted: the version is published with number and day of the resolution. It is
 * signed with the hash of its lines, so that whoever changes one of them asks anew.
 */
export const adoptBudget: ActKind<Adoption> = {
  name: 'adopt-budget',
  // Whatever changes the version, as throwing it away does, ends the act.
  watches: ['budget'],
  async prepare(tx, { place, subject, payload, at: askedAt }) {
    const [, year, number] = subject.split('/').map(Number)
    const of = { year: year ?? 0, number: number ?? 0 }
    const key = { place, ...of }
    const version = await readVersion(tx, key)
    if (version?.kind !== 'approved') return null
    const lines = await readLines(tx, key)
    const { hash } = hashedWith(await registerOf(tx, whereOf(place, askedAt)), version, lines)
    const ready = (at: Date) => readyToPublish(whereOf(place, at), of, payload.reasons, tx)
    return {
      subject: { place },
      where: null,
      content: { ...contentOf(version, lines, payload), hash },
      async check(at) {
        const found = await ready(at)
        return found.refused ? found : null
      },
      async carryOut(hand) {
        const found = await ready(hand.at)
        if (found.refused) throw new Error(`checked and then refused: ${found.reason.key}`)
        const where = whereOf(place, hand.at)
        const written = await writePublished(hand.tx, where, found.value, payload.resolution)
        if (written.refused)
          throw new Error('a version changed in the transaction that had read it')
        return written.value
      },
    }
  },
}

function contentOf(
  version: BudgetVersion,
  lines: readonly BudgetLine[],
  { resolution, reasons }: Adoption,
): { act: 'adopt-budget'; title: string } & Omit<AdoptionContent, 'hash'> {
  const { year, number, reason } = version
  const period = mainPeriod(version, lines)
  const planned = (side: Side) => amountFor(totalOf(lines, side), period)
  return {
    ...{ act: 'adopt-budget', title: String(year), year, version: number, resolution },
    revenue: planned('revenue'),
    expenditure: planned('expenditure'),
    // The portal itself gives reasons to drafts alone.
    reason: typeof reason === 'string' ? reason : null,
    ...{ lines: lines.length, departs: reasons },
  }
}
