/** How surely a word is a surname here: Токтогулова surely, Эркин may be either. */
function surnameLikeness(word: string): number {
  if (/(ов|ев|ёв|ова|ева|ёва|ский|ская|уулу|кызы)$/iu.test(word)) return 2
  return /(ин|ина)$/iu.test(word) ? 1 : 0
}

/** `Жумабай уулу` and `Асан кызы` are one surname in two words. */
const namesOf = (name: string) =>
  name
    .trim()
    .replace(/\s+(уулу|кызы)(?=\s|$)/giu, '\u00a0$1')
    .split(/[^\S\u00a0]+/)

/**
 * A name as the public reads it: the first name and one letter of the surname, «Айгүл Т.». People write both
 * orders; where the words do not tell, the surname stands first, as in a passport.
 */
export function publicName(name: string): string {
  const [first = '', second] = namesOf(name)
  if (!second) return first
  const isFirstNameFirst = surnameLikeness(second) > surnameLikeness(first)
  const [given, surname] = isFirstNameFirst ? [first, second] : [second, first]
  return `${given} ${[...surname][0]?.toUpperCase()}.`
}
