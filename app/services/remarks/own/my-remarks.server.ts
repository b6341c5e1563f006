import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { remarksBy } from '#models/remarks/remark.server.ts'
import type { Situation } from '../../situation.ts'
import { remarksHere } from '../read-remarks.server.ts'

/** What somebody wrote on budgets, as everybody reads it, the newest first. */
export async function myRemarks(situation: Situation): Promise<PublicRemark[]> {
  const { person, place } = situation
  if (!person) return []
  const mine = await remarksBy(place, person.id)
  const years = [...new Set(mine.map(({ year }) => year))]
  const found = await Promise.all(years.map((year) => remarksHere(situation, year)))
  const all = found.flatMap((one) => (one.refused ? [] : one.value.remarks))
  const isMine = (remark: PublicRemark) =>
    mine.some(({ year, number }) => year === remark.year && number === remark.number)
  return all.filter(isMine).toSorted((a, b) => b.at.getTime() - a.at.getTime())
}
