import type { PublishedFiles } from './published-files.ts'

/** Sentences that a browser fills in: `{pot}`, `{project}` and the like stand for what it found. */
export type RecountWords = {
  fetching: string
  notFetched: string
  begins: string
  /** `{pot}` of `{pots}`, `{run}`. */
  counting: string
  stopped: string
  /** `{name}` is a file's name. */
  unknownFile: string
  failed: string
  same: string
  /** `{pot}`, `{hash}`. */
  samePot: string
  differs: string
  files: Record<keyof PublishedFiles, string>
  /** What differs; `{published}` and `{counted}` are the two sides. */
  difference: {
    /** `{file}`. */
    unreadable: string
    /** `{file}`, `{line}`. */
    unreadableAt: string
    rules: string
    seed: string
    /** `{project}`. */
    project: string
    pots: string
    /** `{pot}`, `{project}`. */
    votes: string
    /** `{pot}`, `{step}`. */
    step: string
    stepMissing: string
    stepMore: string
    /** `{pot}`. */
    hash: string
    number: string
    ballots: string
    /** `{at}` is where a figure stands in its file. */
    figure: string
  }
  share: {
    nothing: string
    noShares: string
    withPoints: string
    /** `{pot}`, `{share}`, `{left}`. */
    had: string
    /** `{project}`, `{paid}`. */
    paid: string
    /** `{project}`. */
    completion: string
    funded: string
    notFunded: string
  }
}

/** What the page hands to its script. */
export type RecountOrder = {
  worker: string
  addresses: Record<keyof PublishedFiles, string>
  words: RecountWords
  /** Names of pots by village, 0 for the whole aimak; of projects by number. */
  pots: Readonly<Record<number, string>>
  projects: Readonly<Record<number, string>>
}

/** Puts what was found into a sentence. */
export function fillIn(sentence: string, found: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(found, name) ? String(found[name]) : whole,
  )
}
