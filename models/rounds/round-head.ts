import type { RoundHead } from '#app/domain/rounds/round.ts'

type Field = Exclude<keyof RoundHead, 'frozen'>
type FrozenField = `frozen.${keyof NonNullable<RoundHead['frozen']>}`

/**
 * All of a round but the list of its vote. By name: where a list is to be left out, the embedded database copies it
 * first, which takes it twice to three times as long.
 */
export const headOnly = {
  ...{ _id: 0, place: 1, number: 1, title: 1, about: 1, year: 1, rules: 1, calendar: 1, seal: 1 },
  ...{ unitPrices: 1, extensions: 1, resultAt: 1, importedFrom: 1, binding: 1, roll: 1, draft: 1 },
  ...{ 'frozen.at': 1, 'frozen.hash': 1, 'frozen.rules': 1, 'frozen.tieSeedHash': 1 },
  ...{ 'frozen.roll': 1, 'frozen.ballotKey': 1, 'frozen.keyHolder': 1 },
} as const satisfies Record<Field | FrozenField | '_id', 0 | 1>

/** Of a round that is not frozen no part is there to be named. */
export const wholeHead = (head: RoundHead): RoundHead => ({ ...head, frozen: head.frozen ?? null })

/** A head, if its round is published. */
export const publishedHead = (head: RoundHead | null): RoundHead | null =>
  head && !head.draft ? wholeHead(head) : null
