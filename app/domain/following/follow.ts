import type { Side } from '../budget/line.ts'
import type { RemarkLine } from '../remarks/remark-line.ts'

/**
 * What somebody follows of a year's budget: a line or, where `line` is null, all of it. A line is kept as a remark keeps
 * its own, so that it is found again after new versions, splits and merges.
 */
export type Follow = {
  place: string
  year: number
  account: string
  /** `whatOf` its line as it was called then. */
  what: string
  line: RemarkLine | null
  /** The version in which it was chosen, and the numbers of the line's parts there. */
  version: number
  parts: readonly number[]
  at: Date
}

export type FollowOfLine = Follow & { line: RemarkLine }
export const isOfLine = (follow: Follow): follow is FollowOfLine => follow.line !== null

/** By what one of somebody's follows is found. */
export type FollowKey = Pick<Follow, 'year' | 'what'>

/** How many things one account may follow in one year's budget: each may bring a message. */
export const mostFollowed = 50

/** A line in one word, all of a budget in none. */
export const whatOf = (line: { side: Side; key: string } | null) =>
  line ? `${line.side}/${line.key}` : ''
