import type { InLanguages } from '../language.ts'

/** A kind of local service, a village, or the kind in the village: at least one of the two is not null. */
export type ServiceChoice = { kind: string | null; village: number | null }

/** What somebody follows of local services. */
export type ServiceFollow = ServiceChoice & { place: string; account: string; at: Date }

/** How many choices one account may follow: each may bring messages. */
export const mostServicesFollowed = 20

/** A choice in one word, `water/2`, by which a form names it. */
export const choiceWord = ({ kind, village }: ServiceChoice) => `${kind ?? ''}/${village ?? ''}`

/** The choice that a word names; null for a word that is none, or narrows nothing. */
export function readChoice(word: string): ServiceChoice | null {
  const found = /^([\w-]{0,40})\/(\d{0,6})$/.exec(word)
  const [, kind = '', village = ''] = found ?? []
  if (kind === '' && village === '') return null
  return { kind: kind === '' ? null : kind, village: village === '' ? null : Number(village) }
}

/** The choice behind `?`; what is none narrows nothing. */
export function choiceIn(query: URLSearchParams): ServiceChoice {
  const [kind = '', village = ''] = [query.get('kind') ?? '', query.get('village') ?? '']
  return readChoice(`${kind}/${village}`) ?? { kind: null, village: null }
}

/** The same as an address has it. */
export function choiceQuery({ kind, village }: ServiceChoice): string {
  const query = new URLSearchParams({
    ...(kind !== null && { kind }),
    ...(village !== null && { village: String(village) }),
  })
  return query.size > 0 ? `?${query}` : ''
}

/** What a feed of a choice is called behind the name of that of all. */
export const choiceName = (choice: ServiceChoice) =>
  choice.kind === null && choice.village === null ? '' : `:${choiceWord(choice)}`

/** Where something happened, as reports and facilities say it. */
export type ServiceSpot = { kind: string; village: number | null }

/** Whether what happened somewhere is of a choice. What serves all villages is of each of them. */
export const isOfChoice = ({ kind, village }: ServiceChoice, spot: ServiceSpot): boolean =>
  (kind === null || kind === spot.kind) &&
  (village === null || spot.village === null || village === spot.village)

/** A choice as its reader sees it. */
export type ServiceFollowed = ServiceChoice & {
  at: Date
  kindName: InLanguages | null
  villageName: InLanguages | null
}
