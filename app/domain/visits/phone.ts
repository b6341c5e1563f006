/** A sentence of the monitor's page that its script says; `{count}` and the like stand for what it puts in. */
export type PhoneWord =
  | 'queued'
  | 'nothingQueued'
  | 'offline'
  | 'draft'
  | 'waiting'
  | 'refused'
  | 'sent'
  | 'others'
  | 'open'
  | 'remove'
  | 'removeSure'
  | 'putOff'
  | 'saved'
  | 'notSaved'
  | 'noPlace'
  | 'needPlace'
  | 'photosKept'
  | 'removePhoto'
  | 'tooManyPhotos'
  | 'whereDone'
  | 'whereFailed'
  | 'noStore'
  | 'littleRoom'
  | 'mayVanish'
  | 'noWorker'
  | 'ready'
  | 'another'
  | 'clockOff'
  | 'noAnswer'
  | 'visitedAt'

/** What the page tells its script. */
export type PhoneOrder = {
  /** Whose page this is, as a fingerprint: on a phone of several people each sees and sends their own. */
  whose: string
  place: string
  language: string
  /** The page, the worker that answers for it without a signal, and where visits go: the place's number comes behind. */
  page: string
  worker: string
  visits: string
  places: readonly { number: number; kind: string; called: string }[]
  mostPhotos: number
  words: Readonly<Record<PhoneWord, string>>
}

/** A visit as a phone keeps it until the portal has it. */
export type PhoneRecord = {
  mark: string
  whose: string
  /** Null while nobody has said which place it is. */
  place: number | null
  called: string
  /** What was typed and chosen, by the names of the form's fields. */
  fields: Readonly<Record<string, string>>
  where: string
  state: 'draft' | 'waiting' | 'refused' | 'sent'
  /** By the phone's clock: when it was begun, when it was finished, when it was kept last. */
  begun: string
  said: string | null
  kept: string
  tries: number
  /** Not tried again before; in milliseconds. */
  after: number
  /** Why it was not taken, in the portal's words. */
  problem: string
}

/** The file to carry away as a last resort; photos are data addresses. */
export type CarriedFile = {
  ashar: 'visits'
  place: string
  whose: string
  records: readonly (Pick<PhoneRecord, 'mark' | 'place' | 'fields' | 'where' | 'said' | 'begun'> & {
    photos: readonly string[]
  })[]
}

/** As large may such a file be: a photo of 1,280 pixels is a third of a megabyte. */
export const carriedBytes = 20 * 2 ** 20

/** Which cookie says whose the page on this phone is; signing in or out takes it away. */
export const phoneCookie = 'ashar-phone'
