import { instantOf } from '#app/domain/calendar/day.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { visitAuditActions, visitRetention } from '#app/domain/visits/manifest.ts'
import type { VisitReasons } from '#app/domain/visits/reasons.ts'
import { count, date } from '#app/i18n/format.ts'
import { visitImports } from './imports.ts'
import { monitorPhone } from './phone.ts'
import { visits } from './visits.ts'

const visitAudit: Record<keyof typeof visitAuditActions, string> = {
  'facility-visited': 'Visited a service and measured it',
  'visits-taken': 'Took in visits from a file that were collected with ODK or Kobo',
}

const visitRetentionWords: RetentionWordsOf<typeof visitRetention> = {
  visits: {
    what: 'Visits of monitors: who, when, what was measured and seen, words, photos; from a phone also its clock and how near it was',
    why: 'So that measurements are published with the number of the monitor',
  },
}

const visitReasons: ReasonTexts<VisitReasons> = {
  'visit-later': () => 'Not later than today',
  'visit-long-ago': ({ since }) =>
    `That is too long ago: it must be ${date(instantOf(since), 'en')} or later`,
  'visit-facility-closed': () => 'That place was closed on that day, so the visit is not taken',
  'visit-empty': () =>
    'Nothing is written down: measure, mark, write or photograph at least one thing',
  'visit-more-than-all': ({ all }) => `More than there are in all: ${count(all, 'en')}`,
  'visit-no-file': () => 'This is no file of the page of a monitor',
  'visit-file-of-another': () =>
    'This file is from the phone of another person: only that person can bring it',
  'visit-no-place': () => 'No place was chosen',
  'visit-row-record': ({ found }) =>
    `The id of the record is missing or broken: “${found}”. Take the file again, with the column KEY (ODK) or _uuid (Kobo)`,
  'visit-row-place': ({ found }) =>
    `No service has that number in the register: “${found}”. Take the file with values, not with labels (XML values)`,
  'visit-row-kind': ({ kind }) => `That place is of another kind: “${kind}” in the register`,
  'visit-too-many-photos': ({ max }) => `No more than ${count(max, 'en')} photos can be added`,
}

export const visitCatalogue = {
  texts: { visits, monitorPhone },
  reasons: visitReasons,
  audit: visitAudit,
  retention: visitRetentionWords,
  imports: visitImports,
}
