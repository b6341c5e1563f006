import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import {
  checkHiding,
  type RemarkModeration,
  remarkModerations,
} from '#app/domain/remarks/hiding.ts'
import { authorOf, type PublicRemark } from '#app/domain/remarks/public-remark.ts'
import type { KeptRemark } from '#app/domain/remarks/writing.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { publishedHere } from '../budget/reading/published-here.server.ts'
import type { Situation } from '../situation.ts'
import { mayAnswer } from './answer-remark.server.ts'
import { openTablesOf } from './on-open-table.server.ts'
import { remarksHere } from './read-remarks.server.ts'

/** All remarks of a municipality, the newest year first, and the years in which some may be taken in now. */
export async function listOfficeRemarks(
  situation: Situation,
): Promise<Outcome<{ rows: readonly PublicRemark[]; open: readonly number[]; mayPut: boolean }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'see-remark-work', { place }, at)
  if (allowed.refused) return allowed
  const years = [...new Set((await publishedHere(situation)).map(({ year }) => year))]
  const found = await Promise.all(years.map((year) => remarksHere(situation, year)))
  const all = found.flatMap((one) => (one.refused ? [] : [one.value]))
  const mayTakeIn = !may(person, 'take-in-remark', { place }, at).refused
  return accepted({
    rows: all.flatMap(({ remarks }) => remarks.toReversed()),
    mayPut: !may(person, 'put-to-kenesh', { place }, at).refused,
    open: mayTakeIn ? all.filter(({ open }) => open).map(({ year }) => year) : [],
  })
}

/** A remark with all that the office knows of it. */
export type OfficeRemark = {
  remark: PublicRemark
  kept: KeptRemark
  offered: readonly RemarkModeration[]
  mayAssign: boolean
  mayAnswer: boolean
  /** The table that is to answer it; null where it lies on none that is open. */
  table: number | null
}

export async function openOfficeRemark(
  situation: Situation,
  { year, number }: { year: number; number: number },
): Promise<Outcome<OfficeRemark>> {
  const { person, place, at } = situation
  const allowed = may(person, 'see-remark-work', { place }, at)
  if (allowed.refused) return allowed
  const kept = await readRemark(null, { place, year, number })
  const found = await remarksHere(situation, year)
  if (found.refused) return found
  const remark = found.value.remarks.find((one) => one.number === number)
  if (!kept || !remark) return refuse('missing', 'not-here', {})
  const table = (await openTablesOf(place))(kept)
  const mayModerate = !may(person, 'moderate-remark', { place }, at).refused
  const { text, files, hidden } = kept
  const mayName = !may(person, 'take-in-remark', { place }, at).refused
  const paper = mayName ? kept.paper : null
  return accepted({
    remark,
    kept: { text, files, paper, hidden, author: mayName ? authorOf(kept) : null },
    mayAssign: !kept.answer && !may(person, 'assign-remark', { place }, at).refused,
    mayAnswer: !mayAnswer(situation, kept, table).refused,
    table,
    offered: remarkModerations.filter((kind) => mayModerate && !checkHiding(kind, kept).refused),
  })
}
