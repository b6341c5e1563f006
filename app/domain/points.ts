/** A point of the earth, in degrees. */
export type Point = { latitude: number; longitude: number }

/** The middle of at least one point. */
export function middleOf(points: readonly Point[]): Point {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, one) => sum + one, 0) / points.length
  return {
    latitude: mean(points.map(({ latitude }) => latitude)),
    longitude: mean(points.map(({ longitude }) => longitude)),
  }
}

/**
 * Where a point lies on the country's drawn outline, north up, in hundredths of a degree; longitude times 0.75 keeps
 * the country's shape at its latitude.
 */
export function onOutline({ longitude, latitude }: Point) {
  return { x: Math.round(longitude * 75), y: Math.round(latitude * -100) }
}
