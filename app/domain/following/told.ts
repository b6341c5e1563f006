import type { FollowingMessages } from './messages.ts'

/** What those who follow something are told. */
export type FollowerTidings = {
  [Kind in keyof FollowingMessages]: { kind: Kind; facts: FollowingMessages[Kind] }
}[keyof FollowingMessages]

/** How long it can be read. */
export const toldDays = 90

/** The newest so many stand on the page; all of them are in one's own data. */
export const mostToldShown = 50

/** What somebody was told, in the language of the page, with where it leads. */
export type ToldAgain = { at: Date; text: string; href: string | null }
