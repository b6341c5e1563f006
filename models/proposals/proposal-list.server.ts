import type { Attachment } from '#app/domain/documents/attachment.ts'
import type { Language } from '#app/domain/language.ts'
import { pageOf } from '#app/domain/lists/arrange.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import type { ListFilter, ListQuery } from '#app/domain/proposals/finding/list-filter.ts'
import { pageLength } from '#app/domain/proposals/finding/list-filter.ts'
import { firstLotOf, type ListOrder } from '#app/domain/proposals/finding/list-order.ts'
import type { Hidden, Point, ProposalState } from '#app/domain/proposals/proposal.ts'
import { isWithheld, publicWords, readableGrounds } from '#app/domain/proposals/public-words.ts'
import { listedStates } from '#app/domain/proposals/state.ts'
import type { Theme } from '#app/domain/rounds/round.ts'
import type { OfficeTitles } from '#app/domain/words/office-title.ts'
import { wantedWords } from '#app/domain/words/search-words.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { type ProposalEntry, Proposals } from './proposal.server.ts'

/** A proposal as far as a list, a map or a hint shows it. */
export type Listed = {
  number: number
  state: ProposalState
  asked: Tyiyn
  hidden: Hidden | null
  officeTitles?: OfficeTitles
  text: {
    title: string
    language?: Language
    need: string
    theme: Theme
    village: number | null
    point: Point | null
    attachments: readonly Attachment[]
  }
}

const card = {
  _id: 0,
  number: 1,
  state: 1,
  asked: 1,
  hidden: 1,
  officeTitles: 1,
  'text.title': 1,
  'text.language': 1,
  'text.need': 1,
  'text.theme': 1,
  'text.village': 1,
  'text.point': 1,
  'text.attachments': 1,
} as const

type Query = Record<string, unknown>

/** The query of a filter; words are found at the beginning of a word or as any form of it, a number also as the proposal's. */
function queryOf(place: string, round: number, filter: ListFilter): Query {
  const { words, village, theme, standing, costFrom, costTo } = filter
  const wanted = wantedWords(words)
  const asked = {
    ...(costFrom === null ? {} : { $gte: costFrom }),
    ...(costTo === null ? {} : { $lte: costTo }),
  }
  const states = standing === null || standing === 'hidden' ? listedStates : [standing]
  return {
    place,
    round,
    state: { $in: [...states] },
    hidden: standing === 'hidden' ? { $ne: null } : null,
    // Finding a withheld proposal by a word would tell that the word stands in it.
    ...(wanted.length > 0 && standing === 'hidden'
      ? { 'hidden.ground': { $in: [...readableGrounds] } }
      : {}),
    ...(village === null ? {} : { 'text.village': village === 'aimak' ? null : village }),
    ...(theme === null ? {} : { 'text.theme': theme }),
    ...(Object.keys(asked).length === 0 ? {} : { asked }),
    // Folded words hold letters and figures only, so nothing in them can mean anything to a pattern.
    ...(wanted.length === 0
      ? {}
      : {
          $and: wanted.map(({ prefix, stems }) => ({
            $or: [
              { words: { $in: [new RegExp(`^${prefix}`), ...stems] } },
              ...(/^\d{1,9}$/.test(prefix) ? [{ number: Number(prefix) }] : []),
            ],
          })),
        }),
  }
}

const sorts: Record<Exclude<ListOrder, 'draw'>, Record<string, 1 | -1>> = {
  cost: { asked: 1, number: 1 },
  'cost-down': { asked: -1, number: 1 },
  village: { 'text.village': 1, lot: 1 },
  new: { number: -1 },
}

/** One page of a list, the last one for a page beyond it, and how many there are altogether. */
export async function listProposals(place: string, round: number, listQuery: ListQuery) {
  const query = queryOf(place, round, listQuery.filter)
  const total = await Proposals.countDocuments(query)
  const { page, pages, skip } = pageOf(total, listQuery.page, pageLength)
  const listed = await (listQuery.order === 'draw'
    ? drawn(query, firstLotOf(listQuery.cut), skip)
    : slice(query, sorts[listQuery.order], skip, pageLength))
  return { total, page, pages, listed }
}

async function slice(query: Query, sort: Record<string, 1 | -1>, skip: number, limit: number) {
  const found = Proposals.find(query, card).sort(sort).skip(skip).limit(limit).lean<Listed[]>()
  return (await found).map((one) => ({
    ...one,
    officeTitles: isWithheld(one.hidden) ? {} : (one.officeTitles ?? {}),
    text: publicWords(one.number, one.text, one.hidden),
  }))
}

/** The ring of lots from where it was cut open to its end, and on from its beginning. */
async function drawn(query: Query, first: number, skip: number): Promise<Listed[]> {
  const tail = { ...query, lot: { $gte: first } }
  const fromTail = await slice(tail, { lot: 1 }, skip, pageLength)
  const missing = pageLength - fromTail.length
  if (missing === 0) return fromTail
  // Where the page ends the tail, its length is plain; only beyond its end must it be counted.
  const ended = fromTail.length > 0 || skip === 0
  const inTail = ended ? skip + fromTail.length : await Proposals.countDocuments(tail)
  const head = { ...query, lot: { $lt: first } }
  return [...fromTail, ...(await slice(head, { lot: 1 }, Math.max(0, skip - inTail), missing))]
}

/** All that a filter shows, by number: for the map and for hints; a round has a few hundred. */
export function allListed(place: string, round: number, filter: ListFilter, limit: number) {
  return slice(queryOf(place, round, filter), { number: 1 }, 0, limit)
}

/** All proposals of some villages, in every round. */
export function proposalsOfVillages(tx: Transaction, place: string, villages: readonly number[]) {
  return Proposals.find({ place, 'text.village': { $in: [...villages] } }, { _id: 0 })
    .session(tx)
    .lean<ProposalEntry[]>()
}

/** Keeps the words that proposals are found by, by their numbers. */
export async function keepWords(
  tx: Transaction,
  place: string,
  found: readonly { number: number; words: readonly string[] }[],
) {
  if (found.length === 0) return
  await Proposals.bulkWrite(
    found.map(({ number, words }) => ({
      updateOne: { filter: { place, number }, update: { $set: { words: [...words] } } },
    })),
    { session: tx },
  )
}

/** How many proposals of these rounds are for a village; those taken back are not counted. */
export function countOfVillage(
  place: string,
  rounds: readonly number[],
  village: number,
): Promise<number> {
  const state = { $ne: 'withdrawn' } as const
  return Proposals.countDocuments({
    ...{ place, state, 'text.village': village },
    round: { $in: [...rounds] },
  })
}
