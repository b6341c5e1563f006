import { accountOf } from '#app/domain/accounts/account-id.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Hearing } from '#app/domain/hearings/hearing.ts'
import { canTakeOver, type HearingQuestion } from '#app/domain/hearings/question.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { type LineAsked, movesOf, type WrittenRemark } from '#app/domain/remarks/check-remark.ts'
import type { Remark, Wish } from '#app/domain/remarks/remark.ts'
import type { LineOption } from '#app/domain/remarks/writing.ts'
import { accountsNumbered } from '#models/accounts/account.server.ts'
import { readHearing } from '#models/hearings/hearing.server.ts'
import { changeQuestion, readQuestion } from '#models/hearings/question.server.ts'
import { openTakingIn } from '../remarks/open-writing.server.ts'
import { type RemarkWritten, writeRemarkMade } from '../remarks/write-remark.server.ts'
import type { Situation } from '../situation.ts'
import { tell } from '../tell.server.ts'

type Which = { hearing: number; number: number }

/** What the secretary adds to a question: of which line it is, and what is wanted of it. */
export type TakenOver = { line: LineAsked; wish: Wish; sum: Tyiyn | null }

export type TakingOver = {
  hearing: Hearing
  question: Pick<HearingQuestion, 'number' | 'kind' | 'text'>
  year: number
  lines: readonly LineOption[]
}

export async function openTakingOver(
  situation: Situation,
  which: Which,
): Promise<Outcome<TakingOver>> {
  const { place } = situation
  const [hearing, question] = await Promise.all([
    readHearing(null, place, which.hearing),
    readQuestion(null, { place, ...which }),
  ])
  if (!hearing || !question) return refuse('missing', 'not-here', {})
  const year = yearOf(hearing, question)
  if (year.refused) return year
  const writing = await openTakingIn(situation, year.value)
  if (writing.refused) return writing
  const { number, kind, text } = question
  return accepted({
    ...{ hearing, year: year.value, lines: writing.value.lines },
    question: { number, kind, text },
  })
}

/**
 * Makes a question of a hearing a remark on a line: in its own words, of whoever asked it. From then on the remark is
 * answered, within its term, and the question says so. Whoever asked on the portal is told.
 */
export function takeOverQuestion(
  situation: Situation,
  which: Which,
  { line, wish, sum }: TakenOver,
): Promise<Outcome<RemarkWritten>> {
  const { place, at } = situation
  return writeRemarkMade(
    situation,
    'hearing',
    async (tx): Promise<Outcome<WrittenRemark>> => {
      const hearing = await readHearing(tx, place, which.hearing)
      const question = await readQuestion(tx, { place, ...which })
      if (!hearing || !question) return refuse('missing', 'not-here', {})
      const year = yearOf(hearing, question)
      if (year.refused) return year
      const { text, village, name, account } = question
      return accepted({
        ...{ year: year.value, line, wish, text, village, source: 'hearing', files: [] },
        ...{ wanted: movesOf(wish, line, { sum, other: null }), named: name !== '' },
        ...(await authorOf(place, { account, name, on: dayOf(question.at) })),
        question: which,
        owed: question.due,
      })
    },
    async (tx, { year, number }) => {
      await changeQuestion(tx, { place, ...which }, { remark: { year, number, at } })
      const asked = await readQuestion(tx, { place, ...which })
      const facts = { ...which, year, remark: number }
      if (asked?.account)
        await tell(tx, situation, [asked.account], 'hearing-question-remark', facts)
    },
  )
}

/** The year of the budget that the remark will be about; refused where the question cannot become one. */
function yearOf(
  hearing: Hearing,
  question: HearingQuestion,
): { refused: false; value: number } | Refusal {
  const { remark } = question
  const hindrance = canTakeOver(question, hearing)
  if (remark)
    return refuse('conflict', 'hearing-question-taken-over', {
      ...{ year: remark.year, remark: remark.number },
    })
  if (hindrance === 'answered') return refuse('conflict', 'hearing-question-answered', {})
  if (hindrance === 'hidden') return refuse('conflict', 'hearing-question-hidden', {})
  return hearing.budget
    ? accepted(hearing.budget.year)
    : refuse('conflict', 'hearing-without-budget', {})
}

/** Who asked on the portal is the author; of what was said or written the secretary keeps the name that was given. */
async function authorOf(
  place: string,
  {
    account,
    name,
    on,
  }: Pick<HearingQuestion, 'account' | 'name'> & { on: ReturnType<typeof dayOf> },
): Promise<Pick<WrittenRemark, 'paper'> & { author?: Remark['by'] }> {
  const number = account === null ? null : accountOf(account)?.number
  if (!account || !number) return { paper: { name, phone: null, on, woman: null } }
  const [found] = await accountsNumbered(place, [number])
  return { paper: null, author: { account, name: found?.name ?? name } }
}
