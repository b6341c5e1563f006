import { compareOrders } from '#app/domain/hearings/order/compare-orders.ts'
import {
  type ConsultationOrder,
  modelTerms,
  modelVersion,
  type OrderText,
  orderParts,
  versionCalled,
} from '#app/domain/hearings/order/order.ts'
import { outlivedParts } from '#app/domain/hearings/order/outlived.ts'
import type { ShownOrder } from '#app/domain/hearings/order/pages.ts'
import type { Language } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { PartChange } from '#app/domain/versions/compare-parts.ts'
import { texts } from '#app/i18n/texts.ts'
import { ordersOf } from '#models/hearings/order.server.ts'
import { sharedBriefly } from '../../shared-briefly.ts'
import type { Situation } from '../../situation.ts'
import { officeHere } from '../places.server.ts'

/** All versions of a municipality's order, the newest first. */
export const ordersHere = sharedBriefly((place) => ordersOf(null, place))

/** The ready-made order in all three languages. */
export function modelText(): OrderText {
  const [ky, ru, en] = (['ky', 'ru', 'en'] as const).map(
    (language) => texts(language).consultation.model,
  )
  return Object.fromEntries(
    orderParts.map((part) => [part, { ky: ky?.[part] ?? '', ru: ru?.[part], en: en?.[part] }]),
  )
}

/** The version that is asked for, 0 for the model; without a number the newest, and the model before the first. */
export async function showOrder(
  situation: Pick<Situation, 'place' | 'at'>,
  asked: number | null,
): Promise<Outcome<ShownOrder>> {
  const [orders, office] = await Promise.all([ordersHere(situation), officeHere(situation.place)])
  if (!office) return refuse('missing', 'not-here', {})
  const found = chosen(orders, asked ?? orders[0]?.version ?? modelVersion)
  if (found === undefined) return refuse('missing', 'not-here', {})
  const { text, terms } = found ?? { text: modelText(), terms: modelTerms }
  const order = found && withoutPlace(found)
  const versions = orders.map(({ version, at }) => ({ version, at }))
  const model = { version: modelVersion, text: modelText() }
  const upTo = orders.filter(({ version }) => version <= (found?.version ?? modelVersion))
  const outlived = outlivedParts([model, ...upTo.toReversed()])
  return accepted({ order, text, terms, office, versions, outlived })
}

/** The same by the word of an address. */
export async function showOrderCalled(
  situation: Pick<Situation, 'place' | 'at'>,
  word: string,
): Promise<Outcome<ShownOrder>> {
  const version = versionCalled(word)
  return version === null ? refuse('missing', 'not-here', {}) : showOrder(situation, version)
}

/** Null for the model, undefined for a version that is not there. */
function chosen(orders: readonly ConsultationOrder[], version: number) {
  return version === modelVersion ? null : orders.find((one) => one.version === version)
}

const withoutPlace = ({ place: _, ...order }: ConsultationOrder) => order

export type ComparedOrders = {
  from: number
  to: number
  versions: readonly { version: number; at: Date }[]
  changed: readonly PartChange[]
}

/** What differs between two versions, or between the model (0) and one; by itself the model and the newest. */
export async function compareVersions(
  situation: Pick<Situation, 'place' | 'at' | 'language'>,
  asked: { from: number | null; to: number | null },
): Promise<Outcome<ComparedOrders>> {
  const orders = await ordersHere(situation)
  const from = asked.from ?? modelVersion
  const to = asked.to ?? orders[0]?.version ?? modelVersion
  const [before, after] = [chosen(orders, from), chosen(orders, to)]
  if (before === undefined || after === undefined) return refuse('missing', 'not-here', {})
  const { language } = situation
  const changed = compareOrders(compared(before, language), compared(after, language), {
    ...{ language, labels: { ...texts(language).consultation.parts, terms: termsLabel(language) } },
  })
  return accepted({
    from,
    to,
    changed,
    versions: orders.map(({ version, at }) => ({ version, at })),
  })
}

const termsLabel = (language: Language) => texts(language).consultation.terms.heading

function compared(order: ConsultationOrder | null, language: Language) {
  const { text, terms } = order ?? { text: modelText(), terms: modelTerms }
  const said = texts(language).consultation.terms
  return {
    text,
    terms: [said.notice(terms.notice), said.answer(terms.answer), said.minutes(terms.minutes)],
  }
}
