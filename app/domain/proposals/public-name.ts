/** A name as the public reads it: the first name and one letter of the next, «Айгүл Т.». */
export function publicName(name: string): string {
  const [first = '', second] = name.trim().split(/\s+/)
  const letter = second ? [...second][0] : undefined
  return letter ? `${first} ${letter.toUpperCase()}.` : first
}
