import type { EvaluationReasons } from '#app/domain/evaluation/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, date, ending, money } from '#app/i18n/format.ts'

const day = (text: string) => date(new Date(`${text}T00:00:00+06:00`), 'en')

export const evaluationReasons: ReasonTexts<EvaluationReasons> = {
  'criterion-unanswered': () => 'Choose a finding for this criterion',
  'not-met-needs-reason': () => 'Write why it is not met',
  'yes-with-unmet': () =>
    'A criterion is not met. Reject the proposal, return it to the author, or correct the finding',
  'no-without-unmet': () => 'To reject a proposal, at least one criterion must be not met',
  'no-needs-reason': () => 'Write why it is rejected, in words the author understands',
  'say-missing': () => 'Write what the author has to add',
  'yes-needs-price': () => 'Write the checked cost: without it a proposal cannot go to the vote',
  'changed-price-needs-reason': ({ asked }) =>
    `The author wrote ${money(asked, 'en')}. Write why the cost has changed`,
  'with-its-author': () =>
    'This proposal was returned to its author: the check goes on once they answer',
  'not-at-this-step': () =>
    'This proposal is at another step now: somebody else seems to have decided first. Open the page again',
  'only-reopened-now': () =>
    'The checking phase is over. Only proposals sent back by an appeal are checked now',
  'assigned-to-another': ({ name }) =>
    `This check is assigned to ${name}. Take it over first, then decide`,
  'not-an-evaluator': () => 'Choose one of the evaluators',
  'one-not-assignable': ({ number }) =>
    `The check of proposal ${number} cannot be assigned now. None was assigned`,
  'due-outside': ({ from, to }) => `The due day must lie between ${day(from)} and ${day(to)}`,
  'nothing-to-appeal': () => 'Only a rejected proposal can be appealed',
  'appeal-too-late': ({ until }) =>
    `The deadline for appeals has passed: it was ${ending(until, 'en')}`,
  'appealed-before': ({ on }) =>
    `An appeal about this proposal was sent on ${date(on, 'en')}. A proposal can be appealed once`,
  'appeal-decided-before': ({ on }) => `This appeal was decided on ${date(on, 'en')}`,
  'ruling-needs-reason': () => 'Write the reason of the decision: everybody will see it',
  'own-proposal': () => 'You cannot check your own proposal',
  'no-such-proposal': ({ number }) => `Proposal ${count(number, 'en')} was not found`,
  'excludes-itself': () => 'Write the number of another proposal',
  'other-round': ({ number }) => `Proposal ${count(number, 'en')} belongs to another year`,
  'already-excluded': ({ number }) =>
    `It is already linked with proposal ${count(number, 'en')}, which it excludes`,
  'not-excluded': ({ number }) => `It is not linked with proposal ${count(number, 'en')}`,
  'not-in-play': ({ number }) => `Proposal ${count(number, 'en')} is no longer considered`,
  'reported-before': () =>
    'You have already reported this proposal. The ayil okmotu will look at it',
  'no-report-waits': () => 'There is no report waiting for an answer',
  'already-hidden': () => 'This proposal is already hidden',
  'not-hidden': () => 'This proposal is not hidden',
}
