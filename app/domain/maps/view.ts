/** What a part of the map shows at a height; `box` is west, south, east, north in degrees. */
export type View = { zoom: number; box: readonly [number, number, number, number] }

/** As near as the map goes: what lies nearer together there is one spot, whose places are listed. */
export const nearestZoom = 18

/** Reads what a map asks for; null for what is no part of the earth. */
export function viewIn(zoom: string, box: string): View | null {
  const height = Number(zoom)
  const degrees = box.split(',').map(Number)
  const [west, south, east, north] = degrees
  if (!/^\d{1,2}$/.test(zoom) || height > nearestZoom || degrees.length !== 4) return null
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return null
  const within = (value: number, most: number) => Number.isFinite(value) && Math.abs(value) <= most
  if (!within(west, 360) || !within(east, 360) || !within(south, 90) || !within(north, 90))
    return null
  return west < east && south < north ? { zoom: height, box: [west, south, east, north] } : null
}
