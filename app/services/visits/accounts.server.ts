import { accountOf } from '#app/domain/accounts/account-id.ts'

/** By which number readers know a monitor: that of the account, never the name. */
export const monitorNumber = (account: string): number => accountOf(account)?.number ?? 0
