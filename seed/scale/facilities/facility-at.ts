import type { Facility } from '#app/domain/facilities/facility.ts'
import { shippedKinds } from '#app/domain/facilities/shipped/shipped.ts'
import { demoVillages } from '../../demo/villages.ts'

const streets = 400

/** One of many: of every kind, in every village, along its streets; some on one spot with others. */
export function facilityAt(place: string, index: number): Facility {
  const kind = shippedKinds[index % shippedKinds.length]
  const village = 1 + (Math.floor(index / shippedKinds.length) % demoVillages.length)
  const centre = demoVillages[village - 1]?.centre ?? { latitude: 42.6, longitude: 78.6 }
  const street = Math.floor(index / 54) % streets
  const house = Math.floor(index / (54 * streets))
  return {
    ...{ place, number: index + 1, kind: kind?.key ?? '', name: null, village, osm: null },
    landmark: `${street + 1}-көчө, ${house + 1}-үй`,
    point: {
      latitude: Number((centre.latitude + ((street % 20) - 10) / 900).toFixed(6)),
      longitude: Number(
        (centre.longitude + (Math.floor(street / 20) - 10) / 700 + house / 30_000).toFixed(6),
      ),
    },
    ...{ provider: '', standard: '', tariff: '', budgetCode: '', basis: 'own' },
    ...{ from: null, until: null, endReason: '' },
  }
}
