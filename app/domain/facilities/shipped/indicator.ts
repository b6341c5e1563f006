import type { Indicator } from '../kind.ts'

/** An indicator in the three languages. */
export const indicator = (key: string, ky: string, ru: string, en: string): Indicator => ({
  key,
  name: { ky, ru, en },
})
