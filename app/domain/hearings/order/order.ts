import type { InLanguages } from '../../language.ts'
import { type HearingTerms, usualTerms } from '../terms.ts'

/** What an order of consultation says, part by part; a municipality may leave a part out. */
export const orderParts = [
  'matters',
  'notice',
  'invitation',
  'taking-part',
  'course',
  'answers',
  'conciliation',
  'reflected',
  'minutes',
  'kenesh',
  'change',
] as const
export type OrderPart = (typeof orderParts)[number]

export type OrderText = { readonly [Part in OrderPart]?: InLanguages }

/** By which order a municipality consults its residents. A version never changes; a change is a new one with its reason. */
export type ConsultationOrder = {
  place: string
  /** From 1. */
  version: number
  text: OrderText
  /** The municipality's own terms, in whole days. */
  terms: HearingTerms
  /** By which decision it was adopted; '' where none is named. */
  ground: string
  /** Why it was changed; '' of the first. */
  reason: string
  at: Date
  by: string
}

/** What the office writes of an order. */
export type OrderEntry = Pick<ConsultationOrder, 'text' | 'terms' | 'ground' | 'reason'>

/** The same as it is sent: with the office's word that translations it left as they were still say what the Kyrgyz says. */
export type SentOrder = OrderEntry & { translationsHold: boolean }

/** How the model is named where a version is: it is before all of them. */
export const modelVersion = 0

/** Which version was in force at a moment, `modelVersion` before the first. */
export function versionAt(orders: readonly Pick<ConsultationOrder, 'version' | 'at'>[], at: Date) {
  const then = orders.filter((one) => one.at <= at).map(({ version }) => version)
  return Math.max(modelVersion, ...then)
}

/** A version as addresses call it: its number, or `model`; null for what is none. */
export function versionCalled(word: string): number | null {
  if (word === 'model') return modelVersion
  return /^[1-9]\d{0,3}$/.test(word) ? Number(word) : null
}

/** How long one part may be. */
export const partLength = 3_000

export const modelTerms = usualTerms

/** Whether an entry says the same as what stands. */
export function isSameOrder(
  one: Pick<OrderEntry, 'text' | 'terms' | 'ground'>,
  other: Pick<OrderEntry, 'text' | 'terms' | 'ground'>,
): boolean {
  const said = ({ text, terms, ground }: typeof one) =>
    JSON.stringify([
      orderParts.map((part) => {
        const { ky = '', ru = '', en = '' } = text[part] ?? {}
        return [ky, ru, en]
      }),
      [terms.notice, terms.answer, terms.minutes],
      ground,
    ])
  return said(one) === said(other)
}
