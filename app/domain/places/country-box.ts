/** The country's box with a little around it, in degrees: what lies outside is a slip of the hand. */
const box = { south: 39.1, north: 43.35, west: 69.2, east: 80.3 }

export function isInCountry(longitude: number, latitude: number): boolean {
  return (
    latitude > box.south && latitude < box.north && longitude > box.west && longitude < box.east
  )
}
