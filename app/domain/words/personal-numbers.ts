/** A phone of the country after 0 or 996, however its figures are set apart. */
const phone =
  /(?<!\d)(?:\+?996|0)[ (-]{0,2}[2-9]\d\d[ )-]{0,2}\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d(?!\d)/gu
/** A mobile phone without either, in the groups in which it is read out. */
const bare = /(?<!\d)[579]\d\d[ -]?\d\d[ -]\d\d[ -]\d\d(?!\d)/gu
/** The personal number: sex, day, month and year of birth, and five figures more. */
const personal = /(?<!\d)[12][0-3]\d[01]\d(?:19|20)\d{7}(?!\d)/gu

/** Phone numbers and personal numbers in what somebody wrote, as they stand there; each once. */
export function personalNumbers(words: string): string[] {
  const spaced = words.normalize('NFKC').replace(/\p{Zs}/gu, ' ')
  const plain = spaced.replace(/[\p{Pd}./]/gu, '-')
  const found = [phone, bare, personal].flatMap((form) => plain.match(form) ?? [])
  return [...new Set(found.map((one) => one.trim()))]
}
