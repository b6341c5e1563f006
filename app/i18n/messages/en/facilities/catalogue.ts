import { instantOf } from '#app/domain/calendar/day.ts'
import type {
  facilityAuditActions as acts,
  facilityRetention,
} from '#app/domain/facilities/manifest.ts'
import type { FacilityReasons } from '#app/domain/facilities/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { count, date } from '#app/i18n/format.ts'
import { facilities } from './facilities.ts'
import { facilityMap } from './facility-map.ts'
import { facilityWork } from './facility-work.ts'
import { facilityImports } from './imports.ts'

const facilityAudit: Record<keyof typeof acts, string> = {
  'facility-added': 'Added to the register of local services',
  'facility-changed': 'Changed the register of local services',
  'facility-ended': 'Wrote down in the register of local services that something was closed',
  'facility-kind-changed': 'Changed a kind of service',
  'facilities-taken': 'Took in the register of local services from a file',
}

const facilityRetentionWords: RetentionWordsOf<typeof facilityRetention> = {
  facilities: {
    what: 'The register of local services: kind, place, provider, standard, tariff, since when',
    why: 'So that everybody knows from whom and by which standard they are served',
  },
  'facility-kinds': {
    what: 'Kinds of services: what is asked and what is measured',
    why: 'So that ratings and measurements are compared from year to year by the same question',
  },
}

const facilityReasons: ReasonTexts<FacilityReasons> = {
  'facility-no-kind': () => 'Choose a kind of service from the list',
  'facility-has-ended': () => 'The register says that it was closed, so the entry is not changed',
  'facility-ends-early': ({ from }) =>
    `It has to be a day after it began (${date(instantOf(from), 'en')})`,
  'facility-ends-late': ({ latest }) => `Not later than ${date(instantOf(latest), 'en')}`,
  'facility-point-swapped': ({ latitude, longitude }) =>
    `Latitude and longitude seem to stand in each other’s place: latitude ${longitude}, longitude ${latitude} would fit`,
  'facility-point-abroad': ({ latitude, longitude }) =>
    `The point lies outside Kyrgyzstan: latitude ${latitude}, longitude ${longitude}`,
  'facility-point-elsewhere': ({ kilometres }) =>
    `Our nearest village is ${count(kilometres, 'en')} km away: it seems to be another municipality`,
  'facility-kind-unknown': ({ found, known }) => `We have no kind “${found}”; it may be: ${known}`,
  'facility-village-unknown': ({ found }) => `There is no village “${found}” in the register`,
  'facility-basis-unknown': ({ found }) => `Not “${found}”: write own or delegated`,
  'facility-number-unknown': ({ number }) =>
    `No. ${number} is not in the register. Leave the number of a new entry empty`,
  'facility-row-ended': () =>
    'A file closes nothing: write it on the page of the entry, with the reason',
  'kind-tag-odd': ({ found }) =>
    `“${found}” is no tag of OpenStreetMap: it is written as key=value`,
  'kind-tag-of-another': ({ tag, key }) =>
    `The tag ${tag} belongs to another kind: “${key}”. A tag cannot be of two kinds`,
  'kind-needs-kyrgyz': () => 'Write it in Kyrgyz too',
}

export const facilityCatalogue = {
  texts: { facilities, facilityMap, facilityWork },
  reasons: facilityReasons,
  audit: facilityAudit,
  imports: facilityImports,
  sections: { facilities: 'Services' },
  retention: facilityRetentionWords,
}
