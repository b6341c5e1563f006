import { type PlaceId, placeId } from '../places/place-id.ts'

/** An account's id names its municipality and its short number there: `ak-bulun:12`. */
export function accountId(place: PlaceId | string, number: number): string {
  return `${place}:${number}`
}

/** The municipality and number that an id names; null where the text is no id. */
export function accountOf(id: string): { place: PlaceId; number: number } | null {
  const match = /^([a-z0-9-]{2,60}):([1-9]\d{0,8})$/.exec(id)
  return match?.[1] ? { place: placeId(match[1]), number: Number(match[2]) } : null
}
