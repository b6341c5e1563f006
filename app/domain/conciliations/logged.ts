import { changesBetween, type Fields } from '../changes.ts'
import type { Conciliation } from './conciliation.ts'
import type { Move, Offer, TableLine } from './offer.ts'
import type { Side } from './side.ts'

type Logged = Pick<Conciliation, 'sides' | 'offers'>

/**
 * What one person changed of sides and offers before a protocol stands, for the log: each side and offer by its number,
 * what of it stood and what stands, as `changesBetween` writes it; null where nothing of them changed.
 */
export function tableChanges(before: Logged, after: Logged): { from: string; to: string } | null {
  const [was, is] = [groupsOf(before), groupsOf(after)]
  const names = [...new Set([...was.keys(), ...is.keys()])]
  const differing = (
    name: string,
    own: Map<string, Fields>,
    other: Map<string, Fields>,
  ): Fields => {
    const [fields, others] = [own.get(name) ?? {}, other.get(name) ?? {}]
    const keys = Object.keys({ ...fields, ...others })
    return Object.fromEntries(
      keys
        .filter((key) => textOf(fields[key]) !== textOf(others[key]))
        .map((key) => [key, fields[key] ?? null]),
    )
  }
  return changesBetween(
    Object.fromEntries(names.map((name) => [name, differing(name, was, is)])),
    Object.fromEntries(names.map((name) => [name, differing(name, is, was)])),
  )
}

const textOf = (value: unknown) => JSON.stringify(value ?? null)

const groupsOf = ({ sides, offers }: Logged) =>
  new Map<string, Fields>([
    ...sides.map((side) => [`side ${side.number}`, fieldsOfSide(side)] as const),
    ...offers.map((offer) => [`offer ${offer.number}`, fieldsOfOffer(offer)] as const),
  ])

const fieldsOfSide = ({ name, kind, women, men }: Side): Fields => ({ name, kind, women, men })

const fieldsOfOffer = ({ by, text, moves, stands, withdrawn }: Offer): Fields => ({
  ...{ by, text, withdrawn },
  moves: moves.map(loggedMove),
  stands: stands.map(({ side, stand, words }) => ({ side, stand, words })),
})

const loggedMove = ({ from, to, amount, remark }: Move) => ({
  ...{ from: calledIn(from), to: calledIn(to), amount, remark },
})

/** A line by its code and name, and the part that is meant. */
function calledIn({ code, name, part }: TableLine): string {
  const words = 'known' in name ? (name.known.ky ?? '') : name.written
  return [[code, words].filter(Boolean).join(' '), part].filter(Boolean).join(', ')
}
