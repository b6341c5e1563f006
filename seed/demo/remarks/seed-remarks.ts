import { dayOf } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import type { FieldFault } from '#app/domain/outcome.ts'
import { faultsOfAnswer } from '#app/domain/remarks/check-answer.ts'
import { faultsOfMoney, faultsOfRemark } from '#app/domain/remarks/check-remark.ts'
import { usualDue } from '#app/domain/remarks/duty.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'
import type { RemarkLine } from '#app/domain/remarks/remark-line.ts'
import { amountOf, type BudgetHere, budgetHere } from '#app/services/remarks/budget-here.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { writeLevers } from '#models/remarks/levers.server.ts'
import { insertRemark } from '#models/remarks/remark.server.ts'
import { insertVoice } from '#models/remarks/voice.server.ts'
import type { DemoPeople } from '../seed-people.ts'
import { demoKept, demoMovable } from './demo-levers.ts'
import { type DemoRemark, demoRemarks, spent, wantedBy } from './demo-remarks.ts'

const day = 86_400_000

type DemoPlace = {
  place: Parameters<typeof budgetHere>[0]['place']
  people: DemoPeople
  at: Date
}

/** Lays levers and remarks in every state on the draft that is discussed now, each on the version that stood on its day. */
export async function seedRemarks(context: DemoPlace): Promise<void> {
  const { place, at } = context
  const year = Number(dayOf(at).slice(0, 4)) + 1
  await inTransaction(place, (tx) =>
    writeLevers(tx, { place, year, movable: demoMovable, kept: demoKept }),
  )
  await layRemarks(context, year, demoRemarks)
}

/** Lays remarks on the draft of a year. */
export async function layRemarks(
  { place, people, at }: DemoPlace,
  year: number,
  remarks: readonly DemoRemark[],
): Promise<void> {
  const budget = await budgetHere({ place, at }, year)
  if (!budget) throw new Error(`the demonstration has no budget of ${year}`)
  const laid: Remark[] = []
  for (const demo of remarks) {
    const remark = { ...remarkOf(budget, people, demo, at), place, year }
    const number = await inTransaction(place, async (tx) => {
      const given = await insertRemark(tx, remark)
      const others = people.residents.filter(({ id }) => id !== remark.by.account)
      for (const { id } of others.slice(0, demo.voices ?? 0))
        await insertVoice(tx, { place, year, remark: given, account: id, at: remark.at })
      return given
    })
    const whole = { ...remark, number }
    const answers = [remark.answer, remark.second?.answer].flatMap((one) => one ?? [])
    refuseFaults(
      demo,
      answers.flatMap((one) => faultsOfAnswer(one, whole, laid)),
    )
    laid.push(whole)
  }
}

/** What a form would refuse does not stand in the demonstration either. */
function refuseFaults({ text }: DemoRemark, faults: readonly FieldFault[]): void {
  if (faults.length > 0)
    throw new Error(`no form would take "${text}": ${faults.map(({ reason }) => reason.key)}`)
}

function remarkOf(
  budget: BudgetHere,
  people: DemoPeople,
  demo: DemoRemark,
  today: Date,
): Omit<Remark, 'place' | 'year' | 'number'> {
  const at = new Date(today.getTime() - demo.days * day)
  const version = budget.versions.findLast((one) => one.version.publishedAt <= at)
  const line = version?.lines.find(({ key }) => key === demo.line)
  const author = people.residents[demo.author]
  if (!version || !line || !author) throw new Error(`no line ${demo.line} for a remark`)
  const named = (key: string): RemarkLine => {
    const found = version.lines.find((one) => one.side === 'expenditure' && one.key === key)
    if (!found) throw new Error(`no line ${key} for a remark`)
    return remarkLine(found)
  }
  const secretary = people.staff('hearing-secretary')
  const by = demo.source ? secretary : author
  const wanted = wantedBy(demo)
  const paper = demo.source
    ? { name: author.name, phone: null, on: dayOf(at), woman: demo.author % 2 === 0 }
    : null
  const said = { wish: demo.wish, wanted, line: spent(demo.line), files: [], paper }
  refuseFaults(demo, [
    ...faultsOfRemark(said, at),
    ...faultsOfMoney(wanted, said.line, ({ key }) => {
      const found = version.lines.find((one) => one.side === 'expenditure' && one.key === key)
      return found ? amountOf(found, version) : null
    }),
  ])
  return {
    ...{ source: demo.source ?? 'web', wish: demo.wish, text: demo.text, at, files: [] },
    ...{ line: remarkLine(line), version: version.version.number, amount: amountOf(line, version) },
    parts: line.parts.map(({ number }) => number),
    wanted: wanted.map((move) => ({ line: named(move.key), by: move.by })),
    ...{ by: { account: by.id, name: by.name }, paper },
    ...{ village: author.village, named: demo.named ?? false, hidden: null },
    ...handled(demo, { at, line: remarkLine(line), named, people }),
  }
}

type Around = {
  at: Date
  line: RemarkLine
  named: (key: string) => RemarkLine
  people: DemoPeople
}

function handled(
  { answer, word, second }: DemoRemark,
  { at, line, named, people }: Around,
): Pick<Remark, 'duty' | 'answer' | 'word' | 'second'> {
  const officer = people.staff('budget-officer')
  const clerk = people.staff('clerk')
  const later = (days: number) => new Date(at.getTime() + days * day)
  const by = ({ id, name }: typeof officer) => ({ account: id, name })
  const said = word && answer ? later(answer.after + 1) : null
  const given = answer && {
    ...{ verdict: answer.verdict, reason: answer.reason, ground: answer.ground ?? '' },
    ...{ duplicateOf: answer.duplicateOf ?? null, by: by(officer), at: later(answer.after) },
    moved: answer.moved
      ? [{ from: named(answer.moved[0]), to: line, amount: som(answer.moved[1] * 1_000) }]
      : [],
  }
  return {
    duty: { responsible: given ? by(officer) : null, due: usualDue(dayOf(at)), reason: '' },
    answer: given ?? null,
    word: word && said ? { isAnswer: word.isAnswer, text: word.text ?? '', at: said } : null,
    second:
      word && !word.isAnswer && said
        ? {
            due: usualDue(dayOf(said)),
            answer:
              second && given
                ? {
                    ...{ ...given, verdict: 'partly' as const, reason: second.reason },
                    ...{ by: by(clerk), at: new Date(said.getTime() + 2 * day) },
                  }
                : null,
          }
        : null,
  }
}
