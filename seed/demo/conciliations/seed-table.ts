import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { SideStand } from '#app/domain/conciliations/offer.ts'
import { som } from '#app/domain/money.ts'
import { publishVersion } from '#app/services/budget/versions/publish-version.server.ts'
import { layTable } from '#app/services/conciliations/lay-table.server.ts'
import { announceTable, nameSides } from '#app/services/conciliations/prepare-meeting.server.ts'
import type { TableOf } from '#app/services/conciliations/show-table.server.ts'
import { writeOffer } from '#app/services/conciliations/write-offer.server.ts'
import { writeProtocol } from '#app/services/conciliations/write-protocol.server.ts'
import { signAct } from '#app/services/signatures/sign-act.server.ts'
import { readConciliation } from '#models/conciliations/conciliation.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { handleRemark, readRemark } from '#models/remarks/remark.server.ts'
import { openActAbout } from '#models/signatures/pending-act.server.ts'
import { asPerson, granted } from '../as-person.ts'
import { movedLines } from '../budget/moved-lines.ts'
import { layRemarks } from '../remarks/seed-remarks.ts'
import type { DemoContext } from '../seed-rounds.ts'
import { tableOffers, tableProtocol, tableRemarks, tableSides } from './demo-table.ts'

/** Days before today on which the table met. */
const meeting = 304

/** Settles last year's remarks at one table, whose moves become the draft that the kenesh adopted. */
export async function seedTable(context: DemoContext): Promise<void> {
  const { people, at, place, vault } = context
  const year = Number(dayOf(at).slice(0, 4))
  await layRemarks(context, year, tableRemarks)
  const day = dayPlus(dayOf(at), -meeting)
  const on = (later: number, time: string) => instantOf(dayPlus(day, later), time)
  const officer = (later: number) => asPerson(people.staff('budget-officer'), on(later, '10:00'))
  const secretary = people.staff('hearing-secretary')
  const of = granted(
    await layTable(officer(-3), year, {
      title: {
        ky: 'Кең-Суунун суусу, стадион жана мелдештер',
        ru: 'Вода в Кен-Суу, стадион и соревнования',
        en: 'Water in Keng-Suu, the stadium and the games',
      },
      remarks: [1, 2, 3, 4],
      ...{ begins: on(0, '15:00'), ends: on(0, '16:40') },
      where: {
        ky: 'Айыл өкмөтү, 4-бөлмө',
        ru: 'Айыл окмоту, кабинет 4',
        en: 'Ayil okmotu, room 4',
      },
    }),
  )
  const sides = tableSides.map((side, row) => ({ ...side, number: row + 1 }))
  const notYet = sides.map((side) => ({ ...side, women: null, men: null }))
  granted(await nameSides(officer(-3), of, notYet))
  granted(await announceTable(officer(-3), of))
  const writing = asPerson(secretary, on(0, '17:30'))
  granted(await nameSides(asPerson(people.staff('budget-officer'), on(0, '17:00')), of, sides))
  for (const offer of tableOffers) granted(await writeOffer(writing, of, null, written(offer)))
  const { chair, text, replies } = tableProtocol
  granted(
    await writeProtocol(asPerson(secretary, on(1, '11:00')), of, {
      ...{ chair, text, secretary: secretary.name },
      replies: replies.map((reason, row) => ({ remark: row + 1, reason })),
    }),
  )
  const act = await openActAbout(place, 'confirm-conciliation', `conciliation/${year}/${of.number}`)
  granted(await signAct(officer(2), vault, act ?? 0))
  await answeredThen(place, of, on(2, '10:00'))
  const made = await readConciliation(null, { place, ...of })
  if (!made?.confirmed?.version) throw new Error('the table of the demonstration moved nothing')
  granted(await publishVersion(officer(3), { year, number: made.confirmed.version }))
}

function written({ moves, stands, withdrawn = false, ...offer }: (typeof tableOffers)[number]) {
  const lineOf = (line: keyof typeof movedLines) => {
    const { code, part } = movedLines[line]
    return { side: 'expenditure' as const, key: code, part }
  }
  return {
    ...{ ...offer, withdrawn },
    moves: moves.map(({ from, to, thousands, remark }) => ({
      ...{ from: lineOf(from), to: lineOf(to), amount: som(thousands * 1_000), remark },
    })),
    stands: stands.map((stand, row): SideStand => {
      const side = row + 1
      return typeof stand === 'string'
        ? { side, stand, words: '' }
        : { side, stand: stand[0], words: stand[1] }
    }),
  }
}

/** The table's answers are given by the database's clock, which knows nothing of the demonstration's past. */
async function answeredThen(place: string, { year }: TableOf, then: Date) {
  await inTransaction(place, async (tx) => {
    for (const number of [1, 2, 3, 4]) {
      const remark = await readRemark(tx, { place, year, number })
      if (!remark) continue
      const { answer, settled } = remark
      const change = settled
        ? { settled: { ...settled, at: then } }
        : { answer: answer && { ...answer, at: then } }
      await handleRemark(tx, remark, change)
    }
  })
}
