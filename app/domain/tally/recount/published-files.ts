import type { RoundRules } from '../../rounds/round.ts'
import { countRules } from '../../rounds/round.ts'
import type { Ballots } from '../pot/split-pots.ts'
import type { RoundResult } from '../round-result.ts'

/** The three published texts that a recount reads. */
export type PublishedFiles = { ballots: string; rules: string; result: string }

/** The rules and the list as they were frozen. */
export type PublishedRules = Omit<Ballots, 'rules'> & {
  rules: RoundRules
  place: string
  round: number
  year: number
  /** SHA-256 of the seed that decides ties; absent where none was promised before the vote. */
  tieSeedHash?: string
}

/** The result file, as far as the recount compares it. */
export type PublishedResult = Pick<
  RoundResult,
  'place' | 'round' | 'inputs' | 'tieSeed' | 'ballots' | 'pots'
> & { rulesHash: string }

type Json = { readonly [key: string]: unknown }

/** Which of the three a text is, by what is in it and not by its name; null for anything else. */
export function whichFile(text: string): keyof PublishedFiles | null {
  if (/^\uFEFF?META\s/i.test(text)) return 'ballots'
  const format = objectIn(text)?.format
  return isRules(format) ? 'rules' : format === 'ashar-result-1' ? 'result' : null
}

/** The first kind holds the titles, the second their hashes. */
const isRules = (format: unknown) => format === 'ashar-round-1' || format === 'ashar-round-2'

/** Null where the text is not a file of frozen rules. A title that it holds only as a hash is the project's number. */
export function readRules(text: string): PublishedRules | null {
  const file = objectIn(text)
  const rules = file?.rules as Partial<RoundRules> | undefined // looked at in the next line
  const known = countRules.some((rule) => rule === rules?.count)
  if (!file || !isRules(file.format) || !known) return null
  if (!Array.isArray(rules?.pots) || !Array.isArray(file.projects)) return null
  const read = file as unknown as PublishedRules // written by this portal in this form
  const titled = ({ number, title }: { number: number; title?: string }) =>
    title ?? `№\u00a0${number}`
  return { ...read, projects: read.projects.map((one) => ({ ...one, title: titled(one) })) }
}

/** Null where the text is not a file with a result. */
export function readResult(text: string): PublishedResult | null {
  const file = objectIn(text)
  const texts = [file?.rulesHash, file?.inputs, file?.tieSeed]
  if (file?.format !== 'ashar-result-1' || !Array.isArray(file.pots)) return null
  if (!texts.every((one) => typeof one === 'string')) return null
  return file as unknown as PublishedResult // written by this portal in this form
}

function objectIn(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Json) : null
  } catch {
    return null
  }
}
