/** The key of a municipality (tenant), fixed when it joins, for example `ak-bulun`; in every query and every unique index. */
export type PlaceId = string & { readonly key: 'place' }

/** Takes a text of the database or the address as a municipality's key; looking it up decides whether it exists. */
export function placeId(text: string): PlaceId {
  return text as PlaceId // a brand only: existence is decided by looking it up
}

/** The country as a whole: where the platform's own accounts live, and what is counted across municipalities. */
export const country = placeId('kg')

/** Where the country's own accounts sign in: `/ky/platform`. */
export const platformAddress = 'platform'

/** Keys that no municipality may take, because addresses or records mean something else by them. */
export const reservedKeys: readonly string[] = [
  country,
  platformAddress,
  'data',
  'health',
  'assets',
  'verify',
]
