import type { Nearness } from '#app/domain/visits/presence.ts'
import type { Check } from '#app/domain/visits/visit.ts'
import { count, numero } from '#app/i18n/format.ts'

const checks: Record<Check, string> = {
  clean: 'Clean',
  safe: 'Safe',
  reachable: 'Reachable with a wheelchair',
  'tariff-posted': 'Tariff posted',
  'contact-posted': 'Telephone for questions posted',
}
const presence: Record<Nearness, string> = {
  near: 'The phone said that it was there (within 150 m)',
  around: 'The phone said that it was within 1 km',
  far: 'The phone said that it was far away',
}

/** What monitors measure and see. */
export const visits = {
  title: 'Visits of monitors',
  lead: 'What named monitors have seen and measured themselves. It is not mixed with the ratings of residents: these are two kinds of evidence.',
  block: 'Measured by a monitor',
  none: 'No monitor has been here yet.',
  noneAtAll: 'Monitors have not been anywhere yet',
  all: 'All visits',
  monitor: (number: number) => `monitor ${numero(number, 'en')}`,
  collected: (number: number) =>
    `collected with ODK or Kobo; taken in by staff member ${numero(number, 'en')}`,
  of: (number: number) => `Visit ${numero(number, 'en')}`,
  yes: 'yes',
  no: 'no',
  notSeen: 'not looked at',
  checksTitle: 'Seen',
  checks,
  presence,
  presenceNote: 'The phone said so, and that is no proof: a phone can be made to say anything.',
  noPresence: 'The place was not asked for: that is optional.',
  clock: {
    slow: (span: string, said: string, real: string) =>
      `The clock of the phone was ${span} behind: ${said} on the phone, in truth ${real}.`,
    fast: (span: string, said: string, real: string) =>
      `The clock of the phone was ${span} ahead: ${said} on the phone, in truth ${real}.`,
    right: (said: string) => `Written down on the phone at ${said}.`,
    arrived: (at: string) => `Reached the portal at ${at}.`,
  },
  columns: {
    number: 'No.',
    called: 'Service',
    kind: 'Kind',
    village: 'Village',
    on: 'Day',
    monitor: 'Monitor',
    source: 'From',
    measured: 'Measured',
    seen: 'Seen',
    photos: 'Photos',
    words: 'Words',
  },
  sources: { monitor: 'monitor', form: 'ODK or Kobo' },
  file: 'Visits of monitors',
  whole: 'In full',
  xlsform: {
    link: 'Form for ODK and Kobo (XLSForm)',
    bring: 'What was collected is taken in from a file by the office of the municipality.',
    bounds: 'No such number is possible: look again',
  },
  form: {
    title: (called: string) => `Visit: ${called}`,
    heading: (called: string) => `${called}: what did you measure?`,
    crumb: 'Visit',
    lead: 'Leave empty what you do not know. What you write is published without your name, with your number as a monitor.',
    last: (on: string) => `Measured last on ${on}.`,
    on: 'When were you there?',
    facts: 'Measurements',
    seen: 'What you saw',
    words: 'In words',
    wordsHint: 'Do not write names of people.',
    photos: 'Photos',
    photosHint: (most: number) =>
      `Up to ${most} photos. Do not show faces. Where and when they were taken is removed from the file.`,
    send: 'Send',
  },
  day: {
    title: 'A day of a monitor',
    lead: 'Open a place where you have been and write down what you measured.',
    villages: 'Villages',
    allVillages: 'Where none is chosen, all are shown.',
    choose: 'These villages',
    places: (of: number) => `Places to visit: ${count(of, 'en')}`,
    here: (of: number) => (of === 1 ? '1 place' : `${count(of, 'en')} places`),
    lastVisited: (on: string) => `Visited last on ${on}`,
    neverVisited: 'No monitor has been there yet',
    noPlaces: 'There are no services in these villages',
    sent: (of: number) => `Sent by you: ${count(of, 'en')}`,
    noneSent: 'You have not sent anything yet.',
  },
  kept: {
    title: (called: string) => `Received: ${called}`,
    lead: 'The visit is recorded. Sent once more, it stays one record.',
    others: 'Another monitor has measured it too',
    othersNote: 'Nothing was erased: both measurements are shown, each with its day.',
    back: 'To the day of a monitor',
    public: 'Public page',
  },
}
