import type { Language } from '../language.ts'

/** The word behind an amount in som. Russian declines it: `1 сом`, `3 сома`, `318 000 сомов`, `1 500,50 сома`. */
export function somWord(som: number, language: Language): string {
  if (language === 'en') return 'som'
  return language === 'ru' ? russian(Math.abs(som)) : 'сом'
}

/** By hand: tables hold thousands of amounts, and scripts of pages need it as well. */
function russian(som: number): string {
  if (!Number.isInteger(som)) return 'сома'
  const [ones, tens] = [som % 10, som % 100]
  if (ones === 0 || ones > 4 || (tens > 10 && tens < 15)) return 'сомов'
  return ones === 1 ? 'сом' : 'сома'
}
