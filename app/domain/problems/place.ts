import type { Point } from '../points.ts'

/** A hundred metres at the country's latitude, in degrees. */
const grid = { latitude: 0.0009, longitude: 0.0012 }

const snapped = (degrees: number, step: number) =>
  Math.round(Math.round(degrees / step) * step * 10_000) / 10_000

/** The point of the hundred-metre grid that is nearest: it tells the street and not the house. */
export const coarse = ({ latitude, longitude }: Point): Point => ({
  latitude: snapped(latitude, grid.latitude),
  longitude: snapped(longitude, grid.longitude),
})

const metresADegree = 111_320

/** Metres between two points of one municipality: on so short a way the earth is flat. */
export function metresBetween(one: Point, other: Point): number {
  const north = (one.latitude - other.latitude) * metresADegree
  const middle = ((one.latitude + other.latitude) / 2) * (Math.PI / 180)
  const east = (one.longitude - other.longitude) * metresADegree * Math.cos(middle)
  return Math.round(Math.hypot(north, east))
}
