import type { ShownFacility } from '#app/domain/facilities/facility.ts'

/** Where a facility is, with the tag by which OpenStreetMap knows its kind. */
export function placedOnMap({ point, kindFacts }: Pick<ShownFacility, 'point' | 'kindFacts'>) {
  const [key, value] = (kindFacts.tags[0] ?? '').split('=')
  return { point, tags: key && value ? { [key]: value } : {} }
}
