import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Person } from '#app/domain/accounts/person.ts'

/** By which number readers know a monitor. */
export const monitorNumber = (account: string): number => accountOf(account)?.number ?? 0

/** Whether somebody looks as a monitor, and not as an official. */
export const looksAsMonitor = ({ roles }: Pick<Person, 'roles'>): boolean =>
  roles.includes('monitor') && !roles.includes('clerk')
