import type { budgetRetention } from '#app/domain/budget/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const budgetRetentionWords: RetentionWordsOf<typeof budgetRetention> = {
  'budget-versions': {
    what: 'Versions of the budget: their kind, file, what the check found with notes on it, and who made them',
    why: 'So that everybody may see how the budget changed and who answers for each figure',
  },
  'budget-line-words': {
    what: 'What each line pays for, for how many people, and why its amount changed',
    why: 'So that residents can read a line in plain words',
  },
  'budget-lines': {
    what: 'Lines and amounts of each version of the budget',
    why: 'So that the budget of each year stays as it was published',
  },
  'budget-dates': {
    what: 'Days set for the budget of each year, and why',
    why: 'So that everybody knows when there are drafts, hearings and the adoption',
  },
  'budget-prices': {
    what: 'The price index of each year and its source',
    why: 'So that amounts of several years can be compared in prices of one',
  },
  'budget-columns': {
    what: 'What the columns of the budget tables of the ayil okmotu mean',
    why: 'So that the next file is read rightly at once',
  },
  'budget-rehearsals': {
    what: 'Name of a budget file sent to be checked, who sent it, and what was found',
    why: 'So that a file is looked at before it becomes part of the budget',
    goes: () => 'Removed when the file is kept or thrown away, after a day at the latest',
  },
  'budget-rehearsal-lines': {
    what: 'Lines of a budget file sent to be checked',
    why: 'So that a file is looked at before it becomes part of the budget',
    goes: () => 'Removed when the file is kept or thrown away, after a day at the latest',
  },
}
