import type { Role } from '#app/domain/accounts/role.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { PermissionReasons } from '#app/domain/permissions/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import { beginning, count, date, dateTime, ending } from '#app/i18n/format.ts'
import { cannotNow, stageNow } from '../rounds/not-now.ts'

export const roleNames: Record<Role, string> = {
  resident: 'resident',
  clerk: 'clerk of the ayil okmotu',
  evaluator: 'evaluator',
  'election-officer': 'election officer',
  'budget-officer': 'budget officer',
  'hearing-secretary': 'hearing secretary',
  monitor: 'monitor',
  auditor: 'auditor',
  admin: 'municipality admin',
  'platform-admin': 'platform admin',
}

export const phaseNames: Record<Phase, string> = {
  preparation: 'Preparation',
  ideas: 'Proposals',
  checking: 'Checking',
  appeals: 'Appeals',
  published: 'List published',
  voting: 'Voting',
  counting: 'Counting',
  result: 'Result',
  delivery: 'Delivery',
}

const listed = (roles: readonly Role[]) => roles.map((role) => roleNames[role]).join(', ')

export const permissionReasons: ReasonTexts<PermissionReasons> = {
  'sign-in-first': () => 'Sign in first to do this',
  'second-factor-first': () => 'Enter your sign-in code first to do this',
  'confirm-first': () => 'First confirm your phone or e-mail with the code we sent',
  'other-municipality': () => 'Your account belongs to another municipality',
  'not-your-role': ({ roles }) => `This can be done by: ${listed(roles)}`,
  'not-the-author': () => 'Only the authors can do this',
  'not-the-first-author': () =>
    'Only the author who first sent the proposal can do this. A co-author can leave it',
  'not-a-co-author': () => 'Only a co-author can do this',
  'not-in-this-phase': ({ action, now, opens, closed }) => {
    const notNow = `${cannotNow[action]}. ${stageNow[now]}`
    if (opens) return `${notNow}. When it will be possible: ${beginning(opens, 'en')}`
    return closed ? `${notNow}. It ended on ${ending(closed, 'en')}` : notNow
  },
  'too-young': ({ min, on }) =>
    `Open to those who are ${count(min, 'en')} or older on ${date(new Date(`${on}T00:00:00+06:00`), 'en')}`,
  'not-a-resident': ({ on }) =>
    `Open to those who live in this municipality on ${date(new Date(`${on}T00:00:00+06:00`), 'en')}`,
  'rules-are-frozen': ({ since, round }) =>
    `The rules and the list of the vote of the round “${inLanguage(round, 'en')}” are fixed and change no more. Fixed: ${dateTime(since, 'en')}. Who fixed them stands in the round’s open log`,
  'vote-not-opened': () => 'The rules and the list of the vote are not fixed yet',
  'fresh-second-factor': ({ name, until }) =>
    `${name} has registered the sign-in code only lately. The two can sign together from ${dateTime(until, 'en')}`,
  'fresh-role-between': ({ until }) =>
    `One of you two gave the other a role, or took one, within the last 7 days. You can sign together from ${dateTime(until, 'en')}; until then another person must sign`,
  'asker-without-office': ({ name }) =>
    `${name}, who asked for this, does not hold the office any more. Somebody who holds it must ask anew`,
  'enough-admins': () =>
    'The municipality has two admins who can act. They give roles themselves, with two signatures',
  'needs-another-person': () => 'Another person must decide this: nobody signs twice',
}
