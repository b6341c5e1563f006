import type { Rule } from '../permissions/rule.ts'

/** What lies beside something public needs no rule: everybody sees it. */
export const documentPermissions = {
  /** Of somebody who has laid it beside what they are writing, and not sent it. */
  'see-unsent-document': { who: ['author'] },
  /** Of a document that was taken away from the public, with what it lies beside. */
  'see-withheld-document': { who: ['clerk', 'auditor', 'admin'] },
  /** A document of the municipality, and each of its versions. */
  'lay-down-document': { who: ['clerk', 'budget-officer', 'hearing-secretary', 'admin'] },
  'hide-document': { who: ['clerk', 'admin'] },
} as const satisfies Record<string, Rule>
