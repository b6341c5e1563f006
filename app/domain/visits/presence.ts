import type { Point } from '../points.ts'

/**
 * How near a phone said it was to the facility's point. Where it went is kept nowhere, and it is no proof: a phone says
 * what it is told to say.
 */
export type Nearness = 'near' | 'around' | 'far'

/** Up to so many metres away. What a phone says may be off by tens of metres, and a point set by hand too. */
const nearnessWithin: Readonly<Record<Exclude<Nearness, 'far'>, number>> = {
  near: 150,
  around: 1_000,
}

/** By how many metres two points are apart, on a sphere of the earth's mean radius. */
export function metresBetween(a: Point, b: Point): number {
  const rad = Math.PI / 180
  const north = (b.latitude - a.latitude) * rad
  const east = (b.longitude - a.longitude) * rad * Math.cos(((a.latitude + b.latitude) / 2) * rad)
  return 6_371_000 * Math.hypot(north, east)
}

export function nearnessOf(phone: Point, facility: Point): Nearness {
  const metres = metresBetween(phone, facility)
  if (metres <= nearnessWithin.near) return 'near'
  return metres <= nearnessWithin.around ? 'around' : 'far'
}
