import type {
  classificationAuditActions,
  classificationRetention,
} from '#app/domain/classifications/manifest.ts'
import type { ClassificationReasons } from '#app/domain/classifications/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { classificationImports } from './imports.ts'

const classificationAudit: Record<keyof typeof classificationAuditActions, string> = {
  'classifications-taken': 'Took in codes of a budget classification',
}

const classificationRetentionWords: RetentionWordsOf<typeof classificationRetention> = {
  classifications: {
    what: 'Codes of the budget’s classifications, their names, how long each is valid, and their successors',
    why: 'So that the budget of each past year is read by the codes of its time, and a line can be followed from year to year',
  },
}

const classificationReasons: ReasonTexts<ClassificationReasons> = {
  'class-kind-unknown': ({ found, known }) =>
    `There is no classification “${found}”; there are: ${known}`,
  'class-code-odd': ({ found }) => `“${found}” is no code: letters, figures, full stop, hyphen`,
  'class-flow-unknown': ({ found }) => `Write own or received instead of “${found}”`,
  'class-ends-before': () => 'The last day must be after the first',
  'class-successor-itself': () => 'A code cannot be its own successor',
  'class-successors-without-end': () => 'A code with successors needs the day on which it ends',
  'class-unknown-codes': ({ codes }) =>
    `These codes are neither in the list nor in the file: ${codes}`,
  'class-overlap': ({ codes }) =>
    `These codes mean two things on one day: ${codes}. Where an earlier code has not ended, give its last day as well`,
  'class-ring': ({ codes }) => `These codes stand under themselves: ${codes}`,
}

const classifications = {
  title: 'Classifications of the budget',
  lead: 'Lines are read by these codes. The codes that come with the portal are from practice: check them against the current order and take in your own list. A code is never deleted: it ends and names its successors.',
  name: 'Code and name',
  origin: 'From',
  origins: {
    shipped: 'check against the current order',
    own: 'checked by us',
  },
  predecessors: 'Came from',
  empty: 'No codes',
  kinds: {
    functional: 'Functional',
    economic: 'Economic',
    revenue: 'Sources of revenue',
    source: 'Sources of funding',
    programme: 'Programmes',
  },
}

export const classificationCatalogue = {
  texts: { classifications },
  reasons: classificationReasons,
  audit: classificationAudit,
  imports: classificationImports,
  sections: { classifications: 'Classifications' },
  retention: classificationRetentionWords,
}
