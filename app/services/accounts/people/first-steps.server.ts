import { pathsOf } from '#app/paths.ts'
import { accountsWith, countConfirmed } from '#models/accounts/account.server.ts'
import type { FirstSteps } from '../../first-step.ts'

/** Roles are given and votes opened by two persons; the portal's messages have to reach people. */
export const peopleSteps: FirstSteps = async ({ place, language }) => {
  const [admins, officers, confirmed] = await Promise.all([
    accountsWith(place, ['admin']),
    accountsWith(place, ['election-officer']),
    countConfirmed(place),
  ])
  const { people, register } = pathsOf(language, place)
  return [
    { key: 'two-admins', done: admins.length > 1, href: people },
    { key: 'election-officer', done: officers.length > 0, href: people },
    { key: 'messages', done: confirmed > 1, href: register() },
  ]
}
