import { sideSum } from '#app/domain/budget/reading/where-from.ts'
import type { PublishedVersion } from '#app/domain/budget/version.ts'
import { type Follow, type FollowOfLine, isOfLine, whatOf } from '#app/domain/following/follow.ts'
import type { FollowingMessages } from '#app/domain/following/messages.ts'
import { changedLine, mostTold } from '#app/domain/following/notice.ts'
import type { Hearing } from '#app/domain/hearings/hearing.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'
import type { Verdict } from '#app/domain/remarks/verdict.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { followsOf } from '#models/following/follow.server.ts'
import {
  type BudgetHere,
  budgetHere,
  budgetOf,
  nowOf,
  planIn,
} from '../remarks/budget-here.server.ts'
import type { Situation } from '../situation.ts'
import { carryFollows } from './carry-follows.server.ts'
import { type FollowerLetter, tellFollowers } from './told.server.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** Tells everybody who follows a year's budget of its new version: each once, with what it made of what they follow. */
export async function tellOfVersion(
  tx: Transaction,
  where: Where,
  version: PublishedVersion,
): Promise<void> {
  const { place, year, number, kind } = version
  const chain = (await publishedVersionsOf(place, year)).filter((one) => one.number !== number)
  if (chain.length === 0) return tellOfYear(tx, where, version)
  const readers = byAccount(await followsOf(tx, place, year))
  if (readers.length === 0) return
  const [before, now] =
    kind === 'execution'
      ? [null, null]
      : await Promise.all([budgetOf(where, chain), budgetOf(where, [...chain, version])])
  const changed = now && changesOf(before, now)
  const letters = readers.map(({ account, follows }): FollowerLetter => {
    const lines = follows.filter(isOfLine)
    const told = changed ? lines.slice(0, mostTold).map((one) => changed.line(one)) : []
    const [only] = told.length === 1 && follows.length === 1 ? lines : []
    return {
      ...{ readers: [account], kind: 'followed-version' as const },
      facts: {
        ...{ year, version: number, kind, only: onlyOf(follows) },
        lines: told,
        more: changed ? lines.length - told.length : 0,
        whole: changed && follows.some(({ line }) => line === null) ? changed.whole : null,
        page: changed && only ? changed.page(only) : null,
      },
    }
  })
  await tellFollowers(tx, where, letters)
}

/** Tells whoever followed lines of last year's budget what they are in the first version of a year, which they follow now. */
async function tellOfYear(tx: Transaction, where: Where, version: PublishedVersion) {
  const { year, number, kind } = version
  const carried = await carryFollows(tx, where, version)
  const accounts = [...new Set(carried.map(({ from }) => from.account))]
  const letters = accounts.map((account): FollowerLetter => {
    const own = carried.filter(({ from }) => from.account === account)
    const only = onlyOf(own.flatMap(({ follows }) => follows))
    const [first] = own
    const [line] = only && first ? first.is.lines : []
    return {
      ...{ readers: [account], kind: 'followed-version' as const },
      facts: {
        ...{ year, version: number, kind, only, comparedWith: year - 1 },
        lines: own.slice(0, mostTold).map(({ from, was, is }) => changedLine(from.line, was, is)),
        ...{ more: Math.max(0, own.length - mostTold), whole: null },
        page: line ? { side: line.side, key: line.key } : null,
      },
    }
  })
  await tellFollowers(tx, where, letters)
}

/** What became of followed lines, and of all that is to be spent, between two states of a year's chain. */
function changesOf(before: BudgetHere | null, now: BudgetHere) {
  const [was, is] = [before && nowOf(before), nowOf(now)]
  const spent = { before: before && spendingOf(before), now: spendingOf(now) }
  return {
    line: (follow: FollowOfLine) => changedLine(follow.line, was?.(follow) ?? null, is(follow)),
    whole: spent.now === null ? null : { before: spent.before, now: spent.now },
    page(follow: FollowOfLine) {
      const [line, other] = is(follow).lines
      return line && !other ? { side: line.side, key: line.key } : null
    },
  }
}

/**
 * Tells everybody who follows the line that a remark stands on now, or all of the budget, that it was answered. Its
 * author is told as such.
 */
export async function tellOfAnswer(
  tx: Transaction,
  where: Where,
  remark: Remark,
  verdict: Verdict,
): Promise<void> {
  const { place, year, number, line } = remark
  const others = (await followsOf(tx, place, year)).filter(
    ({ account }) => remark.paper !== null || account !== remark.by.account,
  )
  if (others.length === 0) return
  const budget = await budgetHere(where, year, tx)
  if (!budget) return
  const is = nowOf(budget)
  const about = is(remark).lines
  const concerned = others.filter(
    (one) =>
      !isOfLine(one) ||
      is(one).lines.some((own) => about.some((other) => whatOf(own) === whatOf(other))),
  )
  const named = { code: line.code, name: line.name }
  const letters = byAccount(concerned).map(({ account }): FollowerLetter => {
    const all = others.filter((one) => one.account === account)
    const facts = { year, number, verdict, line: named, only: onlyOf(all) }
    return { readers: [account], kind: 'followed-answer', facts }
  })
  await tellFollowers(tx, where, letters)
}

/** What became of a hearing, told with it: `calledOff` and `moved` with their reason; where both are null it is announced. */
type HearingNews = Pick<FollowingMessages['followed-hearing'], 'calledOff' | 'moved'>

/** Tells everybody who follows the budget that a hearing is about that it was announced, moved, or called off and why. */
export async function tellOfHearing(
  tx: Transaction,
  where: Where,
  { place, number, budget, title, begins }: Hearing,
  news: HearingNews,
): Promise<void> {
  if (!budget) return
  const { year } = budget
  const letters = byAccount(await followsOf(tx, place, year)).map(
    ({ account, follows }): FollowerLetter => {
      const facts = { year, hearing: number, title, begins, ...news, only: onlyOf(follows) }
      return { readers: [account], kind: 'followed-hearing', facts }
    },
  )
  await tellFollowers(tx, where, letters)
}

/** Follows by whoever has them, so that nobody is told the same twice. */
function byAccount(follows: readonly Follow[]): { account: string; follows: readonly Follow[] }[] {
  const accounts = [...new Set(follows.map(({ account }) => account))]
  return accounts.map((account) => ({
    account,
    follows: follows.filter((one) => one.account === account),
  }))
}

function onlyOf([first, second]: readonly Follow[]) {
  return first && !second ? { year: first.year, what: first.what } : null
}

function spendingOf(budget: BudgetHere) {
  const { lines, period } = planIn(budget)
  return sideSum(lines, 'expenditure', period)
}
